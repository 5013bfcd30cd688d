import type { RotateDocument } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { byVault } from "../../model/object.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Dueness, RotationEntry } from "../../model/rotation.ts";
import { formatDate } from "../../model/time.ts";
import type { Colour, Style } from "../style.ts";
import { groupFindings } from "../words/findings.ts";
import { makeOutcomeRow } from "../words/outcome.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import type { Sign } from "../words/sigil.ts";
import { listCounts } from "../words/summary.ts";
import { nameWords } from "../words/text.ts";
import type { Page, Section } from "./page.ts";

/** What was due, vault by vault, and what became of it. Without `--all` the objects that are not due are counted. */
export function rotatePage(document: RotateDocument, style: Style): Page {
  const { vaults, dryRun, summary } = document;
  const counts = listCounts([
    [summary.rotated, "rotated"],
    [summary["would rotate"], "due"],
    [summary.refused, "refused"],
    [summary.unknown, "unknown"],
    [summary.failed, "failed"],
    [summary.abandoned, "given up"],
    [document.copies.length, document.copies.length === 1 ? "copy" : "copies"],
  ]);
  const rest = listCounts([[summary["not due"], "not due"]]);
  const [entriesIn, copiesIn] = [byVault(document.entries), byVault(document.copies)];
  return {
    title: "Rotation",
    sections: vaults
      .map(({ vault, url }) => section(vault, url, entriesIn(vault), copiesIn(vault), style))
      .filter(({ rows, folds }) => rows.length > 0 || folds.length > 0),
    findings: groupFindings(document.findings),
    summary: `Rotation${dryRun ? " (dry run)" : ""}: ${[counts === "" ? "nothing due" : counts, rest].filter(Boolean).join("; ")}.`,
    closing: [],
  };
}

function section(
  vault: string,
  url: string,
  entries: readonly RotationEntry[],
  copies: readonly Outcome[],
  style: Style,
): Section {
  const later = entries.filter(({ result }) => result === "not due");
  const shown = style.all ? entries : entries.filter(({ result }) => result !== "not due");
  return {
    heading: vault,
    url,
    rows: [...shown.map(row), ...copies.map(makeOutcomeRow)],
    folds: later.length === 0 || style.all ? [] : [{ verb: "unchanged", words: `${later.length} not due` }],
  };
}

function row(entry: RotationEntry): Row {
  const [verb, colour] = looks[entry.result];
  const plain = { ...makePlainRow(verb, nameWords(entry.id), rotationWords(entry)), colour };
  return entry.result === "refused"
    ? { ...plain, notes: [`what lifts it: ${entry.hint}`, `at ${formatPlace(entry.place)}`] }
    : plain;
}

/** What became of an object's rotation, in words that follow its name. */
export function rotationWords(entry: RotationEntry): string {
  const why = dueWords(entry.due);
  const by = entry.target === undefined ? "" : ` with ${entry.target} (${entry.strategy})`;
  switch (entry.result) {
    case "not due":
      return why;
    case "would rotate":
      return `would rotate${by}: ${why}`;
    case "rotated":
      return `rotated${by}: it was ${why}`;
    case "refused":
      return `rotation refused: ${entry.message}`;
    case "unknown":
      return `rotation unfinished: ${entry.message}`;
    case "failed":
      return `rotation failed: ${entry.message}`;
    case "abandoned":
      return "its unfinished rotation is given up";
    case "nothing to abandon":
      return "no rotation of it is unfinished";
    default:
      return entry satisfies never;
  }
}

function dueWords(due: Dueness): string {
  switch (due.is) {
    case "later":
      return `due on ${formatDate(due.at)}`;
    case "never":
      return "never due: it has no expiry";
    case "due":
      return "since" in due ? `due since ${formatDate(due.since)}` : due.why;
    default:
      return due satisfies never;
  }
}

const looks = {
  "not due": ["unchanged", "dim"],
  "would rotate": ["rotate", "yellow"],
  rotated: ["rotate", "green"],
  refused: ["refused", "magenta"],
  unknown: ["rotate", "yellow"],
  failed: ["rotate", "red"],
  abandoned: ["rotate", "green"],
  "nothing to abandon": ["unchanged", "dim"],
} as const satisfies Record<RotationEntry["result"], readonly [Sign, Colour]>;
