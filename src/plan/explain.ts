import {
  type DesiredKeyProperties,
  type DesiredPresent,
  type DesiredProperties,
  findOverride,
} from "../model/desired.ts";
import type { ExplainedLive, ExplainedProperty, PropertyOwner } from "../model/document/explained-object.ts";
import type { Ownership } from "../model/evidence.ts";
import { type KeyDetail, type LiveRotationPolicy, noPolicyIn, specText } from "../model/key.ts";
import type { DeletedObject, LiveKey, LiveObject } from "../model/live.ts";
import { compareText, type Kind } from "../model/object.ts";
import type { Edit } from "../model/plan/edit.ts";
import { isOfVersion, isOurTag, propertyLetters, type StoredProperty } from "../model/state.ts";
import { findEdits } from "./effects/edits.ts";
import { managedTags, tagText } from "./effects/tags.ts";
import { stateOf } from "./ownership.ts";

/** What the vault has of an object: for whom it is, when it moved, and when we wrote it. */
export function explainLive(
  bearer: LiveObject | DeletedObject,
  state: ExplainedLive["state"],
  ownership: Ownership,
): ExplainedLive {
  const { created, updated, managed } = bearer;
  const purgesOn = "purgesOn" in bearer ? bearer.purgesOn : undefined;
  const written = stateOf(ownership);
  const owner = ownership.is === "foreign" ? ownership.owner : undefined;
  return {
    state,
    created,
    updated,
    ...(purgesOn !== undefined && { purgesOn }),
    ownership: managed ? "certificate" : ownership.is,
    ...(owner !== undefined && { owner }),
    ...(written &&
      ownership.is === "ours" && {
        written: {
          created: written.created,
          versions: written.versions,
          newest: !ownership.lost && isOfVersion(written, bearer),
        },
      }),
    ...(ownership.is === "ours" && ownership.forged && { forged: true }),
  };
}

/** The properties that a kind of object can have, without its tags. */
type Named = Exclude<ExplainedProperty["property"], "tag">;

/**
 * Each property of an object with its owner and both ends, and then each tag that is not ours.
 * @param desired undefined where no manifest declares it
 * @param live undefined where the vault has no such object
 */
export function explainProperties(
  kind: Kind,
  desired: DesiredPresent | undefined,
  live: LiveObject | LiveKey | undefined,
  ownership: Ownership,
): readonly ExplainedProperty[] {
  const state = stateOf(ownership);
  const edits = desired && live ? findEdits(desired, live, ownership) : [];
  const cause = (is: (edit: Edit) => boolean) => edits.find(is)?.cause;
  const since = live && { since: live.updated };
  const ends = endsOf(kind, desired, live);
  const ownerOf = (name: string, isDeclared: boolean): PropertyOwner => {
    if (isDeclared && findOverride(desired?.overridden, name)) return "override";
    if (isDeclared) return desired?.defaulted?.includes(name) ? "defaults" : "manifest";
    return name === "expiresOn" && isDatedByPolicy(desired, live) ? "service" : "nobody";
  };
  const properties = (Object.keys(ends) as Named[]).flatMap((property) => {
    const { git, live: end } = ends[property] ?? {};
    if (git === undefined && (end === undefined || end === null)) return [];
    const moved = cause((edit) => edit.property === property);
    return [
      {
        property,
        ...(git !== undefined && { git }),
        ...(end !== undefined && { live: end }),
        owner: ownerOf(property, git !== undefined),
        ...(moved && { cause: moved }),
        ...(git !== undefined &&
          isRemembered(property) && { applied: state?.properties[property] !== undefined }),
        ...(end !== undefined && since),
      } as ExplainedProperty,
    ];
  });
  const bearing = live?.tags ?? {};
  const declared = desired?.tags ?? { whole: false, set: {}, ignore: [] };
  const managed = managedTags(bearing, declared);
  const names = [...new Set([...Object.keys(declared.set), ...Object.keys(bearing)])];
  const tags = names
    .filter((name) => !isOurTag(name))
    .sort(compareText)
    .map((name): ExplainedProperty => {
      const isManaged = Object.hasOwn(declared.set, name) || Object.hasOwn(managed, name);
      const moved = cause((edit) => edit.property === "tag" && edit.name === name);
      return {
        property: "tag",
        name,
        // A whole set of tags says of every other one that it must be absent. A tag may be called constructor.
        ...(isManaged && { git: Object.hasOwn(declared.set, name) ? (declared.set[name] ?? null) : null }),
        ...(live && { live: tagText(bearing, name) }),
        owner: ownerOf(`tag ${name}`, isManaged),
        ...(moved && { cause: moved }),
        ...(isManaged && { applied: state?.properties.tags !== undefined }),
        ...since,
      };
    });
  return [...properties, ...tags];
}

