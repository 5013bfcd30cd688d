import type { DesiredTags } from "../model/desired.ts";
import type { Level } from "./properties.ts";

/**
 * How many tags a manifest may give one object: an object has at most 15, and two are ours.
 * Source: https://learn.microsoft.com/azure/key-vault/secrets/about-secrets#secret-tags
 */
const maxTags = 13;

/**
 * The tags of the defaults and of the object, merged by name. An object that says `tags` gives its whole set, and
 * with null an empty one; otherwise only the names of the defaults are managed.
 */
export function desiredTags(above: readonly Level[], own: Level, ignore: readonly string[]): DesiredTags {
  const levels = [...above, own];
  const dropped = levels.findLastIndex(({ tags }) => tags === null);
  const merged = levels.slice(dropped + 1).flatMap(({ tags }) => Object.entries(tags ?? {}));
  return { whole: own.tags !== undefined, set: Object.fromEntries(merged), ignore };
}

export const tooMany = ({ set }: DesiredTags): boolean =>
  Object.values(set).filter((text) => text !== null).length > maxTags;
