/**
 * The sequence of a run, over a World: load, read, plan, and for apply: approve, open, confirm, execute. Prints
 * nothing. A plan is given connections that cannot write.
 */

import { applyEffects } from "./apply/apply.ts";
import { findNotCompared } from "./findings/findings.ts";
import { isEffect } from "./model/change.ts";
import type { DesiredSet } from "./model/config.ts";
import type { Opened } from "./model/desired.ts";
import { type ApplyDocument, type DriftDocument, documentHead, type PlanDocument } from "./model/document.ts";
import type { Effect } from "./model/effect.ts";
import { isError } from "./model/finding.ts";
import type { Approval, Plan } from "./model/plan.ts";
import type { ReadingWorld, Requests, World, Writer } from "./model/world.ts";
import { findUnapproved } from "./plan/approve.ts";
import { countFixable, findDrift, findUnhealed } from "./plan/drift.ts";
import { acceptEntries } from "./reconcile/authoring/accept.ts";
import { type ImportOptions, importVault } from "./reconcile/authoring/import-vault.ts";
import { type RotateOptions, rotateDue } from "./reconcile/rotation/rotate.ts";
import { makeApplyContext } from "./reconcile/run/apply-context.ts";
import { countRequests } from "./reconcile/run/connections.ts";
import type { SetSelection } from "./reconcile/run/load-set.ts";
import { openValues } from "./reconcile/run/open-values.ts";
import { type PlanOptions, type PreparedPlan, preparePlan } from "./reconcile/run/prepare.ts";
import { redactChange, redactPlan } from "./reconcile/run/redact.ts";
import { validate } from "./reconcile/run/validate.ts";
import { findValueFindings } from "./reconcile/run/value-findings.ts";

export type { ImportOptions, PlanOptions, RotateOptions, SetSelection };
export { importVault, rotateDue, validate };

export type DriftOptions = SetSelection & Pick<PlanOptions, "settle" | "within" | "versions">;

export type FixOptions = Omit<DriftOptions, "settle"> & Pick<ApplyOptions, "concurrency" | "confirm">;

