import type { DesiredTags } from "../model/desired.ts";
import { mostTags } from "../model/state.ts";
import type { Level } from "./properties.ts";

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
  Object.values(set).filter((text) => text !== null).length > mostTags;
