import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  isEffect,
  isError
} from "./chunk-YA6Z4RB4.js";
import {
  NotApproved
} from "./chunk-E4XYSY4K.js";

// src/reconcile/run/exit.ts
var exits = {
  done: 0,
  error: 1,
  changes: 2,
  refused: 3,
  notApproved: 4,
  partly: 5
};
var order = [exits.error, exits.notApproved, exits.partly, exits.refused, exits.changes];
var worstExit = (codes) => order.find((code) => codes.includes(code)) ?? exits.done;
var exitOfError = (error) => error instanceof NotApproved ? exits.notApproved : exits.error;
var exitOfFindings = (findings) => findings.some(isError) ? exits.error : exits.done;
var exitOfChecks = (findings) => exitOfFindings(findings.filter(({ finding }) => finding !== "manifest not matched"));
var exitOfValidate = ({ findings }) => exitOfChecks(findings);
function exitOfPlan({ changes, findings, partial }, options) {
  const changed = options.exitCode && changes.some(isChange);
  const unknown = options.failOnUnknown && changes.some(isUnknown);
  return worstExit([
    partial ? exits.error : exits.done,
    exitOfChecks(findings),
    changes.some(({ verb }) => verb === "refused") ? exits.refused : exits.done,
    changed || unknown ? exits.changes : exits.done
  ]);
}
function isChange(change) {
  if (change.verb !== "settle") return isEffect(change);
  if (change.edits.length > 0) return true;
  switch (change.compared) {
    case "different":
      return true;
    case "equal":
      return false;
    case "not compared":
    case void 0:
      return isMoved[change.evidence];
    default:
      return change.compared;
  }
}
var isMoved = {
  outside: true,
  swapped: true,
  unknown: false,
  follows: false
};
var isUnknown = (change) => change.verb === "settle" && (change.evidence === "unknown" || change.evidence === "swapped") && change.compared !== "equal";
function exitOfDrift({
  entries,
  findings,
  fix,
  accepted,
  partial
}) {
  const { left } = fix ?? accepted ?? { left: entries };
  return worstExit([
    partial && !fix ? exits.error : exits.done,
    exitOfFindings(findings),
    fix ? exitOfApply(fix) : exits.done,
    left.length > 0 ? exits.changes : exits.done
  ]);
}
function exitOfApply(document) {
  const { plan, outcomes, started } = document;
  const refused = [...plan.changes, ...outcomes].some(
    (one) => ("result" in one ? one.result : one.verb) === "refused"
  );
  return worstExit([
    exitOfFindings(plan.findings),
    started ? exits.done : exits.notApproved,
    plan.partial || outcomes.some(isLeftUndone) ? exits.partly : exits.done,
    refused ? exits.refused : exits.done
  ]);
}
function isLeftUndone(outcome) {
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
      return outcome;
  }
}
var exitOfRotate = ({ summary, entries, copies }, exitCode) => worstExit([
  summary.unknown > 0 || summary.failed > 0 || entries.some(({ published }) => published && published.is !== "works") || copies.some(({ result }) => result !== "done") ? exits.partly : exits.done,
  summary.refused > 0 ? exits.refused : exits.done,
  exitCode && summary["would rotate"] > 0 ? exits.changes : exits.done
]);
function exitOfDoctor({ vaults, targets = [] }) {
  const isGood = ({ result }) => result === "allowed" || result === "not tried";
  return vaults.every(
    (vault) => vault.way === "not asked" || vault.way === "open" && vault.verbs.every(isGood)
  ) && targets.every(({ needs }) => needs.every(isGood)) ? exits.done : exits.error;
}

export {
  exits,
  exitOfError,
  exitOfValidate,
  exitOfPlan,
  isChange,
  exitOfDrift,
  exitOfApply,
  exitOfRotate,
  exitOfDoctor
};
