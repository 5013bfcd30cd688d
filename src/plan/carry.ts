import type { DesiredKey, DesiredPresent, DesiredSecret } from "../model/desired.ts";
import type { Edit } from "../model/edit.ts";
import { isSameSpec, noPolicy } from "../model/key.ts";
import type { LiveKey, LiveObject } from "../model/live.ts";
import type { KvgState } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import type { KeyPatch, KeyProperties, SecretPatch, SecretProperties } from "../model/version.ts";
import { wantedEnabled } from "./edits.ts";
import { tagsAfter, wantedTags } from "./tags.ts";

/** What a metadata-only write sends of the properties that every kind has. */
type CommonPatch = {
  readonly enabled?: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly tags: { readonly [name: string]: string };
};

/** The common part of a patch for these edits. A cleared date is not in it: the service ignores it there. */
function patchCommon(desired: DesiredPresent, live: LiveObject, edits: readonly Edit[]): CommonPatch {
  let sent: CommonPatch = { tags: tagsAfter(live.tags, desired.tags) };
  for (const edit of edits)
    switch (edit.property) {
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
      case "contentType":
      case "keyOps":
      case "releasePolicy":
      case "rotationPolicy":
      case "keyType":
      case "rotate":
      case "tag":
      case "versions":
      case "protect":
      case "kvg-state":
        break;
      default:
        edit satisfies never;
    }
  return sent;
}

/** A date can be set by a patch, but only a new version is without one. */
export const clearsDates = (edits: readonly Edit[]): boolean =>
  edits.some(
    (edit) => (edit.property === "expiresOn" || edit.property === "notBefore") && edit.after === null,
  );

/** The edits, where there are any, as an update holds them. */
export const nonEmptyEdits = (edits: readonly Edit[]): readonly [Edit, ...Edit[]] | undefined => {
  const [first, ...rest] = edits;
  return first && [first, ...rest];
};

/** Our tags are to be written again (`drift`), or for the first time with this source. */
export const addStateEdit = (edits: readonly Edit[], cause: "drift" | "pending"): readonly Edit[] => [
  ...edits.filter((edit) => edit.property !== "kvg-state"),
  { property: "kvg-state", cause },
];

/** All properties of a first version. */
export function newSecretProperties(desired: DesiredSecret): SecretProperties {
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
export function carrySecretProperties(
  desired: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
): SecretProperties {
  const managed = newSecretProperties(desired);
  const { contentType, expiresOn, expiresIn, notBefore } = desired.properties;
  const expiryManaged = expiresOn !== undefined || expiresIn !== undefined;
  return {
    ...(contentType === undefined && live.contentType && { contentType: live.contentType }),
    ...(!expiryManaged && live.expiresOn !== undefined && { expiresOn: live.expiresOn }),
    ...(notBefore === undefined && live.notBefore !== undefined && { notBefore: live.notBefore }),
    ...managed,
    enabled: wantedEnabled(desired, live, state),
    tags: tagsAfter(live.tags, desired.tags),
  };
}

/** What a metadata-only write sends for these edits. A cleared date is not in it: the service ignores it there. */
export function patchSecretProperties(
  desired: DesiredSecret,
  live: LiveObject,
  edits: readonly Edit[],
): SecretPatch {
  const contentType = edits.find((edit) => edit.property === "contentType");
  return {
    ...patchCommon(desired, live, edits),
    ...(contentType && { contentType: contentType.after ?? "" }),
  };
}

/** All properties of a first version. */
export function newKeyProperties(desired: DesiredKey): KeyProperties {
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
export function carryKeyProperties(
  desired: DesiredKey,
  live: LiveKey,
  state: KvgState | undefined,
): KeyProperties {
  const { keyOps, releasePolicy, rotationPolicy } = desired.properties;
  const { origin } = desired;
  const sameType = origin.from === "material" || isSameSpec(origin.spec, live.key.spec);
  return {
    ...(keyOps === undefined && sameType && { keyOps: live.key.keyOps }),
    ...carriedDates(desired, live, live),
    ...(releasePolicy === undefined && live.key.releasePolicy && { releasePolicy: live.key.releasePolicy }),
    ...newKeyProperties(desired),
    ...(rotationPolicy === null && { rotationPolicy: noPolicy }),
    enabled: wantedEnabled(desired, live, state),
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
export function desiredOfUnfinished(
  desired: DesiredKey,
  live: LiveKey,
  state: KvgState | undefined,
): DesiredKey {
  const { leftBehind } = live;
  if (!leftBehind || desired.origin.from !== "service") return desired;
  const carried = {
    ...carriedDates(desired, live, leftBehind),
    enabled: wantedEnabled(desired, leftBehind, state),
  };
  return { ...desired, properties: { ...desired.properties, ...carried } };
}

/** What a metadata-only write sends for these edits. */
export function patchKeyProperties(desired: DesiredKey, live: LiveKey, edits: readonly Edit[]): KeyPatch {
  let sent: KeyPatch = patchCommon(desired, live, edits);
  for (const edit of edits) {
    if (edit.property === "keyOps") sent = { ...sent, keyOps: edit.after };
    if (edit.property === "releasePolicy") sent = { ...sent, releasePolicy: edit.after };
    if (edit.property === "rotationPolicy") sent = { ...sent, rotationPolicy: edit.after };
  }
  return sent;
}
