import { canonicalJson, digestText, prefixLengths } from "../model/digest.ts";
import type { Doubt, Swap } from "../model/evidence.ts";
import { foldName, type ObjectId } from "../model/object.ts";
import type { Source, ValueSource } from "../model/source.ts";
import { revisionText } from "../sources/source.ts";
import type { CreatedOf } from "../sources/source-kind.ts";

/** In place of a revision: the value is somebody else's. */
export const externalRevision = "x";
/**
 * In place of a revision: nothing was noted, of a key that the service made and in tags of before 0.2, which told
 * nothing of a source that git gives no revision.
 */
export const unnoted = "-";

/** A letter for each source, in the note of one that git gives no revision. */
const letters = {
  env: "e",
  file: "f",
  exec: "x",
  literal: "l",
  json: "j",
  base64: "b",
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
 * What git alone tells of a value's version: a digest of the source salted for one version of one object. Never of
 * a plaintext, but for `literal`, which is public. Of a source that git gives no revision it is a note: which source
 * that is, so that another one is seen, without the names in it, which readers of tags shall not learn.
 */
export function makeRevision(source: Source, id: ObjectId, salt: string, createdOf: CreatedOf): string {
  if (source.from === "external") return externalRevision;
  const text = revisionText(source, { id, createdOf });
  return text === undefined ? note(source, id, salt) : salted(text, id, salt);
}

const note = (source: ValueSource, id: ObjectId, salt: string): string =>
  `-${letters[source.from]}${salted(`note:${canonicalJson(source)}`, id, salt).slice(0, 8)}`;

/** What git says of a value now, beside what a tag says of the one that was written. */
export type GitComparison =
  /** The same revision, or another one. */
  | { readonly is: "same" | "changed" }
  /** Another source, and no revision decides. */
  | { readonly is: "swapped"; readonly swap: Swap }
  /** Git does not tell; `noted` where the tag says what would be written now. */
  | { readonly is: "unknown"; readonly noted: boolean; readonly doubts: readonly Doubt[] };

/** @param stored what the tag says, of a value that was not external. */
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
  // Git would tell if the lists showed what is copied: nothing says that the source is another.
  const told = revisionText(source, { id, createdOf: () => 0 }) !== undefined;
  return told ? { is: "unknown", noted: false, doubts: [] } : { is: "swapped", swap: {} };
}
