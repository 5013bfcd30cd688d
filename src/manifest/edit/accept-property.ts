import { isMapping, type Mapping, memberAt } from "../../model/input.ts";
import { foldName, type Kind } from "../../model/object.ts";
import type { Edit } from "../../model/plan/edit.ts";
import { formatDate, parseDate } from "../../model/time.ts";
import { parseYaml } from "../read/parse.ts";
import type { PropertyEdit } from "./place-edits.ts";

type AcceptedProperty = Pick<PropertyEdit, "path" | "data">;

/**
 * How an entry would declare the live end of one property; or why it cannot, in our own words. Only the entry's own
 * properties are rewritten: a default holds for other objects, too.
 * @param fromFile the object is one of `secretsFrom`, whose entry gives properties alone: it gets one for what stands
 *   nowhere else as its own
 */
export function acceptProperty(edit: Edit, own: Mapping, fromFile: boolean): AcceptedProperty | string {
  const acceptOwn: AcceptOwn = (accepted) =>
    fromFile || Object.hasOwn(own, accepted.path[0]) ? accepted : fromDefaults;
  switch (edit.property) {
    case "contentType":
    case "enabled":
      return acceptOwn({ path: [edit.property], data: edit.before });
    case "expiresOn":
    case "notBefore":
      return acceptDate(edit.property, edit.before, acceptOwn);
    case "keyOps":
      return acceptOwn({ path: ["keyOps"], data: edit.before });
    case "tag":
      return acceptTag(edit, own.tags);
    case "expiresIn":
      return "the manifest gives a duration, and the vault has a date: declare expiresOn by hand";
    case "versions":
    case "protect":
    case "releasePolicy":
    case "rotationPolicy":
    case "keyType":
    case "rotate":
    case "unmanaged":
    case "unmanaged tag":
    case "renamed":
    case "kvg-state":
      return "this is not taken over: declare it by hand";
    default:
      return edit satisfies never;
  }
}

const fromDefaults = "it comes from the defaults: declare it in the object's own entry by hand";

const noTags = "the entry says tags: null: declare its tags by hand";

type AcceptOwn = (accepted: AcceptedProperty) => AcceptedProperty | string;

function acceptDate(
  property: "expiresOn" | "notBefore",
  seconds: number | null,
  acceptOwn: AcceptOwn,
): AcceptedProperty | string {
  const text = seconds === null ? null : formatDate(seconds);
  if (text !== null && parseDate(text) !== seconds) return "no manifest can name this date";
  return acceptOwn({ path: [property], data: text });
}

/** A tag that is gone becomes null: its line stays, and so does a comment on it. */
function acceptTag(
  { name, before, after }: Extract<Edit, { property: "tag" }>,
  own: unknown,
): AcceptedProperty | string {
  if (own === null) return noTags;
  const isOwn = typeof own === "object" && (Object.hasOwn(own, name) || after === null);
  return isOwn ? { path: ["tags", name], data: before } : fromDefaults;
}

/**
 * An object's entry in a manifest, by its name as it is spelled there; empty where the file has none.
 * @param override the folded name of a vault: its override of the object, in any spelling
 */
export function findOwnEntry(bytes: Uint8Array, kind: Kind, name: string, override?: string): Mapping {
  const { document } = parseYaml("", bytes);
  const data = document?.data;
  if (override === undefined) return asMapping(memberAt(data, `${kind}s`, name));
  const vault = memberOf(memberAt(data, "overrides"), override);
  return asMapping(memberOf(memberAt(vault, `${kind}s`), name));
}

const asMapping = (data: unknown): Mapping => (isMapping(data) ? data : {});

/** A mapping's member by its name in any spelling. */
const memberOf = (data: unknown, name: string): unknown =>
  Object.entries(asMapping(data)).find(([one]) => foldName(one) === foldName(name))?.[1];
