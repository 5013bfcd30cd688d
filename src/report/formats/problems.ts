import { formatPlace, type Problem } from "../../model/problem.ts";
import type { Style } from "../style.ts";
import { paintText, wrapWords } from "../style.ts";
import { inText } from "./escape.ts";

/**
 * What people must mend, in the order given: `file:line:column: message`, the line with its values hidden, a hint.
 * Ends with a newline where there is a problem.
 */
export const formatProblems = (list: readonly Problem[], style: Style): string =>
  list.map((problem) => `${lines(problem, style).join("\n")}\n`).join("");

function lines({ place, message, excerpt, hint }: Problem, style: Style): readonly string[] {
  const where = place ? `${formatPlace(place)}: ` : "";
  const shown = inText(where, style.unicode);
  const [first = "", ...more] = sentenceLines(where + message, style);
  return [
    first.startsWith(shown) ? paintText(shown, "bold", style) + first.slice(shown.length) : first,
    ...more,
    ...(excerpt === undefined
      ? []
      : [`    ${paintText(inText(excerpt.trim(), style.unicode), "dim", style)}`]),
    ...(hint === undefined ? [] : sentenceLines(`hint: ${hint}`, style, 2)),
  ];
}

/**
 * A sentence behind so many spaces, in lines of the style's width; all but the first stand two columns further in. Our
 * own words may hold runs of spaces, before what is to be copied.
 */
export const sentenceLines = (sentence: string, { width, unicode }: Style, indent = 0): readonly string[] =>
  wrapWords(inText(sentence, unicode), width - indent - 2).map(
    (line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line,
  );
