import {
  type DriftEntry,
  type DriftKind,
  driftKinds,
  type PendingEntry,
} from "../../model/document/drift.ts";
import type { DriftDocument, DriftFix } from "../../model/document.ts";
import { byVault } from "../../model/object.ts";
import type { Style } from "../style.ts";
import { editRows } from "../words/edit.ts";
import { groupFindings } from "../words/findings.ts";
import { keptWords, remedyWords } from "../words/remedies.ts";
import { makePlainRow, makeRow, overrideWords, type Row } from "../words/row.ts";
import { sigils } from "../words/sigil.ts";
import { sourceWords } from "../words/source.ts";
import { listCounts } from "../words/summary.ts";
import { nameWords } from "../words/text.ts";
import { applyPage } from "./apply.ts";
import { driftAcceptPage } from "./drift-accept.ts";
import type { Page, Section } from "./page.ts";

/**
 * What the vaults moved, vault by vault, and below it what git moved. After `--fix` or `--accept`: what that did, and
 * what is left.
 */
export function driftPage(document: DriftDocument, style: Style): Page {
  const { digest, fix, accepted } = document;
  if (fix) return fixPage(document, fix, style);
  if (accepted) return driftAcceptPage(document, accepted);
  return {
    title: "Drift",
    sections: sections(document, style),
    findings: groupFindings(document.findings),
    summary: summaryWords(document),
    closing: [...remedyWords(document, style), `Digest: ${digest}`],
  };
}

function sections(
  { vaults, entries, pending, refused }: DriftDocument,
  { options }: Style,
): readonly Section[] {
  const [entriesIn, refusedIn, pendingIn] = [byVault(entries), byVault(refused), byVault(pending)];
  return vaults.map(({ vault, url }) => ({
    heading: vault,
    url,
    rows: [
      ...entriesIn(vault).map(driftRow),
      ...refusedIn(vault).map((change) => makeRow(change, options)),
      ...pendingIn(vault).map(pendingRow),
    ],
    folds: [],
  }));
}

/** The page of the apply that healed, and below it the drift that is left. */
function fixPage(document: DriftDocument, fix: DriftFix, style: Style): Page {
  const { left } = fix;
  const page = applyPage({ ...document, ...fix, kind: "Apply" }, style);
  if (!fix.started) return { ...page, title: "Drift" };
  const leftIn = byVault(left);
  return {
    ...page,
    title: "Drift",
    sections: page.sections.map((section) => ({
      ...section,
      rows: [...section.rows, ...leftIn(section.heading).map(leftRow)],
    })),
    summary: left.length === 0 ? page.summary : `${page.summary} ${left.length} not healed.`,
    closing:
      document.fixable.tags === 0 ? page.closing : [`${keptWords(document.fixable.tags)}.`, ...page.closing],
  };
}

function leftRow(entry: DriftEntry): Row {
  const row = driftRow(entry);
  return { ...row, notes: [`not healed: ${reason(entry)}`, ...row.notes] };
}

function reason({ kinds: [kind] }: DriftEntry): string {
  if (kind === "missing") return "apply creates it";
  if (kind === "orphan") return "nothing is taken away here";
  return "git moved too, or what was last applied cannot be told: see plan";
}

/** An object that drifted, with the sign of what a plan proposes for it. */
const driftRow = (entry: DriftEntry): Row =>
  movedRow(entry, entry.kinds.map((kind) => words[kind]).join(", "));

const pendingRow = (entry: PendingEntry): Row => ({
  ...movedRow(entry, `pending: ${entry.swap ? "source changed in git" : sigils[entry.verb].words}`),
  colour: "dim",
});

const movedRow = (entry: Omit<DriftEntry, "kinds">, what: string): Row => ({
  ...makePlainRow(entry.verb, nameWords(entry.id), what + originWords(entry)),
  kind: entry.id.kind,
  notes: overrideWords(entry),
  edits: entry.edits.flatMap(editRows),
});

/** A secret of a SOPS file may have no line in a manifest: the file has it. */
const originWords = ({ source }: Pick<DriftEntry, "source">): string =>
  source ? `; from ${sourceWords(source)}` : "";

const words = {
  outside: "set outside",
  changed: "changed",
  disabled: "disabled",
  deleted: "soft-deleted",
  missing: "missing: purged, or never created",
  orphan: "orphan: gone from git",
} as const satisfies Record<DriftKind, string>;

/** `Drift: 1 set outside, 2 changed; 3 pending, 40 unchanged.` */
function summaryWords({ summary, partial }: Pick<DriftDocument, "summary" | "partial">): string {
  const counts = driftKinds.map((kind) => [summary[kind], words[kind].replace(/:.*/, "")] as const);
  const drift = listCounts(counts);
  const rest = listCounts([
    [summary.pending, "pending"],
    [summary.refused, "refused"],
    [summary.unknown, "to compare"],
    [summary.unchanged, "unchanged"],
  ]);
  const end = rest === "" ? "" : `${rest}.`;
  if (drift === "") return `No drift${partial ? " in the vaults that could be read" : ""}. ${end}`.trimEnd();
  return end === "" ? `Drift: ${drift}.` : `Drift: ${drift}; ${end}`;
}
