import { type Change, type Intent, intentOf } from "../model/change.ts";

/**
 * Whether a change is only counted unless all shall be shown: what is unchanged or was not loaded, and values
 * that git does not tell where nothing else is known to change. A property's edit is never hidden in a count.
 */
export const isFolded = (change: Change): boolean =>
  change.verb === "unchanged" ||
  (change.verb === "left" && change.why === "not loaded") ||
  isOnlyCompared(intentOf(change) ?? change);

/** Whether nothing is known to change: only a comparison at apply tells. */
export const isOnlyCompared = (change: Change | Intent): boolean =>
  change.verb === "settle" &&
  change.evidence === "unknown" &&
  change.edits.length === 0 &&
  change.compared !== "different";

/** Whether git wants it to be absent, and it is. */
export const isAbsent = (change: Change): boolean => change.verb === "unchanged" && change.absent === true;

/** Whether a change is an object that has nothing to do with us: counted unless it shall be named. */
export const isUnmanaged = (change: Change): boolean =>
  change.verb === "left" &&
  (change.why === "unowned" || change.why === "foreign" || change.why === "managed");
