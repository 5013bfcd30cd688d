import { type Fingerprints, isForged } from "../../evidence/fingerprint.ts";
import { atOnce, keysAtOnce, runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet, VaultConfig } from "../../model/config.ts";
import {
  isRotated,
  type Rotated,
  type RotatedSecret,
  renamedIdOf,
  rotatedByPendingName,
} from "../../model/desired.ts";
import type { EvidenceOf, Ownership } from "../../model/evidence.ts";
import type { DeletedObject, LiveObject, LiveVersion, Snapshot } from "../../model/live.ts";
import { byVault, foldName, kinds, type ObjectId, objectKey } from "../../model/object.ts";
import type { Dueness, Rotation, TargetConfig } from "../../model/rotation.ts";
import { pendingId } from "../../model/rotation.ts";
import { copiers } from "../../model/source-parts.ts";
import { decodeState, ownerTag, stateTag } from "../../model/state.ts";
import type { Reader } from "../../model/world.ts";
import { findLiveState } from "../../plan/ownership.ts";
import { judgeDue } from "../../rotate/look.ts";
import { takeSnapshot } from "../../vault/snapshot.ts";
import { loadSet, type SetSelection, widenSelection } from "../run/load-set.ts";
import { connectSet, type RunContext } from "../run/vaults/connect-set.ts";
import type { Connections } from "../run/vaults/connections.ts";
import { namesByKind, renamedSecrets } from "../run/vaults/read-vaults.ts";

/** An object that git wants to be rotated, as lists tell of it. */
export type FoundRotation<D extends Rotated = Rotated> = {
  readonly desired: D;
  readonly live?: LiveObject;
  readonly deleted?: DeletedObject;
  /** The newest earlier version that bears an owner, where the newest bears none. */
  readonly earlier?: LiveVersion;
  readonly ownership: Ownership;
  readonly due: Dueness;
  /** The name that its value is under, where apply has not given it its new one yet. */
  readonly renamedFrom?: string;
  readonly vault: VaultConfig;
  /** When it was found, by the vault's clock. */
  readonly at: number;
};

/** A connected set with its rotations, due or not. */
export type InspectedRotations<Connection> = {
  readonly set: DesiredSet;
  /** What the config and the paths hold in all, where the run writes: copies follow also where they are not selected. */
  readonly declared: DesiredSet;
  /** What copies an object, of all that is declared. */
  readonly copiersOf: ReturnType<typeof copiers>;
  readonly found: readonly FoundRotation[];
  readonly connections: Connections<Connection>;
  readonly fingerprints: Fingerprints;
};

/** The target of a secret's rotation, which the set was checked to have. */
export function targetOf({ targets }: Pick<DesiredSet, "targets">, { target }: Rotation): TargetConfig {
  const found = targets.find(({ name }) => foldName(name) === foldName(target));
  if (!found) throw new Error(`the set does not hold the target ${target}`);
  return found;
}

/**
 * Which objects are due, by lists alone and two GETs for each key. A few of a large vault are read by name.
 * @param needsFingerprint the run writes tags, and copies follow what it writes.
 * @throws ProblemsError for what people wrote: where the run writes, in manifests that are not selected, too
 */
export async function findDueRotations<Connection extends Reader>(
  options: SetSelection & { readonly only?: readonly ObjectId[] },
  context: RunContext<Connection>,
  needsFingerprint: boolean,
): Promise<InspectedRotations<Connection>> {
  const { set, connections, fingerprints, ...loaded } = await connectSet(options, context, needsFingerprint);
  const isPart = needsFingerprint && options.paths.length > 0;
  const declared = isPart
    ? (await loadSet(await widenSelection(options, context.files), context.files)).declared
    : loaded.declared;
  const rotated = rotatedOf(set, options.only);
  const rotatedIn = byVault(rotated);
  const vaults = set.vaults.filter(({ name }) => rotatedIn(name).length > 0);
  const snapshots = await runConcurrently(vaults, atOnce.vaults, async (vault) => {
    context.progress({ what: "reading", vault: vault.name, of: vaults.length });
    const here = rotatedIn(vault.name);
    const names = namesByKind(here);
    const asked = kinds.filter((kind) => names[kind].size > 0);
    // Nothing is counted and nothing is an orphan here: what is rotated matters, and the secrets of what is unfinished.
    const onlyWanted = { secretsBeside: namesBeside(here) };
    const options = { asked, keysAtOnce: keysAtOnce(vaults.length), onlyWanted };
    const taken = await takeSnapshot(connections.to(vault), vault.name, names, options);
    context.progress({ what: "read", vault: vault.name, failed: false });
    return here.map((desired) => found(desired, taken, vault, fingerprints));
  });
  const copiersOf = copiers(declared.desired);
  return { set, declared, copiersOf, found: snapshots.flat(), connections, fingerprints };
}

