/**
 * Effects that bring one object of ours back to what was last applied, and no further. We do not take a plan's effects
 * apart for that. Instead we reduce what git says to the part that was applied already, as `kvg-state` remembers it, and
 * treat the rest as not managed. Then the planner's own rules give effects of which every edit is drift. What `kvg-state`
 * remembers stays as it was, so that pending changes stay pending.
 */
import type { DesiredKey, DesiredPresent, DesiredSecret } from "../../model/desired.ts";
import type { Evidence, EvidenceOf } from "../../model/evidence.ts";
import { isUnknown } from "../../model/key.ts";
import type { LiveKey } from "../../model/live.ts";
import { isOfVersion, type KvgState, rememberedDigest, type StoredProperty } from "../../model/state.ts";
import { forgetUnmanaged, rememberProperties } from "../effects/edits.ts";
import type { Draft } from "../effects/effect-digest.ts";
import { diffKey } from "../key-diff.ts";
import type { Ours } from "../ownership.ts";
import { diffSecret, type StandingSecret } from "../secret-diff.ts";

/**
 * The effect that heals a secret. Undefined where nothing drifted, and where nobody can tell drift from pending, because
 * nothing is remembered or both sides moved the value.
 */
export function healSecret(
  desired: DesiredSecret,
  standing: StandingSecret,
  ours: Ours,
  evidenceOf: EvidenceOf["secret"],
): Draft | undefined {
  const { state, lost } = ours;
  if (!state) return undefined;
  const { live } = standing;
  // We ask as if the newest version were still the one that we wrote: then every difference is git's.
  const inGit = moveInGit(evidenceOf(desired, { ...live, created: state.created }, state, false));
  const outside = lost || !isOfVersion(state, live);
  if (outside && inGit === "moved") return undefined;
  const applied = keepEnabledAsApplied(reduceToApplied(desired, state, ours), state);
  const wanted = outside || inGit === "stayed" ? applied : omitClearedDates(applied);
  const draft = diffSecret(
    wanted,
    standing,
    { ...ours, state: forgetUnmanaged(state, wanted) },
    outside ? evidenceOf(desired, live, state, lost) : unmovedEvidence(desired),
  );
  return draft && keepRemembered(draft, state, outside || draft.verb === "set");
}

/** The effect that heals a key's properties and policies, and our tags where a version lost them; never its material. */
export function healKey(
  desired: DesiredKey,
  live: LiveKey,
  ours: Ours,
  evidenceOf: EvidenceOf["key"],
): Draft | undefined {
  const { state, lost } = ours;
  // A rotation that was begun is finished by apply.
  if (!state || state.properties.rotating !== undefined) return undefined;
  const known = evidenceOf(desired, live, state, lost);
  if (known.value === "outside") return undefined;
  const value = desired.origin.from === "service" ? "made" : "same";
  const wanted = reduceToApplied(desired, state, ours);
  const draft = diffKey(
    { ...wanted, origin: originOf(desired, live), allowNewVersion: false },
    live,
    { ...ours, state: forgetUnmanaged(state, wanted) },
    lost ? known : { value, recorded: true },
  );
  return draft && keepRemembered(draft, state, false);
}

/** A type that only a new version can have is pending: nobody changes it by hand. One that we do not know stays. */
function originOf({ origin }: DesiredKey, { key: { spec } }: LiveKey): DesiredKey["origin"] {
  if (origin.from === "material") return { ...origin, hardwareProtected: false, exportable: false };
  return isUnknown(spec) ? origin : { ...origin, spec, exportable: false };
}

/**
 * What git did to the value. `moved` also where only one of its two sources says which value it is; `stayed`: a new
 * version with the same value may be said to be written from what git has.
 */
function moveInGit(evidence: Evidence): "moved" | "stayed" | "not known" {
  switch (evidence.value) {
    case "changed":
    case "taken":
    case "swapped":
      return "moved";
    case "external":
    case "unknown":
      return evidence.recorded ? "stayed" : "moved";
    case "same":
      return "stayed";
    case "outside":
    case "follows":
      return "not known";
    default:
      return evidence satisfies never;
  }
}

const unmovedEvidence = ({ source }: DesiredSecret): Evidence =>
  source.from === "external"
    ? { value: "external", outside: false, recorded: true }
    : { value: "same", recorded: true };

/** The desired object as far as it was applied already; the rest is not managed. */
function reduceToApplied<D extends DesiredPresent>(
  desired: D,
  { properties: stored }: KvgState,
  { owner }: Ours,
): D {
  const now = rememberProperties(desired);
  const isSame = (property: string) => now[property as StoredProperty] === stored[property as StoredProperty];
  return {
    ...desired,
    properties: Object.fromEntries(
      Object.entries(desired.properties).filter(([property]) => isSame(property)),
    ),
    tags: isSame("tags") ? desired.tags : { ...desired.tags, whole: false, set: {} },
    protect: stored.protect !== undefined,
    owner,
  };
}

/** The same secret; it manages how many versions stay enabled only where that was applied already. */
function keepEnabledAsApplied({ keepEnabled, ...desired }: DesiredSecret, state: KvgState): DesiredSecret {
  const isSame = keepEnabled !== undefined && rememberedDigest(keepEnabled) === state.properties.keepEnabled;
  return isSame ? { ...desired, keepEnabled } : desired;
}

/** The same secret without cleared dates, because clearing one takes a new version. */
function omitClearedDates(desired: DesiredSecret): DesiredSecret {
  const { expiresOn, notBefore, ...rest } = desired.properties;
  const properties = {
    ...rest,
    ...(typeof expiresOn === "number" && { expiresOn }),
    ...(typeof notBefore === "number" && { notBefore }),
  };
  return { ...desired, properties };
}

/** @param written whether the value will be what git says: only then is the source remembered. */
function keepRemembered(draft: Draft, { properties }: KvgState, written: boolean): Draft {
  if (!("stamp" in draft)) throw new Error("an effect that writes no tags heals nothing");
  const { stamp } = draft;
  return { ...draft, stamp: { ...stamp, properties, source: written ? stamp.source : "kept" } } as Draft;
}
