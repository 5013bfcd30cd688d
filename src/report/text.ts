import type { Document } from "../model/document.ts";
import type { Severity } from "../model/finding.ts";
import { cut } from "./cut.ts";
import { editLines, pad, widest } from "./edit-lines.ts";
import { inText } from "./escape.ts";
import type { FindingGroup } from "./finding-groups.ts";
import { type Page, page, type Section } from "./page.ts";
import { type Colour, paint } from "./paint.ts";
import type { Row } from "./row.ts";
import { sigil, sigils } from "./sigil.ts";
import type { Style } from "./style.ts";

/**
 * For a terminal. Cells (names, properties and their ends) are cut to the width; sentences are not, for they say
 * what to do: the terminal wraps them.
 */
export const text = (document: Document, style: Style): string => textPage(page(document, style), style);

/** A page as text, ending with a newline. */
export function textPage({ sections, findings, summary, isProposal, closing }: Page, style: Style): string {
  const end = [
    paint(inText(summary, style.unicode), "bold", style),
    ...closing.map((line) => inText(line, style.unicode)),
  ];
  const parts = [...sections.map((section) => sectionLines(section, style)), findingLines(findings, style)];
  const isLong = parts.flat().length > screen;
  return [...parts, ...(isProposal && isLong ? destroys(sections, style) : []), end]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** Lines that a terminal shows at once, as most are opened. */
const screen = 24;

/** What would be taken away, without its details: it has scrolled by when the question comes. */
const destroys = (sections: readonly Section[], style: Style): readonly (readonly string[])[] =>
  sections
    .map((section) => ({
      ...section,
      heading: `Once more: what is taken away in ${section.heading}`,
      rows: section.rows.filter(({ colour }) => colour === "red").map((row) => ({ ...row, edits: [] })),
      folds: [],
    }))
    .filter(({ rows }) => rows.length > 0)
    .map((section) => sectionLines(section, style));

function sectionLines({ heading, url, heldBack, rows, folds }: Section, style: Style): readonly string[] {
  const names = rows.map((row) =>
    cut(inText(row.name, style.unicode), Math.max(12, Math.floor(style.width / 2)), style),
  );
  const width = widest(names);
  return [
    `${paint(inText(heading, style.unicode), "bold", style)}  ${paint(inText(url, style.unicode), "dim", style)}`,
    ...(heldBack === undefined
      ? []
      : [`  ${signed("refused", style, "magenta")} ${inText(heldBack, style.unicode)}`]),
    ...rows.flatMap((row, i) => rowLines(row, pad(names[i] ?? "", width), style)),
    ...folds.map(
      ({ verb, says }) => `  ${signed(verb, style, sigils[verb].colour)} ${inText(says, style.unicode)}`,
    ),
  ];
}

function rowLines(row: Row, name: string, style: Style): readonly string[] {
  const details = [...row.notes.map((note) => inText(note, style.unicode)), ...editLines(row.edits, style)];
  return [
    `  ${signed(row.verb, style, row.colour)} ${paint(name, row.colour, style)}  ${inText(row.what, style.unicode)}`,
    ...details.map((detail) => `       ${detail}`),
  ];
}

/** All signs of a style are equally wide, so that the names stand below each other. */
const signed = (verb: Row["verb"], style: Style, colour: Colour): string =>
  paint(pad(sigil(verb, style), style.unicode ? 1 : 2), colour, style);

/** What is only good to know is counted, unless all shall be shown. */
function findingLines(groups: readonly FindingGroup[], style: Style): readonly string[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ severity, heading, rows }) => [
    `  ${paint(pad(severity, "warning".length), colours[severity], style)}  ${inText(heading, style.unicode)}`,
    ...(severity === "note" && !style.all ? [] : rows).map(
      ({ about, says }) => `       ${inText(about, style.unicode)}: ${inText(says, style.unicode)}`,
    ),
  ]);
  return [paint("Findings", "bold", style), ...lines];
}

const colours = { error: "red", warning: "yellow", note: "dim" } as const satisfies Record<Severity, Colour>;
