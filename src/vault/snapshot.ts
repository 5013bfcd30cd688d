import { atOnce, queueWork, runConcurrently, waitForBoth } from "../model/concurrency.ts";
import { isFault } from "../model/errors.ts";
import type {
  DeletedObject,
  Holdings,
  Inventory,
  LiveKey,
  LiveObject,
  LiveVersion,
  Snapshot,
} from "../model/live.ts";
import { foldName, type Kind, kinds } from "../model/object.ts";
import { ownerTag } from "../model/state.ts";
import { findNewestOwned } from "../model/version.ts";
import type { Listing, Reader } from "../model/world.ts";
import { readListedDeletedKey, readListedKey } from "./read-listed-key.ts";

/** Folded names of the objects that git wants, for each kind. */
export type WantedNames = { readonly [kind in Kind]: ReadonlySet<string> };

/**
 * What a vault holds: by list calls alone, but for the wanted keys, of which each costs two GETs.
 *
 * @param wanted only for these is an earlier owner looked for, and a key read.
 * @param asked of another kind nothing is asked: it comes back empty.
 * @param keeping folded names of the wanted secrets whose versions are listed: one list each.
 * @param keysAtOnce how many keys are read at once. A key is read as soon as the list shows it.
 * @returns `takenAt` by the vault's clock when its first answer had come: before it that clock is not known.
 * @throws VaultError for every read that failed; only a forbidden list of deleted objects, or of a kind of which
 * nothing is wanted, is an answer too.
 */
export async function takeSnapshot(
  reader: Reader,
  vault: string,
  wanted: WantedNames,
  asked: readonly Kind[] = kinds,
  keeping: ReadonlySet<string> = new Set(),
  keysAtOnce: number = atOnce.keys,
): Promise<Snapshot> {
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
  const [secrets, keys] = await waitForBoth(
    lists("secret", () => listed(reader.secret, began)),
    lists("key", () => listedKeys(reader, vault, isWanted, keysAtOnce, began)),
  );
  const [[ofSecrets, ofKeys], gone] = await waitForBoth(
    waitForBoth(
      histories(reader.secret, secrets, wanted.secret, keeping),
      histories(reader.key, keys, wanted.key, new Set()),
    ),
    deletedInDetail(reader, vault, keys, wanted.key, keysAtOnce),
  );
  const deleted = keys.deleted === "unreadable" ? keys.deleted : { ...keys.deleted, ...gone };
  return {
    vault,
    takenAt: takenAt ?? reader.now(),
    secret: {
      ...secrets,
      earlier: pickMember(ofSecrets, "earlier"),
      versions: pickMember(ofSecrets, "versions"),
    },
    key: { ...keys, deleted, earlier: pickMember(ofKeys, "earlier") },
  };
}

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
    asked.includes("secret") ? listed(reader.secret, () => {}) : nothing(),
    asked.includes("key")
      ? listedKeys(
          reader,
          vault,
          () => true,
          atOnce.keys,
          () => {},
        )
      : nothing(),
  );
  return { secret, key };
}

type ByName<T> = { readonly [name: string]: T };
type Lists = Omit<Holdings, "earlier">;

/** A record without inherited members: `constructor` is a valid name of a secret. */
const record = <T>(): { [name: string]: T } => Object.create(null);

const nothing = async (): Promise<Lists> => ({ live: record(), deleted: record() });

async function listed(
  listing: Listing,
  began: () => void,
  see: (object: LiveObject) => boolean = () => true,
): Promise<Lists> {
  const [live, deleted] = await waitForBoth(
    byName(listing.list(), began, see),
    byName(listing.listDeleted(), began).catch((error) => {
      if (isFault(error, "forbidden")) return "unreadable" as const;
      throw error;
    }),
  );
  return { live, deleted };
}

/** @param see is called with each object once, as soon as its page is there; false ends the list. */
async function byName<T extends LiveObject>(
  items: AsyncIterable<T>,
  began: () => void,
  see: (object: T) => boolean = () => true,
): Promise<ByName<T>> {
  const found = record<T>();
  for await (const item of items) {
    began();
    const name = foldName(item.name);
    const isNew = found[name] === undefined;
    found[name] = item;
    if (isNew && !see(item)) break;
  }
  began();
  return found;
}

/**
 * The lists of keys, in which each wanted one that is no certificate's is in detail: by two GETs, which begin while the
 * list goes on.
 */
async function listedKeys(
  reader: Reader,
  vault: string,
  isWanted: (object: LiveObject) => boolean,
  most: number,
  began: () => void,
): Promise<Omit<Holdings<LiveObject | LiveKey>, "earlier">> {
  const reading = queueWork(most, (name: string) => readListedKey(reader, vault, name));
  const see = (object: LiveObject) => object.managed || !isWanted(object) || reading.add(object.name);
  try {
    const lists = await listed(reader.key, began, see);
    const details = (await reading.end()).map((key) => [foldName(key.name), key] as const);
    const live = record<LiveObject | LiveKey>();
    return { ...lists, live: Object.assign(live, lists.live, Object.fromEntries(details)) };
  } finally {
    await reading.stop();
  }
}

/** What a list of versions shows: the newest with an owner, and all of them where only some shall stay enabled. */
type History = { readonly earlier?: LiveVersion; readonly versions?: readonly LiveVersion[] };

/** One list of versions for each wanted object that bears no owner, or is one of `keeping`. */
const histories = (
  listing: Listing,
  { live }: Lists,
  wanted: ReadonlySet<string>,
  keeping: ReadonlySet<string>,
): Promise<ByName<History>> => {
  const keeps = ({ name }: LiveObject) => keeping.has(foldName(name));
  const asked = chosen(live, wanted).filter((object) => isUnowned(object) || keeps(object));
  return ofEach(asked, 16, async (object): Promise<History> => {
    const versions = await Array.fromAsync(listing.listVersions(object.name));
    const earlier = findNewestOwned(versions);
    return { ...(earlier && { earlier }), ...(keeps(object) && { versions }) };
  });
};

const isUnowned = ({ tags }: LiveObject): boolean => tags[ownerTag] === undefined;

function pickMember<M extends keyof History>(
  all: ByName<History>,
  member: M,
): ByName<NonNullable<History[M]>> {
  const found = record<NonNullable<History[M]>>();
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
  const known: ByName<DeletedObject> = deleted === "unreadable" ? record() : deleted;
  const gone = chosen(known, wanted).filter(({ name }) => live[foldName(name)] === undefined);
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
  return Object.assign(record<T>(), Object.fromEntries(entries));
}
