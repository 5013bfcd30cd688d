import { evidenceOfKey, evidenceOfSecret } from "../../evidence/evidence.ts";
import { type Fingerprints, isForged } from "../../evidence/fingerprint.ts";
import type { SettleMode } from "../../evidence/settle.ts";
import { collectFindings } from "../../findings/findings.ts";
import { isManagedHsmUrl } from "../../manifest/meaning/url.ts";
import type { Change } from "../../model/change.ts";
import type { DesiredSet } from "../../model/config.ts";
import type { Desired, Opened } from "../../model/desired.ts";
import type { EvidenceOf } from "../../model/evidence.ts";
import { byVault, foldName, type Kind, kinds } from "../../model/object.ts";
import type { Plan, Scope } from "../../model/plan.ts";
import type { Reader, ReadingWorld, Unwrap } from "../../model/world.ts";
import { makePlan } from "../../plan/plan.ts";
import type { SopsFiles } from "../../sources/sops/files.ts";
import type { CreatedOf } from "../../sources/source-kind.ts";
import { takeSnapshot } from "../../vault/snapshot.ts";
import { findDueIn } from "../rotation/due-rotations.ts";
import { openConnections, unwrapByConnection } from "./connections.ts";
import { type CopyReader, countVersions, listCreated, readCopies } from "./copies.ts";
import { loadSet, type ProblemAt, type SetSelection } from "./load-set.ts";
import { openFingerprints } from "./open-fingerprints.ts";
import { runSecondPass } from "./second-pass.ts";
import { addSourcesBefore } from "./sources-before.ts";
import { findTrackedFiles } from "./tracked-files.ts";

export type PlanOptions = SetSelection & {
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
  /** Absent: all that apply would do. */
  readonly scope?: Scope;
  /** The commit that what is planned goes onto, where it is known: files that changed since are marked. */
  readonly base?: string;
  /** A run that writes tags writes them under the config's fingerprint key: it is a problem where that is missing. */
  readonly needsFingerprint?: boolean;
};

/** A plan, and what it was made from. */
export type PreparedPlan<Connection> = {
  readonly plan: Plan;
  /** The changes of the same reading in the scope of all differences, none of them compared. */
  readonly differences: () => readonly Change[];
  /** The same in the scope of healing. */
  readonly healing: () => readonly Change[];
  readonly set: DesiredSet;
  readonly problemAt: ProblemAt;
  /** To all that were asked: those of the set, those that secrets are copied from, and those whose keys open values. */
  readonly connections: () => Iterable<Connection>;
  readonly connection: (vault: string) => Connection;
  /** When the vault was read, by its own clock in epoch seconds. */
  readonly takenAt: (vault: string) => number;
  readonly fingerprints: Fingerprints;
  readonly copies: CopyReader;
  readonly unwrap: Unwrap;
  readonly sops: SopsFiles;
  /** What a second pass opened. */
  readonly opened: readonly Opened[];
};

type Preparing<Connection> = Omit<ReadingWorld, "connect"> & {
  readonly connect: (vault: DesiredSet["vaults"][number]) => Connection;
};

/** The names of the secrets of which not all versions shall stay enabled. */
const keeping = (wanted: readonly Desired[]): ReadonlySet<string> =>
  new Set(
    wanted.flatMap((desired) =>
      desired.state === "present" && desired.kind === "secret" && desired.keepEnabled !== undefined
        ? [foldName(desired.id.name)]
        : [],
    ),
  );

