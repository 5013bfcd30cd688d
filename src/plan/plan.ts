import { type Change, type Effect, effectKey, isEffect, type Left } from "../model/change.ts";
import type { DesiredSet } from "../model/config.ts";
import { copiesOf } from "../model/copy.ts";
import type { Desired } from "../model/desired.ts";
import { digest } from "../model/digest.ts";
import { digestVersion } from "../model/digest-version.ts";
import type { LiveObject, Snapshot } from "../model/live.ts";
import { compareText, fold, keyOf, kinds } from "../model/object.ts";
import { isPendingName } from "../model/pending-name.ts";
import { type Plan, type Scope, type Summary, stageOf, type VaultSummary } from "../model/plan.ts";
import { ownerTag } from "../model/state.ts";
import { embedded } from "./binding.ts";
import { estimate } from "./estimate.ts";
import { order } from "./order.ts";
import { threshold } from "./threshold.ts";
import { type EvidenceOf, vaultChanges } from "./vault-changes.ts";

export type PlanInput = {
  readonly set: Omit<DesiredSet, "root" | "files" | "listed" | "sealing" | "targets">;
  /** One for each vault of the set. */
  readonly snapshots: readonly Snapshot[];
  /** Every vault is the embedded one, whatever its url. */
  readonly embedded: boolean;
  readonly evidenceOf: EvidenceOf;
  readonly maxDestroy?: number;
  readonly allowEmpty: boolean;
  readonly allowPurge: boolean;
  /** Absent: all that apply would do. */
  readonly scope?: Scope;
};

/** Objects that are left alone although they are ours, or are not there at all. */
const ownWhys: ReadonlySet<Left["why"]> = new Set(["orphan", "not loaded", "missing"]);

/** What is found beside the changes is told by `findings/`. */
type WithoutFindings = Omit<Plan, "findings">;

/**
 * All changes that bring the vaults to what is desired. Pure: same arguments, same plan, whatever their order.
 * The digest covers the effects alone, and is equal for every identity that may list.
 */
export function plan(input: PlanInput): WithoutFindings {
  return settled(input, new Map());
}

/** What is written in a run is found out step by step: a copy is written where its source is, and may have copies. */
function settled(input: PlanInput, writing: Writing): WithoutFindings {
  const made = planned(input, writing);
  const next = writingOf(made.changes);
  const copied = new Set(input.set.desired.flatMap((desired) => copiesOf(desired).map(keyOf)));
  const isNew = [...next.keys()].some((key) => copied.has(key) && !writing.has(key));
  return isNew ? settled(input, next) : made;
}

/** The keys of the effects that may change an object's newest version, by the object. */
type Writing = ReadonlyMap<string, readonly string[]>;

const writingOf = (changes: readonly Change[]): Writing => {
  const found = new Map<string, readonly string[]>();
  for (const change of changes)
    if (isEffect(change) && mayWrite(change)) {
      const key = keyOf(change.id);
      found.set(key, [...(found.get(key) ?? []), effectKey(change)]);
    }
  return found;
};

/** All but what only changes metadata, and what takes away when all copies are made. */
const mayWrite = (effect: Effect): boolean =>
  effect.verb !== "update" && ["recover", "write"].includes(stageOf(effect));

function planned(input: PlanInput, writing: Writing): WithoutFindings {
  const { set, snapshots } = input;
  const waitsFor = (desired: Desired) => copiesOf(desired).flatMap((id) => writing.get(keyOf(id)) ?? []);
  const addresses = new Map([...set.vaults, ...set.copiedFrom].map(({ name, url }) => [fold(name), url]));
  const addressOf = (vault: string): string => {
    const address = input.embedded ? embedded : addresses.get(fold(vault));
    if (address === undefined) throw new Error(`the set does not say where the vault ${vault} is`);
    return address;
  };
  const perVault = snapshots.map((snapshot) => {
    const vault = set.vaults.find(({ name }) => fold(name) === fold(snapshot.vault));
    if (!vault) throw new Error(`a snapshot of ${snapshot.vault}, which the set does not name`);
    const desired = set.desired.filter(({ id }) => fold(id.vault) === fold(vault.name));
    const { evidenceOf, allowPurge, scope } = input;
    const limits = { now: snapshot.takenAt, allowPurge, ...(scope && { scope }) };
    const changes = vaultChanges({
      vault,
      desired,
      snapshot,
      evidenceOf,
      whole: set.whole,
      limits,
      waitsFor,
      addressOf,
    });
    const held = kinds
      .flatMap((kind) => Object.values<LiveObject>(snapshot[kind].live))
      .filter(({ name }) => !isPendingName(name));
    const bearers = held.map(({ tags }) => tags[ownerTag]);
    const owned = bearers.filter((owner) => owner !== undefined && vault.owners.includes(owner)).length;
    const options = {
      owned,
      wanted: desired.length,
      maxDestroy: input.maxDestroy,
      allowEmpty: input.allowEmpty,
    };
    const unmanaged = changes.filter((change) => change.verb === "left" && !ownWhys.has(change.why)).length;
    const braked = scope === "differences" ? { changes } : threshold(changes, options);
    const summary: VaultSummary = {
      vault: vault.name,
      url: vault.url,
      wanted: desired.length,
      owned,
      unmanaged,
      ...(braked.heldBack && { heldBack: braked.heldBack }),
    };
    return { changes: braked.changes, summary };
  });
  const changes = order(perVault.flatMap((vault) => vault.changes));
  const effects = changes.filter(isEffect);
  return {
    digestVersion,
    digest: digest(
      effects
        .map((effect) => effect.digest)
        .sort(compareText)
        .join("\n"),
    ),
    changes,
    summary: summarise(changes),
    vaults: perVault.map(({ summary }) => summary).sort((a, b) => compareText(fold(a.vault), fold(b.vault))),
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
