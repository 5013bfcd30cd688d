import { type Change, intentOf } from "../../model/change.ts";
import type { Intent } from "../../model/effect.ts";

/**
 * Whether a change is only counted unless all shall be shown: what is unchanged or was not loaded, and values
 * that git does not tell where nobody is known to have changed anything and nothing is written if they are equal. A
 * property's edit is never hidden in a count, nor what git may have changed.
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

/** Whether nothing of it is known to change: only a comparison at apply tells. */
export const isOnlyCompared = (intent: Intent): boolean =>
  intent.verb === "settle" &&
  intent.edits.length === 0 &&
  intent.compared !== "different" &&
  (intent.evidence === "unknown" || (intent.evidence === "swapped" && intent.compared === "equal"));

/** Whether git wants it to be absent, and it is. */
export const isAbsent = (change: Change): boolean => change.verb === "unchanged" && change.absent === true;

/** Whether a change is an object that has nothing to do with us: counted unless it shall be named. */
export const isUnmanaged = (change: Change): boolean =>
  change.verb === "left" &&
  (change.why === "unowned" || change.why === "foreign" || change.why === "managed");
