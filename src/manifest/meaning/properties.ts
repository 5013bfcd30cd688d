import type { CommonProperties, DesiredTags } from "../../model/desired.ts";
import { mostTags } from "../../model/state.ts";
import { parseDate } from "../../model/time.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type { WrittenDefaults, WrittenTags } from "../written.ts";
import { resolveDuration } from "./duration.ts";

/** What one level (config, manifest or object) says of an object's properties, dates in seconds. */
export type PropertyLevel = {
  readonly contentType?: string | null;
  readonly enabled?: boolean;
  readonly notBefore?: number | null;
  /** One of two: a level that gives one kind of expiry drops the other kind of the levels before it. */
  readonly expiry?: { readonly expiresOn: number | null } | { readonly expiresIn: string };
  readonly tags?: WrittenTags | null;
  readonly protect?: boolean;
  readonly overwrite?: boolean;
  readonly maxVersions?: number;
  readonly keepEnabled?: number;
};

/**
 * What one level says, with its dates and durations checked. One that is wrong is reported and left out.
 * @param path leads to the level.
 */
export function resolveLevel(
  written: WrittenDefaults | null | undefined,
  path: DocumentPath,
  report: ReportProblem,
): PropertyLevel {
  if (!written) return {};
  const { contentType, enabled, tags, protect, adopt, versions } = written;
  const notBefore = date("notBefore", written, path, report);
  const expiry = expiryOf(written, path, report);
  return {
    ...(contentType !== undefined && { contentType }),
    ...(enabled !== undefined && { enabled }),
    ...(notBefore !== undefined && { notBefore }),
    ...(expiry && { expiry }),
    ...(tags !== undefined && { tags }),
    ...(protect !== undefined && { protect }),
    ...(adopt !== undefined && { overwrite: true }),
    ...(versions?.max !== undefined && { maxVersions: versions.max }),
    ...(versions?.keepEnabled !== undefined && { keepEnabled: versions.keepEnabled }),
  };
}

function date(
  property: "expiresOn" | "notBefore",
  written: WrittenDefaults,
  path: DocumentPath,
  report: ReportProblem,
): number | null | undefined {
  const text = written[property];
  if (text === undefined || text === null) return text;
  const seconds = parseDate(text);
  if (seconds === undefined)
    report(
      [...path, property],
      "property-invalid",
      "there is no such date from 1970 to 2106-02-07T06:28:15Z",
    );
  return seconds;
}

function expiryOf(
  written: WrittenDefaults,
  path: DocumentPath,
  report: ReportProblem,
): PropertyLevel["expiry"] {
  const { expiresIn } = written;
  if (expiresIn === null) return { expiresOn: null };
  if (expiresIn !== undefined) {
    const duration = resolveDuration(expiresIn, [...path, "expiresIn"], report, "P90D");
    return duration === undefined ? undefined : { expiresIn: duration };
  }
  const expiresOn = date("expiresOn", written, path, report);
  return expiresOn === undefined ? undefined : { expiresOn };
}

/** What all levels together say: a later one wins. `resolveTags` merges the tags. */
export const mergeLevels = (levels: readonly PropertyLevel[]): PropertyLevel => Object.assign({}, ...levels);

/** The desired properties that secrets and keys have in common. */
export const resolveCommonProperties = ({ enabled, notBefore, expiry }: PropertyLevel): CommonProperties => ({
  ...(enabled !== undefined && { enabled }),
  ...expiry,
  ...(notBefore !== undefined && { notBefore }),
});

/**
 * The tags of the defaults and of the object, merged by name. An object that declares `tags` gives its whole set, an
 * empty one with null; otherwise only the names of the defaults are managed.
 */
export function resolveTags(
  above: readonly PropertyLevel[],
  own: PropertyLevel,
  ignore: readonly string[],
): DesiredTags {
  const levels = [...above, own];
  const dropped = levels.findLastIndex(({ tags }) => tags === null);
  const merged = levels.slice(dropped + 1).flatMap(({ tags }) => Object.entries(tags ?? {}));
  return { whole: own.tags !== undefined, set: Object.fromEntries(merged), ignore };
}

/** Whether the tags to be set are more than an object has room for beside our own. */
export const tooManyTags = ({ set }: DesiredTags): boolean =>
  Object.values(set).filter((text) => text !== null).length > mostTags;

/** The properties, and `tag NAME` for each tag, that only the levels of defaults say. */
export function listDefaulted(
  above: readonly PropertyLevel[],
  own: PropertyLevel,
  { set }: DesiredTags,
): readonly string[] {
  if (above.every((level) => Object.keys(level).length === 0)) return [];
  const { contentType, enabled, notBefore, expiry, protect, keepEnabled } = mergeLevels(above);
  const said = { contentType, enabled, notBefore, ...expiry, protect, keepEnabled };
  const properties = Object.entries(said).flatMap(([name, end]) => {
    const isOwn = name === "expiresOn" || name === "expiresIn" ? own.expiry : Object.hasOwn(own, name);
    return end === undefined || isOwn ? [] : [name];
  });
  const tags = Object.keys(set).filter((name) => !Object.hasOwn(own.tags ?? {}, name));
  return [...properties, ...tags.map((name) => `tag ${name}`)];
}
