import type { Base, Edit, SecretPatch, SecretProperties } from "../model/change.ts";
import type { DesiredSecret } from "../model/desired.ts";
import { canonical, digest } from "../model/digest.ts";
import type { LiveObject } from "../model/live.ts";
import type { KvgState } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import { enabledAfter } from "./edits.ts";
import { tagsAfter, wantedTags } from "./tags.ts";

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

/** All properties of a first version. */
export function fresh(desired: DesiredSecret): SecretProperties {
  const { contentType, enabled, expiresOn, expiresIn, notBefore } = desired.properties;
  return {
    enabled: enabled ?? true,
    ...(contentType && { contentType }),
    ...(expiresIn !== undefined && { expiresIn }),
    ...(typeof expiresOn === "number" && { expiresOn }),
    ...(typeof notBefore === "number" && { notBefore }),
    tags: wantedTags(desired.tags),
  };
}

/** All properties of a further version: setSecret loses what it is not given, so what is not managed is carried. */
export function carry(
  desired: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
): SecretProperties {
  const managed = fresh(desired);
  const { contentType, expiresOn, expiresIn, notBefore } = desired.properties;
  const expiryManaged = expiresOn !== undefined || expiresIn !== undefined;
  return {
    ...(contentType === undefined && live.contentType && { contentType: live.contentType }),
    ...(!expiryManaged && live.expiresOn !== undefined && { expiresOn: live.expiresOn }),
    ...(notBefore === undefined && live.notBefore !== undefined && { notBefore: live.notBefore }),
    ...managed,
    enabled: enabledAfter(desired, live, state),
    tags: tagsAfter(live.tags, desired.tags),
  };
}

/** What a metadata-only write sends for these edits. A cleared date is not in it: the service ignores it there. */
export function patch(desired: DesiredSecret, live: LiveObject, edits: readonly Edit[]): SecretPatch {
  let sent: SecretPatch = { tags: tagsAfter(live.tags, desired.tags) };
  for (const edit of edits)
    switch (edit.property) {
      case "contentType":
        sent = { ...sent, contentType: edit.after ?? "" };
        break;
      case "enabled":
        sent = { ...sent, enabled: edit.after };
        break;
      case "expiresOn":
      case "notBefore":
        if (edit.after !== null) sent = { ...sent, [edit.property]: edit.after };
        break;
      case "expiresIn":
        sent = { ...sent, expiresOn: addDuration(live.created, edit.after) };
        break;
      case "tag":
      case "protect":
      case "kvg-state":
        break;
      default:
        edit satisfies never;
    }
  return sent;
}

/** A date can be set by a patch, but only a new version is without one. */
export const clearsDate = (edits: readonly Edit[]): boolean =>
  edits.some(
    (edit) => (edit.property === "expiresOn" || edit.property === "notBefore") && edit.after === null,
  );
