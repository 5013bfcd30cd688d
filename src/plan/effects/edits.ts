import isEqual from "fast-deep-equal";
import type {
  DesiredKey,
  DesiredKeyProperties,
  DesiredPresent,
  DesiredProperties,
  DesiredSecret,
} from "../../model/desired.ts";
import type { Ownership } from "../../model/evidence.ts";
import { isNoPolicy, isUnknown, noPolicy, noPolicyIn } from "../../model/key.ts";
import type { LiveKey, LiveObject, LiveVersion } from "../../model/live.ts";
import { compareText } from "../../model/object.ts";
import type { Cause, Edit } from "../../model/plan/edit.ts";
import {
  isOurTag,
  type KvgState,
  ownerTag,
  rememberedDigest,
  type StoredProperties,
  type StoredProperty,
} from "../../model/state.ts";
import { addDuration } from "../../model/time.ts";
import { findSurplusVersions } from "../../model/version.ts";
import { stateOf } from "../ownership.ts";
import { digestMetadata } from "./effect-digest.ts";
import { compareTags, endOfTags, managedTags, tagText, wantedTags } from "./tags.ts";

/** The differences of everything but a value, a key's type and its material, in a fixed order. */
export function findEdits(
  desired: DesiredPresent,
  live: LiveObject | LiveKey,
  ownership: Ownership,
): readonly Edit[] {
  const state = stateOf(ownership);
  const stored = state?.properties ?? {};
  return [
    ...(desired.kind === "secret" ? contentTypeEdits(desired, live, stored) : []),
    ...(desired.kind === "key" && "key" in live ? keyEdits(desired, live, stored) : []),
    ...enabledEdits(desired, live, state),
    ...dateEdits(desired, live, stored),
    ...tagEdits(desired, live, stored),
    ...unmanagedEdits(desired, stored),
    ...ourTagEdits(desired, ownership),
  ];
}

/** What a manifest may stop managing. An epoch of `rotate` is no such property: it was carried out. */
const droppable = [
  "contentType",
  "enabled",
  "expiresOn",
  "expiresIn",
  "notBefore",
  "tags",
  "keepEnabled",
  "keyOps",
  "releasePolicy",
  "rotationPolicy",
] as const satisfies readonly StoredProperty[];

const unmanagedEdits = (desired: DesiredPresent, stored: StoredProperties): Edit[] =>
  findDropped(desired, stored).map((name) => ({ property: "unmanaged", name, cause: "pending" }));

/** The properties that were applied and that the manifest does not mention any more. */
function findDropped(desired: DesiredPresent, stored: StoredProperties): StoredProperty[] {
  const managed = new Set(managedEnds(desired).map(([name]) => name));
  return droppable.filter((name) => stored[name] !== undefined && !managed.has(name));
}

/** The state without what the manifest does not manage any more. */
export function forgetUnmanaged(state: KvgState, desired: DesiredPresent): KvgState {
  const properties = { ...state.properties };
  for (const name of findDropped(desired, state.properties)) delete properties[name];
  return { ...state, properties };
}

function contentTypeEdits({ properties }: DesiredSecret, live: LiveObject, stored: StoredProperties): Edit[] {
  const { contentType } = properties;
  const [before, after] = [live.contentType ?? null, contentType || null];
  if (contentType === undefined || after === before) return [];
  const cause = causeOf(stored.contentType, contentType, before);
  return [{ property: "contentType", before, after, cause }];
}

function keyEdits(desired: DesiredKey, { key }: LiveKey, stored: StoredProperties): Edit[] {
  // What we do not know the kind of we do not compare with what a manifest can say.
  if (isUnknown(key.spec)) return [];
  const { keyOps, releasePolicy, rotationPolicy: wanted } = desired.properties;
  const none = isNoPolicy(key.rotationPolicy) ? undefined : noPolicyIn(desired.inManagedHsm);
  const rotationPolicy = wanted === null ? none : wanted;
  const ends = [
    { property: "keyOps", before: key.keyOps, after: keyOps },
    { property: "releasePolicy", before: key.releasePolicy ?? null, after: releasePolicy },
    { property: "rotationPolicy", before: key.rotationPolicy, after: rotationPolicy },
  ] as const;
  return ends
    .filter(({ before, after }) => after !== undefined && !isEqual(after, before))
    .map((end) => ({ ...end, cause: causeOf(stored[end.property], end.after, end.before) }) as Edit);
}

function enabledEdits(desired: DesiredPresent, live: LiveObject, state: KvgState | undefined): Edit[] {
  const [before, after] = [live.enabled, wantedEnabled(desired, live, state)];
  if (before === after) return [];
  const cause = state?.mark ? "pending" : causeOf(state?.properties.enabled, after, before);
  return [{ property: "enabled", before, after, cause }];
}

/** Whether the object shall be enabled: as the manifest says, else as it was before prune disabled it. */
export const wantedEnabled = (
  desired: DesiredPresent,
  live: LiveObject,
  state: KvgState | undefined,
): boolean => desired.properties.enabled ?? (state?.mark ? state.mark.enabled || live.enabled : live.enabled);

function dateEdits(desired: DesiredPresent, live: LiveObject, stored: StoredProperties): Edit[] {
  const edits: Edit[] = [];
  for (const property of ["expiresOn", "notBefore"] as const) {
    const after = desired.properties[property];
    const before = live[property] ?? null;
    if (after !== undefined && after !== before)
      edits.push({ property, before, after, cause: causeOf(stored[property], after, before) });
  }
  const { expiresIn } = desired.properties;
  if (expiresIn !== undefined && !fitsDuration(live, expiresIn)) {
    // The live end is a date, which no duration can be read back from.
    const cause = causeOf(stored.expiresIn, expiresIn, undefined);
    edits.push({ property: "expiresIn", before: live.expiresOn ?? null, after: expiresIn, cause });
  }
  return edits;
}

