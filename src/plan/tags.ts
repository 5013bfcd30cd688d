import type { DesiredTags } from "../model/desired.ts";
import { isOurTag } from "../model/state.ts";

type Tags = { readonly [name: string]: string };

/** A tag's text, or null. A tag may be called `constructor`. */
export const textOf = (tags: Tags, name: string): string | null =>
  Object.hasOwn(tags, name) ? (tags[name] ?? null) : null;

/** The live tags that the manifest speaks about. */
export function managedTags(live: Tags, desired: DesiredTags): Tags {
  const speaksOf = (name: string) =>
    !isOurTag(name) &&
    (Object.hasOwn(desired.set, name) || (desired.whole && !desired.ignore.includes(name)));
  return Object.fromEntries(Object.entries(live).filter(([name]) => speaksOf(name)));
}

/** The tags that the manifest wants to be there. */
export const wantedTags = (desired: DesiredTags): Tags =>
  Object.fromEntries(
    Object.entries(desired.set).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );

/** All tags that shall be there after a write, without our own: the wanted, and those that are not managed. */
export function tagsAfter(live: Tags, desired: DesiredTags): Tags {
  const managed = managedTags(live, desired);
  const carried = Object.entries(live).filter(([name]) => !isOurTag(name) && !Object.hasOwn(managed, name));
  return { ...Object.fromEntries(carried), ...wantedTags(desired) };
}

export const withoutOurs = (live: Tags): Tags =>
  Object.fromEntries(Object.entries(live).filter(([name]) => !isOurTag(name)));
