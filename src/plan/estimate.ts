import {
  mostInFlight,
  partOfSubscription,
  type QuotaClass,
  quotaOf,
  quotas,
} from "../model/key-vault/quota.ts";
import { foldName } from "../model/object.ts";
import type { Effect } from "../model/plan/effect.ts";
import { type Estimate, stageOf } from "../model/plan.ts";

/** How long a call takes from a runner near the vault's region, and how many run at once in a vault. */
const secondsPerCall = 0.1;
const atOnce = 16;

const countCalls = (effect: Effect): number =>
  (setsPolicy(effect) ? 1 : 0) + callsOf(effect) + countDisablingCalls(effect);

const callsOf = ({ verb }: Effect): number => {
  if (verb === "create" || verb === "purge") return 1;
  return verb === "rotate" ? 5 : 2;
};

/** A rotation policy has a call of its own. */
const setsPolicy = (effect: Effect): boolean =>
  (effect.verb === "create" && "rotationPolicy" in effect.send) ||
  ("patch" in effect && "rotationPolicy" in effect.patch);

/** A list of versions, and a call for each that is disabled; one more where a new version may be written. */
function countDisablingCalls(effect: Effect): number {
  if (effect.verb === "create" || !("keepEnabled" in effect) || effect.keepEnabled === undefined) return 0;
  const edit = effect.verb !== "recover" && effect.edits.find(({ property }) => property === "versions");
  const many = edit && edit.property === "versions" ? edit.before - edit.after : 0;
  return 1 + many + (effect.verb === "update" ? 0 : 1);
}

/** Whether an effect surely writes a new version; a comparison may find that none is needed. */
const writesVersion = ({ verb }: Effect): boolean => verb === "create" || verb === "set" || verb === "rotate";

/** What is to do in one vault under one quota. */
type Work = { readonly versions: number; readonly calls: number; readonly slots: number };

/** How long effects of one quota take; `windows` of ten seconds are waited for. */
type Timed = { readonly quota: QuotaClass; readonly seconds: number; readonly windows: number };

/** The effects of one stage that share a quota, in all their vaults. */
function timeQuota(quota: QuotaClass, effects: readonly Effect[], runs: number): Timed {
  const vaults = [...Map.groupBy(effects, ({ id }) => foldName(id.vault)).values()];
  const largest = Math.max(...vaults.map(({ length }) => length));
  const works = vaults.map((inVault) => ({
    versions: inVault.filter(writesVersion).length,
    calls: sumOf(inVault.map(countCalls)),
    slots: Math.max(1, Math.floor((atOnce * inVault.length) / largest)),
  }));
  const { limit, seconds } = partOfSubscription(quota, runs);
  const { windows, last } = fillWindows(works, quotas[quota], limit);
  const together = sumOf(last.map(({ calls }) => calls)) / mostInFlight;
  const calls = Math.max(together, ...last.map((work) => work.calls / work.slots));
  return { quota, windows, seconds: windows * (seconds + secondsPerCall) + calls * secondsPerCall };
}

/**
 * Fills the ten seconds after ten seconds in which new versions are written. In each, a vault gets no more than its quota,
 * and of what the run may ask of the subscription a share by its slots.
 * @returns how many are full, and what is left for the last one
 */
function fillWindows(works: readonly Work[], quota: number, ofRun: number) {
  let windows = 0;
  let left = works;
  for (;;) {
    let room = ofRun;
    let slots = sumOf(left.map((work) => work.slots));
    const wants = ({ versions }: Work) => Math.min(versions, quota);
    // Who wants least for its slots comes first: what it does not use is the others'.
    const taken = [...left]
      .sort((a, b) => wants(a) / a.slots - wants(b) / b.slots)
      .map((work) => {
        const takes = Math.min(wants(work), (room * work.slots) / slots);
        room -= takes;
        slots -= work.slots;
        const versions = work.versions - takes;
        return { ...work, versions, calls: work.versions > 0 ? (work.calls * versions) / work.versions : 0 };
      });
    const next = taken.filter(({ versions }) => versions >= 0.5);
    if (next.length === 0) return { windows, last: left };
    left = next;
    windows++;
  }
}

const slowest = (first: Timed, ...others: readonly Timed[]): Timed =>
  others.reduce((a, b) => (b.seconds > a.seconds ? b : a), first);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const limits: { readonly [quota in QuotaClass]?: Estimate["limitedBy"] } = {
  "create secret": "secret creation",
  "create key": "key creation",
  "create HSM key": "key creation",
};

/**
 * How many calls an apply of these effects takes at most, and about how many seconds under the service's quotas: a vault's,
 * and those of a subscription that all vaults are taken to be in. Stages come one after another; within one, what counts
 * against different quotas goes side by side.
 * @param runs how many runs share the subscription's quota
 */
export function estimateApply(effects: readonly Effect[], runs = 1): Estimate {
  const calls = sumOf(effects.map(countCalls));
  if (calls === 0) return { calls: 0, seconds: 0 };
  const timed = [...Map.groupBy(effects, stageOf).values()].flatMap((staged) => {
    const [first, ...others] = [...Map.groupBy(staged, quotaOf)].map(([quota, own]) =>
      timeQuota(quota, own, runs),
    );
    return first ? [slowest(first, ...others)] : [];
  });
  const seconds = Math.max(1, Math.ceil(sumOf(timed.map((stage) => stage.seconds))));
  const [first, ...others] = timed.filter(({ windows }) => windows > 0);
  const limitedBy = first && limits[slowest(first, ...others).quota];
  return { calls, seconds, ...(limitedBy && { limitedBy }) };
}