export type ApplyOptions = PlanOptions & {
  /** How many effects go at once. */
  readonly concurrency: number;
  /** Execute only what was approved. */
  readonly approval?: Approval;
  /** Execute only a plan of exactly this digest. */
  readonly digest?: string;
  /** Asked once before the first write; not where there is nothing to do. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
};

/** Seconds after which a plan is made again before it is executed: a person may take long to say yes. */
const freshFor = 60;

/**
 * All changes that would bring the vaults to what the manifests say. Writes nothing: it holds no connection that
 * could.
 * @throws ProblemsError for what people wrote, VaultError for a read that failed
 */
export async function plan(options: PlanOptions, world: ReadingWorld): Promise<PlanDocument> {
  const prepared = await preparePlan(options, world);
  const seen = await withValueFindings(prepared.plan, prepared.opened, prepared.set, world);
  return { ...documentHead("Plan"), ...redactPlan(seen), requests: countRequests(prepared.connections()) };
}

/**
 * What the vaults moved, and apart from it what git moved: a plan seen from the vault's side, whatever a guard or a
 * threshold says. Writes nothing.
 * @throws as `plan`
 */
export async function drift(options: DriftOptions, world: ReadingWorld): Promise<DriftDocument> {
  const prepared = await preparePlan({ ...options, ...looking, scope: "differences" }, world);
  const seen = await withValueFindings(prepared.plan, prepared.opened, prepared.set, world);
  return driftDocument(prepared, seen);
}

/**
 * Brings back what was last applied and the vaults moved: nothing that is pending, and nothing is created or taken
 * away. For the rest as `apply`.
 * @throws as `apply`
 */
export async function fixDrift(options: FixOptions, world: World): Promise<DriftDocument> {
  const healing = { ...options, ...looking, settle: "off", scope: "healing" } as const;
  const prepared = await preparePlan({ ...healing, needsFingerprint: true }, world);
  const { plan, outcomes, started, unapproved, findings } = await carriedOut(prepared, healing, world);
  const document = driftDocument(prepared, { ...prepared.plan, changes: prepared.differences() });
  const left = findUnhealed(document.entries, prepared.plan.changes);
  const fix = { plan, outcomes, started, ...(unapproved && { unapproved }), left };
  return { ...document, findings, fix };
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
  prepared: PreparedPlan<{ readonly requests: () => Requests }>,
  { changes, vaults, findings }: Plan,
): DriftDocument {
  const found = findDrift(changes, prepared.set.vaults);
  return {
    ...documentHead("Drift"),
    ...found,
    fixable: countFixable(found.entries, found.entries.length > 0 ? prepared.healing() : []),
    vaults,
    findings,
    requests: countRequests(prepared.connections()),
  };
}

/**
 * Makes a fresh plan and executes those of its effects that may be. Every value is opened before the first write, and
 * nothing is written where a finding is an error.
 * @throws ProblemsError also for a value that is missing, VaultError for a read that failed before the first write
 */
export async function apply(options: ApplyOptions, world: World): Promise<ApplyDocument> {
  return carriedOut(await preparePlan({ ...options, needsFingerprint: true }, world), options, world);
}

/** Executes the effects of a plan that was just made, where nothing is said against it. */
async function carriedOut(
  prepared: PreparedPlan<Writer>,
  options: ApplyOptions,
  world: World,
): Promise<ApplyDocument> {
  const { fingerprints, copies } = prepared;
  const effects = prepared.plan.changes.filter(isEffect);
  const document = (plan: Plan, rest: Partial<ApplyDocument> = {}): ApplyDocument => ({
    ...documentHead("Apply"),
    plan: redactPlan(plan),
    outcomes: [],
    started: false,
    findings: plan.findings,
    requests: countRequests(prepared.connections()),
    ...rest,
  });

  if (prepared.plan.findings.some(isError)) return document(prepared.plan);
  const refused = objection(effects, prepared.plan, options);
  if (refused) return document(prepared.plan, { unapproved: refused });
  if (effects.length === 0) return document(prepared.plan, { started: true });
  const { opened, ...values } = await openValues(effects, prepared, world);
  const plan = await withValueFindings(prepared.plan, opened, prepared.set, world);
  if (!(await options.confirm(plan))) return document(plan);

  const latest = await upToDate(prepared, options, world);
  if (latest.plan.digest !== plan.digest)
    return document(plan, { plan: redactPlan(latest.plan), unapproved: objectionTo(latest.plan, plan) });
  const { connection } = prepared;
  const { takenAt } = latest;
  const { concurrency } = options;
  const run = { connection, fingerprints, createdOf: copies.createdOf };
  const outcomes = await applyEffects(
    effects,
    makeApplyContext(run, { ...values, takenAt, concurrency }, world),
  );
  const findings = [...plan.findings, ...findNotCompared(outcomes)];
  return document(plan, { started: true, outcomes, findings });
}

/** The plan with what is told of the values that its run opened. */
async function withValueFindings(
  plan: Plan,
  opened: readonly Opened[],
  set: DesiredSet,
  { files }: Pick<World, "files">,
): Promise<Plan> {
  return { ...plan, findings: [...plan.findings, ...(await findValueFindings(opened, set, files))] };
}

/** What of the plan nobody approved; undefined where it may be executed. */
function objection(effects: readonly Effect[], plan: Plan, { approval, digest }: ApplyOptions) {
  if (digest !== undefined && digest !== plan.digest)
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
  const ages = prepared.set.vaults.map(
    ({ name }) => prepared.connection(name).now() - prepared.takenAt(name),
  );
  return Math.max(...ages) <= freshFor
    ? prepared
    : preparePlan({ ...options, needsFingerprint: true }, world);
}