/** Loads the set, reads its vaults side by side, and plans; the second pass where it is asked for. */
export async function preparePlan<Connection extends Reader>(
  options: PlanOptions,
  world: Preparing<Connection>,
): Promise<PreparedPlan<Connection>> {
  const { scope } = options;
  const { set, problemAt, sops } = await loadSet(options, world.files);
  const connections = openConnections(world.connect);
  const inRun = new Map([...set.vaults, ...set.copiedFrom].map((vault) => [foldName(vault.name), vault]));
  const unwrap = unwrapByConnection(set.listed, connections.to);
  const needed = options.needsFingerprint ?? false;
  const fingerprints = await openFingerprints(set, problemAt, { env: world.env, unwrap }, needed);
  const connection = (vault: string) => connections.to(known(inRun, vault));
  const desiredIn = byVault(set.desired);
  const snapshots = await Promise.all(
    set.vaults.map(({ name, url, prune }) => {
      world.progress({ what: "reading", vault: name });
      const wanted = desiredIn(name);
      const named = (kind: Kind) =>
        new Set(wanted.flatMap(({ id }) => (id.kind === kind ? [foldName(id.name)] : [])));
      const names = { secret: named("secret"), key: named("key") };
      // What nobody speaks of need not be listed, unless it may hold orphans.
      const orphans = set.whole && (prune !== "off" || (scope !== undefined && !isManagedHsmUrl(url)));
      const asked = kinds.filter((kind) => names[kind].size > 0 || orphans);
      return takeSnapshot(connection(name), name, names, asked, keeping(wanted));
    }),
  );
  const { maxDestroy, allowEmpty, allowPurge } = options;
  const limits = { allowEmpty, allowPurge, ...(maxDestroy !== undefined && { maxDestroy }) };
  const listed = await listCreated(set, snapshots, connection);
  const copies = readCopies(connection, listed);
  const base = options.base === undefined ? undefined : await world.files.asOf(options.base, set.root);
  const evidenceOf = evidenceWith(fingerprints, listed, await findTrackedFiles(set, base, world.files));
  const embedded = options.emulator || world.embedded === true;
  const made = (of: Scope | undefined) =>
    makePlan({ set, snapshots, embedded, evidenceOf, ...limits, ...(of && { scope: of }) });
  const planned = made(scope);
  const first = { ...planned, changes: await addSourcesBefore(planned.changes, options, base) };
  const opened: Opened[] = [];
  const told = (one: Opened) => opened.push(one);
  const means = { ...world, copy: copies.read, unwrap, sops, connection, told };
  const { changes, ...rest } =
    options.settle === "off"
      ? first
      : {
          ...first,
          changes: await runSecondPass(
            first.changes,
            options.settle,
            { set, snapshots, fingerprints },
            means,
          ),
        };
  const counted = options.versions
    ? await countVersions(set, snapshots, connection)
    : new Map<string, number>();
  const found = collectFindings({
    set,
    snapshots,
    changes,
    within: options.within ?? "P30D",
    counted,
    due: findDueIn(set, snapshots),
  });
  const times = new Map(snapshots.map(({ vault, takenAt }) => [foldName(vault), takenAt]));
  return {
    plan: { ...rest, changes, findings: found },
    differences: () => made("differences").changes,
    healing: () => made("healing").changes,
    set,
    problemAt,
    connections: connections.all,
    connection,
    takenAt: (vault) => known(times, vault),
    fingerprints,
    copies,
    unwrap,
    sops,
    opened,
  };
}

const evidenceWith = (
  fingerprints: Fingerprints,
  createdOf: CreatedOf,
  tracked: ReadonlyMap<string, { readonly changed: boolean }>,
): EvidenceOf => {
  const known = {
    ...fingerprints,
    createdOf,
    isTracked: (path: string) => tracked.has(path),
    isChanged: (path: string) => tracked.get(path)?.changed ?? false,
  };
  return {
    secret: (...about) => evidenceOfSecret(...about, known),
    key: (...about) => evidenceOfKey(...about, known),
    forged: (id, owner, state) => isForged({ id, owner }, state, fingerprints),
  };
};

function known<T>(map: ReadonlyMap<string, T>, vault: string): T {
  const found = map.get(foldName(vault));
  if (found === undefined) throw new Error(`the set does not name the vault ${vault}`);
  return found;
}
