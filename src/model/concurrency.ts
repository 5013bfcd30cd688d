/** Does the work for every item, at most so many at once; results in the items' order. Rejects with the first failure. */
export async function runConcurrently<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
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
