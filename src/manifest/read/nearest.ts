/** The known name that is most like a misspelled one; undefined where none is like it. */
export const findNearest = (name: string, known: readonly string[]): string | undefined =>
  findAllNear(name, known, 1)[0];

/** A hint that names the known name most like a misspelled one; undefined where none is like it. */
export function suggestNearest(name: string, known: readonly string[]): string | undefined {
  const nearest = findNearest(name, known);
  return nearest && `did you mean ${nearest}?`;
}

/**
 * At most so many known names that are like a misspelled one, the most alike first. A `*` in it stands for any text, as
 * in a pattern that matches none of them.
 */
export function findAllNear(name: string, known: readonly string[], most: number): readonly string[] {
  const letters = name.replaceAll("*", "").length;
  if (letters === 0) return [];
  const isPattern = letters < name.length;
  const limit = Math.max(isPattern ? 1 : 2, Math.floor(letters / 3));
  return known
    .filter((candidate) => isPattern || Math.abs(candidate.length - letters) <= limit)
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= limit && edits < Math.min(letters, candidate.length))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/**
 * How many letters must be added, removed, changed or swapped with their neighbour (optimal string alignment). What a
 * `*` of `a` stands for costs nothing.
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const any = a[i - 1] === "*";
    const next = [any ? (row[0] ?? 0) : (row[0] ?? 0) + 1];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = any
        ? Math.min(row[j] ?? 0, next[j - 1] ?? 0)
        : Math.min(
            (row[j] ?? 0) + 1,
            (next[j - 1] ?? 0) + 1,
            (row[j - 1] ?? 0) + (same ? 0 : 1),
            swapped && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
          );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
