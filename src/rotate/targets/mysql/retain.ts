import { type Credential, TargetError } from "../../target.ts";
import { quoteAccount } from "./alter-statement.ts";
import type { MysqlSession } from "./sign-in.ts";
import { matchesSha2Verifier } from "./verifier.ts";

/**
 * Whether a password may be set with `RETAIN CURRENT PASSWORD`. An account keeps two passwords: the statement makes the newest
 * one the old one, and drops what was old before. So it must find the published password as the newest, or nothing old to
 * drop; and where it runs a second time, it drops what it kept the first time.
 * @param published what the vault publishes, where that is known.
 * @returns `set` where the account has the new password already.
 * @throws TargetError where a password would be lost that may be in use, or where the account cannot be read.
 */
export async function checkRetainable(
  session: MysqlSession,
  { user, password }: Credential,
  accountHost: string,
  published: Credential | undefined,
): Promise<"set" | "retainable"> {
  const account = quoteAccount(user, accountHost);
  const doing = `read how ${account} signs in`;
  const [row] = await session.run(
    doing,
    `select hex(authentication_string), json_contains_path(coalesce(user_attributes, '{}'), 'one', '$.additional_password') from mysql.user where user = '${user}' and host = '${accountHost}' and plugin = 'caching_sha2_password'`,
  );
  const [hex, hasOld] = row ?? [];
  const verifier = typeof hex === "string" ? Buffer.from(hex, "hex") : undefined;
  const isNew = verifier && matchesSha2Verifier(password, verifier);
  if (!verifier || isNew === undefined)
    throw refusal(
      `it is not there, or signs in by another plugin. Alter it by hand: identified with caching_sha2_password`,
    );
  if (isNew) return "set";
  const isPublishedNewest = published ? matchesSha2Verifier(published.password, verifier) : hasOld === 0;
  if (isPublishedNewest) return "retainable";
  throw refusal(
    published
      ? "its newest password is not the one that the vault publishes, which would be lost. Look who set another one, then set the published one again: alter user ... identified by '...'"
      : "it keeps an old password that would be lost, and which of the two the vault publishes is not known. Where nobody uses the old one, drop it: alter user ... discard old password",
  );

  function refusal(why: string): TargetError {
    return new TargetError("refused", `The password of ${account} is not set: ${why}.`);
  }
}
