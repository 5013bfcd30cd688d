import type { Ownership } from "../model/evidence.ts";
import type { LiveObject } from "../model/live.ts";
import { decodeState, ownerTag, stateTag } from "../model/state.ts";

/**
 * For whom a live object is. Where it bears no owner, the newest earlier version that bears one decides: a version
 * that somebody set by hand has lost our tags, the object has not lost its owner.
 */
export function own(live: LiveObject, earlier: LiveObject | undefined, owners: readonly string[]): Ownership {
  const bearer = live.tags[ownerTag] === undefined ? earlier : live;
  const owner = bearer?.tags[ownerTag];
  if (!bearer || owner === undefined) return { is: "unowned" };
  if (!owners.includes(owner)) return { is: "foreign", owner };
  const state = decodeState(bearer.tags[stateTag]);
  return { is: "ours", lost: bearer !== live, ...(state && { state }) };
}
