import { type Change, type Effect, isEffect } from "../model/change.ts";
import type { DriftEntry, Fixable } from "../model/drift.ts";
import { keyOf } from "../model/object.ts";
import { unhealed } from "./unhealed.ts";

/**
 * How far a healing plan goes with the drift that was found.
 * @param changes of a plan of the same reading in the scope of healing.
 */
export function fixable(entries: readonly DriftEntry[], changes: readonly Change[]): Fixable {
  const byObject = Map.groupBy(changes.filter(isEffect), ({ id }) => keyOf(id));
  const left = new Set(unhealed(entries, changes));
  const ends = entries.map((entry): keyof Fixable => {
    const effects = byObject.get(keyOf(entry.id)) ?? [];
    if (effects.length === 0) return "not";
    if (entry.kinds.includes("outside") && !effects.some(writesValue)) return "tags";
    return left.has(entry) ? "partly" : "whole";
  });
  const count = (end: keyof Fixable) => ends.filter((one) => one === end).length;
  return { whole: count("whole"), partly: count("partly"), tags: count("tags"), not: count("not") };
}

/** A value that was made once and is nowhere in git cannot be written again. */
const writesValue = ({ verb }: Effect): boolean => verb === "set" || verb === "settle";
