/**
 * Characters that nobody sees, or that look like others: controls and formats (bidirectional ones too), halves of
 * surrogate pairs, characters without a glyph of their own (private use, unassigned), every space but U+0020, and what
 * fonts show as nothing. Source: https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const unseen = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{16fe4}]/u;

/** A text in normal form that holds none of these is shown as it is. */
const suspicious =
  /(?! )[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/**
 * A character that marks can stand on, with its marks; or marks that stand on nothing. A letter behind a backslash is
 * an escape's, as in `\n`. Vowels and finals of Hangul join the character before them, too.
 */
const cluster = /((?<!\\)[\p{L}\p{N}])?[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]+/gu;

/** No language in use stacks more marks on one character, and nobody could tell them apart. */
const mostMarks = 3;

/** Whether a report shows a text otherwise than it is. */
export const hasUnseen = (text: string): boolean => replaceUnseen(text, () => "") !== text;

/** The text with `show` for each character in it that cannot be seen, or that makes it look like another text. */
export function replaceUnseen(text: string, show: (character: string) => string): string {
  if (!suspicious.test(text) && isNormal(text)) return text;
  const done = text
    .replace(cluster, (whole, base: string | undefined) => showMarks(whole, base, show))
    .replace(/[^ -~]/gu, (character) =>
      unseen.test(character) || !isNormal(character) ? show(character) : character,
    );
  // Letters of some scripts join without marks.
  return isNormal(done) ? done : text.replace(/[^ -~]/gu, show);
}

/**
 * Marks stay where they are few, visible, and no single character looks the same: `e` with an acute accent looks like
 * `é`, so the accent is escaped. All marks behind an escaped one are escaped, too: they would stand on nothing.
 */
function showMarks(whole: string, base: string | undefined, show: (character: string) => string): string {
  const marks = [...whole.slice(base?.length ?? 0)];
  const stay = base !== undefined && !unseen.test(base) && marks.length <= mostMarks && isNormal(whole);
  const seen = stay ? marks.findIndex((mark) => unseen.test(mark)) : 0;
  const kept = seen === -1 ? marks.length : seen;
  return `${base ?? ""}${marks.slice(0, kept).join("")}${marks.slice(kept).map(show).join("")}`;
}

const isNormal = (text: string): boolean => text.normalize("NFC") === text;
