import type { Problem } from "../model/problem.ts";
import { inText } from "./escape.ts";
import { paint } from "./paint.ts";
import { placeWords } from "./place-words.ts";
import type { Style } from "./style.ts";

/**
 * What people must mend, in the order given: `file:line:column: message`, the line with its values hidden, a hint.
 * Ends with a newline where there is a problem.
 */
export const problems = (list: readonly Problem[], style: Style): string =>
  list.map((problem) => `${lines(problem, style).join("\n")}\n`).join("");

function lines({ place, message, excerpt, hint }: Problem, style: Style): readonly string[] {
  const where = place ? `${paint(inText(placeWords(place), style.unicode), "bold", style)}: ` : "";
  return [
    where + inText(message, style.unicode),
    ...(excerpt === undefined ? [] : [`    ${paint(inText(excerpt.trim(), style.unicode), "dim", style)}`]),
    ...(hint === undefined ? [] : [`  hint: ${inText(hint, style.unicode)}`]),
  ];
}
