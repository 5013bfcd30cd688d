/** How many lines and marks a text in YAML or JSON may hold: some 30,000 secrets of four lines. */
export const mostTextMarks = 250_000;

/** What may begin or end a node of YAML, wherever it stands; `-` does so only before a space or a line's end. */
const marks: ReadonlySet<number> = new Set([..."\n,:[]{}?&*!\"'|>"].map((mark) => mark.charCodeAt(0)));
const [dash, lineEnd, space] = ["-", "\n", " "].map((character) => character.charCodeAt(0));

/**
 * Whether a text may hold more nodes than can be parsed in a few seconds and some hundred megabytes. A parser needs a
 * thousand times a node's size, so that 10 MB of commas would take gigabytes; what is counted here costs nothing, and
 * there is at most one node for each.
 */
export function isCrowdedText(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (marks.has(code)) found++;
    else if (code === dash) {
      const next = text.charCodeAt(at + 1);
      if (next === space || next === lineEnd) found++;
    }
    if (found > mostTextMarks) return true;
  }
  return false;
}
