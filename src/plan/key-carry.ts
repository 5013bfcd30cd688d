import type { DesiredKey } from "../model/desired.ts";
import type { Edit } from "../model/edit.ts";
import { noPolicy, sameSpec } from "../model/key.ts";
import type { LiveKey, LiveObject } from "../model/live.ts";
import type { KvgState } from "../model/state.ts";
import type { KeyPatch, KeyProperties } from "../model/version.ts";
import { commonPatch } from "./common-patch.ts";
import { enabledAfter } from "./edits.ts";
import { tagsAfter, wantedTags } from "./tags.ts";

/** All properties of a first version. */
export function freshKey(desired: DesiredKey): KeyProperties {
  const { keyOps, enabled, expiresOn, expiresIn, notBefore, releasePolicy, rotationPolicy } =
    desired.properties;
  return {
    enabled: enabled ?? true,
    ...(keyOps && { keyOps }),
    ...(expiresIn !== undefined && { expiresIn }),
    ...(typeof expiresOn === "number" && { expiresOn }),
    ...(typeof notBefore === "number" && { notBefore }),
    ...(releasePolicy && { releasePolicy }),
    ...(rotationPolicy && { rotationPolicy }),
    tags: wantedTags(desired.tags),
  };
}

/** All properties of a further version; what is not managed is carried over. Operations fit one type of key only. */
export function carryKey(desired: DesiredKey, live: LiveKey, state: KvgState | undefined): KeyProperties {
  const { keyOps, releasePolicy, rotationPolicy } = desired.properties;
  const { origin } = desired;
  const sameType = origin.from === "material" || sameSpec(origin.spec, live.key.spec);
  return {
    ...(keyOps === undefined && sameType && { keyOps: live.key.keyOps }),
    ...carriedDates(desired, live, live),
    ...(releasePolicy === undefined && live.key.releasePolicy && { releasePolicy: live.key.releasePolicy }),
    ...freshKey(desired),
    ...(rotationPolicy === null && { rotationPolicy: noPolicy }),
    enabled: enabledAfter(desired, live, state),
    tags: tagsAfter(live.tags, desired.tags),
  };
}

/** The dates of a version that the next one is given, as far as they are not managed. */
function carriedDates(
  { properties }: DesiredKey,
  { key }: LiveKey,
  from: LiveObject,
): Pick<LiveObject, "expiresOn" | "notBefore"> {
  const { expiresOn, expiresIn, notBefore, rotationPolicy } = properties;
  // A policy, also one that is not managed, gives every version its own date.
  const dated = (rotationPolicy === undefined ? key.rotationPolicy : rotationPolicy)?.expiresIn !== undefined;
  const expiryManaged = expiresOn !== undefined || expiresIn !== undefined || dated;
  return {
    ...(!expiryManaged && from.expiresOn !== undefined && { expiresOn: from.expiresOn }),
    ...(notBefore === undefined && from.notBefore !== undefined && { notBefore: from.notBefore }),
  };
}

/**
 * What is wanted of a version whose rotation was not finished: also what the service did not take over from the version
 * that was left behind. Without such a version it is what git wants.
 */
export function finishing(desired: DesiredKey, live: LiveKey, state: KvgState | undefined): DesiredKey {
  const { leftBehind } = live;
  if (!leftBehind || desired.origin.from !== "service") return desired;
  const carried = {
    ...carriedDates(desired, live, leftBehind),
    enabled: enabledAfter(desired, leftBehind, state),
  };
  return { ...desired, properties: { ...desired.properties, ...carried } };
}

/** What a metadata-only write sends for these edits. */
export function patchKey(desired: DesiredKey, live: LiveKey, edits: readonly Edit[]): KeyPatch {
  let sent: KeyPatch = commonPatch(desired, live, edits);
  for (const edit of edits) {
    if (edit.property === "keyOps") sent = { ...sent, keyOps: edit.after };
    if (edit.property === "releasePolicy") sent = { ...sent, releasePolicy: edit.after };
    if (edit.property === "rotationPolicy") sent = { ...sent, rotationPolicy: edit.after };
  }
  return sent;
}
