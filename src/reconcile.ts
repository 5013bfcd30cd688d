/**
 * The sequence of a run, over a World: load, read, plan, and for apply: approve, open, confirm, execute. Prints
 * nothing. A plan is given connections that cannot write.
 */

import type { ApplyDocument, DriftDocument, PlanDocument } from "./model/document.ts";
import { documentHead } from "./model/document.ts";
import { type Plan, partialityOf } from "./model/plan.ts";
import type { ReadingWorld, Requests, World } from "./model/world.ts";
import { countFixable, findDrift, findUnhealed } from "./plan/drift/drift.ts";
import { acceptEntries } from "./reconcile/authoring/accept.ts";
import { type ExecuteOptions, execute, withValueFindings } from "./reconcile/run/execute.ts";
import type { ChangeSelection, SetSelection } from "./reconcile/run/load-set.ts";
import { type PlanOptions, type PreparedPlan, preparePlan } from "./reconcile/run/prepare.ts";
import { redactPlan } from "./reconcile/run/redact.ts";
import { validate } from "./reconcile/run/validate.ts";
import { countRequests } from "./reconcile/run/vaults/connections.ts";
import type { VaultErrors } from "./reconcile/run/vaults/read-vaults.ts";

export type { ChangeSelection, PlanOptions, SetSelection };
export { validate };

/** What `drift` is asked: the same as `plan`, but for what only an apply can do. */
export type DriftOptions = SetSelection & Pick<PlanOptions, "settle" | "within" | "versions" | "onOverview">;

/** What `fixDrift` is asked. It compares no values, so it takes no `settle`. */
export type FixOptions = Omit<DriftOptions, "settle"> & Pick<ApplyOptions, "concurrency" | "confirm">;

/** What `apply` is asked: the plan, and what may be executed of it. */
export type ApplyOptions = Omit<PlanOptions, keyof ChangeSelection> & ExecuteOptions;

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
  const { prepared, document } = await prepareAndExecute(healing, world);
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
  return (await prepareAndExecute(options, world)).document;
}

async function prepareAndExecute(options: ApplyOptions, world: World) {
  const prepareAgain = (errors?: VaultErrors) =>
    preparePlan({ ...options, needsFingerprint: true }, world, { errors });
  return execute(await prepareAgain(), { options, prepareAgain }, world);
}
