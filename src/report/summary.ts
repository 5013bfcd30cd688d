import { type Change, isEffect, type Left, type Settle, type SettleKey } from "../model/change.ts";
import { type Finding, isError } from "../model/finding.ts";
import type { Deed, Outcome } from "../model/outcome.ts";
import type { Estimate, Plan } from "../model/plan.ts";

/** `1 file`, `2 files`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `Plan: 2 to create, 1 new version; 412 unchanged. 5 calls, about 1 s.` */
export function planSummary(plan: Plan): string {
  const { summary } = plan;
  const settles = plan.changes.filter((change) => change.verb === "settle");
  const outside = settles.filter((settle) => settle.evidence === "outside").length;
  const swapped = settles.filter(isSwapped).length;
  const uncertain = settles.filter(isUncertain).length;
  const edited = settles.filter(
    (settle) => settle.evidence !== "outside" && !isSwapped(settle) && !isUncertain(settle),
  ).length;
  const left = (why: Left["why"]) =>
    plan.changes.filter((change) => change.verb === "left" && change.why === why).length;
  const changes = list([
    [summary.create, "to create"],
    [summary.set, plural(summary.set, "new version")],
    [outside, "set outside"],
    [swapped, swapped === 1 ? "changed source" : "changed sources"],
    [edited, "to compare and edit"],
    [summary.update, "to update"],
    [summary.adopt, "to adopt"],
    [summary.recover, "to recover"],
    [summary.rotate, "to rotate"],
    [summary.disable, "to disable"],
    [summary.delete, "to delete"],
    [summary.purge, "to purge"],
    [summary.refused, "refused"],
  ]);
  const rest = list([
    [summary.unchanged, "unchanged"],
    [uncertain, "to compare at apply"],
    [left("orphan"), plural(left("orphan"), "orphan")],
    [left("missing"), "missing"],
    [left("not loaded"), "not loaded"],
    [plan.vaults.reduce((sum, vault) => sum + vault.unmanaged, 0), "unmanaged"],
  ]);
  const start = changes === "" ? "No changes." : `Plan: ${changes}${rest === "" ? "." : ";"}`;
  return [start, rest === "" ? "" : `${rest}.`, estimateWords(plan.estimate)].filter(Boolean).join(" ");
}

/** Git names another source, and nobody has found the same value behind it. */
const isSwapped = (settle: Settle | SettleKey): boolean =>
  "swap" in settle && settle.swap !== undefined && settle.compared !== "equal";

/** Nothing of it is known to change. */
const isUncertain = (settle: Settle | SettleKey): boolean =>
  settle.edits.length === 0 &&
  settle.compared !== "different" &&
  (settle.evidence === "unknown" || (settle.evidence === "swapped" && settle.compared === "equal"));

/** `Applied: 2 created, 1 new version; 1 failed.` */
export function applySummary(outcomes: readonly Outcome[], changes: readonly Change[]): string {
  const result = (of: Outcome["result"]) => outcomes.filter((outcome) => outcome.result === of).length;
  const refused = changes.filter((change) => change.verb === "refused").length;
  const done = deedCounts(outcomes).map(([, words]) => words);
  const rest = list([
    [result("failed"), "failed"],
    [result("refused") + refused, "refused"],
    [result("skipped"), "skipped"],
    [result("not compared"), "not compared"],
    [result("not attempted"), "not attempted"],
  ]);
  const start = done.length > 0 ? done.join(", ") : changes.some(isEffect) ? "nothing" : "nothing to do";
  return `Applied: ${start}${rest === "" ? "" : `; ${rest}`}.`;
}

/** `2 errors among the findings`; undefined where there is none. */
export function errorWords(findings: readonly Finding[]): string | undefined {
  const errors = findings.filter(isError).length;
  return errors === 0 ? undefined : `${counted(errors, "error")} among the findings`;
}

/** What was done, each deed with its count in words; nothing for what was not done. */
export const deedCounts = (outcomes: readonly Outcome[]): readonly (readonly [Deed, string])[] =>
  deeds.flatMap(([deed, one, many]) => {
    const count = outcomes.filter((outcome) => outcome.result === "done" && outcome.did === deed).length;
    return count === 0 ? [] : [[deed, counted(count, one, many)] as const];
  });

const same = (deed: Deed) => [deed, deed, deed] as const;
const deeds = [
  same("created"),
  ["set", "new version", "new versions"],
  same("updated"),
  same("adopted"),
  same("recovered"),
  same("disabled"),
  same("deleted"),
  same("purged"),
  same("rotated"),
  ["unchanged", "already in place", "already in place"],
] as const satisfies readonly (readonly [Deed, string, string])[];

const plural = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);

/** `2 created, 1 failed`: what there is none of is left out. */
export const list = (counts: readonly (readonly [number, string])[]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(", ");

function estimateWords({ calls, seconds, limitedBy }: Estimate): string {
  if (calls === 0) return "";
  const limit = limitedBy === undefined ? "" : ` (limited by ${limitedBy})`;
  return `${counted(calls, "call")}, about ${durationWords(seconds)}${limit}.`;
}

/** An estimate's grain: `1 s`, `3 min`, `2 h`. */
function durationWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
