import type { Sealed } from "../../../model/sealed.ts";
import { type Credential, TargetError } from "../../target.ts";
import { quoteAccount } from "./alter-statement.ts";
import type { MysqlSession } from "./sign-in.ts";
import { matchesSha2Verifier } from "./verifier.ts";

/**
 * How a password may be set beside the one that is published. An account keeps two passwords: `RETAIN CURRENT PASSWORD` makes
 * the newest one the old one, and drops what was old before. So it must find the published password as the newest, or
 * nothing old to drop. Where it runs a second time, it drops what it kept the first time.
 * @param published what the vault publishes, where that is known.
 * @returns `set`: the account has the password as its newest already. `newest`: it has it as its old one, so a statement
 *   without `retain` makes it the newest and drops no other. `retain`: the newest one has to be kept beside it.
 * @throws TargetError where a password would be lost that may be in use, or where the account cannot be read.
 */
export async function judgeRetaining(
  session: MysqlSession,
  { user, password }: Credential,
  accountHost: string,
  published: Credential | undefined,
): Promise<"set" | "newest" | "retain"> {
  const account = quoteAccount(user, accountHost);
  const [[newest, old] = []] = await session.run(
    `read how ${account} signs in`,
    `select hex(authentication_string), hex(convert(user_attributes->>'$.additional_password' using utf8mb4)) from mysql.user where user = '${user}' and host = '${accountHost}' and plugin = 'caching_sha2_password'`,
  );
  const isNewest = matches(password, newest);
  if (isNewest === undefined)
    throw refusal(
      "it is not there, or signs in by another plugin. Alter it by hand: identified with caching_sha2_password",
    );
  if (isNewest) return "set";
  if (matches(password, old)) return "newest";
  if (published ? matches(published.password, newest) : old === null) return "retain";
  throw refusal(
    published
      ? "its newest password is not the one that the vault publishes, which would be lost. Look who set another one, then set the published one again: alter user ... identified by '...'"
      : "it keeps an old password that would be lost, and which of the two the vault publishes is not known. Where nobody uses the old one, drop it: alter user ... discard old password",
  );

  function refusal(why: string): TargetError {
    return new TargetError("refused", `The password of ${account} is not set: ${why}.`);
  }
}

/** Whether a verifier in hexadecimal digits is of a password; undefined where it is none. */
const matches = (password: Sealed, verifier: unknown): boolean | undefined =>
  typeof verifier === "string" ? matchesSha2Verifier(password, Buffer.from(verifier, "hex")) : undefined;