/** Whether `kvg-state` remembers that a property was applied, under the property's own name. */
const isRemembered = (property: string): property is StoredProperty =>
  Object.hasOwn(propertyLetters, property);

type PropertyEnds = {
  readonly [property in Named]?: { readonly git?: unknown; readonly live?: unknown };
};

/** Both ends of each property; an end is undefined where nothing says it. */
function endsOf(
  kind: Kind,
  desired: DesiredPresent | undefined,
  live: LiveObject | LiveKey | undefined,
): PropertyEnds {
  const wanted: DesiredProperties & DesiredKeyProperties = desired?.properties ?? {};
  const key: KeyDetail | undefined = live && "key" in live ? live.key : undefined;
  const there = <End>(end: End | undefined) => (live ? (end ?? null) : undefined);
  const origin = desired?.kind === "key" ? desired.origin : undefined;
  const made = origin?.from === "service" ? origin : undefined;
  const inManagedHsm = desired?.kind === "key" && desired.inManagedHsm === true;
  return {
    ...(kind === "secret"
      ? {
          // An empty contentType counts as absent.
          contentType: {
            git: wanted.contentType === undefined ? undefined : wanted.contentType || null,
            live: there(live?.contentType),
          },
        }
      : {
          keyType: { git: made && specText(made.spec), live: key && specText(key.spec) },
          exportable: { git: made?.exportable, live: key?.exportable },
          keyOps: { git: wanted.keyOps, live: key?.keyOps },
        }),
    enabled: { git: wanted.enabled, live: live?.enabled },
    notBefore: { git: wanted.notBefore, live: there(live?.notBefore) },
    ...(wanted.expiresIn === undefined
      ? { expiresOn: { git: wanted.expiresOn, live: there(live?.expiresOn) } }
      : { expiresIn: { git: wanted.expiresIn, live: there(live?.expiresOn) } }),
    releasePolicy: { git: wanted.releasePolicy, live: key?.releasePolicy },
    rotationPolicy: {
      git: orNull(wanted.rotationPolicy === null ? noPolicyIn(inManagedHsm) : wanted.rotationPolicy),
      live: orNull(key?.rotationPolicy),
    },
    rotate: { git: wanted.rotate },
    keepEnabled: { git: desired?.kind === "secret" ? desired.keepEnabled : undefined },
    protect: { git: desired?.protect || undefined },
  };
}

/** Null for the empty policy of a managed HSM's key that was never given one. */
const orNull = (policy: LiveRotationPolicy | undefined): LiveRotationPolicy | null | undefined =>
  policy && policy.expiresIn === undefined && policy.lifetimeActions.length === 0 ? null : policy;

/** Whether a rotation policy gives every version its expiry: then nobody else says the date. */
function isDatedByPolicy(
  desired: DesiredPresent | undefined,
  live: LiveObject | LiveKey | undefined,
): boolean {
  const wanted: DesiredKeyProperties = desired?.properties ?? {};
  const policy = live && "key" in live ? live.key.rotationPolicy : undefined;
  return (wanted.rotationPolicy === undefined ? policy : wanted.rotationPolicy)?.expiresIn !== undefined;
}
