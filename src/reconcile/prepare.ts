import { findings } from "../findings/findings.ts";
import type { Settle, SettleKey } from "../model/change.ts";
import { concurrently } from "../model/concurrently.ts";
import type { DesiredSet } from "../model/config.ts";
import type { Snapshot } from "../model/live.ts";
import { fold, type Kind, kinds } from "../model/object.ts";
import type { Plan } from "../model/plan.ts";
import type { Sealed } from "../model/sealed.ts";
import { decodeState, ownerTag, stateTag } from "../model/state.ts";
import type { Reader, ReadingWorld } from "../model/world.ts";
import { plan } from "../plan/plan.ts";
import type { EvidenceOf } from "../plan/vault-changes.ts";
import { evidence } from "../values/evidence.ts";
import { type Fingerprints, fingerprintOf, isForged } from "../values/fingerprint.ts";
import { evidenceOfKey } from "../values/key-evidence.ts";
import { type Comparison, type SettleMode, settle } from "../values/settle.ts";
import { open } from "../values/source.ts";
import { snapshot } from "../vault/snapshot.ts";
import { countVersions } from "./count-versions.ts";
import { loadSet, type ProblemAt, type Selection } from "./load-set.ts";
import { openFingerprints } from "./open-fingerprints.ts";

export type PlanOptions = Selection & {
  /** How far a plan goes to find out what lists and git do not tell. */
  readonly settle: SettleMode;
  /** Replaces the built-in thresholds for destructive effects, by vault. */
  readonly maxDestroy?: number;
  readonly allowEmpty: boolean;
  readonly allowPurge: boolean;
  /** An expiry that is no further away is told: an ISO 8601 duration, P30D where it is absent. */
  readonly within?: string;
  /** Counts the versions of every wanted object, by a list each. */
  readonly versions?: boolean;
  /** A run that writes tags writes them under the config's fingerprint key: it is a problem where that is missing. */
  readonly needsFingerprint?: boolean;
};

/** A plan, and what it was made from. */
export type Prepared<Connection> = {
  readonly plan: Plan;
  readonly set: DesiredSet;
  readonly problemAt: ProblemAt;
  readonly vaults: ReadonlySet<string>;
  readonly connection: (vault: string) => Connection;
  /** When the vault was read, by its own clock in epoch seconds. */
  readonly takenAt: (vault: string) => number;
  readonly fingerprints: Fingerprints;
};

/** How many comparisons of a second pass go at once. */
const atOnce = 16;

type Preparing<Connection> = Omit<ReadingWorld, "connect"> & {
  readonly connect: (vault: DesiredSet["vaults"][number]) => Connection;
};

/** Loads the set, reads its vaults side by side, and plans; the second pass where it is asked for. */
export async function prepare<Connection extends Reader>(
  options: PlanOptions,
  world: Preparing<Connection>,
): Promise<Prepared<Connection>> {
  const { set, problemAt } = await loadSet(options, world.files);
  const fingerprints = openFingerprints(set, problemAt, world.env, options.needsFingerprint ?? false);
  const connections = new Map(set.vaults.map((vault) => [fold(vault.name), world.connect(vault)]));
  const connection = (vault: string) => known(connections, vault);
  const snapshots = await Promise.all(
    set.vaults.map(({ name, prune }) => {
      world.progress({ what: "reading", vault: name });
      const wanted = set.desired.filter(({ id }) => fold(id.vault) === fold(name));
      const named = (kind: Kind) =>
        new Set(wanted.flatMap(({ id }) => (id.kind === kind ? [fold(id.name)] : [])));
      const names = { secret: named("secret"), key: named("key") };
      // What nobody speaks of need not be listed, unless it may hold orphans.
      const asked = kinds.filter((kind) => names[kind].size > 0 || (set.whole && prune !== "off"));
      return snapshot(connection(name), name, names, asked);
    }),
  );
  const { maxDestroy, allowEmpty, allowPurge } = options;
  const limits = { allowEmpty, allowPurge, ...(maxDestroy !== undefined && { maxDestroy }) };
  const first = plan({ set, snapshots, evidenceOf: evidenceWith(fingerprints), ...limits });
  const { changes, ...rest } =
    options.settle === "off"
      ? first
      : await secondPass(first, options.settle, set, world, connection, macsOf(snapshots, fingerprints));
  const counted = options.versions
    ? await countVersions(set, snapshots, connection)
    : new Map<string, number>();
  const found = findings({ set, snapshots, changes, within: options.within ?? "P30D", counted });
  const times = new Map(snapshots.map(({ vault, takenAt }) => [fold(vault), takenAt]));
  return {
    plan: { ...rest, changes, findings: found },
    set,
    problemAt,
    vaults: new Set(set.vaults.map(({ name }) => name)),
    connection,
    takenAt: (vault) => known(times, vault),
    fingerprints,
  };
}

const evidenceWith = (fingerprints: Fingerprints): EvidenceOf => ({
  secret: (...known) => evidence(...known, fingerprints.kid),
  key: (...known) => evidenceOfKey(...known, fingerprints.kid),
  forged: (id, owner, state) => isForged({ id, owner }, state, fingerprints),
});

/** How a secret whose tag fits is compared without reading it: the mac of its value decides. */
const macsOf =
  (snapshots: readonly Snapshot[], fingerprints: Fingerprints) =>
  ({ kind, id, evidence }: Settle | SettleKey): Comparison | undefined => {
    if (kind === "key" || evidence !== "unknown") return undefined;
    const holdings = snapshots.find(({ vault }) => fold(vault) === fold(id.vault))?.secret;
    const tags = holdings?.live[fold(id.name)]?.tags;
    const [owner, state] = [tags?.[ownerTag], decodeState(tags?.[stateTag])];
    const root = state && fingerprintOf(state, fingerprints);
    if (!root || owner === undefined || state.valueMac === "") return undefined;
    return (wanted) => root.valueMac({ id, owner }, state, wanted) === state.valueMac;
  };

function known<T>(map: ReadonlyMap<string, T>, vault: string): T {
  const found = map.get(fold(vault));
  if (found === undefined) throw new Error(`the set does not name the vault ${vault}`);
  return found;
}

type WithoutFindings = Omit<Plan, "findings">;

async function secondPass(
  first: WithoutFindings,
  mode: Exclude<SettleMode, "off">,
  set: DesiredSet,
  world: Pick<ReadingWorld, "env" | "files">,
  connection: (vault: string) => Reader,
  macOf: (effect: Settle | SettleKey) => Comparison | undefined,
): Promise<WithoutFindings> {
  const vaults = new Map(set.vaults.map((vault) => [fold(vault.name), vault]));
  const opened = (effect: Settle | SettleKey): Promise<Sealed> =>
    open(effect.kind === "key" ? effect.origin.source : effect.source, {
      vault: known(vaults, effect.id.vault),
      root: set.root,
      files: world.files,
      env: world.env,
    });
  const changes = await concurrently(first.changes, atOnce, async (change) =>
    change.verb === "settle" ? settle(change, mode, opened, connection(change.id.vault), macOf) : change,
  );
  return { ...first, changes };
}
