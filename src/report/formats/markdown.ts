import type { Document } from "../../model/document.ts";
import { makePage } from "../pages/make-page.ts";
import type { Page, Section } from "../pages/page.ts";
import type { Style } from "../style.ts";
import type { FindingGroup } from "../words/findings.ts";
import { namesOf, type Row } from "../words/row.ts";
import { sigilOf } from "../words/sigil.ts";
import { countWords } from "../words/summary.ts";
import { formatEditLines } from "./edit-lines.ts";
import { inFence, inMarkdown } from "./escape.ts";

/**
 * A document as Markdown for a comment or a job's summary. The summary stands first, because a long comment is cut at
 * its end.
 */
export const formatMarkdown = (document: Document, style: Style): string =>
  formatMarkdownPage(makePage(document, style), style);

export function formatMarkdownPage(
  { title, sections, findings, summary, changedSince, closing }: Page,
  style: Style,
): string {
  return [
    `## ${inMarkdown(title)}`,
    `**${inMarkdown(summary)}**`,
    ...(changedSince ? [inMarkdown(changedSince.names)] : []),
    ...sections.flatMap((section) => sectionBlocks(section, style)),
    ...findingBlocks(findings),
    ...closing.map(inMarkdown),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

function sectionBlocks(
  { heading, url, heldBack, failure, rows, folds }: Section,
  style: Style,
): readonly string[] {
  const table = ["|   | Name | What |", "| - | ---- | ---- |", ...rows.map((row) => tableRow(row, style))];
  return [
    `### ${inMarkdown(heading)}`,
    code(url),
    ...[heldBack ?? failure ?? []].flat().map((words) => `**${inMarkdown(words)}**`),
    ...(rows.length > 0 ? [table.join("\n")] : []),
    ...details(rows, style),
    ...(folds.length > 0 ? [folds.map(({ words }) => inMarkdown(words)).join(", ")] : []),
  ];
}

function tableRow(row: Row, style: Style): string {
  const properties = row.edits.map((edit) => edit.property);
  const what = [row.what, ...[row.sent ?? [], properties].map((list) => list.join(", "))];
  const cell = [what.filter(Boolean).join("; "), ...row.notes].map(inMarkdown).join("<br>");
  return `| ${inMarkdown(sigilOf(row.verb, style))} | ${code(namesOf(row).join(", "))} | ${cell} |`;
}

function details(rows: readonly Row[], style: Style): readonly string[] {
  const edited = rows.filter((row) => row.edits.length > 0);
  if (edited.length === 0) return [];
  const lines = edited.flatMap((row) => [
    `${sigilOf(row.verb, style)} ${row.name}`,
    ...formatEditLines(row.edits, Number.POSITIVE_INFINITY, true).map((line) => `    ${line}`),
  ]);
  const count = edited.reduce((sum, row) => sum + row.edits.length, 0);
  return [
    `<details><summary>${countWords(count, "property", "properties")}</summary>`,
    inFence(lines),
    "</details>",
  ];
}

/** The findings that may stand in a comment, notes folded away; and a sentence where there are others. */
function findingBlocks(groups: readonly FindingGroup[]): readonly string[] {
  if (groups.length === 0) return [];
  const shown = groups.filter(({ confidential }) => !confidential);
  const other = "There are findings that are not for a comment: the formats text, json and html tell them.";
  return ["### Findings", ...shown.flatMap(groupBlocks), ...(shown.length < groups.length ? [other] : [])];
}

function groupBlocks({ severity, heading, rows }: FindingGroup): readonly string[] {
  if (rows.length === 0) return [`**${severity}**: ${inMarkdown(heading)}`];
  const list = rows.map(({ about, message }) => `- ${code(about)}: ${inMarkdown(message)}`).join("\n");
  return severity === "note"
    ? [`<details><summary>${severity}: ${inMarkdown(heading)}</summary>`, list, "</details>"]
    : [`**${severity}**: ${inMarkdown(heading)}`, list];
}

/** No mention, reference or commit is made a link inside `<code>`. */
const code = (text: string): string => `<code>${inMarkdown(text)}</code>`;
