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
