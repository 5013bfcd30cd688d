import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** How a report shall look. */
export type Style = {
  /** Columns of the terminal, to which words are wrapped; Infinity where there is none. Markdown, HTML and JSON do not look at it. */
  readonly width: number;
  /** Whether ANSI colours may be used. */
  readonly colour: boolean;
  /** False where the terminal shows ASCII only: every other character is then shown as `\u{...}`. */
  readonly unicode: boolean;
  /** `--all`: nothing is folded into a count. */
  readonly all: boolean;
  /** `--unmanaged`: unmanaged objects are named. */
  readonly unmanaged: boolean;
  /** How options are named: as flags of the CLI, or as inputs of the Action. */
  readonly options: "flags" | "inputs";
};

/** The columns that a text takes, which has no escape codes. */
export const widthOf = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });

export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** Filled up with spaces to so many columns. */
export const padText = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Fewer columns than these are not worth a line: the terminal breaks it. */
const fewest = 12;

/** Words in lines of at most so many columns, broken at spaces alone: a name or an address stays whole. */
export const wrapWords = (text: string, width: number): readonly string[] =>
  lines(text, width, { hard: false });

/** A text in lines of exactly so many columns but the last, so that two texts never give the same lines. */
export const wrapCharacters = (text: string, width: number): readonly string[] =>
  lines(text, width, { hard: true, wordWrap: false, trim: false });

const lines = (text: string, width: number, options: Parameters<typeof wrapAnsi>[2]): readonly string[] =>
  widthOf(text) <= width ? [text] : wrapAnsi(text, Math.max(fewest, width), options).split("\n");

const codes = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36, bold: 1, dim: 2 } as const;

export type Colour = keyof typeof codes;

/** The text in ANSI colour where the style has colours; pad it before, for the codes take no room. */
export const paintText = (text: string, colour: Colour, style: Style): string =>
  style.colour && text !== "" ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
