import { countEach, objectKey } from "../../model/object.ts";
import { type Change, type HeldBack, isEffect } from "../../model/plan/change.ts";
import { type Effect, isDestructive } from "../../model/plan/effect.ts";
import type { Brake, Limit } from "../../model/plan.ts";

/** `fewAtMost` objects are always allowed; above, the share of the owned objects decides, up to `mostAtOnce`. */
const fewAtMost = 2;
const mostAtOnce = 5;
const mostPercent = 30;

export type ThresholdOptions = {
  /** How many objects of the vault were ours before. */
  readonly owned: number;
  readonly wanted: number;
  /** Replaces both built-in thresholds. */
  readonly maxDestroy: number | undefined;
  readonly allowEmpty: boolean;
};

/**
 * The brake on a vault's changes as a whole. Where too many of them take something away, or the manifests want nothing
 * at all any more, none of the vault's effects may go ahead. The plan shows them as held back.
 */
export function applyThreshold(
  changes: readonly Change[],
  options: ThresholdOptions,
): { readonly changes: readonly Change[]; readonly heldBack?: Brake } {
  const effects = changes.filter(isEffect);
  const destructive = effects.filter(isDestructive);
  const objects = new Set(destructive.map(({ id }) => objectKey(id))).size;
  const [limit, ...more] = findExceeded(objects, options);
  if (!limit) return { changes };
  const destroys = countEach(
    ["disable", "delete", "purge", "adopt"],
    destructive.map(({ verb }) => verb),
  );
  const rule = limit.rule === "empty set" ? limit.rule : "threshold";
  return {
    changes: changes.map((change) => (isEffect(change) ? holdBack(change, rule) : change)),
    heldBack: { changes: effects.length, destroys, objects, limits: [limit, ...more] },
  };
}

/**
 * The limits that a vault exceeds; none where its effects may go ahead.
 * @param objects how many would lose something.
 */
function findExceeded(
  objects: number,
  { owned, wanted, maxDestroy, allowEmpty }: ThresholdOptions,
): readonly Limit[] {
  if (objects === 0) return [];
  const empty: readonly Limit[] = wanted === 0 && !allowEmpty ? [{ rule: "empty set" }] : [];
  if (maxDestroy !== undefined)
    return objects > maxDestroy ? [...empty, { rule: "max-destroy", most: maxDestroy }] : empty;
  if (objects > mostAtOnce) return [...empty, { rule: "count", most: mostAtOnce }];
  const isLargeShare = objects > fewAtMost && 100 * objects > mostPercent * owned;
  return isLargeShare ? [...empty, { rule: "share", most: fewAtMost, percent: mostPercent }] : empty;
}

function holdBack(effect: Effect, rule: HeldBack["rule"]): HeldBack {
  const { id, place, digest: _, after: __, ...heldBack } = effect;
  return { verb: "refused", id, ...(place && { place }), wanted: effect.verb, rule, heldBack };
}
