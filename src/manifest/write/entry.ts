import isEqual from "fast-deep-equal";
import { type KeyDetail, type KeySpec, noPolicy } from "../../model/key.ts";
import type { LiveKey, LiveObject } from "../../model/live.ts";
import { compareText } from "../../model/object.ts";
import { decodeState, isOurTag, ownerTag, stateTag } from "../../model/state.ts";
import { formatDate } from "../../model/time.ts";
import type { PropertyLevel } from "../meaning/properties.ts";
import type { WrittenDefaults, WrittenKey, WrittenSecret, WrittenTags } from "../written.ts";

/** What an entry is written against. */
export type EntryContext = {
  /** The config's: where they speak of a property, an entry has to say what is live. */
  readonly defaults: PropertyLevel;
  readonly ignoreTags: readonly string[];
  /** Write dates, too. */
  readonly dates: boolean;
};

/** The entry that declares a live secret as it is, its value left to others. */
export function formatSecretEntry(live: LiveObject, around: EntryContext): WrittenSecret {
  const { contentType } = live;
  return {
    value: "external",
    ...(contentType !== undefined && { contentType }),
    ...(contentType === undefined && around.defaults.contentType && { contentType: null }),
    ...commonEntry(live, around, { expiry: true }),
  };
}

/** A key's entry before our own checks: the service may report an operation that no manifest can declare. */
export type KeyEntry = Omit<WrittenKey, "keyOps"> & { readonly keyOps?: readonly string[] };

/** The entry that declares a live key as it is. */
export function formatKeyEntry(live: LiveKey, around: EntryContext): KeyEntry {
  const { spec, keyOps, exportable, releasePolicy, rotationPolicy } = live.key;
  const policed = !isEqual(rotationPolicy, noPolicy);
  return {
    ...specEntry(spec),
    ...(keyOps.length > 0 && { keyOps }),
    ...(exportable && { exportable }),
    ...(releasePolicy && { releasePolicy: releaseEntry(releasePolicy) }),
    ...(policed && { rotationPolicy }),
    ...commonEntry(live, around, { expiry: !policed }),
  };
}

function specEntry(spec: KeySpec): Pick<WrittenKey, "keyType" | "keySize" | "curve"> {
  if ("curve" in spec) return { keyType: spec.keyType, curve: spec.curve };
  const { keyType, keySize } = spec;
  return { keyType, ...(keySize !== undefined && { keySize }) };
}

const releaseEntry = ({ policy, immutable }: NonNullable<KeyDetail["releasePolicy"]>) => ({
  policy: JSON.parse(policy) as object,
  ...(immutable && { immutable }),
});

/** @param has `expiry`: false where the service owns it. */
function commonEntry(
  live: LiveObject,
  { defaults, ignoreTags, dates }: EntryContext,
  has: { readonly expiry: boolean },
): Omit<WrittenDefaults, "versions"> {
  const tags = tagsEntry(live, defaults.tags ?? {}, ignoreTags);
  const isProtected = protectedOf(live);
  return {
    ...(live.enabled !== (defaults.enabled ?? true) && { enabled: live.enabled }),
    ...(has.expiry && date("expiresOn", live, dates, defaults.expiry !== undefined)),
    ...date("notBefore", live, dates, defaults.notBefore !== undefined),
    ...(Object.keys(tags).length > 0 && { tags }),
    ...(isProtected !== undefined && isProtected !== (defaults.protect ?? false) && { protect: isProtected }),
  };
}

function date(
  property: "expiresOn" | "notBefore",
  { [property]: seconds }: LiveObject,
  wanted: boolean,
  hasDefault: boolean,
): Pick<WrittenDefaults, "expiresOn" | "notBefore"> {
  if (seconds === undefined) return hasDefault ? { [property]: null } : {};
  return wanted || hasDefault ? { [property]: formatDate(seconds) } : {};
}

/** The object's tags as its whole set: without ours and the ignored, and null for a default that it does not bear. */
function tagsEntry(live: LiveObject, defaults: WrittenTags, ignore: readonly string[]): WrittenTags {
  const written = Object.entries(live.tags).filter(
    ([name]) => !isOurTag(name) && (Object.hasOwn(defaults, name) || !ignore.includes(name)),
  );
  const lacking = Object.keys(defaults).filter((name) => !Object.hasOwn(live.tags, name));
  const all = [...written, ...lacking.map((name) => [name, null] as const)];
  return Object.fromEntries(all.sort(([a], [b]) => compareText(a, b)));
}

/** Whether an object of ours is protected, as `kvg-state` remembers; undefined where nothing is remembered. */
function protectedOf({ tags }: LiveObject): boolean | undefined {
  const state = tags[ownerTag] === undefined ? undefined : decodeState(tags[stateTag]);
  return state && state.properties.protect !== undefined;
}
