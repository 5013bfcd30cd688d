import { atOnce, runConcurrently, waitForBoth } from "../model/concurrency.ts";
import { isFault } from "../model/errors.ts";
import type {
  DeletedObject,
  Inventory,
  Listing,
  LiveKey,
  LiveObject,
  LiveVersion,
  Snapshot,
} from "../model/live.ts";
import { foldName, type Kind, kinds } from "../model/object.ts";
import { ownerTag } from "../model/state.ts";
import { findNewestOwned } from "../model/version.ts";
import type { Reader } from "../model/world.ts";
import {
  type ByName,
  makeRecord,
  pickNames,
  readByName,
  readNamedDeletedKey,
  readNamedDeletedSecret,
  readNamedSecret,
} from "./read/read-by-name.ts";
import { readListedDeletedKey, readNamedKey } from "./read/read-listed-key.ts";
import { type InsteadOfRest, type Lists, readKeyLists, readLists } from "./read/read-lists.ts";

/** Folded names of the objects that git wants, for each kind. */
export type WantedNames = { readonly [kind in Kind]: ReadonlySet<string> };

export type SnapshotOptions = {
  /** Of another kind nothing is asked: it comes back empty. */
  readonly asked?: readonly Kind[];
  /** Folded names of the wanted secrets whose versions are listed: one list each. */
  readonly keeping?: ReadonlySet<string>;
  /** How many keys are read at once. A key is read as soon as the list shows it. */
  readonly keysAtOnce?: number;
  /**
   * Nothing but what is wanted matters, so that of a long list the rest need not be read. Absent: all matters.
   * `secretsBeside`: folded names of secrets that matter, too, although nobody wants them.
   */
  readonly onlyWanted?: { readonly secretsBeside: ReadonlySet<string> };
};

/**
 * What a vault holds: by list calls alone, but for the wanted keys, of which each costs two GETs, and for soft-deleted
 * objects that a long list has not shown.
 *
 * @param wanted only for these is an earlier owner looked for, and a key read.
 * @returns `takenAt` by the vault's clock when its first answer had come: before it that clock is not known.
 * @throws VaultError for every read that failed; only a forbidden list of deleted objects, or of a kind of which
 * nothing is wanted, is an answer too.
 */
export async function takeSnapshot(
  reader: Reader,
  vault: string,
  wanted: WantedNames,
  options: SnapshotOptions = {},
): Promise<Snapshot> {
  const { asked = kinds, keeping = new Set<string>(), keysAtOnce = atOnce.keys, onlyWanted } = options;
  let takenAt: number | undefined;
  const began = () => {
    takenAt ??= reader.now();
  };
  const lists = async <L extends Lists>(kind: Kind, list: () => Promise<L>): Promise<L | Lists> => {
    if (!asked.includes(kind)) return nothing();
    // Of a kind of which nothing is wanted a list can only show orphans, and what is not seen is not pruned.
    const spare = wanted[kind].size === 0;
    return list().catch(async (error): Promise<Lists> => {
      if (spare && isFault(error, "forbidden")) return { ...(await nothing()), unlisted: true };
      throw error;
    });
  };
  const isWanted = ({ name }: LiveObject) => wanted.key.has(foldName(name));
  const versions = new Map<string, readonly LiveVersion[]>();
  const namedSecrets = new Set([...wanted.secret, ...(onlyWanted?.secretsBeside ?? [])]);
  const named = onlyWanted && {
    secret: insteadOfSecrets(reader, namedSecrets, wanted.secret, versions),
    key: insteadOfKeys(reader, vault, wanted.key, keysAtOnce),
  };
  const [secrets, keys] = await waitForBoth(
    lists("secret", () => readLists(reader.secret, { began, instead: named?.secret })),
    lists("key", () => readKeyLists(reader, vault, isWanted, keysAtOnce, { began, instead: named?.key })),
  );
  const [[ofSecrets, ofKeys], gone] = await waitForBoth(
    waitForBoth(
      histories(reader.secret, secrets, wanted.secret, keeping, versions),
      histories(reader.key, keys, wanted.key, new Set(), new Map()),
    ),
    deletedInDetail(reader, vault, keys, wanted.key, keysAtOnce),
  );
  const deleted = keys.deleted === "unreadable" ? keys.deleted : { ...keys.deleted, ...gone };
  const isPart = secrets.isPart || keys.isPart;
  return {
    vault,
    takenAt: takenAt ?? reader.now(),
    ...(isPart && { onlyWanted: true }),
    secret: {
      ...withoutRest(secrets, isPart ? namedSecrets : undefined),
      earlier: pickMember(ofSecrets, "earlier"),
      versions: pickMember(ofSecrets, "versions"),
    },
    key: {
      ...withoutRest(keys, isPart ? wanted.key : undefined),
      deleted,
      earlier: pickMember(ofKeys, "earlier"),
    },
  };
}

