import { atOnce, keysAtOnce, runConcurrently } from "../../../model/concurrency.ts";
import type { VaultConfig } from "../../../model/config.ts";
import { type Desired, renamedIdOf, rotatedByPendingName } from "../../../model/desired.ts";
import { VaultError, VaultsError } from "../../../model/errors.ts";
import { findBearer, type Snapshot } from "../../../model/live.ts";
import { byVault, compareText, foldName, type Kind, type ObjectId } from "../../../model/object.ts";
import type { FailedVault, Scope } from "../../../model/plan.ts";
import { pendingId } from "../../../model/rotation.ts";
import { ownerTag } from "../../../model/state.ts";
import type { Reader, ReadingWorld } from "../../../model/world.ts";
import { type SnapshotOptions, takeSnapshot } from "../../../vault/snapshot.ts";
import type { ConnectedSet } from "./connect-set.ts";
import { kindsToList } from "./read-ahead.ts";

/** The vaults that could not be read, by their folded names, each with the first error. */
export type VaultErrors = ReadonlyMap<string, VaultError>;

/** A connected set with what its vaults hold. */
export type VaultReading<Connection> = ConnectedSet<Connection> & {
  /** One for each vault of the set that could be read. */
  readonly snapshots: readonly Snapshot[];
  readonly errors: VaultErrors;
};

/**
 * Reads the vaults of the set side by side. One that cannot be read does not keep the others from being read.
 * @param errors of vaults that could not be read before in this run: they are not asked again
 * @throws VaultError where no vault of the set could be read (a VaultsError where there are several) and no other shard
 * reads some, or the run was stopped
 */
export async function readVaults<Connection extends Reader>(
  connected: ConnectedSet<Connection>,
  scope: Scope | undefined,
  { progress }: Pick<ReadingWorld, "progress">,
  errors: VaultErrors = new Map(),
): Promise<VaultReading<Connection>> {
  const { set, connection, begun } = connected;
  const failed = new Map(errors);
  const desiredIn = byVault(set.desired);
  const read = async (vault: VaultConfig): Promise<readonly Snapshot[]> => {
    const { name } = vault;
    if (failed.has(foldName(name))) return [];
    progress({ what: "reading", vault: name, of: set.vaults.length - errors.size });
    const wanted = desiredIn(name);
    const names = namesByKind([...wanted, ...renamedSecrets(wanted)]);
    const { whole } = set;
    const asked = kindsToList(vault, { whole, scope, isWanted: (kind) => names[kind].size > 0 });
    let isRead = false;
    try {
      const options = { asked, keeping: keeping(wanted), keysAtOnce: keysAtOnce(set.vaults.length) };
      const take = (more: SnapshotOptions) =>
        takeSnapshot(begun(name) ?? connection(name), name, names, { ...options, ...more });
      const first = await take(readingByName(set.whole, wanted));
      const snapshot = first.onlyWanted && mayOverwrite(wanted, first) ? await take({}) : first;
      isRead = true;
      return [snapshot];
    } catch (error) {
      if (!(error instanceof VaultError) || error.fault === "cancelled") throw error;
      failed.set(foldName(name), error);
      return [];
    } finally {
      progress({ what: "read", vault: name, failed: !isRead });
    }
  };
  const snapshots = (await runConcurrently(set.vaults, atOnce.vaults, read)).flat();
  const [first, ...more] = [...failed].sort(([a], [b]) => compareText(a, b)).map(([, error]) => error);
  if (first && snapshots.length === 0 && !connected.shard)
    throw more.length > 0 ? new VaultsError(first, ...more) : first;
  return { ...connected, snapshots, errors: failed };
}

/**
 * Whether wanted objects may be read by name: not where others could be orphans, and not where something may be taken
 * away, because the thresholds for that count what is ours in the whole vault.
 */
