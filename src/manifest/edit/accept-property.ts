import type { Edit } from "../../model/edit.ts";
import type { Kind } from "../../model/object.ts";
import { formatDate, parseDate } from "../../model/time.ts";
import { parseYaml } from "../read/parse.ts";
import type { PropertyEdit } from "./edit.ts";

type TakenOver = Pick<PropertyEdit, "path" | "data">;

/**
 * How an entry would say what is live of one property; or why it does not, in our own words. Only what the entry says
 * itself is rewritten: a default speaks for other objects, too.
 */
export function acceptProperty(edit: Edit, own: OwnEntry): TakenOver | string {
  switch (edit.property) {
    case "contentType":
    case "enabled":
      return inOwn(own, { path: [edit.property], data: edit.before });
    case "expiresOn":
    case "notBefore":
      return dated(edit.property, edit.before, own);
    case "keyOps":
      return inOwn(own, { path: ["keyOps"], data: edit.before });
    case "tag":
      return tag(edit, own.tags);
    case "expiresIn":
      return "the manifest gives a duration, and the vault has a date: declare expiresOn by hand";
    case "versions":
    case "protect":
    case "releasePolicy":
    case "rotationPolicy":
    case "keyType":
    case "rotate":
    case "kvg-state":
      return "this is not taken over: declare it by hand";
    default:
      return edit satisfies never;
  }
}

const fromDefaults = "it comes from the defaults: declare it in the object's own entry by hand";

const noTags = "the entry says tags: null: declare its tags by hand";

const inOwn = (own: OwnEntry, taken: TakenOver): TakenOver | string =>
  Object.hasOwn(own, taken.path[0]) ? taken : fromDefaults;

function dated(
  property: "expiresOn" | "notBefore",
  seconds: number | null,
  own: OwnEntry,
): TakenOver | string {
  const text = seconds === null ? null : formatDate(seconds);
  if (text !== null && parseDate(text) !== seconds) return "no manifest can name this date";
  return inOwn(own, { path: [property], data: text });
}

/** What is gone is written as null: the line, and what is said beside it, stay. */
function tag({ name, before, after }: Extract<Edit, { property: "tag" }>, own: unknown): TakenOver | string {
  if (own === null) return noTags;
  const isOwn = typeof own === "object" && (Object.hasOwn(own, name) || after === null);
  return isOwn ? { path: ["tags", name], data: before } : fromDefaults;
}

/** What an object's entry says by itself, without the defaults. */
export type OwnEntry = { readonly [property: string]: unknown };

/** An object's entry in a manifest, by its name as it is spelled there; empty where the file has none. */
export function findOwnEntry(bytes: Uint8Array, kind: Kind, name: string): OwnEntry {
  const { document } = parseYaml("", bytes);
  return member(member(document?.data, `${kind}s`), name);
}

const member = (data: unknown, name: string): OwnEntry =>
  isMap(data) && Object.hasOwn(data, name) && isMap(data[name]) ? data[name] : {};

const isMap = (data: unknown): data is OwnEntry => typeof data === "object" && data !== null;
