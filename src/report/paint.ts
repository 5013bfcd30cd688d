import type { Style } from "./style.ts";

const codes = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36, bold: 1, dim: 2 } as const;

export type Colour = keyof typeof codes;

/** The text in ANSI colour where the style has colours; pad it before, for the codes take no room. */
export const paint = (text: string, colour: Colour, style: Style): string =>
  style.colour && text !== "" ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
