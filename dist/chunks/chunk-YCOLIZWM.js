import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/concurrency.ts
var atOnce = { vaults: 64, values: 32, lists: 16, files: 16 };
async function runConcurrently(items, most, work) {
  const results = new Array(items.length);
  const queue = items.entries();
  const failures = [];
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
async function waitForBoth(first, second) {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === "rejected") throw a.reason;
  if (b.status === "rejected") throw b.reason;
  return [a.value, b.value];
}
function sharePromise(cache, key, make) {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => {
    if (cache.get(key) === made) cache.delete(key);
  });
  return made;
}

export {
  atOnce,
  runConcurrently,
  waitForBoth,
  sharePromise
};
