import type { Document } from "../../model/document.ts";
import type { Severity } from "../../model/finding.ts";
import { makePage } from "../pages/make-page.ts";
import type { Page, Section } from "../pages/page.ts";
import type { Style } from "../style.ts";
import { type Colour, padText, paintText, widestOf, widthOf, wrapWords } from "../style.ts";
import type { FindingGroup } from "../words/findings.ts";
import { namesOf, type Row } from "../words/row.ts";
import { sigilOf, sigils } from "../words/sigil.ts";
import { formatEditLines } from "./edit-lines.ts";
import { inText, inWords } from "./escape.ts";

/**
 * A document as text for a terminal, ending with a newline. Nothing is cut: words wrap at the width, and a long name and
 * the two ends of a long edit have lines of their own.
 */
export const formatText = (document: Document, style: Style): string =>
  formatTextPage(makePage(document, style), style);

/** A page as text, ending with a newline. */
export function formatTextPage(
  { sections, findings, summary, changedSince, isProposal, closing }: Page,
  style: Style,
): string {
  const words = (line: string) => wrapWords(inWords(line, style.unicode), style.width);
  const end = [
    ...words(summary).map((line) => paintText(line, "bold", style)),
    ...[changedSince?.names ?? [], closing].flat().flatMap(words),
  ];
  const parts = [...sections.map((section) => sectionLines(section, style)), findingLines(findings, style)];
  const isLong = parts.flat().length > screen;
  return [...parts, ...(isProposal && isLong ? repeatDestroys(sections, style) : []), end]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** The lines that most terminals show at once. */
const screen = 24;

/** What would be taken away, without details. It has scrolled away when the question comes, so it is shown again. */
const repeatDestroys = (sections: readonly Section[], style: Style): readonly (readonly string[])[] =>
  sections
    .map((section) => ({
      ...section,
      heading: `Once more: what is taken away in ${section.heading}`,
      rows: section.rows
        .filter(({ colour }) => colour === "red")
        .map((row) => ({ ...row, sent: [], edits: [] })),
      folds: [],
    }))
    .filter(({ rows }) => rows.length > 0)
    .map((section) => sectionLines(section, style));

function sectionLines(
  { heading, url, heldBack, failure, rows, folds }: Section,
  style: Style,
): readonly string[] {
  const most = Math.max(12, Math.floor(style.width / 2));
  const column = widestOf(rows.map((row) => label(row, style)).filter((name) => widthOf(name) <= most));
  return [
    ...headingLines(heading, url, style),
    ...(heldBack === undefined ? [] : noticeLines(heldBack, "magenta", style)),
    ...(failure === undefined ? [] : noticeLines(failure, "red", style)),
    ...rows.flatMap((row) => rowLines(row, column, style)),
    ...folds.map(
      ({ verb, words }) => `  ${signed(verb, style, sigils[verb].colour)} ${inText(words, style.unicode)}`,
    ),
  ];
}

function noticeLines(words: string, colour: Colour, style: Style): readonly string[] {
  const indent = 2 + signColumns(style) + 1;
  const [first = "", ...more] = wrapWords(inWords(words, style.unicode), style.width - indent);
  return [`  ${signed("refused", style, colour)} ${first}`, ...more.map((line) => indented(line, indent))];
}

function headingLines(heading: string, url: string, style: Style): readonly string[] {
  const [name, address] = [heading, url].map((part) => inText(part, style.unicode));
  const [vault, where] = [paintText(name ?? "", "bold", style), paintText(address ?? "", "dim", style)];
  return widthOf(`${name}  ${address}`) <= style.width ? [`${vault}  ${where}`] : [vault, `  ${where}`];
}

/** What stands in the column of names. A row for several objects has their number there, and their names below. */
const label = ({ name, others = [] }: Row, { unicode }: Style): string =>
  others.length === 0 ? inText(name, unicode) : `${1 + others.length} alike`;

/** How many columns the lines below a row are indented. */
const detail = 7;

function rowLines(row: Row, column: number, style: Style): readonly string[] {
  const { width, unicode } = style;
  const name = label(row, style);
  const start = `  ${signed(row.verb, style, row.colour)} ${paintText(padText(name, column), row.colour, style)}`;
  const isShort = widthOf(name) <= column;
  const indent = isShort ? 2 + signColumns(style) + 1 + column + 2 : detail;
  const [first = "", ...more] = whatLines(row, width - indent, unicode);
  const wrapped = (text: string) => wrapWords(inWords(text, unicode), width - detail);
  const details = [
    ...(row.others ? wrapped(namesOf(row).join(", ")) : []),
    ...row.notes.flatMap(wrapped),
    ...formatEditLines(row.edits, width - detail, unicode),
  ];
  return [
    ...(isShort ? [`${start}  ${first}`] : [start, indented(first, indent)]),
    ...more.map((line) => indented(line, indent)),
    ...details.map((line) => indented(line, detail)),
  ];
}

const indented = (line: string, indent: number): string => " ".repeat(indent) + line;

/** What a row says and what is sent: in one line where both fit, else each begins a line. */
function whatLines({ what, sent = [] }: Row, width: number, unicode: boolean): readonly string[] {
  const [first = "", second = ""] = [what, sent.join(", ")].map((words) => inWords(words, unicode));
  if (sent.length === 0) return wrapWords(first, width);
  const line = `${first}; ${second}`;
  if (widthOf(line) <= width) return [line];
  return [...wrapWords(`${first};`, width), ...wrapWords(second, width)];
}

const signColumns = ({ unicode }: Style): number => (unicode ? 1 : 2);

/** All signs of a style are equally wide, so that the names stand below each other. */
const signed = (verb: Row["verb"], style: Style, colour: Colour): string =>
  paintText(padText(sigilOf(verb, style), signColumns(style)), colour, style);

/** Errors and warnings are listed. Notes are counted, and listed with `--all`. */
function findingLines(groups: readonly FindingGroup[], style: Style): readonly string[] {
  if (groups.length === 0) return [];
  const column = "warning".length;
  const lines = groups.flatMap(({ severity, heading, rows }) => [
    `  ${paintText(padText(severity, column), colours[severity], style)}  ${inText(heading, style.unicode)}`,
    ...(severity === "note" && !style.all ? [] : rows).flatMap(({ about, message }) => {
      const words = inWords(`${about}: ${message}`, style.unicode);
      const [first = "", ...more] = wrapWords(words, style.width - detail - 2);
      return [indented(first, detail), ...more.map((line) => indented(line, detail + 2))];
    }),
  ]);
  return [paintText("Findings", "bold", style), ...lines];
}

const colours = { error: "red", warning: "yellow", note: "dim" } as const satisfies Record<Severity, Colour>;
