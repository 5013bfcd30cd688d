/**
 * Foreign text within a sentence of ours: one plain word stands as it is, everything else in quotes as JSON writes
 * it, so that it cannot go on with our sentence. The reporter still escapes it for its place.
 */
export const quote = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}._/+:;=@,-]*$/u.test(text) ? text : JSON.stringify(text);
