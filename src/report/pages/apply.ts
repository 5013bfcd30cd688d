import type { ApplyDocument, Unapproved } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { byVault } from "../../model/object.ts";
import type { Change } from "../../model/plan/change.ts";
import { interruptedMessage, type Outcome } from "../../model/plan/outcome.ts";
import type { Plan, VaultSummary } from "../../model/plan.ts";
import type { Style } from "../style.ts";
import { groupFindings } from "../words/findings.ts";
import { makeOutcomeRow } from "../words/outcome.ts";
import { countWords, deedCounts, errorWords, summarizeApply } from "../words/summary.ts";
import type { Page, Section } from "./page.ts";
import { heldBackOf, makeSections } from "./sections.ts";

/** What became of each effect, vault by vault; or why nothing was started. */
export function applyPage(document: ApplyDocument, style: Style): Page {
  const { plan, outcomes, started, unapproved } = document;
  const base = { title: "Apply", findings: groupFindings(findings(document)) };
  const errors = errorWords(plan.findings);
  if (errors)
    return {
      ...base,
      sections: [],
      summary: `Not applied: ${errors}. Nothing was written.`,
      closing: ["Mend what the findings call an error, and apply again."],
    };
  if (unapproved) return { ...base, ...unapprovedPage(plan, unapproved, style) };
  // The person who said no has just seen the plan, and the findings with it.
  if (!started)
    return { ...base, findings: [], sections: [], summary: "Not applied. Nothing was written.", closing: [] };
  const [outcomesIn, changesIn] = [byVault(outcomes), byVault(plan.changes)];
  return {
    ...base,
    sections: plan.vaults.map((vault) =>
      applied(vault, outcomesIn(vault.vault), changesIn(vault.vault), style),
    ),
    summary: summarizeApply(outcomes, plan.changes),
    closing: closingWords(outcomes, style),
  };
}

const isInterrupted = (outcome: Outcome): boolean =>
  outcome.result === "not attempted" && outcome.message === interruptedMessage;

/** What to do where a run left something undone that another one may do. */
function closingWords(outcomes: readonly Outcome[], { options }: Style): readonly string[] {
  if (!outcomes.some(({ result }) => isUnfinished[result])) return [];
  const again = `Run ${options === "flags" ? "it" : "the job"} again: it plans anew and does what is left.`;
  return [outcomes.some(isInterrupted) ? `Interrupted. ${again}` : again];
}

const isUnfinished = {
  ...{ failed: true, skipped: true, "not attempted": true },
  ...{ done: false, refused: false, "not compared": false },
} as const satisfies Record<Outcome["result"], boolean>;

/** The findings of the plan and those of apply, each once. */
function findings({ plan, findings }: ApplyDocument): readonly Finding[] {
  const known = new Set(plan.findings.map((finding) => JSON.stringify(finding)));
  return [...plan.findings, ...findings.filter((finding) => !known.has(JSON.stringify(finding)))];
}

function unapprovedPage(plan: Plan, { effects, approvedDigest }: Unapproved, { options }: Style) {
  const effectsIn = byVault(effects);
  const vaults = plan.vaults
    .map(({ vault, url }) => ({ vault, url }))
    .filter(({ vault }) => effectsIn(vault).length > 0);
  const what =
    effects.length === 0
      ? "this is not the approved plan"
      : `${countWords(effects.length, "effect")} not approved`;
  return {
    sections: makeSections(vaults, effects, { all: true, unmanaged: true, options }),
    summary: `Not applied: ${what}. Nothing was written.`,
    closing: [
      `Approved digest: ${approvedDigest}`,
      `Digest: ${plan.digest}`,
      ...(plan.partial ? ["No digest approves a plan of only a part of the vaults."] : []),
      "Make a new plan, have it approved, and apply again.",
    ],
  };
}

function applied(
  summary: VaultSummary,
  outcomes: readonly Outcome[],
  changes: readonly Change[],
  style: Style,
): Section {
  const { vault, url } = summary;
  const { all } = style;
  const interrupted = all ? [] : outcomes.filter(isInterrupted);
  const open = outcomes.filter((outcome) => outcome.result !== "done" && (all || !isInterrupted(outcome)));
  const done = outcomes.filter((outcome) => outcome.result === "done");
  // A change that depends on a vault that could not be read has an outcome: it was not attempted.
  const refused = changes.filter((change) => change.verb === "refused" && change.rule !== "unread vault");
  const [planned] = makeSections([{ vault, url }], refused, style);
  return {
    heading: vault,
    url,
    ...heldBackOf(summary, style.options),
    rows: [
      ...open.toSorted((a, b) => ranks[a.result] - ranks[b.result]).map(makeOutcomeRow),
      ...(planned?.rows ?? []),
      ...(all ? done.map(makeOutcomeRow) : []),
    ],
    folds: [
      ...(planned?.folds ?? []),
      ...(all ? [] : deedCounts(done)),
      ...(interrupted.length === 0
        ? []
        : [{ verb: "left" as const, words: `${interrupted.length} not attempted: ${interruptedMessage}` }]),
    ],
  };
}

const ranks = {
  failed: 0,
  refused: 1,
  skipped: 2,
  "not compared": 3,
  "not attempted": 4,
  done: 5,
} as const satisfies Record<Outcome["result"], number>;
