import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/manifest/read/nearest.ts
var findNearest = (name, known) => findAllNear(name, known, 1)[0];
function suggestNearest(name, known) {
  const nearest = findNearest(name, known);
  return nearest && `did you mean ${nearest}?`;
}
function findAllNear(name, known, most) {
  const letters = name.replaceAll("*", "").length;
  if (letters === 0) return [];
  const isPattern = letters < name.length;
  const limit = Math.max(isPattern ? 1 : 2, Math.floor(letters / 3));
  return known.filter((candidate) => isPattern || Math.abs(candidate.length - letters) <= limit).map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) })).filter(({ candidate, edits }) => edits <= limit && edits < Math.min(letters, candidate.length)).sort((a, b) => a.edits - b.edits).slice(0, most).map(({ candidate }) => candidate);
}
function distance(a, b) {
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const any = a[i - 1] === "*";
    const next = [any ? row[0] ?? 0 : (row[0] ?? 0) + 1];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = any ? Math.min(row[j] ?? 0, next[j - 1] ?? 0) : Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

export {
  findNearest,
  suggestNearest,
  findAllNear
};
