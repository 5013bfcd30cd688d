import { foldName } from "../../../model/object.ts";
import { type Credential, TargetError } from "../../target.ts";

/**
 * The one statement that sets a password. It is a batch of its own and plain, because the server's traces and audits blank
 * the text of such a batch alone: inside a procedure's call they show it. So it has no parameters: the password's alphabet
 * has no quote, and the name is bracketed here, because QUOTENAME gives NULL above 128 characters.
 * Source: https://learn.microsoft.com/sql/t-sql/statements/alter-login-transact-sql
 * @throws TargetError where the password has another character, or is too short, too long or too simple.
 */
export function makeAlterStatement(kind: "login" | "user", { user, password }: Credential): string {
  if (!isSettable(password))
    throw new TargetError(
      "refused",
      "Cannot set a password for SQL Server: it has not 8 to 128 letters, digits and - . _ ~ of three classes. Check the password of the target in the config.",
    );
  const what = kind === "login" ? "LOGIN" : "USER";
  return `ALTER ${what} [${user.replaceAll("]", "]]")}] WITH PASSWORD = N'${password.reveal()}'`;
}

/**
 * Whether the server takes a password for a user: its policy refuses one that holds the user's name.
 * Source: https://learn.microsoft.com/sql/relational-databases/security/password-policy
 */
export const fitsPolicy = ({ user, password }: Credential): boolean =>
  isSettable(password) && (user.length < 3 || !foldName(password.reveal()).includes(foldName(user)));

function isSettable(password: Credential["password"]): boolean {
  const text = password.isText ? password.reveal() : "";
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[-._~]/].filter((one) => one.test(text));
  return /^[0-9A-Za-z._~-]{8,128}$/.test(text) && classes.length >= 3;
}
