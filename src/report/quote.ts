/**
 * Foreign text within a sentence of ours: one plain word stands as it is, everything else in quotes as JSON writes
 * it, so that it cannot go on with our sentence; of a run of spaces, of which browsers show one, only the first stands.
 * The reporter still escapes it for its place.
 */
export const quote = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}._/+:;=@,-]*$/u.test(text)
    ? text
    : JSON.stringify(text).replace(/(?<= ) /g, "\\u0020");
