import type { Desired } from "../model/desired.ts";
import { objectKey } from "../model/object.ts";
import { type Change, isEffect } from "../model/plan/change.ts";
import { type Effect, effectKey } from "../model/plan/effect.ts";
import { stageOf } from "../model/plan.ts";
import { copiers } from "../model/source-parts.ts";

/** The keys of the effects that may change an object's newest version, by the object's own key. */
export type WritingEffects = ReadonlyMap<string, readonly string[]>;

/**
 * What a run writes when copies follow what it writes, and copies of those. Each copy is looked at once: whether it is
 * written follows from one of its sources being written, whichever.
 * @param changes what is proposed where nothing follows
 * @param changesOf what is proposed for an object, by what is known to be written
 */
export function followCopies(
  desired: readonly Desired[],
  changes: readonly Change[],
  changesOf: (desired: Desired, writing: WritingEffects) => readonly Change[],
): WritingEffects {
  const writing = new Map(writingOf(changes));
  const copying = copiers(desired);
  const seen = new Set<string>();
  // Grows while it is walked.
  const queue = [...writing.keys()];
  for (const source of queue)
    for (const copy of copying(source)) {
      const key = objectKey(copy.id);
      if (seen.has(key)) continue;
      seen.add(key);
      const effects = writingOf(changesOf(copy, writing)).get(key);
      if (!effects) continue;
      if (!writing.has(key)) queue.push(key);
      writing.set(key, effects);
    }
  return writing;
}

function writingOf(changes: readonly Change[]): WritingEffects {
  const byObject = Map.groupBy(changes.filter(isEffect).filter(mayWrite), ({ id }) => objectKey(id));
  return new Map([...byObject].map(([key, effects]) => [key, effects.map(effectKey)]));
}

/** Whether an effect may write a value: an update changes metadata only, and deletions come after all copies. */
const mayWrite = (effect: Effect): boolean =>
  effect.verb !== "update" && ["recover", "write"].includes(stageOf(effect));
