import type { ClientConfig } from "pg";
import type { Sealed } from "../../../model/sealed.ts";
import { TargetError } from "../../target.ts";
import { explainPostgresError } from "./errors.ts";

/** Where a server is, and how it proves who it is. */
export type PostgresServer = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** With `ca`, a PEM, its authorities and no others. */
  readonly tls: { readonly ca?: string } | "off";
  /** Milliseconds for a connection, a statement, or a goodbye; by default 15,000. */
  readonly patience?: number;
};

export type PostgresSession = {
  /** The rows of one statement. @param doing for the error: `change the password of app`. */
  readonly query: (
    doing: string,
    text: string,
    values?: readonly string[],
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Resolves when the server has ended the session, too, and let go of its locks. Never rejects. */
  readonly close: () => Promise<void>;
};

/**
 * Signs in by SCRAM-SHA-256 and in no other way: the server learns nothing of the password, and proves that it knew it
 * before. With TLS the proof is bound to the server's certificate. An unbound proof is never given, because somebody in
 * between may have removed the bound one from the offer.
 *
 * pg alone would answer a request for the password itself or for an MD5 of it, and take an offer without binding. It would
 * also accept a server that lets everybody in, where each password seems to be right.
 * @returns `denied` where the server does not accept the password.
 * @throws TargetError
 */
export async function signInToPostgres(
  server: PostgresServer,
  user: string,
  password: Sealed,
): Promise<PostgresSession | "denied"> {
  const { host, port, database, tls, patience = 15_000 } = server;
  const at = `at ${host}:${port}`;
  const { Client, Connection } = await import("pg");
  // Every option is given, so that the environment changes none: PGSSLMODE, NODE_TLS_REJECT_UNAUTHORIZED.
  const ssl = tls === "off" ? false : { ...tls, rejectUnauthorized: true };
  const connection = new Connection({ ssl, keepAlive: true });
  const insecure = (message: string) =>
    new TargetError("insecure", `Cannot sign in ${at} as ${user}: ${message}`);
  Object.assign(connection, { password: () => connection.stream.destroy(insecure(inTheClear)) });
  connection.on("authenticationSASL", ({ mechanisms }: { readonly mechanisms: readonly string[] }) => {
    if (!mechanisms.includes(ssl ? "SCRAM-SHA-256-PLUS" : "SCRAM-SHA-256"))
      connection.stream.destroy(insecure(ssl ? unbound : noScram));
  });
  let proved = false;
  connection.on("authenticationSASLFinal", () => {
    proved = true;
  });

  const config: ClientConfig & { readonly connection: typeof connection } = {
    connection,
    host,
    port,
    database,
    user,
    password: password.reveal(),
    ssl,
    enableChannelBinding: ssl !== false,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    statement_timeout: patience,
    application_name: "keyvault-gitops",
  };
  const client = new Client(config);
  // Without a listener, a connection that breaks between two statements ends the process.
  client.on("error", () => {});
  try {
    await client.connect();
    if (!proved) throw insecure(everybody);
  } catch (error) {
    connection.stream.destroy();
    if (Object(error).code === "28P01") return "denied";
    throw explainPostgresError(`sign in ${at} as ${user}`, error);
  }
  return {
    query: async (doing, text, values) => {
      try {
        return (await client.query(text, values?.slice())).rows;
      } catch (error) {
        throw explainPostgresError(`${doing} ${at}`, error);
      }
    },
    close: async () => {
      const late = setTimeout(() => connection.stream.destroy(), patience);
      await client.end().catch(() => {});
      clearTimeout(late);
    },
  };
}

const inTheClear =
  "the server asks for the password itself or for an MD5 of it. Have its pg_hba.conf say scram-sha-256, and set the password anew under password_encryption = scram-sha-256.";
const unbound =
  "the server offers no SCRAM that is bound to its certificate (SCRAM-SHA-256-PLUS). A proxy that ends TLS must not stand in between.";
const noScram = "the server offers no SCRAM-SHA-256.";
const everybody = "the server lets everybody in without a password. Have its pg_hba.conf say scram-sha-256.";
