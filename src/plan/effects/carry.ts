/**
 * What a write sends. The service carries nothing over to a new version, so whatever the manifest does not manage is
 * sent again as it is live. One set of functions serves secrets and keys: a property that a kind does not have is
 * neither desired nor live.
 */
import type {
  DesiredKey,
  DesiredKeyProperties,
  DesiredPresent,
  DesiredProperties,
} from "../../model/desired.ts";
import { isSameSpec, type KeyDetail, noPolicy } from "../../model/key.ts";
import type { LiveKey, LiveObject } from "../../model/live.ts";
import type { Edit } from "../../model/plan/edit.ts";
import type { KvgState } from "../../model/state.ts";
import { addDuration } from "../../model/time.ts";
import type { KeyPatch, KeyProperties, SecretPatch, SecretProperties } from "../../model/version.ts";
import { wantedEnabled } from "./edits.ts";
import { tagsAfter, wantedTags } from "./tags.ts";

/** All properties of a first version. */
export function newProperties({ properties, tags }: DesiredPresent): SecretProperties & KeyProperties {
  const { enabled, expiresOn, expiresIn, notBefore, ...rest }: DesiredProperties & DesiredKeyProperties =
    properties;
  const { contentType, keyOps, releasePolicy, rotationPolicy } = rest;
  return {
    enabled: enabled ?? true,
    ...(contentType && { contentType }),
    ...(keyOps && { keyOps }),
    ...(expiresIn !== undefined && { expiresIn }),
    ...(typeof expiresOn === "number" && { expiresOn }),
    ...(typeof notBefore === "number" && { notBefore }),
    ...(releasePolicy && { releasePolicy }),
    ...(rotationPolicy && { rotationPolicy }),
    tags: wantedTags(tags),
  };
}

/** All properties of a further version: the managed ones as they are desired, the others as they are live. */
export function carryProperties(
  desired: DesiredPresent,
  live: LiveObject | LiveKey,
  state: KvgState | undefined,
): SecretProperties & KeyProperties {
  const managed: DesiredProperties & DesiredKeyProperties = desired.properties;
  const key = "key" in live ? live.key : undefined;
  return {
    ...(managed.contentType === undefined && live.contentType && { contentType: live.contentType }),
    ...(managed.keyOps === undefined && key && keepsType(desired, key) && { keyOps: key.keyOps }),
    ...carriedDates(desired, live, live),
    ...(managed.releasePolicy === undefined && key?.releasePolicy && { releasePolicy: key.releasePolicy }),
    ...newProperties(desired),
    ...(managed.rotationPolicy === null && removesPolicy(desired) && { rotationPolicy: noPolicy }),
    enabled: wantedEnabled(desired, live, state),
    tags: tagsAfter(live.tags, desired.tags),
  };
}

/** A vault takes a policy that is none, and a managed HSM refuses it: a guard keeps its keys from needing one. */
const removesPolicy = (desired: DesiredPresent): boolean => desired.kind === "key" && !desired.inManagedHsm;

/** Operations fit one type of key only. */
const keepsType = (desired: DesiredPresent, { spec }: KeyDetail): boolean =>
  desired.kind === "key" && (desired.origin.from === "material" || isSameSpec(desired.origin.spec, spec));

/** The dates of a version that the next one is given, as far as they are not managed. */
function carriedDates(
  desired: DesiredPresent,
  live: LiveObject | LiveKey,
  from: LiveObject,
): Pick<LiveObject, "expiresOn" | "notBefore"> {
  const { expiresOn, expiresIn, notBefore, rotationPolicy }: DesiredKeyProperties = desired.properties;
  // A policy, also one that is not managed, gives every version its own date.
  const livePolicy = "key" in live ? live.key.rotationPolicy : undefined;
  const dated = (rotationPolicy === undefined ? livePolicy : rotationPolicy)?.expiresIn !== undefined;
  const expiryManaged = expiresOn !== undefined || expiresIn !== undefined || dated;
  return {
    ...(!expiryManaged && from.expiresOn !== undefined && { expiresOn: from.expiresOn }),
    ...(notBefore === undefined && from.notBefore !== undefined && { notBefore: from.notBefore }),
  };
}

/**
 * What a version with an unfinished rotation shall be: as git says, and beside it with all that the service did not take
 * over from the version that was left behind.
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

/**
 * What a metadata-only write sends for these edits. A cleared date is not in it, because the service ignores it there:
 * only a new version is without one.
 */
export function patchProperties(
  desired: DesiredPresent,
  live: LiveObject,
  edits: readonly Edit[],
): SecretPatch & KeyPatch {
  let sent: SecretPatch & KeyPatch = { tags: tagsAfter(live.tags, desired.tags) };
  for (const edit of edits)
    switch (edit.property) {
      case "contentType":
        sent = { ...sent, contentType: edit.after ?? "" };
        break;
      case "enabled":
      case "keyOps":
      case "releasePolicy":
      case "rotationPolicy":
        sent = { ...sent, [edit.property]: edit.after };
        break;
      case "expiresOn":
      case "notBefore":
        if (edit.after !== null) sent = { ...sent, [edit.property]: edit.after };
        break;
      case "expiresIn":
        sent = { ...sent, expiresOn: addDuration(live.created, edit.after) };
        break;
      case "keyType":
      case "rotate":
      case "tag":
      case "versions":
      case "protect":
      case "unmanaged":
      case "unmanaged tag":
      case "renamed":
      case "kvg-state":
        break;
      default:
        edit satisfies never;
    }
  return sent;
}

/** Whether the edits clear a date, which only a new version can do. */
export const clearsDates = (edits: readonly Edit[]): boolean =>
  edits.some(
    (edit) => (edit.property === "expiresOn" || edit.property === "notBefore") && edit.after === null,
  );
