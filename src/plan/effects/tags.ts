import isEqual from "fast-deep-equal";
import type { DesiredTags } from "../../model/desired.ts";
import type { Cause } from "../../model/plan/edit.ts";
import { isOurTag, rememberedDigest } from "../../model/state.ts";

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

export const wantedTags = ({ set }: Pick<DesiredTags, "set">): Tags =>
  isWithoutNull(set)
    ? set
    : Object.fromEntries(
        Object.entries(set).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
      );

const isWithoutNull = (set: DesiredTags["set"]): set is Tags => !Object.values(set).includes(null);

/** The end of the tags that `kvg-state` remembers: their texts, and whether all others are managed, too. */
export const endOfTags = ({ whole, set }: Pick<DesiredTags, "whole" | "set">): unknown =>
  whole ? ["whole", wantedTags({ set })] : ["named", set];

/** What became of the tags since they were last applied. */
type TagMoves = {
  /** Who moved those that git manages. */
  readonly cause: Cause;
  /** Those that the vault has and that git declared, as far as that can be told, and does not manage any more. */
  readonly left: readonly string[];
};

/**
 * Who moved the tags, and which ones git has dropped. `kvg-state` remembers one digest of all that was declared. The vault
 * did not move them where the live ones have that digest: all of them, those that git names now, those that it wants now,
 * or any of these with tags that it does not manage any more. Only git can have changed which of these sets was managed.
 */
export function compareTags(stored: string | undefined, desired: DesiredTags, live: Tags): TagMoves {
  if (stored === undefined) return { cause: "pending", left: [] };
  if (stored === rememberedDigest(endOfTags(desired))) return { cause: "drift", left: [] };
  const managed = managedTags(live, desired);
  const others = Object.keys(live).filter((name) => !isOurTag(name) && !Object.hasOwn(managed, name));
  for (const end of formerEnds(desired, live, others))
    if (stored === rememberedDigest(endOfTags(end)))
      return { cause: "pending", left: others.filter((name) => Object.hasOwn(end.set, name)) };
  // Git and the vault moved, so any of the others may have been declared.
  return { cause: "both", left: isEqual(managed, wantedTags(desired)) ? others : [] };
}

/** What git may have declared before, the likelier first: sets of tags as they are live. */
function* formerEnds(
  desired: DesiredTags,
  live: Tags,
  others: readonly string[],
): Generator<Pick<DesiredTags, "whole" | "set">> {
  const liveOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, tagText(live, name)]));
  const wanted = liveOf(Object.keys(wantedTags(desired)));
  const named = liveOf(Object.keys(desired.set));
  yield { whole: true, set: managedTags(live, { ...desired, whole: true }) };
  yield { whole: false, set: named };
  yield { whole: false, set: wantedTags({ set: wanted }) };
  for (const dropped of someOf(others)) {
    const more = liveOf(dropped);
    yield { whole: true, set: { ...managedTags(live, desired), ...more } };
    for (const set of [desired.set, named]) {
      yield { whole: true, set: { ...set, ...more } };
      yield { whole: false, set: { ...set, ...more } };
    }
  }
}

/** The most names of which all combinations are tried: 2 to the power of it, each a few digests. */
const mostCombined = 6;

/** Combinations of names but the empty one: all of them where these are few, else each name alone and all together. */
function someOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > mostCombined) return [...names.map((name) => [name]), names];
  const count = 2 ** names.length - 1;
  return Array.from({ length: count }, (_, i) => names.filter((_, bit) => ((i + 1) >> bit) % 2 === 1));
}

/** All tags after a write, without our own: the wanted ones, and those that are not managed. */
export function tagsAfter(live: Tags, desired: DesiredTags): Tags {
  const managed = managedTags(live, desired);
  const carried = Object.entries(live).filter(([name]) => !isOurTag(name) && !Object.hasOwn(managed, name));
  return { ...Object.fromEntries(carried), ...wantedTags(desired) };
}

export const withoutOurTags = (live: Tags): Tags =>
  Object.fromEntries(Object.entries(live).filter(([name]) => !isOurTag(name)));
