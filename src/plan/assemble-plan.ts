import { digestText, digestVersion } from "../model/digest.ts";
import { compareText, compareVaults, countEach, foldName, objectKey } from "../model/object.ts";
import { type Change, isEffect, verbs } from "../model/plan/change.ts";
import {
  type ChangedSince,
  type FailedVault,
  type Plan,
  partialityOf,
  stageOf,
  stages,
  type VaultSummary,
} from "../model/plan.ts";
import { estimateApply } from "./estimate.ts";

/** `findings/` adds the findings. */
export type PlanWithoutFindings = Omit<Plan, "findings">;

/** What a plan is made of, in any order. */
export type PlanParts = {
  readonly changes: readonly Change[];
  readonly vaults: readonly VaultSummary[];
  readonly failed: readonly FailedVault[];
  readonly changedSince?: ChangedSince | undefined;
  /** How many runs share the subscription's quota; absent: this one has it alone. */
  readonly runs?: number | undefined;
};

/**
 * The plan of these changes, in the order in which apply goes through them. The names of vaults that failed are in the
 * digest: what is approved without them is not what is approved with them. That of a plan of what changed is never a whole
 * plan's, so that it approves nothing.
 */
export function assemblePlan({ failed, changedSince, runs, ...parts }: PlanParts): PlanWithoutFindings {
  const changes = orderChanges(parts.changes);
  const effects = changes.filter(isEffect);
  return {
    digestVersion,
    digest: digestText(
      [
        ...effects.map((effect) => effect.digest).sort(compareText),
        // No effect's digest holds a space.
        ...failed.map(({ vault }) => `failed ${foldName(vault)}`).sort(compareText),
        ...(changedSince ? ["changed since"] : []),
      ].join("\n"),
    ),
    ...partialityOf(failed),
    ...(changedSince && { changedSince }),
    changes,
    summary: countEach(
      verbs,
      changes.map(({ verb }) => verb),
    ),
    vaults: parts.vaults.toSorted(compareVaults),
    estimate: estimateApply(effects, runs),
  };
}

const rank = (change: Change): number => (isEffect(change) ? stages.indexOf(stageOf(change)) : stages.length);

/** Effects by stage, then everything else; within that by vault, kind and name: the input's order leaves no trace. */
const orderChanges = (changes: readonly Change[]): readonly Change[] =>
  changes
    .map((change) => ({ change, rank: rank(change), key: objectKey(change.id) }))
    .sort((a, b) => a.rank - b.rank || compareText(a.key, b.key))
    .map(({ change }) => change);
