import type { Verdict } from "../../model/access.ts";
import type {
  ApplyDocument,
  DoctorDocument,
  DriftDocument,
  PlanDocument,
  RotateDocument,
  ValidateDocument,
} from "../../model/document.ts";
import { NotApproved } from "../../model/errors.ts";
import { type Finding, isError } from "../../model/finding.ts";
import { type Change, isEffect } from "../../model/plan/change.ts";
import type { SettleSecret } from "../../model/plan/effect.ts";
import type { Outcome } from "../../model/plan/outcome.ts";

/** Exit codes as CI jobs read them. */
export const exits = {
  done: 0,
  error: 1,
  changes: 2,
  refused: 3,
  notApproved: 4,
  partly: 5,
} as const;

export type Exit = (typeof exits)[keyof typeof exits];

/** Where several hold, the first of these counts. */
const order: readonly Exit[] = [exits.error, exits.notApproved, exits.partly, exits.refused, exits.changes];

/** The code that counts among those that hold. */
export const worstExit = (codes: readonly Exit[]): Exit =>
  order.find((code) => codes.includes(code)) ?? exits.done;

/** The code of a run that an error ended. */
export const exitOfError = (error: unknown): Exit =>
  error instanceof NotApproved ? exits.notApproved : exits.error;

export type PlanExit = {
  /** Tell changes by the exit code. */
  readonly exitCode: boolean;
  /** A value that git alone does not tell counts as a change. */
  readonly failOnUnknown: boolean;
};

const exitOfFindings = (findings: readonly Finding[]): Exit =>
  findings.some(isError) ? exits.error : exits.done;

/**
 * The exit of a command that writes nothing. A manifest that no pattern matches keeps apply from writing, and is no flaw
 * of what was checked: whoever renames files sees the finding, and the plan still says by its exit whether it changes.
 */
const exitOfChecks = (findings: readonly Finding[]): Exit =>
  exitOfFindings(findings.filter(({ finding }) => finding !== "manifest not matched"));

export const exitOfValidate = ({ findings }: Pick<ValidateDocument, "findings">): Exit =>
  exitOfChecks(findings);

/** A partial plan is an error, whatever the vaults that could be read say. */
export function exitOfPlan(
  { changes, findings, partial }: Pick<PlanDocument, "changes" | "findings" | "partial">,
  options: PlanExit,
): Exit {
  const changed = options.exitCode && changes.some(isChange);
  const unknown = options.failOnUnknown && changes.some(isUnknown);
  return worstExit([
    partial ? exits.error : exits.done,
    exitOfChecks(findings),
    changes.some(({ verb }) => verb === "refused") ? exits.refused : exits.done,
    changed || unknown ? exits.changes : exits.done,
  ]);
}

/**
 * Whether something is known to change. A `settle` of `unknown` alone is not: plan after apply goes on having it,
 * because nothing but a comparison tells.
 */
export function isChange(change: Change): boolean {
  if (change.verb !== "settle") return isEffect(change);
  if (change.edits.length > 0) return true;
  switch (change.compared) {
    case "different":
      return true;
    case "equal":
      return false;
    case "not compared":
    case undefined:
      return isMoved[change.evidence];
    default:
      return change.compared satisfies never;
  }
}

/** Whether the evidence alone says that the vault or git moved the value. */
const isMoved = {
  outside: true,
  swapped: true,
  unknown: false,
  follows: false,
} as const satisfies Record<SettleSecret["evidence"], boolean>;

const isUnknown = (change: Change): boolean =>
  change.verb === "settle" &&
  (change.evidence === "unknown" || change.evidence === "swapped") &&
  change.compared !== "equal";

/**
 * A pending change alone is no drift, and neither is what was healed or accepted. Partial drift is an error; a partial
 * healing is partly done.
 */
export function exitOfDrift({
  entries,
  findings,
  fix,
  accepted,
  partial,
}: Pick<DriftDocument, "entries" | "findings" | "fix" | "accepted" | "partial">): Exit {
  const { left } = fix ?? accepted ?? { left: entries };
  return worstExit([
    partial && !fix ? exits.error : exits.done,
    exitOfFindings(findings),
    fix ? exitOfApply(fix) : exits.done,
    left.length > 0 ? exits.changes : exits.done,
  ]);
}

export function exitOfApply(document: Pick<ApplyDocument, "plan" | "outcomes" | "started">): Exit {
  const { plan, outcomes, started } = document;
  const refused = [...plan.changes, ...outcomes].some(
    (one) => ("result" in one ? one.result : one.verb) === "refused",
  );
  return worstExit([
    exitOfFindings(plan.findings),
    started ? exits.done : exits.notApproved,
    plan.partial || outcomes.some(isLeftUndone) ? exits.partly : exits.done,
    refused ? exits.refused : exits.done,
  ]);
}

function isLeftUndone(outcome: Outcome): boolean {
  switch (outcome.result) {
    case "done":
    case "refused":
      return false;
    case "skipped":
    case "failed":
    case "not attempted":
      return true;
    case "not compared":
      return isMoved[outcome.evidence];
    default:
      return outcome satisfies never;
  }
}

/**
 * Done only where all that is published works, as far as the run looked. A copy that did not follow, for whatever reason,
 * holds a credential that may have ended.
 * @param exitCode tells by the exit code that something is due.
 */
export const exitOfRotate = (
  { summary, entries, copies }: Pick<RotateDocument, "summary" | "entries" | "copies">,
  exitCode: boolean,
): Exit =>
  worstExit([
    summary.unknown > 0 ||
    summary.failed > 0 ||
    entries.some(({ published }) => published && published.is !== "works") ||
    copies.some(({ result }) => result !== "done")
      ? exits.partly
      : exits.done,
    summary.refused > 0 ? exits.refused : exits.done,
    exitCode && summary["would rotate"] > 0 ? exits.changes : exits.done,
  ]);

/** An error where the identity lacks a right that the manifests need, or where doctor could not find that out. */
export function exitOfDoctor({ vaults, targets = [] }: Pick<DoctorDocument, "vaults" | "targets">): Exit {
  const isGood = ({ result }: Verdict) => result === "allowed" || result === "not tried";
  return vaults.every(
    (vault) => vault.way === "not asked" || (vault.way === "open" && vault.verbs.every(isGood)),
  ) && targets.every(({ needs }) => needs.every(isGood))
    ? exits.done
    : exits.error;
}
