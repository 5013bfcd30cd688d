import { type Change, isEffect, type Left } from "../model/change.ts";
import type { DesiredSet } from "../model/config.ts";
import { digest } from "../model/digest.ts";
import type { LiveObject, Snapshot } from "../model/live.ts";
import { compareText, fold, kinds } from "../model/object.ts";
import type { Plan, Summary, VaultSummary } from "../model/plan.ts";
import { ownerTag } from "../model/state.ts";
import { estimate } from "./estimate.ts";
import { order } from "./order.ts";
import { threshold } from "./threshold.ts";
import { type EvidenceOf, vaultChanges } from "./vault-changes.ts";

export type PlanInput = {
  readonly set: Omit<DesiredSet, "root" | "files">;
  /** One for each vault of the set. */
  readonly snapshots: readonly Snapshot[];
  readonly evidenceOf: EvidenceOf;
  readonly maxDestroy?: number;
  readonly allowEmpty: boolean;
  readonly allowPurge: boolean;
};

/** Objects that are left alone although they are ours, or are not there at all. */
const ownWhys: ReadonlySet<Left["why"]> = new Set(["orphan", "not loaded", "missing"]);

/**
 * All changes that bring the vaults to what is desired. Pure: same arguments, same plan, whatever their order.
 * The digest covers the effects alone, and is equal for every identity that may list.
 */
export function plan(input: PlanInput): Omit<Plan, "findings"> {
  const { set, snapshots } = input;
  const perVault = snapshots.map((snapshot) => {
    const vault = set.vaults.find(({ name }) => fold(name) === fold(snapshot.vault));
    if (!vault) throw new Error(`a snapshot of ${snapshot.vault}, which the set does not name`);
    const desired = set.desired.filter(({ id }) => fold(id.vault) === fold(vault.name));
    const limits = { now: snapshot.takenAt, allowPurge: input.allowPurge };
    const { evidenceOf } = input;
    const changes = vaultChanges({ vault, desired, snapshot, evidenceOf, whole: set.whole, limits });
    const held = kinds.flatMap((kind) => Object.values<LiveObject>(snapshot[kind].live));
    const bearers = held.map(({ tags }) => tags[ownerTag]);
    const owned = bearers.filter((owner) => owner !== undefined && vault.owners.includes(owner)).length;
    const options = {
      owned,
      wanted: desired.length,
      maxDestroy: input.maxDestroy,
      allowEmpty: input.allowEmpty,
    };
    const unmanaged = changes.filter((change) => change.verb === "left" && !ownWhys.has(change.why)).length;
    const summary = { vault: vault.name, url: vault.url, wanted: desired.length, owned, unmanaged };
    return { changes: threshold(changes, options), summary };
  });
  const changes = order(perVault.flatMap((vault) => vault.changes));
  const effects = changes.filter(isEffect);
  return {
    digest: digest(
      effects
        .map((effect) => effect.digest)
        .sort(compareText)
        .join("\n"),
    ),
    changes,
    summary: summarise(changes),
    vaults: perVault
      .map(({ summary }): VaultSummary => summary)
      .sort((a, b) => compareText(fold(a.vault), fold(b.vault))),
    estimate: estimate(effects),
  };
}

function summarise(changes: readonly Change[]): Summary {
  const summary = {
    create: 0,
    set: 0,
    settle: 0,
    update: 0,
    adopt: 0,
    recover: 0,
    disable: 0,
    delete: 0,
    purge: 0,
    rotate: 0,
    unchanged: 0,
    refused: 0,
    left: 0,
  };
  for (const { verb } of changes) summary[verb]++;
  return summary;
}
