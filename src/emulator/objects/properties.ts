import { flagMember, isJsonObject, type JsonObject, objectMember } from "../body.ts";
import type { Call } from "../call.ts";
import { badParameter } from "../failure.ts";
import type { VersionRow } from "../schema.ts";

/** The properties of secrets and keys that a client sent. It sent null for null, and nothing for what is absent. */
export type SentProperties = {
  readonly enabled?: boolean | undefined;
  readonly nbf?: number | null | undefined;
  readonly exp?: number | null | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
};

type Columns = Pick<VersionRow, "tags" | "enabled" | "nbf" | "exp" | "created" | "updated">;

// learn.microsoft.com/azure/key-vault/secrets/about-secrets; docs differ on tags, 256 is the portable maximum.
const most = { tags: 15, tag: 256 } as const;

/** The properties that a body sends. @throws Failure 400 for a wrong type, or above a documented limit. */
export function readProperties(body: JsonObject): SentProperties {
  const attributes = objectMember(body, "attributes");
  return {
    enabled: flagMember(attributes, "enabled"),
    nbf: date(attributes, "nbf"),
    exp: date(attributes, "exp"),
    tags: tagsOf(body.tags),
  };
}

/** The columns of a new version, with defaults for what was not sent. @throws Failure 400 where it would expire before it begins. */
export function propertiesOfNew(
  { tags, enabled = true, nbf = null, exp = null }: SentProperties,
  now: number,
): Columns {
  checkDates({ nbf, exp });
  const dates = { nbf, exp, created: now, updated: now };
  return { tags: tags ? JSON.stringify(tags) : null, enabled: enabled ? 1 : 0, ...dates };
}

/**
 * The columns of a patched version. What was not sent stays, tags are replaced as a whole, and `updated` always moves.
 * @throws Failure 400 where it would expire before it begins.
 */
export function propertiesOfPatched(call: Call, row: VersionRow, sent: SentProperties): VersionRow {
  const date = (wanted: number | null | undefined, stored: number | null) =>
    wanted === undefined || (wanted === null && !call.settings.clearsDatesOnNull) ? stored : wanted;
  const changed = {
    ...row,
    tags: sent.tags ? JSON.stringify(sent.tags) : row.tags,
    enabled: sent.enabled === undefined ? row.enabled : sent.enabled ? 1 : 0,
    nbf: date(sent.nbf, row.nbf),
    exp: date(sent.exp, row.exp),
    updated: call.now,
  };
  checkDates(changed);
  return changed;
}

function checkDates({ nbf, exp }: Pick<VersionRow, "nbf" | "exp">): void {
  if (nbf !== null && exp !== null && exp < nbf)
    throw badParameter("Property attributes.exp must not be before attributes.nbf.");
}

function date(attributes: JsonObject, name: "nbf" | "exp"): number | null | undefined {
  const sent = attributes[name];
  if (sent === undefined || sent === null) return sent;
  if (typeof sent === "number" && Number.isSafeInteger(sent) && sent >= 0) return sent;
  throw badParameter(`Property attributes.${name} must be a whole number of seconds since 1970.`);
}

function tagsOf(sent: unknown): Readonly<Record<string, string>> | undefined {
  if (sent === undefined || sent === null) return undefined;
  if (!isJsonObject(sent)) throw badParameter("Property tags must be an object.");
  const tags: [string, string][] = Object.entries(sent).map(([name, text]) => {
    if (typeof text !== "string") throw badParameter("A tag's value must be a string.");
    if (name.length > most.tag || text.length > most.tag)
      throw badParameter(`A tag's name or value exceeds the maximum of ${most.tag} characters.`);
    return [name, text];
  });
  if (tags.length > most.tags) throw badParameter(`An object can have at most ${most.tags} tags.`);
  return Object.fromEntries(tags);
}
