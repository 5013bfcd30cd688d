import { TargetError } from "../../target.ts";
import { connectionCodeOf, hostUnknown } from "../no-reply.ts";

/**
 * An error of the driver or of the server, in our words. Only numbers and codes are looked at: the error's `sql` and its
 * messages hold the statement.
 * @param doing what cannot be done, with its place: `sign in at db:3306 as app`.
 */
export function explainMysqlError(doing: string, error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const number = serverErrorOf(error);
  const [reason, cause] = number === undefined ? ofConnection(error) : ofServer(number);
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}

/** The server's number of an error; undefined where the server has said nothing. */
export function serverErrorOf(error: unknown): number | undefined {
  const { errno, sqlMessage } = Object(error) as { readonly errno?: unknown; readonly sqlMessage?: unknown };
  return typeof errno === "number" && typeof sqlMessage === "string" ? errno : undefined;
}

type Why = readonly [TargetError["reason"], string];

/**
 * By the server's numbers; MariaDB shares those below 1900.
 * Sources: https://dev.mysql.com/doc/mysql-errors/en/server-error-reference.html,
 * https://mariadb.com/kb/en/mariadb-error-code-reference/
 */
const refusals: { readonly [number: number]: string } = {
  1044: "the account does not get into the database. Check database in the target's config, and grant the account rights there.",
  1045: "the password is refused. Check admin in the target's config.",
  1049: "the database is not there. Check database in the target's config.",
  1064: "the server does not know the statement. It has to be MySQL 8.0.14 or newer, or MariaDB 10.4 or newer.",
  1129: "the server has blocked this machine after too many failed connections: flush hosts.",
  1130: "the server has no account for this machine. Check accountHost in the target's config, and the firewall.",
  1142: "the account lacks a right for it. docs/reference/rotation-targets.md lists what the server needs.",
  1143: "the account lacks a right for it. docs/reference/rotation-targets.md lists what the server needs.",
  1227: "the account lacks a right for it, or may not alter one that has system_user. docs/reference/rotation-targets.md lists what the server needs.",
  1290: "an option of the server forbids it: it is read-only, or its password validation refuses a verifier. Name the primary, or say verifier: false in the target's config.",
  1396: "the account is not there, or the server's password validation refuses it. Check users and accountHost in the target's config; MariaDB with strict_password_validation takes no verifier, then say verifier: false.",
  1524: "the server does not have the account's authentication plugin. Turn it on there, or alter the account.",
  1698: "the account signs in without a password. Alter it: identified with caching_sha2_password, or by mysql_native_password in MariaDB.",
  1819: "the server's password validation refuses it. Make the password longer or of more classes, or say verifier: false in the target's config.",
  1820: "the account's password has expired. Give it a new one by hand.",
  1836: "the server is read-only. Name the primary in the target's config.",
  1862: "the account's password has expired. Give it a new one by hand.",
  3118: "the account is locked. Unlock it: alter user ... account unlock.",
  3159: "the server takes TLS connections alone. Name its host in the target's config.",
  3638: "the server's password history has had this password. A new rotation makes another one.",
  3894: "the server cannot keep an old password of another authentication plugin. Alter the account by hand: identified with caching_sha2_password.",
  3895: "the account has no password that could be kept. Give it one by hand.",
  3955: "the account is locked for a while after failed logins. Unlock it, or wait.",
  4151: "the account is locked. Unlock it: alter user ... account unlock.",
  4163: "the server does not take the lock's name.",
};

/** The server is not able to just now: it stops, starts, or has too much to do. */
const passing = new Set([1040, 1053, 1158, 1159, 1160, 1161, 1203, 1205, 1213, 1226, 1317, 1927, 3168, 4031]);

function ofServer(number: number): Why {
  if (passing.has(number))
    return ["unreachable", `the server is not able to just now (error ${number}). Try again later.`];
  return ["refused", refusals[number] ?? `the server refused it (error ${number}). Its log says more.`];
}

function ofConnection(error: unknown): Why {
  const code = connectionCodeOf(error);
  if (code === "HANDSHAKE_NO_SSL_SUPPORT")
    return ["insecure", "the server offers no TLS. Turn it on there, or name a socket of this machine."];
  // The driver puts its own code in the place of the certificate's or the connection's.
  if (code === "HANDSHAKE_SSL_ERROR" && typeof Object(error).syscall !== "string")
    return [
      "insecure",
      "the server's certificate or TLS was not accepted. Name the file of its authority as ca in the target's config, and the host as the certificate does.",
    ];
  if (code === "AUTH_SWITCH_PLUGIN_ERROR")
    return [
      "insecure",
      "the server asks for an authentication plugin that is not answered. Alter the account: identified with caching_sha2_password, or via mysql_native_password in MariaDB.",
    ];
  if (code === "ENOTFOUND") return hostUnknown;
  return [
    "unreachable",
    `the connection failed or the server did not answer (${code}). Check host, port or socket, and the firewall, then try again.`,
  ];
}
