/** How many go at once where no option says so: vaults that are read, values that are opened, lists, and files. */
export const atOnce = { vaults: 64, values: 32, lists: 16, files: 16 } as const;

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
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
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