/** The folded names of their pending secrets, and of the old names that their values may still be under. */
const namesBeside = (rotated: readonly Rotated[]): ReadonlySet<string> =>
  new Set([
    ...rotatedByPendingName(rotated).keys(),
    ...renamedSecrets(rotated).map(({ id }) => foldName(id.name)),
  ]);

function rotatedOf(
  { desired }: Pick<DesiredSet, "desired">,
  only: readonly ObjectId[] | undefined,
): readonly Rotated[] {
  const all = desired.filter(isRotated);
  const named = new Set(only?.map(objectKey));
  return only ? all.filter(({ id }) => named.has(objectKey(id))) : all;
}

/** Whether what git wants to be rotated is due, by `objectKey`. */
export function findDueIn(
  set: Pick<DesiredSet, "desired" | "vaults">,
  snapshots: readonly Snapshot[],
): ReadonlyMap<string, Dueness> {
  const vaults = new Map(set.vaults.map((vault) => [foldName(vault.name), vault]));
  const taken = new Map(snapshots.map((snapshot) => [foldName(snapshot.vault), snapshot]));
  return new Map(
    rotatedOf(set, undefined).flatMap((desired) => {
      const name = foldName(desired.id.vault);
      const [here, vault] = [taken.get(name), vaults.get(name)];
      return here && vault ? [[objectKey(desired.id), dueOf(desired, here, vault)] as const] : [];
    }),
  );
}

function dueOf(desired: Rotated, taken: Snapshot, vault: VaultConfig): Dueness {
  const live = taken[desired.kind].live[foldName(desired.id.name)];
  const unfinished = desired.kind === "key" ? isLeft(live) : isOpen(desired, taken, vault);
  return judgeDue(desired.rotation.due, { live, unfinished }, taken.takenAt);
}

function found(
  desired: Rotated,
  taken: Snapshot,
  vault: VaultConfig,
  fingerprints: Fingerprints,
): FoundRotation {
  const { id } = desired;
  const { live: all, earlier: before } = taken[id.kind];
  const earlier = before[foldName(id.name)];
  const forged: EvidenceOf["forged"] = (of, owner, state) => isForged({ id: of, owner }, state, fingerprints);
  const liveState = findLiveState(id, { vault, snapshot: taken, evidenceOf: { forged } });
  const old = renamedIdOf(desired);
  const isMissing = !liveState.live && !liveState.deleted;
  const renamed = old && isMissing ? all[foldName(old.name)] : undefined;
  const waits = renamed && { renamedFrom: renamed.name };
  return {
    desired,
    ...liveState,
    ...(earlier && { earlier }),
    ...waits,
    due: dueOf(desired, taken, vault),
    vault,
    at: taken.takenAt,
  };
}

/** A rotation of the secret began and did not end: its pending secret is ours, and open. */
function isOpen({ id }: RotatedSecret, { secret }: Snapshot, { owners }: VaultConfig): boolean {
  const pending = secret.live[foldName(pendingId(id).name)];
  return pending?.enabled === true && owners.includes(pending.tags[ownerTag] ?? "");
}

/** A rotation of the key began and did not end: its tag says so. */
const isLeft = (live: LiveObject | undefined): boolean =>
  decodeState(live?.tags[stateTag])?.properties.rotating !== undefined;
