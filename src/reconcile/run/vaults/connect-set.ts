import type { Fingerprints } from "../../../evidence/fingerprint.ts";
import type { DesiredSet, VaultConfig } from "../../../model/config.ts";
import type { Desired } from "../../../model/desired.ts";
import { foldName } from "../../../model/object.ts";
import type { Scope } from "../../../model/plan.ts";
import type { Sealed } from "../../../model/sealed.ts";
import type { Reader, ReadingWorld, Unwrap } from "../../../model/world.ts";
import { type LoadedSet, loadSet, type SetSelection } from "../load-set.ts";
import { keepVaults } from "../selection/select-part.ts";
import { type Connections, openConnections, unwrapByConnection } from "./connections.ts";
import { openFingerprints } from "./open-fingerprints.ts";
import { readAhead } from "./read-ahead.ts";

/** The world of a run, with connections that can do as much as the run needs and no more. */
export type RunContext<Connection> = Omit<ReadingWorld, "connect"> & {
  readonly connect: (vault: VaultConfig, runs?: number) => Connection;
};

/** A value that whoever runs this gives to a secret: an earlier version of it, or one that they typed or piped in. */
export type GivenValue = { readonly version: string } | { readonly value: Sealed };

/** A loaded set with the connections of its run. Only a sealed fingerprint key and begun lists have cost requests so far. */
export type ConnectedSet<Connection> = LoadedSet & {
  /** To all vaults that were asked: those of the set, of copies, and of keys that open values. */
  readonly connections: Connections<Connection>;
  /** To a vault of the set, or one that secrets are copied from. */
  readonly connection: (vault: string) => Connection;
  /** The reader of a vault whose lists were begun before all was checked. */
  readonly begun: (vault: string) => Reader | undefined;
  readonly unwrap: Unwrap;
  readonly fingerprints: Fingerprints;
  /** The values that are given to some secrets, by `objectKey`: the run is about these. Absent: git says all values. */
  readonly given?: ReadonlyMap<string, GivenValue>;
};

/**
 * Loads the set, prepares its connections, and opens the fingerprint keys.
 * @param needsFingerprint the run writes tags, and must write them under the config's fingerprint key
 * @param changedSince the run is about the vaults alone that changed in git since this commit
 * @param reading given by a run that reads the vaults of its selection: a world that greets begins that before all is checked
 * @throws ProblemsError for what people wrote; VaultError where the key of a sealed fingerprint key was not reached
 */
export async function connectSet<Connection extends Reader>(
  selection: SetSelection,
  context: RunContext<Connection>,
  needsFingerprint: boolean,
  changedSince?: string,
  reading?: { readonly scope: Scope | undefined },
): Promise<ConnectedSet<Connection>> {
  // Only what all manifests mean together, or git, says which vaults a shard has, and which changed.
  const isKnownEarly = selection.shard === undefined && changedSince === undefined;
  const early = isKnownEarly ? openConnections((vault) => context.connect(vault)) : undefined;
  const { greet, signal } = context;
  const ahead =
    reading && greet && early
      ? readAhead({ selection, scope: reading.scope, greet, connection: early.to, signal })
      : undefined;
  try {
    const loaded = await loadSet(selection, context.files, changedSince, ahead?.watch);
    const { set, problemAt, runs } = loaded;
    const connections = early ?? openConnections((vault) => context.connect(vault, runs));
    const unwrap = unwrapByConnection(set.listed, connections.to);
    const fingerprints = await openFingerprints(set, problemAt, { ...context, unwrap }, needsFingerprint);
    const connection = connectionIn(set, connections);
    const begun = (vault: string) => ahead?.readerOf(vault);
    return { ...loaded, connections, connection, begun, unwrap, fingerprints };
  } catch (error) {
    ahead?.stop();
    throw error;
  }
}

/** Connects to the vaults of a set, and to those that secrets are copied from. */
function connectionIn<Connection>(
  { vaults, copiedFrom }: Pick<DesiredSet, "vaults" | "copiedFrom">,
  connections: Connections<Connection>,
): (vault: string) => Connection {
  const inRun = new Map([...vaults, ...copiedFrom].map((vault) => [foldName(vault.name), vault]));
  return (name) => {
    const vault = inRun.get(foldName(name));
    if (!vault) throw new Error(`the set does not name the vault ${name}`);
    return connections.to(vault);
  };
}

/**
 * The same connections to the vaults of these objects, of which the run is about these alone.
 * @param desired of the loaded set, whether or not they are selected
 */
export function narrowSet<Connection>(
  connected: ConnectedSet<Connection>,
  desired: readonly Desired[],
): ConnectedSet<Connection> {
  const { unmatched: _, ...declared } = connected.declared;
  const vaults = new Set(desired.map(({ id }) => foldName(id.vault)));
  const set = keepVaults({ ...declared, desired, whole: false }, vaults);
  return { ...connected, set, connection: connectionIn(set, connected.connections) };
}
