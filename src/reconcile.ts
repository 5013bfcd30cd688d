/**
 * The sequence of a run, over a World: load, read, plan, and for apply: approve, open, confirm, execute. Prints
 * nothing. A plan is given connections that cannot write.
 */

import { applyEffects } from "./apply/apply.ts";
import { findNotCompared } from "./findings/findings.ts";
import { type Change, isEffect } from "./model/change.ts";
import type { DesiredSet } from "./model/config.ts";
import type { Opened } from "./model/desired.ts";
import { type ApplyDocument, type DriftDocument, documentHead, type PlanDocument } from "./model/document.ts";
import type { Effect } from "./model/effect.ts";
import { isError } from "./model/finding.ts";
import type { Outcome } from "./model/outcome.ts";
import { type Approval, type Plan, partialityOf } from "./model/plan.ts";
import type { ReadingWorld, Requests, World, Writer } from "./model/world.ts";
import { countFixable, findDrift, findUnhealed } from "./plan/drift.ts";
import { findUnapproved } from "./plan/effect-digest.ts";
import { acceptEntries } from "./reconcile/authoring/accept.ts";
import { countRequests } from "./reconcile/run/connections.ts";
import type { ChangeSelection, SetSelection } from "./reconcile/run/load-set.ts";
import { makeApplyContext, openValues } from "./reconcile/run/open-values.ts";
import { type PlanOptions, type PreparedPlan, planReading, preparePlan } from "./reconcile/run/prepare.ts";
import { takenAtIn, type VaultErrors, withoutFailedVault } from "./reconcile/run/read-vaults.ts";
import { redactChange, redactPlan } from "./reconcile/run/redact.ts";
import { validate } from "./reconcile/run/validate.ts";
import { findValueFindings } from "./reconcile/run/value-findings.ts";

export type { ChangeSelection, PlanOptions, SetSelection };
export { validate };

/** What `drift` is asked: the same as `plan`, but for what only an apply can do. */
export type DriftOptions = SetSelection & Pick<PlanOptions, "settle" | "within" | "versions" | "onOverview">;

/** What `fixDrift` is asked. It compares no values, so it takes no `settle`. */
export type FixOptions = Omit<DriftOptions, "settle"> & Pick<ApplyOptions, "concurrency" | "confirm">;

