import { runConcurrently } from "../../model/concurrency.ts";
import { isFault } from "../../model/errors.ts";
import { noPolicy } from "../../model/key.ts";
import type { DeletedObject, LiveKey, LiveObject, LiveVersion } from "../../model/live.ts";
import type { Reader } from "../../model/world.ts";
import { orAbsent, withoutVersion } from "./read-listed-key.ts";

/** Objects by their folded names. */
export type ByName<T> = { readonly [name: string]: T };

/** A record without inherited members: `constructor` is a valid name of a secret. */
export const makeRecord = <T>(): { [name: string]: T } => Object.create(null);

/**
 * What stands in place of the rest of a list: all objects that matter, or undefined where the list has to go on.
 * @param seen what the list has shown so far, on so many pages
 */
export type Instead<T> = (seen: ByName<T>, pages: number) => Promise<ByName<T> | undefined>;

/** What was asked of one name leaves open what the list would say. */
const unclear = Symbol("unclear");

/**
 * Whether the names that a list has not shown cost less than its rest, of which nobody knows the length. A page is asked
 * when the one before is there, names are asked side by side: they take at most half as many round trips as the list has
 * taken until then. So a plan waits at most half as long again as for the list alone, wherever that would have ended.
 */
const isCheaper = (unseen: number, pages: number, most: number): boolean => unseen <= (pages * most) / 2;

/**
 * Reads the names that a list has not shown one by one, in place of its rest.
 * @param names folded; undefined as long as nobody knows them
 * @param read undefined where there is no such object
 */
export function readByName<T>(
  names: () => Iterable<string> | undefined,
  most: number,
  read: (name: string) => Promise<T | typeof unclear | undefined>,
): Instead<T> {
  let isUnclear = false;
  return async (seen, pages) => {
    const known = isUnclear ? undefined : names();
    if (!known) return undefined;
    const unseen = [...known].filter((name) => seen[name] === undefined);
    if (!isCheaper(unseen.length, pages, most)) return undefined;
    const answers = await runConcurrently(unseen, most, read);
    const found = pickNames(seen, known);
    for (const [i, name] of unseen.entries()) {
      const answer = answers[i];
      isUnclear ||= answer === unclear;
      if (answer !== undefined && answer !== unclear) found[name] = answer;
    }
    return isUnclear ? undefined : found;
  };
}

/** Those of the objects that have one of the names. */
export function pickNames<T>(objects: ByName<T>, names: Iterable<string>): { [name: string]: T } {
  const picked = makeRecord<T>();
  for (const name of names) if (objects[name] !== undefined) picked[name] = objects[name];
  return picked;
}

/** More versions are no reason to read on: the list of all secrets may well be shorter. */
const mostPages = 2;

/** The content types that the secret of a certificate may have. */
const certificateTypes: ReadonlySet<string> = new Set(["application/x-pkcs12", "application/x-pem-file"]);

/**
 * A secret as the list of secrets would show it, by one list of its versions. That list is in no order that means anything,
 * so the newest version is the one that was created last.
 * @param keep gets all versions
 * @returns undefined where there is no such secret. Unclear where two versions were created last, as far as a clock of
 * seconds tells; where there are too many; and of what looks like a certificate's, because nobody has seen whether a list
 * of versions says that it is one.
 */
export async function readNamedSecret(
  { listVersions }: Reader["secret"],
  name: string,
  keep: (versions: readonly LiveVersion[]) => void,
): Promise<LiveObject | typeof unclear | undefined> {
  const versions: LiveVersion[] = [];
  let pages = 0;
  try {
    for await (const { items, more } of listVersions(name).pages()) {
      versions.push(...items);
      pages++;
      if (pages > mostPages || (pages === mostPages && more)) return unclear;
    }
  } catch (error) {
    // It has gone while it was read: that is no absence yet.
    if (versions.length > 0) throw error;
    return orAbsent(error);
  }
  const [newest, before] = versions.toSorted((a, b) => b.created - a.created);
  if (!newest) return undefined;
  if (before && newest.created - before.created <= 1) return unclear;
  const live = withoutVersion(newest);
  if (!live.managed && certificateTypes.has(live.contentType ?? "")) return unclear;
  keep(versions);
  return live;
}

/**
 * A soft-deleted secret, by one GET. It takes the right to read values, and the secret must not be disabled: where the
 * answer is 403 only the list tells.
 */
export const readNamedDeletedSecret = (
  { getDeleted }: Reader["secret"],
  name: string,
): Promise<DeletedObject | typeof unclear | undefined> => getDeleted(name).catch(orUnclear);

/** A soft-deleted key in detail, by one GET. */
export async function readNamedDeletedKey(
  { getDeleted }: Reader["key"],
  name: string,
): Promise<DeletedObject | (DeletedObject & LiveKey) | typeof unclear | undefined> {
  try {
    const { key, ...deleted } = await getDeleted(name);
    return deleted.managed ? deleted : { ...deleted, key: { ...key, rotationPolicy: noPolicy } };
  } catch (error) {
    return orUnclear(error);
  }
}

function orUnclear(error: unknown): typeof unclear | undefined {
  return isFault(error, "forbidden", "disabled") ? unclear : orAbsent(error);
}