function readingByName(whole: boolean, wanted: readonly Desired[]): SnapshotOptions {
  if (whole || wanted.some(({ state }) => state === "absent")) return {};
  // Findings and due dates look at the pending secrets of rotations.
  const secretsBeside = new Set([
    ...rotatedByPendingName(wanted).keys(),
    ...[...wanted.filter(isRenamed), ...renamedSecrets(wanted)].map(({ id }) => foldName(pendingId(id).name)),
  ]);
  return { onlyWanted: { secretsBeside } };
}

const isRenamed = (desired: Desired): boolean => renamedIdOf(desired) !== undefined;

/** The secrets that others are renamed from: a value is copied from them, and whose they are has to be known. */
export const renamedSecrets = (wanted: readonly Desired[]): readonly { readonly id: ObjectId }[] =>
  wanted.flatMap((one) => {
    const id = renamedIdOf(one);
    return id?.kind === "secret" ? [{ id }] : [];
  });

/** Whether an adoption could overwrite a value: that takes something away, too. */
const mayOverwrite = (wanted: readonly Desired[], snapshot: Snapshot): boolean =>
  wanted.some((desired) => {
    if (desired.state === "absent" || !desired.overwrite) return false;
    const bearer = findBearer(snapshot[desired.kind], foldName(desired.id.name));
    return bearer !== undefined && bearer.tags[ownerTag] === undefined;
  });

/**
 * The same reading without the vault that a later request could not read.
 * @returns undefined where the error is not of such a vault, or where no vault would be left in any shard
 */
export function withoutFailedVault<Connection>(
  reading: VaultReading<Connection>,
  error: unknown,
): VaultReading<Connection> | undefined {
  if (!(error instanceof VaultError) || error.fault === "cancelled") return undefined;
  const name = foldName(error.vault);
  if (reading.errors.has(name) || !vaultsOf(reading).some((vault) => foldName(vault.name) === name))
    return undefined;
  const snapshots = reading.snapshots.filter(({ vault }) => foldName(vault) !== name);
  return snapshots.length === 0 && !reading.shard
    ? undefined
    : { ...reading, snapshots, errors: new Map([...reading.errors, [name, error]]) };
}

/** When a vault of the reading was read, by its own clock in epoch seconds. */
export function takenAtIn({
  snapshots,
}: Pick<VaultReading<unknown>, "snapshots">): (vault: string) => number {
  const times = new Map(snapshots.map(({ vault, takenAt }) => [foldName(vault), takenAt]));
  return (vault) => {
    const time = times.get(foldName(vault));
    if (time === undefined) throw new Error(`the vault ${vault} was not read`);
    return time;
  };
}

/** The vaults that could not be read, as documents name them, by their names. */
export const failedVaultsOf = (reading: VaultReading<unknown>): readonly FailedVault[] => {
  const vaults = new Map(vaultsOf(reading).map((vault) => [foldName(vault.name), vault]));
  return [...reading.errors]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, { fault, message }]) => {
      const vault = vaults.get(name);
      return vault ? [{ vault: vault.name, url: vault.url, fault, message }] : [];
    });
};

const vaultsOf = ({ set }: Pick<VaultReading<unknown>, "set">): readonly VaultConfig[] => [
  ...set.listed,
  ...set.copiedFrom,
  ...set.vaults,
];

/** The folded names of the objects, by their kinds. */
export function namesByKind(
  objects: readonly { readonly id: ObjectId }[],
): Readonly<Record<Kind, ReadonlySet<string>>> {
  const named = (kind: Kind) =>
    new Set(objects.flatMap(({ id }) => (id.kind === kind ? [foldName(id.name)] : [])));
  return { secret: named("secret"), key: named("key") };
}

/** The names of the secrets of which not all versions shall stay enabled. */
const keeping = (wanted: readonly Desired[]): ReadonlySet<string> =>
  new Set(
    wanted.flatMap((desired) =>
      desired.state === "present" && desired.kind === "secret" && desired.keepEnabled !== undefined
        ? [foldName(desired.id.name)]
        : [],
    ),
  );
