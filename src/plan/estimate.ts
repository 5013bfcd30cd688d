import type { Effect } from "../model/effect.ts";
import { foldName } from "../model/object.ts";
import { type Estimate, stageOf } from "../model/plan.ts";
import {
  mostInFlight,
  type QuotaClass,
  quotaOf,
  quotaSeconds,
  quotas,
  vaultsInSubscription,
} from "../model/quota.ts";

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

/** Work that shares one quota, and so many slots. */
type Work = { readonly versions: number; readonly calls: number; readonly slots: number };

/** How long work takes: a whole quota goes at once, and the next one when ten seconds have passed since the answers. */
function timeWork({ versions, calls, slots }: Work, quota: number): Timed {
  const windows = Math.max(0, Math.ceil(versions / quota) - 1);
  const inLast = windows === 0 ? 1 : (versions - windows * quota) / versions;
  const seconds = windows * (quotaSeconds + secondsPerCall) + (inLast * calls * secondsPerCall) / slots;
  return { seconds, waits: windows > 0 };
}

type Timed = { readonly seconds: number; readonly waits: boolean };

const slowest = <T extends Timed>(first: T, ...others: readonly T[]): T =>
  others.reduce((a, b) => (b.seconds > a.seconds ? b : a), first);

/** The effects of one stage that share a quota, in their vaults side by side and as a whole. */
function timeQuota(quota: QuotaClass, effects: readonly Effect[]): Timed & { readonly quota: QuotaClass } {
  const vaults = [...Map.groupBy(effects, ({ id }) => foldName(id.vault)).values()];
  const largest = Math.max(...vaults.map(({ length }) => length));
  const works = vaults.map((inVault) => ({
    versions: inVault.filter(writesVersion).length,
    calls: sumOf(inVault.map(countCalls)),
    slots: Math.ceil((atOnce * inVault.length) / largest),
  }));
  const all = {
    versions: sumOf(works.map(({ versions }) => versions)),
    calls: sumOf(works.map(({ calls }) => calls)),
    slots: Math.min(mostInFlight, sumOf(works.map(({ slots }) => slots))),
  };
  const together = timeWork(all, quotas[quota] * vaultsInSubscription);
  return { ...slowest(together, ...works.map((work) => timeWork(work, quotas[quota]))), quota };
}

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
 */
export function estimateApply(effects: readonly Effect[]): Estimate {
  const calls = sumOf(effects.map(countCalls));
  if (calls === 0) return { calls: 0, seconds: 0 };
  const timed = [...Map.groupBy(effects, stageOf).values()].flatMap((staged) => {
    const [first, ...others] = [...Map.groupBy(staged, quotaOf)].map(([quota, own]) => timeQuota(quota, own));
    return first ? [slowest(first, ...others)] : [];
  });
  const seconds = Math.max(1, Math.ceil(sumOf(timed.map((stage) => stage.seconds))));
  const [first, ...others] = timed.filter(({ waits }) => waits);
  const limitedBy = first && limits[slowest(first, ...others).quota];
  return { calls, seconds, ...(limitedBy && { limitedBy }) };
}
