import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

export type Style = {
  /** Columns of the terminal, at which words wrap; Infinity where there is none. Only text has lines of a width. */
  readonly width: number;
  /** Whether ANSI colours may be used. */
  readonly colour: boolean;
  /** False where the terminal shows ASCII only: all other characters are then shown as `\u{...}`. */
  readonly unicode: boolean;
  /** `--all`: no row is folded into a count. */
  readonly all: boolean;
  /** `--unmanaged`: unmanaged objects are named. */
  readonly unmanaged: boolean;
  /** How options are named: as flags of the CLI, or as inputs of the Action. */
  readonly options: "flags" | "inputs";
};

/** The columns that a text without escape codes takes. */
export const widthOf = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });

export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** The text, filled up with spaces to so many columns. */
export const padText = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));

/** The text without escape codes, cut at its end to so many columns; a cut is shown. */
export function cutText(text: string, columns: number, { unicode }: Pick<Style, "unicode">): string {
  if (widthOf(text) <= columns) return text;
  const mark = unicode ? "…" : "...";
  let kept = "";
  // Few texts are cut, and the first segmenter of a process takes 10 ms.
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(kept + segment + mark) > columns) break;
    kept += segment;
  }
  return widthOf(mark) > columns ? "" : kept + mark;
}

/** Lines are never narrower than this; a narrower terminal breaks them by itself. */
const fewest = 12;

/** Words in lines of at most so many columns. Lines break at spaces alone, so that a name or an address stays whole. */
export const wrapWords = (text: string, width: number): readonly string[] =>
  lines(text, width, { hard: false });

/** A text in lines of exactly so many columns, but for the last. Two texts never give the same lines. */
export const wrapCharacters = (text: string, width: number): readonly string[] =>
  lines(text, width, { hard: true, wordWrap: false, trim: false });

const lines = (text: string, width: number, options: Parameters<typeof wrapAnsi>[2]): readonly string[] =>
  widthOf(text) <= width ? [text] : wrapAnsi(text, Math.max(fewest, width), options).split("\n");

const codes = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36, bold: 1, dim: 2 } as const;

export type Colour = keyof typeof codes;

/** The text in ANSI colour, where the style has colours. Pad a text before: the codes take no columns. */
export const paintText = (text: string, colour: Colour, style: Style): string =>
  style.colour && text !== "" ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
