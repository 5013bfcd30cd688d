import type { DesiredPresent } from "../model/desired.ts";
import type { Edit } from "../model/edit.ts";
import type { LiveObject } from "../model/live.ts";
import { addDuration } from "../model/time.ts";
import { tagsAfter } from "./tags.ts";

/** What a metadata-only write sends of the properties that every kind has. */
export type CommonPatch = {
  readonly enabled?: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly tags: { readonly [name: string]: string };
};

/** The common part of a patch for these edits. A cleared date is not in it: the service ignores it there. */
export function commonPatch(desired: DesiredPresent, live: LiveObject, edits: readonly Edit[]): CommonPatch {
  let sent: CommonPatch = { tags: tagsAfter(live.tags, desired.tags) };
  for (const edit of edits)
    switch (edit.property) {
      case "enabled":
        sent = { ...sent, enabled: edit.after };
        break;
      case "expiresOn":
      case "notBefore":
        if (edit.after !== null) sent = { ...sent, [edit.property]: edit.after };
        break;
      case "expiresIn":
        sent = { ...sent, expiresOn: addDuration(live.created, edit.after) };
        break;
      case "contentType":
      case "keyOps":
      case "releasePolicy":
      case "rotationPolicy":
      case "keyType":
      case "rotate":
      case "tag":
      case "versions":
      case "protect":
      case "kvg-state":
        break;
      default:
        edit satisfies never;
    }
  return sent;
}

/** A date can be set by a patch, but only a new version is without one. */
export const clearsDate = (edits: readonly Edit[]): boolean =>
  edits.some(
    (edit) => (edit.property === "expiresOn" || edit.property === "notBefore") && edit.after === null,
  );

/** The edits, where there are any, as an update holds them. */
export const someEdits = (edits: readonly Edit[]): readonly [Edit, ...Edit[]] | undefined => {
  const [first, ...rest] = edits;
  return first && [first, ...rest];
};

/** Our tags are to be written again (`drift`), or for the first time with this source. */
export const withState = (edits: readonly Edit[], cause: "drift" | "pending"): readonly Edit[] => [
  ...edits.filter((edit) => edit.property !== "kvg-state"),
  { property: "kvg-state", cause },
];
