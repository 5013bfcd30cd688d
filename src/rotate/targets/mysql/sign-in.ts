import type { Connection, ConnectionOptions, RowDataPacket } from "mysql2";
import { isLoopbackHost } from "../../../model/config.ts";
import { foldName } from "../../../model/object.ts";
import type { TargetConfig } from "../../../model/rotation.ts";
import { type Credential, TargetError } from "../../target.ts";
import { explainMysqlError, serverErrorOf } from "./errors.ts";

/** Where a server is, and how it proves who it is. */
export type MysqlServer = {
  /** `ca` is a PEM: its authorities and no others. */
  readonly at: Extract<TargetConfig, { is: "mysql" }>["server"];
  /** Absent: in none, which needs no right over any. */
  readonly database?: string;
  /** Milliseconds for a connection, a statement, or a goodbye; by default 15,000. */
  readonly patience?: number;
};

export type MysqlSession = {
  /** The rows of one statement, which goes to the server as it stands. @param doing for the error: `set the password of app`. */
  readonly run: (doing: string, statement: string) => Promise<readonly (readonly unknown[])[]>;
  /** Resolves when the server has ended the session, too, and let go of its locks. Never rejects. */
  readonly close: () => Promise<void>;
};

/** Capabilities that the driver announces unasked, and that no statement of ours needs: LOCAL INFILE before all. */
const flags = ["-LOCAL_FILES", "-FOUND_ROWS", "-ODBC", "-IGNORE_SPACE", "-SESSION_TRACK", "-CONNECT_ATTRS"];

/** Plugins that are refused in our words: the driver would send the password itself by the first two, and does not know the others. */
const refusedPlugins = ["mysql_clear_password", "sha256_password", "dialog", "client_ed25519"];

/**
 * Signs in over TLS with a verified certificate, or over a unix socket of this machine, and in no other way: once the server
 * has lost its cache, `caching_sha2_password` sends it the password itself.
 *
 * What comes before TLS, a stranger may have written: the driver takes a greeting that is followed by an OK for a sign-in. So
 * neither an OK nor a refusal counts before TLS is verified, and then the server has to name the account.
 * @param accountHost the account's, where it is known: of several accounts of one name the server takes the narrowest.
 * @returns `denied` where the server does not accept the password.
 * @throws TargetError
 */
export async function signInToMysql(
  { at: server, database, patience = 15_000 }: MysqlServer,
  { user, password }: Credential,
  accountHost?: string,
): Promise<MysqlSession | "denied"> {
  const at = `at ${"socket" in server ? server.socket : `${server.host}:${server.port}`}`;
  const doing = `sign in ${at} as ${user}`;
  const insecure = (message: string) => new TargetError("insecure", `Cannot ${doing}: ${message}`);
  // CommonJS: as a chunk of the bundle it has no other export.
  const { createConnection } = (await import("mysql2")).default;
  const connection = createConnection({
    ...reach(server, insecure),
    user,
    password: password.reveal(),
    ...(database !== undefined && { database }),
    flags,
    authPlugins: Object.fromEntries(
      refusedPlugins.map((plugin) => [
        plugin,
        () => {
          throw insecure(`the server asks for a sign-in by ${plugin}. ${otherPlugin}`);
        },
      ]),
    ),
    connectTimeout: patience,
    // The driver makes no code of its own for each result.
    disableEval: true,
    multipleStatements: false,
  });
  // Without a listener, a connection that breaks between two statements ends the process.
  connection.on("error", () => {});
  const run: MysqlSession["run"] = (what, sql) =>
    new Promise((resolve, reject) => {
      connection.query<RowDataPacket[][]>({ sql, timeout: patience, rowsAsArray: true }, (error, rows) =>
        error ? reject(explainMysqlError(`${what} ${at}`, error)) : resolve(Array.isArray(rows) ? rows : []),
      );
    });
  try {
    await new Promise<void>((resolve, reject) =>
      connection.connect((error) => (error ? reject(error) : resolve())),
    );
    if (!isSecured(connection, server)) throw insecure("the server lets in before TLS.");
    await checkAccount(run);
  } catch (error) {
    connection.destroy();
    if (serverErrorOf(error) === accessDenied) {
      if (isSecured(connection, server)) return "denied";
      throw new TargetError("unreachable", `Cannot ${doing}: the answer came before TLS. Try again later.`);
    }
    throw explainMysqlError(doing, error);
  }
  return { run, close: () => endSession(connection, patience) };

  async function checkAccount(ask: MysqlSession["run"]): Promise<void> {
    const [[account] = []] = await ask(`look who is ${user}`, "select current_user()");
    const [, name, host = ""] = /^(.*)@(.*)$/s.exec(String(account)) ?? [];
    if (name === user && (accountHost === undefined || foldName(host) === foldName(accountHost))) return;
    throw new TargetError(
      "refused",
      `Cannot ${doing}: the server takes the client for another account than '${user}'@'${accountHost ?? "..."}'. Of two accounts of one name the narrower host wins, and one without a name may, too. Check accountHost in the target's config.`,
    );
  }
}

const accessDenied = 1045;

const otherPlugin =
  "Only caching_sha2_password and mysql_native_password are answered: alter the account, or the server's default plugin.";

/** How a server is reached, with every option given, so that neither the environment nor a default of the driver decides. */
function reach(
  server: MysqlServer["at"],
  insecure: (message: string) => TargetError,
): Pick<ConnectionOptions, "host" | "port" | "socketPath" | "ssl"> {
  if ("socket" in server) return { socketPath: server.socket };
  const { host, port, ca } = server;
  // The driver compares the certificate with the name localhost where the host is an address.
  if (/^[\d.]+$|:/.test(host) && !isLoopbackHost(host))
    throw insecure("the certificate of an address cannot be checked. Name the host in the target's config.");
  // Without verifyIdentity the driver takes a certificate of any host.
  return {
    host,
    port,
    ssl: {
      rejectUnauthorized: true,
      verifyIdentity: true,
      minVersion: "TLSv1.2",
      ...(ca !== undefined && { ca }),
    },
  };
}

/** Whether what the server says comes by a socket of this machine, or inside TLS that is verified. */
function isSecured(connection: Connection, server: MysqlServer["at"]): boolean {
  if ("socket" in server) return true;
  // A TLSSocket is authorized once its certificate and its host were found right.
  const { encrypted, authorized } = streamOf(connection);
  return encrypted === true && authorized === true;
}

type Stream = {
  readonly encrypted?: boolean;
  readonly authorized?: boolean;
  readonly once: (event: "close", then: () => void) => void;
};

/** What a connection speaks through, which is not in the driver's types. */
const streamOf = (connection: Connection): Stream =>
  (connection as unknown as { readonly stream: Stream }).stream;

/** Says goodbye, and cuts the connection where the server does not end it. */
const endSession = (connection: Connection, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = () => {
      clearTimeout(late);
      connection.destroy();
      resolve();
    };
    const late = setTimeout(cut, patience);
    streamOf(connection).once("close", cut);
    connection.end((error) => {
      if (error) cut();
    });
  });
