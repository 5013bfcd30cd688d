import { queueWork, waitForBoth } from "../../model/concurrency.ts";
import { isFault } from "../../model/errors.ts";
import type { DeletedObject, Holdings, Items, Listing, LiveKey, LiveObject } from "../../model/live.ts";
import { foldName } from "../../model/object.ts";
import type { Reader } from "../../model/world.ts";
import { type ByName, type Instead, makeRecord } from "./read-by-name.ts";
import { readListedKey } from "./read-listed-key.ts";

/** What lists show of one kind; `isPart` where the rest of the live objects was not read. */
export type Lists<Live extends LiveObject = LiveObject> = Omit<Holdings<Live>, "earlier"> & {
  readonly isPart?: boolean;
};

/** What stands in place of the rest of a long list, of live objects and of soft-deleted ones. */
export type InsteadOfRest = {
  readonly live: Instead<LiveObject>;
  /** @param live undefined as long as nobody knows them all */
  readonly deleted: (live: () => ByName<LiveObject> | undefined) => Instead<DeletedObject>;
};

type ReadingOptions = {
  /** Is called when an answer has come. */
  readonly began?: () => void;
  /** Is called with each live object once, as soon as its page is there; false ends the list. */
  readonly see?: (object: LiveObject) => boolean;
  /** Absent: lists are read to their ends. */
  readonly instead?: InsteadOfRest | undefined;
};

/**
 * The lists of live and of soft-deleted objects, side by side.
 * @throws VaultError; a forbidden list of soft-deleted objects is an answer
 */
export async function readLists(
  listing: Listing,
  { began = () => {}, see, instead }: ReadingOptions = {},
): Promise<Lists> {
  let known: ByName<LiveObject> | undefined;
  const live = readList(listing.list(), began, see, instead?.live).then((list) => {
    known = list.objects;
    return list;
  });
  const deleted = readList(
    listing.listDeleted(),
    began,
    undefined,
    instead?.deleted(() => known),
  ).catch((error) => {
    if (isFault(error, "forbidden")) return { objects: "unreadable" as const };
    throw error;
  });
  const [ofLive, ofDeleted] = await waitForBoth(live, deleted);
  return {
    live: ofLive.objects,
    deleted: ofDeleted.objects,
    ...(ofLive.isPart && { isPart: true }),
  };
}

/** @returns `isPart` where the rest of the list was not read */
async function readList<T extends LiveObject>(
  list: Items<T>,
  began: () => void,
  see: (object: T) => boolean = () => true,
  instead?: Instead<T>,
): Promise<{ readonly objects: ByName<T>; readonly isPart?: boolean }> {
  const seen = makeRecord<T>();
  let pages = 0;
  for await (const { items, more } of list.pages()) {
    began();
    pages++;
    for (const item of items) {
      const name = foldName(item.name);
      const isNew = seen[name] === undefined;
      seen[name] = item;
      // Whoever ends the list fails.
      if (isNew && !see(item)) return { objects: seen };
    }
    const objects = more ? await instead?.(seen, pages) : undefined;
    if (objects) return { objects, isPart: true };
  }
  began();
  return { objects: seen };
}

/**
 * The lists of keys, in which each wanted one that is no certificate's is in detail: by two GETs, which begin while the
 * list goes on.
 * @param most how many keys are read at once
 */
export async function readKeyLists(
  reader: Reader,
  vault: string,
  isWanted: (object: LiveObject) => boolean,
  most: number,
  options: Omit<ReadingOptions, "see"> = {},
): Promise<Lists<LiveObject | LiveKey>> {
  const reading = queueWork(most, (name: string) => readListedKey(reader, vault, name));
  const see = (object: LiveObject) => object.managed || !isWanted(object) || reading.add(object.name);
  try {
    const lists = await readLists(reader.key, { ...options, see });
    const details = (await reading.end()).map((key) => [foldName(key.name), key] as const);
    const live = makeRecord<LiveObject | LiveKey>();
    return { ...lists, live: Object.assign(live, lists.live, Object.fromEntries(details)) };
  } finally {
    await reading.stop();
  }
}
