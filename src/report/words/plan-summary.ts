import { type Change, intentOf, isEffect, type Left } from "../../model/plan/change.ts";
import type { Effect, Intent } from "../../model/plan/effect.ts";
import type { Estimate, Plan } from "../../model/plan.ts";
import { isAbsent, isOnlyCompared } from "./fold.ts";
import { type Count, countWords, listCounts, pluralWords } from "./summary.ts";

/** `Plan: 2 to create, 1 new version; 412 unchanged. 5 calls, about 1 s.` */
export function summarizePlan(plan: Plan): string {
  const { changes, partial } = plan;
  const effects = changes.filter(isEffect);
  const held = changes.flatMap((change) => (isEffect(change) ? [] : (intentOf(change) ?? [])));
  const number = (is: (change: Change) => boolean) => changes.filter(is).length;
  const left = (why: Left["why"]) => number((change) => change.verb === "left" && change.why === why);
  const compared = effects.filter(isOnlyCompared);
  const known = listCounts([
    ...intentCounts(effects),
    [number(({ verb }) => verb === "refused") - held.length, "refused"],
    [held.length, `held back (${listCounts([...intentCounts(held), comparedCount(held)])})`],
  ]);
  const mayChange = compared.filter((settle) => !isInPlace(settle)).length;
  const isQuiet = known === "" && mayChange > 0;
  const absent = number(isAbsent);
  const counts = listCounts([
    [number(({ verb }) => verb === "unchanged") - absent, "unchanged"],
    isQuiet ? [compared.length - mayChange, "found equal"] : comparedCount(effects),
    [absent, "absent as declared (nothing to do)"],
    [left("orphan"), pluralWords(left("orphan"), "orphan")],
    [left("missing"), "missing"],
    [left("not loaded"), "not loaded"],
    [plan.vaults.reduce((sum, vault) => sum + (vault.unmanaged ?? 0), 0), "unmanaged"],
  ]);
  const rest = [counts, uncountedWords(plan.vaults)].filter(Boolean).join(", ");
  const start = isQuiet
    ? `Nothing known to change; ${comparisonWords(mayChange)} at apply.`
    : known === ""
      ? `No changes${partial ? " in the vaults that could be read" : ""}.`
      : `Plan: ${known}${rest === "" ? "." : ";"}`;
  return [start, rest === "" ? "" : `${rest}.`, estimateWords(plan.estimate)].filter(Boolean).join(" ");
}

/** What nobody counted, because wanted objects were read by name; empty where all is counted. */
function uncountedWords(vaults: Plan["vaults"]): string {
  const named = vaults.filter(({ read }) => read === "by name").length;
  if (named === 0) return "";
  return named === vaults.length
    ? "the rest not counted"
    : `the rest of ${countWords(named, "vault")} not counted`;
}

/** What is known to change, counted by verb. */
function intentCounts(intents: readonly Intent[]): readonly Count[] {
  const verbs = (verb: Intent["verb"]) => intents.filter((intent) => intent.verb === verb).length;
  const outside = intents.filter(
    (intent) => intent.verb === "settle" && intent.evidence === "outside",
  ).length;
  const swapped = intents.filter(isSwapped).length;
  const [only] = comparedCount(intents);
  const both = intents.filter(
    (intent) => isSwapped(intent) && intent.verb === "settle" && intent.evidence === "outside",
  ).length;
  return [
    [verbs("create"), "to create"],
    [verbs("set"), pluralWords(verbs("set"), "new version")],
    [outside, "set outside"],
    [swapped, pluralWords(swapped, "changed source")],
    [verbs("settle") - outside - swapped + both - only, "to compare and edit"],
    [verbs("update"), "to update"],
    [verbs("adopt"), "to adopt"],
    [verbs("recover"), "to recover"],
    [verbs("rotate"), "to rotate"],
    [verbs("disable"), "to disable"],
    [verbs("delete"), "to delete"],
    [verbs("purge"), "to purge"],
  ];
}

/** Git names another source, and no comparison has shown that its value is the same. */
const isSwapped = (intent: Intent): boolean =>
  intent.verb === "settle" && "swap" in intent && intent.swap !== undefined && intent.compared !== "equal";

const comparedCount = (intents: readonly Intent[]): Count => [
  intents.filter(isOnlyCompared).length,
  "to compare at apply",
];

/** Whether it was compared, and apply would find nothing to write. */
const isInPlace = (intent: Intent): boolean =>
  intent.verb === "settle" && intent.compared === "equal" && intent.inPlace;

/** `1 value is compared`, `3 values are compared`. */
const comparisonWords = (count: number): string =>
  `${countWords(count, "value")} ${count === 1 ? "is" : "are"} compared`;

function estimateWords({ calls, seconds, limitedBy }: Estimate): string {
  if (calls === 0) return "";
  const limit = limitedBy === undefined ? "" : ` (limited by ${limitedBy})`;
  return `${countWords(calls, "call")}, about ${durationWords(seconds)}${limit}.`;
}

/** An estimate's grain: `1 s`, `3 min`, `2 h`. */
function durationWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

/** What a person is asked before the first write of a plan that has effects: a comparison may write, too. */
export function questionWords({ changes }: Pick<Plan, "changes">): string {
  const effects = changes.filter(isEffect);
  const open = effects.filter(isOpen).length;
  if (open === 0) return "Apply these changes?";
  const ends = open === 1 ? "if it differs, it gets a new version" : "each that differs gets a new version";
  const ask = effects.every(isOnlyCompared) ? "Go on?" : "Apply these changes?";
  return `${comparisonWords(open)}, and ${ends}. ${ask}`;
}

const isOpen = (effect: Effect): boolean => effect.verb === "settle" && effect.compared !== "different";
