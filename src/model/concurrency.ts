/** How many go at once where no option says so: vaults and keys that are read, values that are opened, lists, and files. */
export const atOnce = { vaults: 64, keys: 32, values: 32, lists: 16, files: 16 } as const;

/**
 * How many keys of one vault are read at once, by two requests each, where a run reads so many vaults. One vault has all:
 * 64 requests in flight, which are 1,280 a second at 50 ms. Several share them, but none has less than 8.
 */
export const keysAtOnce = (vaults: number): number => Math.max(8, Math.floor(atOnce.keys / vaults));

/** Work on items that are still coming in. */
export type WorkQueue<T, R> = {
  /** Takes an item, whose work begins as soon as there is room. False after a failure: no work is begun any more. */
  readonly add: (item: T) => boolean;
  /** The results, in the order of the items. Throws the first failure, when all work that was begun has ended. */
  readonly end: () => Promise<readonly R[]>;
  /** Begins nothing more, and resolves when all work that was begun has ended, however it ended. */
  readonly stop: () => Promise<void>;
};

/** Does the work for every item that is added, at most so many at once. */
export function queueWork<T, R>(most: number, work: (item: T) => Promise<R>): WorkQueue<T, R> {
  const items: T[] = [];
  const results: R[] = [];
  const failures: unknown[] = [];
  const workers: Promise<void>[] = [];
  let begun = 0;
  let working = 0;
  let isStopped = false;
  const worker = async () => {
    working++;
    while (begun < items.length && failures.length === 0 && !isStopped) {
      const index = begun++;
      try {
        results[index] = await work(items[index] as T);
      } catch (error) {
        failures.push(error);
      }
    }
    working--;
  };
  const stop = async () => {
    isStopped = true;
    await Promise.all(workers);
  };
  return {
    add: (item) => {
      if (failures.length > 0) return false;
      items.push(item);
      if (working < most) workers.push(worker());
      return true;
    },
    end: async () => {
      await Promise.all(workers);
      if (failures.length > 0) throw failures[0];
      return results;
    },
    stop,
  };
}

/**
 * Does the work for every item, at most so many at once; results in the items' order. After the first failure no work
 * is begun any more.
 * @throws the first failure, when all work that was begun has ended: no request goes on after that
 */
export async function runConcurrently<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const queue = queueWork(most, work);
  for (const item of items) if (!queue.add(item)) break;
  return queue.end();
}

/** Runs work as soon as a slot is free. */
export type Slots = <T>(work: () => T | Promise<T>) => Promise<T>;

/** Lets at most so many run at once; the others wait in their order. */
export function makeSlots(most: number): Slots {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/**
 * The results of two kinds of work that go on at once.
 * @throws the failure of the first that has one, when both have ended
 */
export async function waitForBoth<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === "rejected") throw a.reason;
  if (b.status === "rejected") throw b.reason;
  return [a.value, b.value];
}

/**
 * The promise of a key: made for who asks first, and shared by all who ask while it is open or kept. One that is
 * rejected fails those who wait for it and is forgotten: whoever asks next asks anew, for it may have been a moment's.
 */
export function sharePromise<T>(
  cache: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => {
    if (cache.get(key) === made) cache.delete(key);
  });
  return made;
}
