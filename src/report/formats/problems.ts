import { formatPlace, type Problem } from "../../model/errors.ts";
import type { Style } from "../style.ts";
import { paintText, wrapWords } from "../style.ts";
import { inText } from "./escape.ts";

/**
 * The problems in the order given, each as `file:line:column: message`, the line as far as it may be shown, and a hint. The
 * text ends with a newline, or is empty where there is no problem.
 */
export const formatProblems = (list: readonly Problem[], style: Style): string =>
  list.map((problem) => `${lines(problem, style).join("\n")}\n`).join("");

function lines({ code, place, message, excerpt, hint }: Problem, style: Style): readonly string[] {
  const where = place ? `${formatPlace(place)}: ` : "";
  const shown = inText(where, style.unicode);
  const [first = "", ...more] = sentenceLines(`${where}${message} [${code}]`, style);
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
 * A sentence in lines of the style's width, indented by so many spaces, all lines but the first by two more. Our own
 * words may hold runs of spaces, in front of what people copy.
 */
export const sentenceLines = (sentence: string, { width, unicode }: Style, indent = 0): readonly string[] =>
  wrapWords(inText(sentence, unicode), width - indent - 2).map(
    (line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line,
  );
