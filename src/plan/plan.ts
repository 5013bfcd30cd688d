import type { DesiredSet } from "../model/config.ts";
import type { Desired } from "../model/desired.ts";
import type { EvidenceOf } from "../model/evidence.ts";
import type { LiveObject, Snapshot } from "../model/live.ts";
import { byVault, foldName, kinds, objectKey } from "../model/object.ts";
import { type Change, isEffect, type Left } from "../model/plan/change.ts";
import { isDestructive } from "../model/plan/effect.ts";
import type { ChangedSince, FailedVault, Scope, VaultSummary } from "../model/plan.ts";
import { isPendingName } from "../model/rotation.ts";
import { copiesOf } from "../model/source-parts.ts";
import { ownerTag } from "../model/state.ts";
import { assemblePlan, type PlanWithoutFindings } from "./assemble-plan.ts";
import { embedded } from "./effects/binding.ts";
import { followCopies, type WritingEffects } from "./follow-copies.ts";
import { applyThreshold } from "./guards/threshold.ts";
import type { GivenSources } from "./plan-given.ts";
import { planVaultChanges, planWanted, type VaultInput } from "./vault-changes.ts";

export type PlanInput = {
  readonly set: Omit<DesiredSet, "root" | "folder" | "files" | "listed" | "sealing" | "targets">;
  /** One for each vault of the set that could be read. */
  readonly snapshots: readonly Snapshot[];
  /** Absent: every vault could be read. */
  readonly unread?: {
    readonly vaults: readonly FailedVault[];
    /** The objects, by `objectKey`, whose value depends on one of them, with its name. */
    readonly dependents: ReadonlyMap<string, string>;
  };
  /** Every vault is the embedded one, whatever its url. */
  readonly embedded: boolean;
  readonly evidenceOf: EvidenceOf;
  readonly maxDestroy?: number;
  readonly allowEmpty: boolean;
  readonly allowPurge: boolean;
  /** Absent: all that apply would do. */
  readonly scope?: Scope;
  /** As `VaultInput` has it. */
  readonly given?: GivenSources | undefined;
  /** Absent: the set was not chosen by what changed in git. */
  readonly changedSince?: ChangedSince | undefined;
  /** How many runs share the subscription's quota; absent: this one has it alone. */
  readonly runs?: number | undefined;
};

/** Why an object is left alone although it is ours or does not exist: it does not count as unmanaged. */
const ownWhys: ReadonlySet<Left["why"]> = new Set(["orphan", "not loaded", "missing"]);

/**
 * All changes that bring the vaults to what is desired. Pure: same arguments, same plan, whatever their order.
 * The digest covers the effects alone, and is equal for every identity that may list.
 */
export function makePlan(input: PlanInput): PlanWithoutFindings {
  const inputs = listVaultInputs(input);
  const first = planVaults(input, inputs, new Map());
  const { desired } = input.set;
  // Apply writes nothing in a vault that is over a threshold. Whether it is over does not depend on copies that follow.
  const stopped = new Set(
    first.filter(({ isStopped }) => isStopped).map(({ summary }) => foldName(summary.vault)),
  );
  const writing = followCopies(
    desired,
    first.flatMap(({ changes }) => changes),
    (one, known) => {
      const vault = foldName(one.id.vault);
      const about = stopped.has(vault) ? undefined : inputs.get(vault);
      return about ? planWanted(one, { ...about, waitsFor: waitsFor(known) }) : [];
    },
  );
  const follows = desired.some((one) => waitsFor(writing)(one).length > 0);
  const perVault = follows ? planVaults(input, inputs, writing) : first;
  return assemblePlan({
    changes: perVault.flatMap(({ changes }) => changes),
    vaults: perVault.map(({ summary }) => summary),
    failed: input.unread?.vaults ?? [],
    changedSince: input.changedSince,
    runs: input.runs,
  });
}

/** The effects that write what an object copies. */
const waitsFor =
  (writing: WritingEffects) =>
  (desired: Desired): readonly string[] =>
    copiesOf(desired).flatMap((id) => writing.get(objectKey(id)) ?? []);

/** The input for the plan of each vault that was read, by its folded name. */
function listVaultInputs(input: PlanInput) {
  const { set, snapshots, evidenceOf, allowPurge, scope, given } = input;
  const addresses = new Map([...set.vaults, ...set.copiedFrom].map(({ name, url }) => [foldName(name), url]));
  const addressOf = (vault: string): string => {
    const address = input.embedded ? embedded : addresses.get(foldName(vault));
    if (address === undefined) throw new Error(`the set does not say where the vault ${vault} is`);
    return address;
  };
  const desiredIn = byVault(set.desired);
  const vaults = new Map(set.vaults.map((vault) => [foldName(vault.name), vault]));
  const inputs = snapshots.map((snapshot) => {
    const vault = vaults.get(foldName(snapshot.vault));
    if (!vault) throw new Error(`a snapshot of ${snapshot.vault}, which the set does not name`);
    const dependents = input.unread?.dependents ?? new Map();
    const limits = { now: snapshot.takenAt, allowPurge, dependents, ...(scope && { scope }) };
    const desired = desiredIn(vault.name);
    const about = { vault, desired, snapshot, evidenceOf, whole: set.whole, limits, given, addressOf };
    return [foldName(vault.name), about] as const;
  });
  return new Map<string, Omit<VaultInput, "waitsFor">>(inputs);
}

type VaultPlan = {
  readonly changes: readonly Change[];
  readonly summary: VaultSummary;
  /** A threshold refuses all effects. */
  readonly isStopped: boolean;
};

function planVaults(
  input: PlanInput,
  inputs: ReadonlyMap<string, Omit<VaultInput, "waitsFor">>,
  writing: WritingEffects,
): readonly VaultPlan[] {
  const { scope } = input;
  return [...inputs.values()].map((about) => {
    const { vault, desired, snapshot } = about;
    const changes = planVaultChanges({ ...about, waitsFor: waitsFor(writing) });
    const named = { vault: vault.name, url: vault.url, wanted: desired.length };
    if (snapshot.onlyWanted) {
      if (changes.filter(isEffect).some(isDestructive))
        throw new Error(
          `what may be taken away in ${vault.name} was planned without a count of what is ours`,
        );
      return { changes, summary: { ...named, read: "by name" }, isStopped: false };
    }
    const held = kinds.flatMap((kind) => Object.values<LiveObject>(snapshot[kind].live));
    const isOwned = ({ name, tags }: LiveObject) =>
      !isPendingName(name) && vault.owners.includes(tags[ownerTag] ?? "");
    const owned = held.filter(isOwned).length;
    const { maxDestroy, allowEmpty } = input;
    const options = { owned, wanted: desired.length, maxDestroy, allowEmpty };
    const unmanaged = changes.filter((change) => change.verb === "left" && !ownWhys.has(change.why)).length;
    const braked = scope === "differences" ? { changes } : applyThreshold(changes, options);
    const summary: VaultSummary = {
      ...named,
      owned,
      unmanaged,
      ...(braked.heldBack && { heldBack: braked.heldBack }),
    };
    const isStopped = changes.some(isEffect) && !braked.changes.some(isEffect);
    return { changes: braked.changes, summary, isStopped };
  });
}
