import { evidenceOfKey, evidenceOfSecret } from "../../evidence/evidence.ts";
import { type Fingerprints, isForged } from "../../evidence/fingerprint.ts";
import type { SettleMode } from "../../evidence/settle.ts";
import { collectFindings } from "../../findings/findings.ts";
import type { Desired, Opened } from "../../model/desired.ts";
import type { Overview } from "../../model/document/overview.ts";
import type { EvidenceOf } from "../../model/evidence.ts";
import { objectKey } from "../../model/object.ts";
import type { Change } from "../../model/plan/change.ts";
import type { Plan, Scope } from "../../model/plan.ts";
import type { Source } from "../../model/source.ts";
import type { Reader } from "../../model/world.ts";
import { makeOverview } from "../../plan/overview.ts";
import { makePlan } from "../../plan/plan.ts";
import type { CreatedOf } from "../../sources/source-kind.ts";
import { findDueIn } from "../rotation/due-rotations.ts";
import { findDependents } from "./find-dependents.ts";
import type { ChangeSelection, SetSelection } from "./load-set.ts";
import { runSecondPass } from "./second-pass.ts";
import { addSourcesBefore } from "./sources-before.ts";
import { findTrackedFiles } from "./tracked-files.ts";
import { connectSet, type GivenValue, type RunContext } from "./vaults/connect-set.ts";
import { type CopyReader, countVersions, listCreated, readCopies } from "./vaults/copies.ts";
import {
  failedVaultsOf,
  readVaults,
  type VaultErrors,
  type VaultReading,
  withoutFailedVault,
} from "./vaults/read-vaults.ts";

/** What `plan` is asked: which part of which set, and how far to look. */
export type PlanOptions = SetSelection &
  ChangeSelection & {
    /** How far a plan goes to find out what lists and git do not tell. */
    readonly settle: SettleMode;
    /** Replaces the built-in thresholds for destructive effects, by vault. */
    readonly maxDestroy?: number;
    readonly allowEmpty: boolean;
    readonly allowPurge: boolean;
    /** A finding names an expiry that is no further away: an ISO 8601 duration, P30D where it is absent. */
    readonly within?: string;
    /** Counts the versions of every wanted object, by a list each. */
    readonly versions?: boolean;
    /** Absent: all that apply would do. */
    readonly scope?: Scope;
    /**
     * The commit that the plan's changes go onto, where it is known: files that changed since are marked. By default it is
     * where the branch left the commit of `changedSince`.
     */
    readonly base?: string;
    /** Is called once with what the vaults hold, where some could be read. A report shows it beside the plan. */
    readonly onOverview?: (overview: Overview) => void;
    /** A run that writes tags writes them under the config's fingerprint key: it is a problem where that is missing. */
    readonly needsFingerprint?: boolean;
  };

/** What is known before a plan is prepared. */
type Known = {
  /** Of vaults that could not be read before in this run: they are not asked again. */
  readonly errors?: VaultErrors | undefined;
  /** As `ChangeSelection` has it. It is no option here, so that nobody gives it to a run that writes. */
  readonly changedSince?: string | undefined;
};

/** What a run is asked that plans all that was selected, whether or not it changed in git. */
export type WholePlanOptions = Omit<PlanOptions, keyof ChangeSelection>;

/** A plan, and the reading that it was made from. */
export type PreparedPlan<Connection> = {
  readonly plan: Plan;
  readonly reading: VaultReading<Connection>;
  /** The changes of the same reading in another scope, none of them compared. */
  readonly changesIn: (scope: Scope) => readonly Change[];
  readonly copies: CopyReader;
  readonly evidenceOf: EvidenceOf;
  /** The values that a second pass opened. */
  readonly opened: readonly Opened[];
};

/**
 * Loads the set, reads its vaults, and plans; the second pass where it is asked for.
 * @throws ProblemsError for what people wrote; VaultError where no vault could be read, or no root
 */