/** Seconds within which an expiry counts as creation plus duration: a PUT takes its time to arrive. */
const expiryTolerance = 300;

/** Whether a live expiry is what a duration from the version's creation gives. */
const fitsDuration = (live: LiveObject, duration: string): boolean =>
  live.expiresOn !== undefined &&
  Math.abs(live.expiresOn - addDuration(live.created, duration)) <= expiryTolerance;

function tagEdits(desired: DesiredPresent, live: LiveObject, stored: StoredProperties): Edit[] {
  const before = managedTags(live.tags, desired.tags);
  const after = wantedTags(desired.tags);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
  const moved = names
    .map((name) => ({ name, before: tagText(before, name), after: tagText(after, name) }))
    .filter((tag) => tag.before !== tag.after);
  // Most objects of a set are in sync, and of those nobody need find out who moved what: that costs digests.
  const others = Object.keys(live.tags).some((name) => !isOurTag(name) && !Object.hasOwn(before, name));
  if (moved.length === 0 && !others) return [];
  const { cause, left } = compareTags(stored.tags, desired.tags, live.tags);
  const edits = moved.map((tag): Edit => ({ property: "tag", ...tag, cause }));
  // Where git manages no tag at all any more, one row says so.
  if (!managesTags(desired)) return edits;
  return [
    ...edits,
    ...left
      .toSorted(compareText)
      .map((name): Edit => ({ property: "unmanaged tag", name, cause: "pending" })),
  ];
}

/** The edits of what our own tags say, also where a version by hand lost them: git moved all of them. */
function ourTagEdits(desired: DesiredPresent, ownership: Ownership): Edit[] {
  const edits: Edit[] = [];
  const state = stateOf(ownership);
  const isProtected = state?.properties.protect !== undefined;
  if (state && isProtected !== desired.protect)
    edits.push({ property: "protect", before: isProtected, after: desired.protect, cause: "pending" });
  // Only an object of ours has this edit: one that somebody else owns is refused, whatever differs.
  if (ownership.is !== "unowned" && ownership.owner !== desired.owner) {
    const ends = { before: ownership.owner, after: desired.owner };
    edits.push({ property: "tag", name: ownerTag, ...ends, cause: "pending" });
  }
  if (state?.mark) edits.push({ property: "kvg-state", cause: "pending" });
  return edits;
}

/** The edit for older versions that are enabled beyond `keepEnabled`; none where there are none. */
export function findVersionEdits(
  { keepEnabled }: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
  versions: readonly LiveVersion[] = [],
): readonly Edit[] {
  if (keepEnabled === undefined) return [];
  const many = findSurplusVersions(versions, newestOf(versions, live), keepEnabled).length;
  if (many === 0) return [];
  const before = versions.filter(({ enabled }) => enabled).length;
  const cause = causeOf(state?.properties.keepEnabled, keepEnabled, undefined);
  return [{ property: "versions", before, after: before - many, cause }];
}

/** The list of objects has no versions. Of several versions that look the same any will do for a count. */
const newestOf = (versions: readonly LiveVersion[], live: LiveObject): string =>
  versions.find(
    (version) =>
      version.created === live.created &&
      version.updated === live.updated &&
      digestMetadata(version) === digestMetadata(live),
  )?.version ?? "";

/** The edits, and that our tags are written again: `drift` where somebody lost them, else with another source. */
export const addStateEdit = (edits: readonly Edit[], cause: "drift" | "pending"): readonly Edit[] => [
  ...edits.filter((edit) => edit.property !== "kvg-state"),
  { property: "kvg-state", cause },
];

/**
 * Who moved a property, from what was last applied. Where the desired end equals it, the vault moved; where the live end
 * does, git moved; where neither does, both moved. A property of which nothing is remembered is newly managed: git moved.
 */
function causeOf(stored: string | undefined, desired: unknown, live: unknown): Cause {
  if (stored === undefined) return "pending";
  if (stored === rememberedDigest(desired)) return "drift";
  return live === undefined || stored === rememberedDigest(live) ? "pending" : "both";
}

const commonlyRemembered = ["enabled", "expiresOn", "expiresIn", "notBefore"] as const;

/** What `kvg-state` remembers of the managed properties once they are applied. */
export const rememberProperties = (desired: DesiredPresent): StoredProperties =>
  Object.fromEntries(
    managedEnds(desired).map(([property, end]) => [
      property,
      rememberedDigest(property === "tags" ? endOfTags(desired.tags) : end),
    ]),
  );

const managesTags = ({ tags }: DesiredPresent): boolean => tags.whole || Object.keys(tags.set).length > 0;

/** Each property that the manifest manages, with the end that it wants; of the tags `endOfTags` makes it. */
function managedEnds(desired: DesiredPresent): readonly (readonly [StoredProperty, unknown])[] {
  const { tags } = desired;
  const { rotationPolicy, ...plain }: DesiredProperties & DesiredKeyProperties = desired.properties;
  const entries: [StoredProperty, unknown][] = [];
  for (const property of [...commonlyRemembered, "contentType", "keyOps", "releasePolicy", "rotate"] as const)
    if (plain[property] !== undefined) entries.push([property, plain[property]]);
  if (rotationPolicy !== undefined) entries.push(["rotationPolicy", rotationPolicy ?? noPolicy]);
  if (managesTags(desired)) entries.push(["tags", tags]);
  if (desired.protect) entries.push(["protect", true]);
  if (desired.kind === "secret" && desired.keepEnabled !== undefined)
    entries.push(["keepEnabled", desired.keepEnabled]);
  return entries;
}