/** What was read of one kind; of the live objects only those of some names, where what else there is does not count. */
const withoutRest = <L extends LiveObject>(
  { isPart: _, ...lists }: Lists<L>,
  names: ReadonlySet<string> | undefined,
): Omit<Lists<L>, "isPart"> => (names ? { ...lists, live: pickNames(lists.live, names) } : lists);

/**
 * All that a vault holds: lists, and two GETs for each key that is no certificate's.
 * @param asked of another kind nothing is asked: it comes back empty.
 * @throws VaultError for every read that failed; only a forbidden list of deleted objects is an answer too.
 */
export async function takeInventory(
  reader: Reader,
  vault: string,
  asked: readonly Kind[] = kinds,
): Promise<Inventory> {
  const [secret, key] = await waitForBoth(
    asked.includes("secret") ? readLists(reader.secret) : nothing(),
    asked.includes("key") ? readKeyLists(reader, vault, () => true, atOnce.keys) : nothing(),
  );
  return { secret, key };
}

const nothing = async (): Promise<Lists> => ({ live: makeRecord(), deleted: makeRecord() });

/** @param versions gets those of each secret that is read by name, by its folded name */
function insteadOfSecrets(
  { secret }: Reader,
  names: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  versions: Map<string, readonly LiveVersion[]>,
): InsteadOfRest {
  return {
    live: readByName(
      () => names,
      atOnce.lists,
      (name) => readNamedSecret(secret, name, (all) => versions.set(name, all)),
    ),
    deleted: (live) =>
      readByName(absentFrom(live, wanted), atOnce.lists, (name) => readNamedDeletedSecret(secret, name)),
  };
}

const insteadOfKeys = (
  reader: Reader,
  vault: string,
  wanted: ReadonlySet<string>,
  most: number,
): InsteadOfRest => ({
  live: readByName(
    () => wanted,
    most,
    (name) => readNamedKey(reader, vault, name),
  ),
  deleted: (live) =>
    readByName(absentFrom(live, wanted), most, (name) => readNamedDeletedKey(reader.key, name)),
});

/** The wanted names that are not live. */
const absentFrom =
  (live: () => ByName<LiveObject> | undefined, wanted: ReadonlySet<string>) =>
  (): readonly string[] | undefined => {
    const known = live();
    return known && [...wanted].filter((name) => known[name] === undefined);
  };

/** What a list of versions shows: the newest with an owner, and all of them where only some shall stay enabled. */
type History = { readonly earlier?: LiveVersion; readonly versions?: readonly LiveVersion[] };

/**
 * One list of versions for each wanted object that bears no owner, or is one of `keeping`.
 * @param known the versions that were listed before
 */
const histories = (
  listing: Listing,
  { live }: Lists,
  wanted: ReadonlySet<string>,
  keeping: ReadonlySet<string>,
  known: ReadonlyMap<string, readonly LiveVersion[]>,
): Promise<ByName<History>> => {
  const keeps = ({ name }: LiveObject) => keeping.has(foldName(name));
  const asked = chosen(live, wanted).filter((object) => isUnowned(object) || keeps(object));
  return ofEach(asked, 16, async (object): Promise<History> => {
    const versions =
      known.get(foldName(object.name)) ?? (await Array.fromAsync(listing.listVersions(object.name)));
    const earlier = findNewestOwned(versions);
    return { ...(earlier && { earlier }), ...(keeps(object) && { versions }) };
  });
};

const isUnowned = ({ tags }: LiveObject): boolean => tags[ownerTag] === undefined;

function pickMember<M extends keyof History>(
  all: ByName<History>,
  member: M,
): ByName<NonNullable<History[M]>> {
  const found = makeRecord<NonNullable<History[M]>>();
  for (const [name, { [member]: part }] of Object.entries(all)) if (part) found[name] = part;
  return found;
}

/** The wanted keys that are soft-deleted, each by one GET. */
const deletedInDetail = async (
  reader: Reader,
  vault: string,
  { live, deleted }: Lists,
  wanted: ReadonlySet<string>,
  most: number,
): Promise<ByName<DeletedObject & LiveKey>> => {
  const known: ByName<DeletedObject> = deleted === "unreadable" ? makeRecord() : deleted;
  const gone = chosen(known, wanted).filter(
    (object) => live[foldName(object.name)] === undefined && !("key" in object),
  );
  return ofEach(gone, most, async (object) => {
    return { ...object, key: await readListedDeletedKey(reader, vault, object.name) };
  });
};

const chosen = <T extends LiveObject>(live: ByName<T>, wanted: ReadonlySet<string>): readonly T[] =>
  Object.entries(live).flatMap(([name, object]) => (wanted.has(name) && !object.managed ? [object] : []));

/** What the work finds for each object, at most so many at once. */
async function ofEach<O extends LiveObject, T>(
  objects: readonly O[],
  most: number,
  work: (object: O) => Promise<T>,
): Promise<ByName<T>> {
  const results = await runConcurrently(objects, most, work);
  const entries = objects.map(({ name }, i) => [foldName(name), results[i]] as const);
  return Object.assign(makeRecord<T>(), Object.fromEntries(entries));
}
