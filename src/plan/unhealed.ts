import { type Change, isEffect } from "../model/change.ts";
import { canonical } from "../model/digest.ts";
import type { DriftEntry } from "../model/drift.ts";
import { keyOf } from "../model/object.ts";

/**
 * The drift that a healing plan leaves, wholly or in part. What it refuses is not among it: that is told with its rule.
 * @param changes of a plan in the scope of healing.
 */
export function unhealed(entries: readonly DriftEntry[], changes: readonly Change[]): readonly DriftEntry[] {
  const byObject = Map.groupBy(changes, ({ id }) => keyOf(id));
  return entries.filter(({ id, kinds, edits }) => {
    const mine = byObject.get(keyOf(id)) ?? [];
    if (mine.some(({ verb }) => verb === "refused")) return false;
    const effects = mine.filter(isEffect);
    // A recovery alone brings the object back, and nothing else of it.
    const isWhole =
      kinds.every((kind) => kind === "deleted") || effects.some(({ verb }) => verb !== "recover");
    const healed = new Set(effects.flatMap((one) => ("edits" in one ? one.edits : [])).map(canonical));
    return effects.length === 0 || !isWhole || edits.some((edit) => !healed.has(canonical(edit)));
  });
}
