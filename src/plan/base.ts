import { canonical, digest } from "../model/digest.ts";
import type { Base } from "../model/effect-base.ts";
import type { LiveObject } from "../model/live.ts";

/** A digest of all that a list tells of an object: times alone have a grain of one second. */
export const seen = (live: LiveObject): string => {
  const { contentType = "", enabled, expiresOn = 0, notBefore = 0, tags } = live;
  return digest(canonical([contentType, enabled, expiresOn, notBefore, tags])).slice(0, 22);
};

export const baseOf = (live: LiveObject): Base => ({
  created: live.created,
  updated: live.updated,
  seen: seen(live),
});
