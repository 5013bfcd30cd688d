import type { Rotation } from "../../model/rotation.ts";
import { flawOfLength, Sealed } from "../../model/sealed.ts";
import type { ReadValue } from "../../rotate/context.ts";
import type { Credential } from "../../rotate/target.ts";
import { matchTemplate } from "../../sources/match-template.ts";
import { fillTemplate } from "../../sources/template.ts";

type Template = Pick<Rotation, "template">;

/** The value that publishes a credential. @throws MissingValue where its template cannot hold it, or it is too long */
export function credentialValue({ user, password }: Credential, { template }: Template): Sealed {
  const value = template
    ? fillTemplate(template, new Map(Object.entries({ user: Sealed.text(user), password })))
    : password;
  const flaw = flawOfLength(value);
  if (flaw) throw flaw;
  return value;
}

/**
 * What a value says of a credential. @param users of the target
 * @returns undefined where it does not have the template's form, or could be of more than one of the users
 */
export function readCredentialValue(
  value: Sealed,
  { template }: Template,
  users: readonly string[],
): ReadValue | undefined {
  if (!template) return { says: "password", password: value };
  const passwordFor = (known: ReadonlyMap<string, Sealed>) =>
    matchTemplate(template, value, known)?.get("password");
  if (template.every((piece) => piece.kind === "text" || piece.name !== "user")) {
    const password = passwordFor(new Map());
    return password && { says: "password", password };
  }
  const fitting = users.flatMap((user) => {
    const password = passwordFor(new Map([["user", Sealed.text(user)]]));
    return password ? [{ says: "user", user, password } as const] : [];
  });
  const [first] = fitting;
  if (first) return fitting.length === 1 ? first : undefined;
  return passwordFor(new Map()) && { says: "another user" };
}
