import { type Change, intentOf } from "../../model/plan/change.ts";
import type { Intent } from "../../model/plan/effect.ts";

/**
 * Whether a change is only counted, unless `--all` shows it: an object that is unchanged or was not loaded, or a value
 * that nobody is known to have changed, and for which nothing is written if it is equal. A count never hides the edit
 * of a property, nor what git may have changed.
 */
export const isFolded = (change: Change): boolean =>
  change.verb === "unchanged" ||
  (change.verb === "left" && change.why === "not loaded") ||
  isFoldedValue(intentOf(change) ?? change);

const isFoldedValue = (change: Change | Intent): boolean =>
  change.verb === "settle" &&
  change.evidence === "unknown" &&
  change.edits.length === 0 &&
  change.inPlace &&
  (change.compared === "equal" || (change.doubts === undefined && change.compared !== "different"));

/** Whether an effect may turn out to change nothing: only the comparison at apply tells. */
export const isOnlyCompared = (intent: Intent): boolean =>
  intent.verb === "settle" &&
  intent.edits.length === 0 &&
  intent.compared !== "different" &&
  (intent.evidence === "unknown" || (intent.evidence === "swapped" && intent.compared === "equal"));

export const isAbsent = (change: Change): boolean => change.verb === "unchanged" && change.absent === true;

/** Whether an object is not ours. Such objects are counted; `--unmanaged` names them. */
export const isUnmanaged = (change: Change): boolean =>
  change.verb === "left" &&
  (change.why === "unowned" || change.why === "foreign" || change.why === "managed");

/** Whether a change is about an object that differs from git, or may: a row of it is always shown. */
export const isDifference = (change: Change): boolean => !isFolded(change) && !isUnmanaged(change);
