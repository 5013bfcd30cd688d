import type { Ownership } from "../model/evidence.ts";
import type { LiveObject } from "../model/live.ts";
import { decodeState, type KvgState, ownerTag, stateTag } from "../model/state.ts";

/**
 * For whom a live object is. Where it bears no owner, the newest earlier version that bears one decides: a version
 * that somebody set by hand has lost our tags, the object has not lost its owner. A forged state says nothing.
 */
export function own(
  live: LiveObject,
  earlier: LiveObject | undefined,
  owners: readonly string[],
  isForged: (owner: string, state: KvgState) => boolean,
): Ownership {
  const bearer = live.tags[ownerTag] === undefined ? earlier : live;
  const owner = bearer?.tags[ownerTag];
  if (!bearer || owner === undefined) return { is: "unowned" };
  if (!owners.includes(owner)) return { is: "foreign", owner };
  const state = decodeState(bearer.tags[stateTag]);
  const lost = bearer !== live;
  if (state && isForged(owner, state)) return { is: "ours", lost, forged: true };
  return { is: "ours", lost, forged: false, ...(state && { state }) };
}
