import type { EmulatorMark } from "../../model/document.ts";
import type { ObjectId } from "../../model/object.ts";

/**
 * Foreign text within a sentence of ours. One plain word stands as it is, and so does the name of a hidden file. All other
 * text is quoted as JSON quotes it, so that it cannot go on with our sentence, and of a run of spaces all but the first are
 * escaped, because browsers show one. The reporter still escapes the result for its place.
 */
export const quoteText = (text: string): string =>
  /^\.?[\p{L}\p{N}][\p{L}\p{N}._/+:;=@,-]*$/u.test(text)
    ? text
    : JSON.stringify(text).replace(/(?<= ) /g, "\\u0020");

/** An object within its vault: a secret by its name, a key as `key NAME`, for both may have one name. */
export const nameWords = ({ kind, name }: ObjectId): string =>
  kind === "secret" ? quoteText(name) : `${kind} ${quoteText(name)}`;

/** `embedded vault v.db, not Azure`; undefined for a run on Azure. */
export const emulatorWords = ({ emulator, emulatorFile }: EmulatorMark): string | undefined =>
  emulator &&
  `embedded vault ${emulatorFile === undefined ? "in memory" : quoteText(emulatorFile)}, not Azure`;
