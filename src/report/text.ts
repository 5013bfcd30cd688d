import type { Document } from "../model/document.ts";
import { cut } from "./cut.ts";
import { editLines, pad, widest } from "./edit-lines.ts";
import { inText } from "./escape.ts";
import type { FindingRow } from "./finding-row.ts";
import { page, type Section } from "./page.ts";
import { type Colour, paint } from "./paint.ts";
import type { Row } from "./row.ts";
import { sigil, sigils } from "./sigil.ts";
import type { Style } from "./style.ts";

/**
 * For a terminal. Cells (names, properties and their ends) are cut to the width; sentences are not, for they say
 * what to do: the terminal wraps them.
 */
export function text(document: Document, style: Style): string {
  const { sections, findings, summary, closing } = page(document, style);
  const end = [
    paint(inText(summary, style.unicode), "bold", style),
    ...closing.map((line) => inText(line, style.unicode)),
  ];
  return [...sections.map((section) => sectionLines(section, style)), findingLines(findings, style), end]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function sectionLines({ heading, url, rows, folds }: Section, style: Style): readonly string[] {
  const names = rows.map((row) =>
    cut(inText(row.name, style.unicode), Math.max(12, Math.floor(style.width / 2)), style),
  );
  const width = widest(names);
  return [
    `${paint(inText(heading, style.unicode), "bold", style)}  ${paint(inText(url, style.unicode), "dim", style)}`,
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

function findingLines(findings: readonly FindingRow[], style: Style): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(({ severity, about, says }) => {
    const colour = severity === "error" ? "red" : "yellow";
    const [who, what] = [inText(about, style.unicode), inText(says, style.unicode)];
    return `  ${paint(pad(severity, "warning".length), colour, style)}  ${who}: ${what}`;
  });
  return [paint("Findings", "bold", style), ...rows];
}
