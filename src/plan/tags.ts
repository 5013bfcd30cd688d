import type { DesiredTags } from "../model/desired.ts";
import type { Cause } from "../model/edit.ts";
import { isOurTag, rememberedDigest } from "../model/state.ts";

type Tags = { readonly [name: string]: string };

/** A tag's text, or null where it is absent. A tag may be called `constructor`. */
export const tagText = (tags: Tags, name: string): string | null =>
  Object.hasOwn(tags, name) ? (tags[name] ?? null) : null;

export function managedTags(live: Tags, desired: DesiredTags): Tags {
  const isManaged = (name: string) =>
    !isOurTag(name) &&
    (Object.hasOwn(desired.set, name) || (desired.whole && !desired.ignore.includes(name)));
  return Object.fromEntries(Object.entries(live).filter(([name]) => isManaged(name)));
}

export const wantedTags = (desired: Pick<DesiredTags, "set">): Tags =>
  Object.fromEntries(
    Object.entries(desired.set).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );

/** The end of the tags that `kvg-state` remembers: their texts, and whether all others are managed, too. */
export const endOfTags = ({ whole, set }: Pick<DesiredTags, "whole" | "set">): unknown =>
  whole ? ["whole", wantedTags({ set })] : ["named", set];

/**
 * Who moved the tags. The vault did not move them where the live ones are what we remember: all of them, those that git
 * names now, or those that it wants now. Only git can have changed which of these sets was managed.
 */
export function causeOfTags(stored: string | undefined, desired: DesiredTags, live: Tags): Cause {
  if (stored === undefined) return "pending";
  if (stored === rememberedDigest(endOfTags(desired))) return "drift";
  const liveOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, tagText(live, name)]));
  const wanted = liveOf(Object.keys(wantedTags(desired)));
  const ends = [
    { whole: true, set: managedTags(live, { ...desired, whole: true }) },
    { whole: false, set: liveOf(Object.keys(desired.set)) },
    { whole: false, set: wantedTags({ set: wanted }) },
  ];
  return ends.some((end) => stored === rememberedDigest(endOfTags(end))) ? "pending" : "both";
}

/** All tags after a write, without our own: the wanted ones, and those that are not managed. */
export function tagsAfter(live: Tags, desired: DesiredTags): Tags {
  const managed = managedTags(live, desired);
  const carried = Object.entries(live).filter(([name]) => !isOurTag(name) && !Object.hasOwn(managed, name));
  return { ...Object.fromEntries(carried), ...wantedTags(desired) };
}

export const withoutOurTags = (live: Tags): Tags =>
  Object.fromEntries(Object.entries(live).filter(([name]) => !isOurTag(name)));
