import { type Change, isDestructive, isEffect } from "../model/change.ts";
import { keyOf } from "../model/object.ts";
import { refuse } from "./guard.ts";

/** So many destructive effects are always allowed; above, the share of the owned objects decides. */
const fewAtMost = 2;
const mostAtOnce = 5;
const mostShare = 0.3;

export type ThresholdOptions = {
  /** How many objects of the vault were ours before. */
  readonly owned: number;
  /** How many objects are wanted in the vault. */
  readonly wanted: number;
  /** Replaces both built-in thresholds. */
  readonly maxDestroy: number | undefined;
  readonly allowEmpty: boolean;
};

/**
 * The brake on a vault's changes as a whole: when too many of them take something away, or the manifests want
 * nothing at all any more, none of the vault's effects may go ahead.
 */
export function threshold(changes: readonly Change[], options: ThresholdOptions): readonly Change[] {
  const verdict = exceeded(changes, options);
  return verdict ? changes.map((change) => (isEffect(change) ? refuse(change, verdict) : change)) : changes;
}

function exceeded(changes: readonly Change[], { owned, wanted, maxDestroy, allowEmpty }: ThresholdOptions) {
  const destructive = changes.filter((change) => isEffect(change) && isDestructive(change));
  const count = new Set(destructive.map(({ id }) => keyOf(id))).size;
  if (count === 0) return undefined;
  if (wanted === 0 && !allowEmpty)
    return {
      rule: "empty set",
      why: `the manifests want nothing in this vault, and ${count} of ${owned} objects would go`,
      lift: "pass --allow-empty if that is meant",
    } as const;
  const percent = Math.round((100 * count) / Math.max(owned, 1));
  const tooMany =
    maxDestroy === undefined
      ? count > mostAtOnce || (count > fewAtMost && count > mostShare * owned)
      : count > maxDestroy;
  return tooMany
    ? ({
        rule: "threshold",
        why: `${count} of ${owned} owned objects (${percent} %) would be disabled, deleted, purged or overwritten`,
        lift: `pass --max-destroy ${count} if that is meant`,
      } as const)
    : undefined;
}
