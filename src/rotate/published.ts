import { credentialTag } from "../model/rotation.ts";
import { Refusal, type RotateContext } from "./context.ts";
import type { LiveRotation } from "./look.ts";
import type { Session } from "./session.ts";
import type { Credential, Target } from "./target.ts";

/**
 * The credential that the vault publishes, as its value and its tag say, and nobody tried it. Undefined where there is
 * none, where the value does not have the template's form, or where it publishes none of the target's users.
 */
export function readPublished(
  { main, value }: LiveRotation,
  { target, readValue }: Pick<RotateContext, "target" | "readValue">,
): Credential | undefined {
  const read = main && value && readValue(value);
  if (!read || read.says === "another user") return undefined;
  const { password } = read;
  if (read.says === "user") return { user: read.user, password };
  const tag = main.tags[credentialTag];
  const user = target.renewal === "add" ? (tag ?? "") : onlyUserOf(target, tag);
  return user === undefined ? undefined : { user, password };
}

/** The user whom a value belongs to that names none: the tag says it, or there is only one. */
function onlyUserOf({ users }: Target, tag: string | undefined): string | undefined {
  if (users.length === 0) return "";
  if (tag !== undefined) return users.find((user) => user === tag);
  return users.length === 1 ? users[0] : undefined;
}

/**
 * Whose credential readers have, of two users: a rotation must not renew that one. It is found out and never guessed: the
 * value says it where its template has the user; else the target, which lets in one of the two with that password; else
 * the tag.
 * @returns undefined where no user's is published: then the first user's is renewed
 * @throws Refusal where nothing tells it, or where another secret publishes a credential of these users
 */
export async function findPublishedUser(
  { main, value }: LiveRotation,
  session: Session,
  { target: { users }, readValue, refuseBearers }: RotateContext,
): Promise<string | undefined> {
  const read = value && readValue(value);
  if (read?.says === "user") return read.user;
  if (!main || !value || read?.says === "another user") {
    await refuseBearers();
    return undefined;
  }
  if (users.length < 2) return users[0];
  const tagged = users.find((user) => user === main.tags[credentialTag]);
  if (read) {
    const letsIn = (user: string) => session.tryOnce({ user, password: read.password });
    // The tag may be older than the value, or somebody else's.
    if (tagged !== undefined && (await letsIn(tagged))) return tagged;
    const letIn: string[] = [];
    for (const user of users) if (user !== tagged && (await letsIn(user))) letIn.push(user);
    if (letIn.length === 1) return letIn[0];
  }
  if (tagged !== undefined) return tagged;
  throw new Refusal(
    read
      ? "nothing tells whose credential it publishes: no tag says it, and the target does not let in exactly one of its users with it"
      : "nothing tells whose credential it publishes: no tag says it, and its value does not have the form of its template",
    `look which of ${users.join(" and ")} its readers sign in as, and set the tag ${credentialTag} of its newest version to that`,
  );
}