export async function preparePlan<Connection extends Reader>(
  options: WholePlanOptions,
  context: RunContext<Connection>,
  { errors, changedSince }: Known = {},
): Promise<PreparedPlan<Connection>> {
  const { needsFingerprint = false, scope } = options;
  // Who has failed to read a vault before is here again, and has what a greeting brings.
  const reading = errors ? undefined : { scope };
  const connected = await connectSet(options, context, needsFingerprint, changedSince, reading);
  return planReading(await readVaults(connected, scope, context, errors), options, context);
}

/**
 * The plan of a reading. A vault that cannot be read any more is taken out of the reading: the plan is then of the
 * others.
 * @throws VaultError where no vault would be left
 */
export async function planReading<Connection extends Reader>(
  reading: VaultReading<Connection>,
  options: WholePlanOptions,
  context: RunContext<Connection>,
): Promise<PreparedPlan<Connection>> {
  try {
    return await planVaults(reading, options, context);
  } catch (error) {
    const rest = withoutFailedVault(reading, error);
    if (!rest) throw error;
    return planReading(rest, options, context);
  }
}

async function planVaults<Connection extends Reader>(
  reading: VaultReading<Connection>,
  options: WholePlanOptions,
  context: RunContext<Connection>,
): Promise<PreparedPlan<Connection>> {
  const { set, snapshots, connection, fingerprints, unwrap, sops, changedSince, shard, runs } = reading;
  const given = reading.given && sourcesOfGiven(set.desired, reading.given);
  const failed = failedVaultsOf(reading);
  const dependents = findDependents(set, failed);
  const { maxDestroy, allowEmpty, allowPurge } = options;
  const limits = { allowEmpty, allowPurge, ...(maxDestroy !== undefined && { maxDestroy }) };
  const listed = await listCreated(set, reading, connection);
  const copies = readCopies(connection, listed);
  const base = options.base === undefined ? reading.base : await context.files.asOf(options.base, set.root);
  const evidenceOf = evidenceWith(fingerprints, listed, await findTrackedFiles(set, base, context.files));
  const embedded = options.emulator || context.embedded === true;
  const unread = { vaults: failed, dependents };
  const planIn = (scope: Scope | undefined) =>
    makePlan({
      set,
      snapshots,
      unread,
      embedded,
      evidenceOf,
      changedSince,
      given,
      runs,
      ...limits,
      ...(scope && { scope }),
    });
  const first = planIn(options.scope);
  const shown = await addSourcesBefore(first.changes, options, base);
  const opened: Opened[] = [];
  const changes =
    options.settle === "off"
      ? shown
      : await runSecondPass(
          shown,
          options.settle,
          { set, snapshots, fingerprints, dependents },
          { ...context, copy: copies.read, unwrap, sops, connection, watch: (one) => opened.push(one) },
        );
  const counted = options.versions ? await countVersions(set, snapshots, connection) : new Map();
  const within = options.within ?? "P30D";
  const due = findDueIn(set, snapshots);
  // Whoever looks for drift has to hear of it: an issue is opened, while a plan may be of something else.
  const unfinished = options.scope === "differences" ? "error" : "warning";
  const findings = collectFindings({ set, snapshots, changes, within, counted, due, unfinished });
  const overview = options.onOverview && makeOverview({ set, snapshots, due, counted, evidenceOf, within });
  if (overview) options.onOverview?.(overview);
  return {
    plan: { ...first, changes, findings, ...(shard && { shard }) },
    reading,
    changesIn: (scope) => planIn(scope).changes,
    copies,
    evidenceOf,
    opened,
  };
}

const sourcesOfGiven = (
  desired: readonly Desired[],
  given: ReadonlyMap<string, GivenValue>,
): ReadonlyMap<string, Source> =>
  new Map(
    desired.flatMap(({ id }) => {
      const one = given.get(objectKey(id));
      if (!one) return [];
      const source: Source =
        "version" in one ? { from: "secret", name: id.name, version: one.version } : { from: "external" };
      return [[objectKey(id), source]];
    }),
  );

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