/** What `apply` is asked: the plan, and what may be executed of it. */
export type ApplyOptions = Omit<PlanOptions, keyof ChangeSelection> & {
  /** How many effects of a vault go at once, for each of its quotas. */
  readonly concurrency: number;
  /** Only these effects may be executed. */
  readonly approval?: Approval;
  /** Execute only a plan of exactly this digest. */
  readonly digest?: string;
  /** Asked once before the first write; not where there is nothing to do. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
};

/** Seconds after which a plan is made again before it is executed: a person may take long to say yes. */
const freshFor = 60;

/**
 * All changes that would bring the vaults to what the manifests say. It writes nothing: it holds no connection that
 * could. Where a vault could not be read, the plan is `partial`: it is about the others.
 * @returns plain data: it can be kept as JSON, and bind an `apply` by its digest or its effects
 * @throws ProblemsError for what people wrote; VaultError where no vault could be read; FileError where a folder on the
 *   way to the manifests cannot be read
 */
export async function plan(options: PlanOptions, world: ReadingWorld): Promise<PlanDocument> {
  const prepared = await preparePlan(options, world, { changedSince: options.changedSince });
  const { plan, opened, reading } = prepared;
  const whole = await withValueFindings(plan, opened, reading.set, world);
  return {
    ...documentHead("Plan", world),
    ...redactPlan(whole),
    requests: countRequests(reading.connections.all()),
  };
}

/**
 * What the vaults moved, and apart from it what git moved: a plan seen from the vault's side, whatever a guard or a
 * threshold says. Writes nothing.
 * @throws as `plan`
 */
export async function drift(options: DriftOptions, world: ReadingWorld): Promise<DriftDocument> {
  const prepared = await preparePlan({ ...options, ...looking, scope: "differences" }, world);
  const { plan, opened, reading } = prepared;
  return driftDocument(prepared, await withValueFindings(plan, opened, reading.set, world), world);
}

/**
 * Brings back what was last applied and the vaults moved: nothing that is pending, and nothing is created or taken
 * away. For the rest as `apply`.
 * @throws as `apply`
 */
export async function fixDrift(options: FixOptions, world: World): Promise<DriftDocument> {
  const healing = { ...options, ...looking, settle: "off", scope: "healing" } as const;
  const { prepared, document } = await execute(await prepareWriting(healing, world), healing, world);
  const { plan, outcomes, started, unapproved, findings } = document;
  const differences = { ...prepared.plan, changes: prepared.changesIn("differences") };
  const found = driftDocument(prepared, differences, world);
  const left = findUnhealed(found.entries, prepared.plan.changes);
  return { ...found, findings, fix: { plan, outcomes, started, ...(unapproved && { unapproved }), left } };
}

/**
 * Writes the properties that the vaults moved into the manifests: never a value, and nothing to a vault.
 * @throws as `drift`; ProblemsError where the edited manifests would mean anything else than is live; FileError
 */
export async function acceptDrift(
  options: Omit<DriftOptions, "settle">,
  world: ReadingWorld,
): Promise<DriftDocument> {
  const found = await drift({ ...options, settle: "off" }, world);
  return { ...found, accepted: await acceptEntries(found.entries, options, world.files) };
}

/** No threshold is met where nothing is taken away. */
const looking = { allowEmpty: false, allowPurge: false } as const;

function driftDocument(
  { reading, changesIn }: PreparedPlan<{ readonly requests: () => Requests }>,
  { changes, vaults, findings, failed, shard }: Plan,
  world: ReadingWorld,
): DriftDocument {
  const found = findDrift(changes, reading.set.vaults);
  return {
    ...documentHead("Drift", world),
    ...partialityOf(failed),
    ...(shard && { shard }),
    ...found,
    fixable: countFixable(found.entries, found.entries.length > 0 ? changesIn("healing") : []),
    vaults,
    findings,
    requests: countRequests(reading.connections.all()),
  };
}

/**
 * Makes a fresh plan and executes those of its effects that may be. Every value is opened before the first write, and
 * nothing is written where a finding is an error. A vault that cannot be read does not keep the others from being
 * written; what depends on it is not attempted. A write that fails does not throw: its outcome says so.
 * @returns the plan and an outcome for each effect; `started` is false, and there are none, where anything objected
 * @throws as `plan`; ProblemsError also for a value that is missing
 */
export async function apply(options: ApplyOptions, world: World): Promise<ApplyDocument> {
  return (await execute(await prepareWriting(options, world), options, world)).document;
}

const prepareWriting = (options: ApplyOptions, world: World, errors?: VaultErrors) =>
  preparePlan({ ...options, needsFingerprint: true }, world, { errors });

/** An apply, and the plan that it came to in the end. */
type Execution = { readonly prepared: PreparedPlan<Writer>; readonly document: ApplyDocument };

/** Executes the effects of a plan that was just made, unless a finding, an approval or a person objects. */
async function execute(
  prepared: PreparedPlan<Writer>,
  options: ApplyOptions,
  world: World,
): Promise<Execution> {
  const { reading } = prepared;
  const effects = prepared.plan.changes.filter(isEffect);
  const ending = (plan: Plan, rest: Partial<ApplyDocument> = {}): Execution => ({
    prepared,
    document: {
      ...documentHead("Apply", world),
      ...partialityOf(plan.failed),
      plan: redactPlan(plan),
      outcomes: [],
      started: false,
      findings: plan.findings,
      requests: countRequests(reading.connections.all()),
      ...rest,
    },
  });

  if (prepared.plan.findings.some(isError)) return ending(prepared.plan);
  const refused = objection(effects, prepared.plan, options);
  if (refused) return ending(prepared.plan, { unapproved: refused });
  const unattempted = outcomesOfDependents(prepared.plan.changes);
  if (effects.length === 0) return ending(prepared.plan, { started: true, outcomes: unattempted });
  const values = await openOrFail(effects, prepared, world);
  if ("without" in values) return execute(await planReading(values.without, options, world), options, world);
  const plan = await withValueFindings(prepared.plan, values.opened, reading.set, world);
  if (!(await options.confirm(plan))) return ending(plan);

  const latest = await upToDate(prepared, options, world);
  if (latest.plan.digest !== plan.digest)
    return ending(plan, { plan: redactPlan(latest.plan), unapproved: objectionTo(latest.plan, plan) });
  const { opened: _, ...opening } = values;
  const { concurrency } = options;
  const { seconds } = plan.estimate;
  const given = { ...opening, takenAt: takenAtIn(latest.reading), concurrency, seconds };
  const run = { ...reading, createdOf: prepared.copies.createdOf };
  const outcomes = await applyEffects(effects, makeApplyContext(run, given, world));
  const findings = [...plan.findings, ...findNotCompared(outcomes)];
  return ending(plan, { started: true, outcomes: [...outcomes, ...unattempted], findings });
}

/** The opened values; or the reading without the vault that one of them could not be read from. */
async function openOrFail(effects: readonly Effect[], prepared: PreparedPlan<Writer>, world: World) {
  try {
    return await openValues(effects, prepared, world);
  } catch (error) {
    const without = withoutFailedVault(prepared.reading, error);
    if (!without) throw error;
    return { without };
  }
}

/** What becomes of the objects whose value depends on a vault that could not be read. */
const outcomesOfDependents = (changes: readonly Change[]): readonly Outcome[] =>
  changes.flatMap((change): readonly Outcome[] =>
    change.verb === "refused" && change.rule === "unread vault"
      ? [{ verb: change.wanted, id: change.id, result: "not attempted", message: change.message }]
      : [],
  );

/** The plan with the findings about the values that its run opened. */
async function withValueFindings(
  plan: Plan,
  opened: readonly Opened[],
  set: DesiredSet,
  { files }: Pick<World, "files">,
): Promise<Plan> {
  return { ...plan, findings: [...plan.findings, ...(await findValueFindings(opened, set, files))] };
}

/**
 * The effects of the plan that nobody approved; undefined where the plan may be executed. A digest stands for a whole
 * plan, so it approves no partial one.
 */
function objection(effects: readonly Effect[], plan: Plan, { approval, digest }: ApplyOptions) {
  if (digest !== undefined && (plan.partial || digest !== plan.digest))
    return { effects: effects.map(redactChange), approvedDigest: digest };
  if (!approval) return undefined;
  const strangers = findUnapproved(effects, approval).map(redactChange);
  return strangers.length > 0 ? { effects: strangers, approvedDigest: approval.digest } : undefined;
}

const objectionTo = (fresh: Plan, approved: Plan) => ({
  effects: findUnapproved(fresh.changes.filter(isEffect), {
    digest: approved.digest,
    effects: approved.changes.filter(isEffect).map(({ digest }) => ({ digest })),
  }).map(redactChange),
  approvedDigest: approved.digest,
});

/** The plan that was confirmed, made again where that took long. */
async function upToDate(
  prepared: PreparedPlan<Writer>,
  options: ApplyOptions,
  world: World,
): Promise<PreparedPlan<Writer>> {
  const { reading } = prepared;
  const ages = reading.snapshots.map(({ vault, takenAt }) => reading.connection(vault).now() - takenAt);
  return Math.max(...ages) <= freshFor ? prepared : prepareWriting(options, world, reading.errors);
}
