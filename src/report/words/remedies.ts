import type { DriftEntry, Fixable } from "../../model/document/drift.ts";
import type { DriftDocument } from "../../model/document.ts";
import type { Style } from "../style.ts";
import { optionWords } from "./held-back.ts";
import { countWords } from "./summary.ts";

/** A sentence for each of `--fix` and `--accept` that would do something about the drift. */
export function remedyWords(
  { entries, fixable }: Pick<DriftDocument, "entries" | "fixable">,
  { options }: Pick<Style, "options">,
): readonly string[] {
  const command = (option: "fix" | "accept") =>
    `${options === "flags" ? "drift" : "The input"} ${optionWords(option, options)}`;
  return [
    ...fixWords(fixable).map((words) => `${command("fix")} ${words}`),
    ...(entries.some(isAcceptable)
      ? [`${command("accept")} writes the properties that moved into the manifests.`]
      : []),
  ];
}

/** Why healing leaves values that somebody set. */
export const keptWords = (count: number): string =>
  `${countWords(count, "value")} set outside ${count === 1 ? "stays" : "stay"}, for git does not hold what was there before`;

function fixWords({ whole, partly, tags, not }: Fixable): readonly string[] {
  const all = whole + partly + tags + not;
  const back = whole + partly;
  const only = back === all ? "" : ` of ${back} of ${countWords(all, "object")}`;
  const limits =
    whole === all ? "" : ": it creates nothing, takes nothing away, and leaves what git moved as well";
  return [
    ...(back > 0 ? [`brings back what was last applied${only}${limits}.`] : []),
    ...(tags > 0 ? [`only writes our tags again where ${keptWords(tags)}.`] : []),
  ];
}

/** Whether `--accept` takes an object: only properties drifted, and git did not move every one of them. */
const isAcceptable = ({ kinds, edits }: DriftEntry): boolean =>
  kinds.every((kind) => kind === "changed" || kind === "disabled") &&
  edits.some(({ cause }) => cause === "drift");
