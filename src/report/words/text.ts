import type { ObjectId } from "../../model/object.ts";

/**
 * Foreign text within a sentence of ours: one plain word stands as it is, everything else in quotes as JSON writes
 * it, so that it cannot go on with our sentence; of a run of spaces, of which browsers show one, only the first stands.
 * The reporter still escapes it for its place.
 */
export const quoteText = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}._/+:;=@,-]*$/u.test(text)
    ? text
    : JSON.stringify(text).replace(/(?<= ) /g, "\\u0020");

/** An object within its vault: a secret by its name, a key as `key NAME`, for both may have one name. */
export const nameWords = ({ kind, name }: ObjectId): string =>
  kind === "secret" ? quoteText(name) : `${kind} ${quoteText(name)}`;
