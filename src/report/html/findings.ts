import { inHtml } from "../formats/escape.ts";
import { errorCodeWords } from "../words/error-code.ts";
import { findingCodeWords } from "../words/finding-code.ts";
import type { FindingGroup } from "../words/findings.ts";
import { foldElement, sectionElement, wordsElement } from "./element.ts";
import type { View } from "./view.ts";

/** The findings by severity, each kind with what it means and what to do about it. */
export function findingsHtml(view: View): string {
  const { findings } = view.page;
  const isErrors = view.kind === "Error";
  return sectionElement({
    id: "findings",
    title: isErrors ? "Errors" : "Findings",
    shows: isErrors
      ? "Each error with its place."
      : findings.length === 0
        ? "Nothing was found that a person should look at."
        : "What a person should know beside the changes, worst first. An error keeps apply from writing, a warning should be looked at, a note is good to know.",
    ...(findings.some(({ severity }) => severity !== "note") && {
      next: "open a group: it says what it means and how to mend it.",
    }),
    body: findings.map((group) => groupHtml(group, view)).join("\n"),
  });
}

/** A longer group is folded. */
const mostOpen = 12;

const codeWords = { ...errorCodeWords, ...findingCodeWords };
const colours = { error: "red", warning: "yellow", note: "dim" } as const;

function groupHtml({ severity, heading, rows, code }: FindingGroup, { about }: View): string {
  const { cause, cure } = codeWords[code];
  const items = rows.map(
    ({ about: where, message, vault, id }) =>
      `<li${about({ vault, id })}><code>${inHtml(where)}</code>: ${inHtml(message)}</li>`,
  );
  return foldElement(
    `<span class="${colours[severity]}">${severity}: ${inHtml(heading)}</span>`,
    `<p class="dim">${wordsElement(cause)} ${wordsElement(cure)}</p>${items.length > 0 ? `\n<ul>\n${items.join("\n")}\n</ul>` : ""}`,
    severity !== "note" && rows.length <= mostOpen,
  );
}
