import { type Change, isEffect } from "../model/change.ts";
import { compareText, keyOf } from "../model/object.ts";
import { stageOf, stages } from "../model/plan.ts";

const rank = (change: Change): number => (isEffect(change) ? stages.indexOf(stageOf(change)) : stages.length);

/** Effects by stage, then everything else; within that by vault, kind and name: the input's order leaves no trace. */
export const order = (changes: readonly Change[]): readonly Change[] =>
  changes
    .map((change) => ({ change, rank: rank(change), key: keyOf(change.id) }))
    .sort((a, b) => a.rank - b.rank || compareText(a.key, b.key))
    .map(({ change }) => change);
