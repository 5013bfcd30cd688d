import { isMapping, parseJson } from "../../model/input.ts";
import { isNoPolicy, isUnknown, type KeySpec, type ReleasePolicy } from "../../model/key.ts";
import type { LiveKey, LiveObject } from "../../model/live.ts";
import { compareText } from "../../model/object.ts";
import { decodeState, isOurTag, ownerTag, stateTag } from "../../model/state.ts";
import { formatDate } from "../../model/time.ts";
import type { PropertyLevel } from "../meaning/properties.ts";
import type { WrittenDefaults, WrittenKey, WrittenSecret, WrittenTags, WrittenValue } from "../written.ts";

/** What decides how a live object is written as an entry. */
export type EntryOptions = {
  /** The config's defaults: where they give a property, an entry has to say the live one. */
  readonly defaults: PropertyLevel;
  readonly ignoreTags: readonly string[];
  readonly dates: boolean;
};

/** The entry that declares a live secret as it is. */
export function formatSecretEntry(
  live: LiveObject,
  value: WrittenValue,
  options: EntryOptions,
): WrittenSecret {
  const { contentType } = live;
  return {
    value,
    ...(contentType !== undefined && { contentType }),
    ...(contentType === undefined && options.defaults.contentType && { contentType: null }),
    ...commonEntry(live, options, { expiry: true }),
  };
}

/** A key's entry before our own checks: the service may report an operation that no manifest can declare. */
export type KeyEntry = Omit<WrittenKey, "keyOps"> & { readonly keyOps?: readonly string[] };

/** What of a live key this program does not know, as a sentence about it. */
export type UnknownOfKey = { readonly unknown: string };

/** The entry that declares a live key as it is, or why none can. */
export function formatKeyEntry(live: LiveKey, options: EntryOptions): KeyEntry | UnknownOfKey {
  const { spec, keyOps, exportable, releasePolicy, rotationPolicy } = live.key;
  const hasPolicy = !isNoPolicy(rotationPolicy);
  const unknownAction = rotationPolicy.lifetimeActions.find(isUnknown);
  const lifetimeActions = rotationPolicy.lifetimeActions.flatMap((action) =>
    isUnknown(action) ? [] : [action],
  );
  const release = releasePolicy && releaseEntry(releasePolicy);
  if (isUnknown(spec)) return { unknown: `the vault says that it is ${spec.text}, ${notKnown}` };
  if (unknownAction) return { unknown: `its rotation policy has ${unknownAction.text}, ${notKnown}` };
  if (release === "no JSON") return { unknown: `its release policy is no JSON, ${notKnown}` };
  return {
    ...specEntry(spec),
    ...(keyOps.length > 0 && { keyOps }),
    ...(exportable && { exportable }),
    ...(release && { releasePolicy: release }),
    ...(hasPolicy && { rotationPolicy: { ...rotationPolicy, lifetimeActions } }),
    ...commonEntry(live, options, { expiry: !hasPolicy }),
  };
}

const notKnown = "which this version does not know";

function specEntry(spec: KeySpec): Pick<WrittenKey, "keyType" | "keySize" | "curve"> {
  if ("curve" in spec) return { keyType: spec.keyType, curve: spec.curve };
  const { keyType, keySize } = spec;
  return { keyType, ...(keySize !== undefined && { keySize }) };
}

function releaseEntry({ policy: text, immutable }: ReleasePolicy) {
  const policy = parseJson(text);
  return isMapping(policy) ? { policy, ...(immutable && { immutable }) } : "no JSON";
}

/** @param has `expiry`: false where the service owns it. */
function commonEntry(
  live: LiveObject,
  { defaults, ignoreTags, dates }: EntryOptions,
  has: { readonly expiry: boolean },
): Omit<WrittenDefaults, "versions"> {
  const tags = tagsEntry(live, defaults.tags ?? {}, ignoreTags);
  const isProtected = protectedOf(live);
  return {
    ...(live.enabled !== (defaults.enabled ?? true) && { enabled: live.enabled }),
    ...(has.expiry && dateEntry("expiresOn", live, dates, defaults.expiry !== undefined)),
    ...dateEntry("notBefore", live, dates, defaults.notBefore !== undefined),
    ...(Object.keys(tags).length > 0 && { tags }),
    ...(isProtected !== undefined && isProtected !== (defaults.protect ?? false) && { protect: isProtected }),
  };
}

function dateEntry(
  property: "expiresOn" | "notBefore",
  { [property]: seconds }: LiveObject,
  wanted: boolean,
  hasDefault: boolean,
): Pick<WrittenDefaults, "expiresOn" | "notBefore"> {
  if (seconds === undefined) return hasDefault ? { [property]: null } : {};
  return wanted || hasDefault ? { [property]: formatDate(seconds) } : {};
}

/** The object's whole set of tags, without ours and the ignored ones. A default that the object does not bear is null. */
function tagsEntry(live: LiveObject, defaults: WrittenTags, ignore: readonly string[]): WrittenTags {
  const written = Object.entries(live.tags).filter(
    ([name]) => !isOurTag(name) && (Object.hasOwn(defaults, name) || !ignore.includes(name)),
  );
  const lacking = Object.keys(defaults).filter((name) => !Object.hasOwn(live.tags, name));
  const all = [...written, ...lacking.map((name) => [name, null] as const)];
  return Object.fromEntries(all.sort(([a], [b]) => compareText(a, b)));
}

/** Whether an object of ours is protected, by its `kvg-state`; undefined where it has none. */
function protectedOf({ tags }: LiveObject): boolean | undefined {
  const state = tags[ownerTag] === undefined ? undefined : decodeState(tags[stateTag]);
  return state && state.properties.protect !== undefined;
}
