import { type Credential, TargetError } from "../../target.ts";
import { makeNativeVerifier, makeSha2Verifier } from "./verifier.ts";

/** Whose statements a server knows. */
export type MysqlKind = "MySQL" | "MariaDB";

type HowToSet = {
  readonly kind: MysqlKind;
  /** False: the statement holds the password itself. */
  readonly verifier: boolean;
  /** The old password goes on beside the new one. */
  readonly retain: boolean;
};

/**
 * The statement that sets a password. It cannot be prepared, and what a client escapes depends on the server's `sql_mode`. So
 * every part is of a fixed alphabet without quotes and backslashes, between single quotes, which all modes read alike.
 * Sources: https://dev.mysql.com/doc/refman/8.4/en/alter-user.html, https://mariadb.com/kb/en/alter-user/
 * @throws TargetError where a name or the password has another character.
 */
export function makeAlterUserStatement(
  { user, password }: Credential,
  accountHost: string,
  { kind, verifier, retain }: HowToSet,
): string {
  const identified = verifier
    ? kind === "MySQL"
      ? `WITH caching_sha2_password AS 0x${makeSha2Verifier(password).toString("hex")}`
      : `VIA mysql_native_password USING '${makeNativeVerifier(password)}'`
    : `${kind === "MySQL" ? "WITH caching_sha2_password " : ""}BY '${plainText(password)}'`;
  const end = retain ? " RETAIN CURRENT PASSWORD" : "";
  return `ALTER USER ${quoteAccount(user, accountHost)} IDENTIFIED ${identified}${end}`;
}

/** An account as statements name it. @throws TargetError where it has another character than names may have here. */
export function quoteAccount(user: string, host: string): string {
  if (!/^[0-9A-Za-z_.@$-]{1,32}$/.test(user) || !/^[0-9A-Za-z_.%:/-]{1,255}$/.test(host))
    throw new TargetError(
      "refused",
      "The account's name or host has a character that no statement is made with. Check users and accountHost in the target's config.",
    );
  return `'${user}'@'${host}'`;
}

function plainText(password: Credential["password"]): string {
  const text = password.isText ? password.reveal() : "";
  if (/^[0-9A-Za-z._~-]{1,128}$/.test(text)) return text;
  throw new TargetError(
    "refused",
    "Cannot set a password for MySQL itself: it has not 1 to 128 letters, digits and - . _ ~. Check the password of the target in the config.",
  );
}
