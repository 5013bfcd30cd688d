import { canonicalJson, digestText, prefixLengths } from "../model/digest.ts";
import type { Doubt, Swap } from "../model/evidence.ts";
import { foldName, type ObjectId } from "../model/object.ts";
import type { Source, ValueSource } from "../model/source.ts";
import { revisionText } from "../sources/source.ts";
import type { CreatedOf } from "../sources/source-kind.ts";

/** Stands in place of a revision where the value is somebody else's. */
export const externalRevision = "x";
/**
 * Stands in place of a revision where nothing was noted: of a key that the service made, and in tags from before 0.2,
 * which noted nothing of a source without a revision.
 */
export const unnoted = "-";

/** A letter for each source, in the note of one that has no revision. */
const letters = {
  env: "e",
  file: "f",
  exec: "x",
  literal: "l",
  json: "j",
  base64: "b",
  pfx: "p",
  secret: "c",
  generate: "g",
  template: "t",
  sealed: "s",
  sops: "o",
} as const satisfies { readonly [from in ValueSource["from"]]: string };

const byLetter: ReadonlyMap<string, ValueSource["from"]> = new Map(
  Object.entries(letters).map(([from, letter]) => [letter, from as ValueSource["from"]]),
);

/** A revision is longer, though its digest may begin with `-` as well. */
const noteForm = /^-([a-z])[\w-]{8}$/;

const salted = (source: string, { vault, kind, name }: ObjectId, salt: string): string =>
  digestText(prefixLengths([salt, foldName(vault), kind, foldName(name), source]));

/**
 * What git alone tells of a value's version: a digest of the source, salted for one version of one object. It never
 * covers a plaintext, except of `literal`, which is public. A source without a revision gets a note instead: it tells
 * one source from another, and hides the names in it from readers of tags.
 */
export function makeRevision(source: Source, id: ObjectId, salt: string, createdOf: CreatedOf): string {
  if (source.from === "external") return externalRevision;
  const text = revisionText(source, { id, createdOf });
  return text === undefined ? note(source, id, salt) : salted(text, id, salt);
}

const note = (source: ValueSource, id: ObjectId, salt: string): string =>
  `-${letters[source.from]}${salted(`note:${canonicalJson(source)}`, id, salt).slice(0, 8)}`;

/** How what git says of a value now compares with what a tag says of the written one. */
export type GitComparison =
  /** The same revision, or another one. */
  | { readonly is: "same" | "changed" }
  /** The source is another one, and no revision decides. */
  | { readonly is: "swapped"; readonly swap: Swap }
  /** Git does not tell; `noted` where the tag says what would be written now. */
  | { readonly is: "unknown"; readonly noted: boolean; readonly doubts: readonly Doubt[] };

/** Compares a tag's revision with git's. @param stored the tag's, of a value that was not external. */
export function compareRevisions(
  stored: string,
  source: ValueSource,
  id: ObjectId,
  salt: string,
  createdOf: CreatedOf,
): GitComparison {
  const now = makeRevision(source, id, salt, createdOf);
  const isTold = !noteForm.test(now);
  const letter = noteForm.exec(stored)?.[1];
  if (letter !== undefined) {
    if (stored === note(source, id, salt)) return { is: "unknown", noted: stored === now, doubts: [] };
    const was = byLetter.get(letter);
    return { is: "swapped", swap: was === undefined ? {} : { was } };
  }
  if (stored === unnoted)
    return isTold
      ? { is: "swapped", swap: {} }
      : { is: "unknown", noted: false, doubts: [{ about: "source" }] };
  if (isTold) return { is: now === stored ? "same" : "changed" };
  // Git would tell if the lists showed the copied secret. Nothing says that the source is another one.
  const hasRevision = revisionText(source, { id, createdOf: () => 0 }) !== undefined;
  return hasRevision ? { is: "unknown", noted: false, doubts: [] } : { is: "swapped", swap: {} };
}
