import { applyEffects } from "../../apply/apply.ts";
import { findNotCompared } from "../../findings/findings.ts";
import type { DesiredSet } from "../../model/config.ts";
import type { Opened } from "../../model/desired.ts";
import { type ApplyDocument, documentHead } from "../../model/document.ts";
import { isError } from "../../model/finding.ts";
import { type Change, isEffect } from "../../model/plan/change.ts";
import type { Effect } from "../../model/plan/effect.ts";
import type { Outcome } from "../../model/plan/outcome.ts";
import { type Approval, type Plan, partialityOf } from "../../model/plan.ts";
import type { World, Writer } from "../../model/world.ts";
import { findUnapproved } from "../../plan/effects/effect-digest.ts";
import { type PreparedPlan, planReading, type WholePlanOptions } from "./prepare.ts";
import { redactChange, redactPlan } from "./redact.ts";
import { makeApplyContext, openValues } from "./values/open-values.ts";
import { findValueFindings } from "./values/value-findings.ts";
import { countRequests } from "./vaults/connections.ts";
import { takenAtIn, type VaultErrors, withoutFailedVault } from "./vaults/read-vaults.ts";

/** What may be executed of a plan, and how. */
export type ExecuteOptions = {
  /** How many effects of a vault go at once, for each of its quotas. */
  readonly concurrency: number;
  /** Only these effects may be executed. */
  readonly approval?: Approval;
  /** Execute only a plan of exactly this digest. */
  readonly digest?: string;
  /** Asked once before the first write; not where there is nothing to do. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
};

/** What a plan is made from, and how it is made again. */
type Execution = {
  readonly options: WholePlanOptions & ExecuteOptions;
  /** Reads the vaults and plans anew, but for the vaults that could not be read. */
  readonly prepareAgain: (errors: VaultErrors) => Promise<PreparedPlan<Writer>>;
};

/** An apply, and the plan that it came to in the end. */
type Executed = { readonly prepared: PreparedPlan<Writer>; readonly document: ApplyDocument };

/** Seconds after which a plan is made again before it is executed: a person may take long to say yes. */
const freshFor = 60;

/**
 * Executes the effects of a plan that was just made, unless a finding, an approval or a person objects. Every value is
 * opened before the first write. A write that fails does not throw: its outcome says so.
 * @throws ProblemsError for a value that is missing; VaultError where no vault could be read
 */
export async function execute(
  prepared: PreparedPlan<Writer>,
  execution: Execution,
  world: World,
): Promise<Executed> {
  const { options } = execution;
  const { reading } = prepared;
  const effects = prepared.plan.changes.filter(isEffect);
  const ending = (plan: Plan, rest: Partial<ApplyDocument> = {}): Executed => ({
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
  if ("without" in values)
    return execute(await planReading(values.without, options, world), execution, world);
  const plan = await withValueFindings(prepared.plan, values.opened, reading.set, world);
  if (!(await options.confirm(plan))) return ending(plan);

  const latest = await upToDate(prepared, execution);
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
export async function withValueFindings(
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
function objection(effects: readonly Effect[], plan: Plan, { approval, digest }: ExecuteOptions) {
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
  { prepareAgain }: Execution,
): Promise<PreparedPlan<Writer>> {
  const { reading } = prepared;
  const ages = reading.snapshots.map(({ vault, takenAt }) => reading.connection(vault).now() - takenAt);
  return Math.max(...ages) <= freshFor ? prepared : prepareAgain(reading.errors);
}
