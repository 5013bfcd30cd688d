import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  isError
} from "./chunk-OTMRIMBU.js";
import {
  NotApproved
} from "./chunk-K4NSJGFM.js";

// src/model/change.ts
var effectVerbs = [
  "create",
  "set",
  "settle",
  "update",
  "adopt",
  "recover",
  "disable",
  "delete",
  "purge",
  "rotate"
];
var verbs = [...effectVerbs, "unchanged", "refused", "left"];
var isEffect = (change) => change.verb !== "unchanged" && change.verb !== "refused" && change.verb !== "left";
function intentOf(change) {
  if (isEffect(change)) return change;
  return change.verb === "refused" && "heldBack" in change ? change.heldBack : void 0;
}
function swapIn(change) {
  const intent = intentOf(change);
  if (intent?.verb === "settle") return "swap" in intent ? intent.swap : void 0;
  if (intent?.verb !== "set" || intent.kind === "key") return void 0;
  return intent.value.from === "source" ? intent.value.swap : void 0;
}
function withSwap(change, swap) {
  if (swapIn(change) === void 0) return change;
  return change.verb === "refused" && "heldBack" in change ? { ...change, heldBack: swappedIntent(change.heldBack, swap) } : swappedIntent(change, swap);
}
function swappedIntent(of, swap) {
  if (of.verb === "settle") return { ...of, swap };
  if (of.verb !== "set" || of.kind === "key" || of.value.from !== "source") return of;
  return { ...of, value: { ...of.value, swap } };
}

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

// src/model/plan.ts
function partialityOf([first, ...more] = []) {
  return first ? { partial: true, failed: [first, ...more] } : {};
}
function parseShard(text) {
  const [, number, of] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? []).map(Number);
  return number !== void 0 && of !== void 0 && number <= of && of <= 1e4 ? { number, of } : void 0;
}
var changedSinceFlaw = "is of a plan made with changed-since, which approves nothing: what it left out would be skipped for ever. Plan without it.";
var stages = ["recover", "write", "disable", "delete", "purge"];
var stageOfVerb = {
  recover: "recover",
  create: "write",
  set: "write",
  settle: "write",
  update: "write",
  adopt: "write",
  rotate: "write",
  disable: "disable",
  delete: "delete",
  purge: "purge"
};
var stageOf = ({ verb }) => stageOfVerb[verb];

export {
  effectVerbs,
  verbs,
  isEffect,
  intentOf,
  swapIn,
  withSwap,
  exits,
  exitOfError,
  exitOfValidate,
  exitOfPlan,
  isChange,
  exitOfDrift,
  exitOfApply,
  exitOfRotate,
  exitOfDoctor,
  partialityOf,
  parseShard,
  changedSinceFlaw,
  stages,
  stageOf
};
