import type { ClientConfig, Connection } from "pg";
import type { Sealed } from "../../../model/sealed.ts";
import { type Credential, TargetError } from "../../target.ts";
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

/** A token of Entra, and the name that its principal has in the server. */
type TokenHolder = { readonly user: string; readonly token: Sealed };

/**
 * Signs in by a password, or by a token of Entra.
 *
 * A password: by SCRAM-SHA-256 and in no other way. The server learns nothing of the password, and proves that it knew it
 * before. With TLS the proof is bound to the server's certificate. An unbound proof is never given, because somebody in
 * between may have removed the bound one from the offer. pg alone would answer a request for the password itself or for an
 * MD5 of it, and take an offer without binding. It would also accept a server that lets everybody in, where each password
 * seems to be right.
 *
 * A token: Azure's server asks for it as for a password in the clear. It is sent inside TLS with a verified certificate, and
 * only whoever calls this says that the server may have it.
 * @returns `denied` where the server does not accept the password or the token.
 * @throws TargetError
 */
export async function signInToPostgres(
  server: PostgresServer,
  by: Credential | TokenHolder,
): Promise<PostgresSession | "denied"> {
  const { host, port, database, tls, patience = 15_000 } = server;
  const { user } = by;
  const at = `at ${host}:${port}`;
  const { Client, Connection } = await import("pg");
  // Every option is given, so that the environment changes none: PGSSLMODE, NODE_TLS_REJECT_UNAUTHORIZED.
  const ssl = tls === "off" ? false : { ...tls, rejectUnauthorized: true };
  const connection = new Connection({ ssl, keepAlive: true });
  const insecure = (message: string) =>
    new TargetError("insecure", `Cannot sign in ${at} as ${user}: ${message}`);
  const stop = (message: string) => void connection.stream.destroy(insecure(message));
  const isProved =
    "token" in by
      ? answerByToken(connection, by.token, stop)
      : answerByScram(connection, ssl !== false, stop);

  const config: ClientConfig & { readonly connection: typeof connection } = {
    connection,
    host,
    port,
    database,
    user,
    password: ("token" in by ? by.token : by.password).reveal(),
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
    if (!isProved()) throw insecure(everybody);
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

/** Lets through SCRAM alone. @returns whether the server has proved that it knows the password. */
function answerByScram(connection: Connection, isBound: boolean, stop: (message: string) => void) {
  Object.assign(connection, { password: () => stop(inTheClear) });
  connection.on("authenticationSASL", ({ mechanisms }: { readonly mechanisms: readonly string[] }) => {
    if (!mechanisms.includes(isBound ? "SCRAM-SHA-256-PLUS" : "SCRAM-SHA-256"))
      stop(isBound ? unbound : noScram);
  });
  let isProved = false;
  connection.on("authenticationSASLFinal", () => {
    isProved = true;
  });
  return () => isProved;
}

/** Lets through a token alone, in TLS alone. @returns whether the server has asked for it. */
function answerByToken(connection: Connection, token: Sealed, stop: (message: string) => void) {
  const { password: send } = connection as unknown as { readonly password: (text: string) => void };
  let isAsked = false;
  Object.assign(connection, {
    // pg calls it with an MD5, too, where a server asks for that.
    password: (text: string) => {
      // A plain socket has no such property.
      if (Object(connection.stream).authorized !== true) return stop(noTls);
      if (text !== token.reveal()) return stop(noToken);
      isAsked = true;
      send.call(connection, text);
    },
  });
  connection.on("authenticationSASL", () => stop(noToken));
  return () => isAsked;
}

const noTls = "a token is sent inside TLS alone, to a server whose certificate is verified.";
const noToken =
  "the server does not ask for a token. Turn on its Entra authentication, and create the role by pgaadauth_create_principal.";
const inTheClear =
  "the server asks for the password itself or for an MD5 of it. Have its pg_hba.conf say scram-sha-256, and set the password anew under password_encryption = scram-sha-256.";
const unbound =
  "the server offers no SCRAM that is bound to its certificate (SCRAM-SHA-256-PLUS). A proxy that ends TLS must not stand in between.";
const noScram = "the server offers no SCRAM-SHA-256.";
const everybody = "the server lets everybody in without a password. Have its pg_hba.conf say scram-sha-256.";
