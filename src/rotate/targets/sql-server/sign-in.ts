import type { ConnectionConfiguration } from "tedious";
import type { Sealed } from "../../../model/sealed.ts";
import { type Credential, TargetError } from "../../target.ts";
import { explainSqlServerError } from "./errors.ts";

/** Where a server is, and how it proves who it is. */
export type SqlServer = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** `strict`: TLS before anything else (TDS 8). `true`: TLS from the login on. `false`: on loopback alone. */
  readonly encrypt: "strict" | boolean;
  /** A PEM: its authorities and no others. */
  readonly ca?: string;
  /** Milliseconds for a connection or a statement; by default 15,000. */
  readonly patience?: number;
};

export type SqlServerSession = {
  /**
   * The first column of each row of a batch, which goes to the server as it stands: a statement inside a procedure's call
   * would stay readable in the server's trace.
   * @param doing for the error: `set the password of app`.
   */
  readonly run: (doing: string, batch: string) => Promise<readonly unknown[]>;
  /** Ends the session, and with it the locks that it has. Never throws. */
  readonly close: () => void;
};

/**
 * Signs in by a password, or by a token of Entra. The server's certificate is checked before either is sent.
 * @returns `denied` where the server does not accept the password or the token.
 * @throws TargetError
 */
export async function signInToSqlServer(
  { host, port, database, encrypt, ca, patience = 15_000 }: SqlServer,
  by: Credential | { readonly token: Sealed },
): Promise<SqlServerSession | "denied"> {
  const at = `at ${host}:${port}`;
  const who = "token" in by ? "the run's identity" : by.user;
  // With it Node.js checks no certificate in strict mode: tedious leaves that to Node's default.
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0")
    throw new TargetError(
      "insecure",
      `Cannot sign in ${at} as ${who}: NODE_TLS_REJECT_UNAUTHORIZED=0 keeps certificates from being checked. Unset it.`,
    );
  // CommonJS: as a chunk of the bundle it has no other export.
  const { Connection, Request } = (await import("tedious")).default;
  const authentication: ConnectionConfiguration["authentication"] =
    "token" in by
      ? { type: "azure-active-directory-access-token", options: { token: by.token.reveal() } }
      : { type: "default", options: { userName: by.user, password: by.password.reveal() } };
  const connection = new Connection({
    server: host,
    authentication,
    options: {
      port,
      database,
      encrypt,
      trustServerCertificate: false,
      cryptoCredentialsDetails: ca === undefined ? {} : { ca },
      connectTimeout: patience,
      requestTimeout: patience,
      maxRetriesOnTransientErrors: 0,
      appName: "keyvault-gitops",
    },
  });
  const numbers: number[] = [];
  connection.on("errorMessage", ({ number }) => numbers.push(number));
  // Without a listener, a connection that breaks between two statements ends the process.
  connection.on("error", () => {});
  // A server may name another one to go to. Without TLS that could be beyond this machine.
  if (!encrypt) connection.addListener("rerouting", () => connection.close());
  try {
    await new Promise<void>((resolve, reject) =>
      connection.connect((error) => (error ? reject(error) : resolve())),
    );
  } catch (error) {
    connection.close();
    if (numbers.length > 0 && numbers.every((number) => number === loginFailed)) return "denied";
    throw explainSqlServerError(`sign in ${at} as ${who}`, error, numbers);
  }
  return {
    run: (doing, batch) =>
      new Promise((resolve, reject) => {
        numbers.length = 0;
        const rows: unknown[] = [];
        const request = new Request(batch, (error) =>
          error ? reject(explainSqlServerError(`${doing} ${at}`, error, numbers)) : resolve(rows),
        );
        request.on("row", ([first]) => rows.push(first?.value));
        connection.execSqlBatch(request);
      }),
    close: () => connection.close(),
  };
}

/** Of a wrong password, and of a login that is not there. The server's log alone tells which. */
const loginFailed = 18456;
