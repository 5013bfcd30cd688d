import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** The columns that a text takes, which has no escape codes. */
export const widthOf = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });

export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** Filled up with spaces to so many columns. */
export const pad = (text: string, width: number): string =>
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
