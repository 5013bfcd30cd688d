import type { Style } from "./style.ts";

/** A cell of at most so many characters, its end cut off. */
export function cut(text: string, width: number, style: Style): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  const end = style.unicode ? "…" : "...";
  return characters.slice(0, Math.max(0, width - end.length)).join("") + end;
}
