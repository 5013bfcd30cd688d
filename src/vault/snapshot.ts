import type { LiveObject, LiveVersion, Snapshot } from "../model/live.ts";
import { fold } from "../model/object.ts";
import { ownerTag } from "../model/state.ts";
import { isFault } from "../model/vault-error.ts";
import type { Reader } from "../model/world.ts";

/**
 * What a vault holds, by list calls alone.
 *
 * @param wanted folded names of the secrets that git wants: only for those is an earlier owner looked for.
 * @returns `takenAt` by the vault's clock when its first answer had come: before it that clock is not known.
 * @throws VaultError for every read that failed; only a forbidden list of deleted secrets is an answer too.
 */
export async function snapshot(
  reader: Reader,
  vault: string,
  wanted: ReadonlySet<string>,
): Promise<Snapshot> {
  let takenAt: number | undefined;
  const began = () => {
    takenAt ??= reader.now();
  };
  // Both are awaited to their end, so that no request goes on after a failure was told.
  const [secrets, deleted] = await Promise.allSettled([
    byName(reader.listSecrets(), began),
    byName(reader.listDeletedSecrets(), began),
  ]);
  if (secrets.status === "rejected") throw secrets.reason;
  if (deleted.status === "rejected" && !isFault(deleted.reason, "forbidden")) throw deleted.reason;
  const live = secrets.value;
  const unowned = Object.keys(live).filter((name) => wanted.has(name) && isUnowned(live[name]));
  return {
    vault,
    takenAt: takenAt ?? reader.now(),
    secrets: live,
    deleted: deleted.status === "rejected" ? "unreadable" : deleted.value,
    earlier: await earlierOwned(reader, unowned),
  };
}

type ByName<T> = { readonly [name: string]: T };

/** A record without inherited members: `constructor` is a valid name of a secret. */
const record = <T>(): { [name: string]: T } => Object.create(null);

async function byName<T extends LiveObject>(items: AsyncIterable<T>, began: () => void): Promise<ByName<T>> {
  const found = record<T>();
  for await (const item of items) {
    began();
    found[fold(item.name)] = item;
  }
  began();
  return found;
}

const isUnowned = (live: LiveObject | undefined): boolean =>
  live !== undefined && !live.managed && live.tags[ownerTag] === undefined;

/** One list of versions for each name, 16 at a time. */
async function earlierOwned(reader: Reader, names: readonly string[]): Promise<ByName<LiveVersion>> {
  const found = record<LiveVersion>();
  const queue = [...names];
  const work = async () => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const owned = await newestOwned(reader.listVersions(name));
      if (owned) found[name] = owned;
    }
  };
  await Promise.all(
    Array.from({ length: 16 }, () =>
      work().catch((error) => {
        queue.length = 0;
        throw error;
      }),
    ),
  );
  return found;
}

/** By `created`, since the list has no order; of several in one second any will do. */
async function newestOwned(versions: AsyncIterable<LiveVersion>): Promise<LiveVersion | undefined> {
  let newest: LiveVersion | undefined;
  for await (const version of versions)
    if (version.tags[ownerTag] !== undefined && version.created > (newest?.created ?? -1)) newest = version;
  return newest;
}
