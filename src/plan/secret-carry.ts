import type { DesiredSecret } from "../model/desired.ts";
import type { Edit } from "../model/edit.ts";
import type { LiveObject } from "../model/live.ts";
import type { KvgState } from "../model/state.ts";
import type { SecretPatch, SecretProperties } from "../model/version.ts";
import { commonPatch } from "./common-patch.ts";
import { enabledAfter } from "./edits.ts";
import { tagsAfter, wantedTags } from "./tags.ts";

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
  const contentType = edits.find((edit) => edit.property === "contentType");
  return {
    ...commonPatch(desired, live, edits),
    ...(contentType && { contentType: contentType.after ?? "" }),
  };
}
