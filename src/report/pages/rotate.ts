import type { RotateDocument } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { byVault } from "../../model/object.ts";
import type { Outcome } from "../../model/plan/outcome.ts";
import type { Dueness, PublishedState, RotationEntry } from "../../model/rotation.ts";
import { formatDate } from "../../model/time.ts";
import type { Colour, Style } from "../style.ts";
import { groupFindings } from "../words/findings.ts";
import { makeOutcomeRow } from "../words/outcome.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import type { Sign } from "../words/sigil.ts";
import { listCounts } from "../words/summary.ts";
import { nameWords, quoteText } from "../words/text.ts";
import type { Page, Section } from "./page.ts";

/**
 * What was due, vault by vault, what became of it, and whether what is published works. Without `--all` the objects that
 * are not due are counted.
 */
export function rotatePage(document: RotateDocument, style: Style): Page {
  const { vaults, dryRun, reason, entries, copies } = document;
  const [entriesIn, copiesIn] = [byVault(entries), byVault(copies)];
  return {
    title: "Rotation",
    sections: vaults
      .map(({ vault, url }) => section(vault, url, entriesIn(vault), copiesIn(vault), style))
      .filter(({ rows, folds }) => rows.length > 0 || folds.length > 0),
    findings: groupFindings(document.findings),
    summary: `Rotation${dryRun ? " (dry run)" : ""}: ${summaryWords(document)}.`,
    closing: reason === undefined ? [] : [`Asked for now, because: ${reason}`],
  };
}

function summaryWords({ summary, entries, copies }: RotateDocument): string {
  const would = entries.filter(({ result }) => result === "would rotate");
  const unfinished = would.filter(isUnfinished).length;
  const asked = would.filter(({ due }) => due.is === "due" && due.why === "asked").length;
  const written = copies.filter(({ result }) => result === "done").length;
  const counts = listCounts([
    [summary.rotated, "rotated"],
    [would.length - unfinished - asked, "due"],
    [unfinished + summary.unknown, "unfinished"],
    [asked, "asked for"],
    [summary.refused, "refused"],
    [summary.failed, "failed"],
    [summary.abandoned, "given up"],
    [written, written === 1 ? "copy" : "copies"],
    [copies.length - written, written === copies.length - 1 ? "copy not written" : "copies not written"],
  ]);
  const states = entries.flatMap(({ published }) => published?.is ?? []);
  const count = (is: PublishedState["is"]) => states.filter((state) => state === is).length;
  const works = listCounts([
    [count("does not work"), count("does not work") === 1 ? "does not work" : "do not work"],
    [count("unknown"), count("unknown") === 1 ? "is not known to work" : "are not known to work"],
  ]);
  const rest = listCounts([
    [summary["not due"], "not due"],
    [summary["nothing to abandon"], "with nothing to give up"],
  ]);
  const nothing = summary["nothing to abandon"] > 0 ? "nothing given up" : "nothing due";
  return [counts === "" ? nothing : counts, works && `of what is published ${works}`, rest]
    .filter(Boolean)
    .join("; ");
}

const isUnfinished = ({ due }: RotationEntry): boolean => due.is === "due" && due.why === "unfinished";

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
  const { published } = entry;
  return {
    ...makePlainRow(verb, nameWords(entry.id), rotationWords(entry)),
    colour: published?.is === "does not work" ? "red" : colour,
    notes: [
      ...(entry.result === "would rotate" ? placeWords(entry) : []),
      ...(entry.result === "refused" ? [`what lifts it: ${entry.hint}`] : []),
      ...publishedWords(entry),
      ...(entry.result === "refused" ? [`at ${formatPlace(entry.place)}`] : []),
    ],
  };
}

/** Where a rotation would go, and which credential it would renew: of two that is known once the target is open. */
function placeWords({ address, users = [] }: RotationEntry): readonly string[] {
  const names = users.map(quoteText).join(", ");
  const words = [
    ...(address === undefined ? [] : [`address: ${address}`]),
    ...(users.length === 0 ? [] : [`credential: ${users.length > 1 ? `one of ${names}` : names}`]),
  ];
  return words.length === 0 ? [] : [words.join("; ")];
}

/**
 * Whether what a secret publishes works now, and what to do where that is not so: one sentence, or none where the run did
 * not look. A value that is a credential by itself has no place where it could fail.
 */
export function publishedWords({ published, address }: RotationEntry): readonly string[] {
  switch (published?.is) {
    case undefined:
      return [];
    case "works":
      return address === undefined ? [] : ["what is published works"];
    case "does not work":
      return [`what is published does not work; ${published.hint}`];
    case "unknown":
      return [`it is not known whether what is published works; ${published.hint}`];
    default:
      return published satisfies never;
  }
}

/** What became of an object's rotation, in words that follow its name. */
export function rotationWords(entry: RotationEntry): string {
  const by = entry.target === undefined ? "" : ` with ${entry.target}`;
  const why = dueWords(entry.due);
  switch (entry.result) {
    case "not due":
      return why;
    case "would rotate":
      return isUnfinished(entry) ? `would finish its rotation${by}` : `would rotate${by}: ${why}`;
    case "rotated":
      return isUnfinished(entry) ? `rotated${by}: an earlier run had begun` : `rotated${by}: it was ${why}`;
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
      if ("since" in due) return `due since ${formatDate(due.since)}`;
      return due.why === "asked" ? "asked for" : due.why;
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
