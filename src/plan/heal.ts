/**
 * What brings back one object of ours to what was last applied, and no further. Effects are not taken apart for that:
 * what git says is reduced to the part that was applied already, as `kvg-state` remembers it, and the rest is taken as
 * not managed. Then the planner's own rules give effects of which every edit is drift. What is remembered stays as it
 * was, so that what is pending goes on being pending.
 */
import type { DesiredKey, DesiredPresent, DesiredSecret } from "../model/desired.ts";
import type { Evidence, EvidenceOf, Ownership } from "../model/evidence.ts";
import type { LiveKey, LiveObject } from "../model/live.ts";
import {
  isOfVersion,
  type KvgState,
  ownerTag,
  rememberedDigest,
  type StoredProperty,
} from "../model/state.ts";
import { rememberProperties } from "./edits.ts";
import type { Draft } from "./effect-digest.ts";
import { diffKey } from "./key-diff.ts";
import { diffSecret, type StandingSecret } from "./secret-diff.ts";

type Ours = Extract<Ownership, { is: "ours" }>;

/**
 * What heals a secret; undefined where nothing does: nothing drifted, or nobody can tell drift from pending, because
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
  // As if the newest version were still the one that was written: what is left is what git did.
  const inGit = evidenceOf(desired, { ...live, created: state.created }, state, false);
  const outside = lost || !isOfVersion(state, live);
  if (outside && isMoved(inGit)) return undefined;
  const wanted = keepingAsApplied(lastApplied(desired, state, live), state);
  const draft = diffSecret(
    outside || isWritten(inGit) ? wanted : withoutClearing(wanted),
    standing,
    ours,
    outside ? evidenceOf(desired, live, state, lost) : asItIs(desired),
  );
  return draft && remembering(draft, state, outside || draft.verb === "set");
}

/** What heals a key: properties and policies, and our tags where a version lost them. Material is never healed. */
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
  const draft = diffKey(
    { ...lastApplied(desired, state, live), origin: originOf(desired, live) },
    live,
    ours,
    lost ? known : { value, recorded: true },
  );
  return draft && remembering(draft, state, false);
}

/** A type that only a new version can have is pending: nobody changes it by hand. */
const originOf = ({ origin }: DesiredKey, { key }: LiveKey): DesiredKey["origin"] =>
  origin.from === "service"
    ? { ...origin, spec: key.spec, exportable: false }
    : { ...origin, hardwareProtected: false, exportable: false };

/** Also where git tells of the value now and did not then, or the other way round. */
function isMoved(evidence: Evidence): boolean {
  switch (evidence.value) {
    case "changed":
    case "taken":
    case "swapped":
      return true;
    case "external":
    case "unknown":
      return !evidence.recorded;
    case "same":
    case "outside":
    case "follows":
      return false;
    default:
      return evidence satisfies never;
  }
}

/** Whether a new version with the same value may be said to be written from what git has. */
function isWritten(evidence: Evidence): boolean {
  switch (evidence.value) {
    case "same":
      return true;
    case "unknown":
    case "external":
      return evidence.recorded;
    case "changed":
    case "taken":
    case "swapped":
    case "outside":
    case "follows":
      return false;
    default:
      return evidence satisfies never;
  }
}

const asItIs = ({ source }: DesiredSecret): Evidence =>
  source.from === "external"
    ? { value: "external", outside: false, recorded: true }
    : { value: "same", recorded: true };

/** What git says, as far as it was applied already; the rest as if it were not managed. */
function lastApplied<D extends DesiredPresent>(
  desired: D,
  { properties: stored }: KvgState,
  { tags }: LiveObject,
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
    owner: tags[ownerTag] ?? desired.owner,
  };
}

/** The same of how many versions stay enabled. */
function keepingAsApplied({ keepEnabled, ...desired }: DesiredSecret, state: KvgState): DesiredSecret {
  const isSame = keepEnabled !== undefined && rememberedDigest(keepEnabled) === state.properties.keepEnabled;
  return isSame ? { ...desired, keepEnabled } : desired;
}

/** Only a new version is without a date. */
function withoutClearing(desired: DesiredSecret): DesiredSecret {
  const { expiresOn, notBefore, ...rest } = desired.properties;
  const properties = {
    ...rest,
    ...(typeof expiresOn === "number" && { expiresOn }),
    ...(typeof notBefore === "number" && { notBefore }),
  };
  return { ...desired, properties };
}

/** @param written whether the value will be what git says: only then is the source remembered. */
function remembering(draft: Draft, { properties }: KvgState, written: boolean): Draft {
  if (!("stamp" in draft)) throw new Error("an effect that writes no tags heals nothing");
  const { stamp } = draft;
  return { ...draft, stamp: { ...stamp, properties, source: written ? stamp.source : "kept" } } as Draft;
}
