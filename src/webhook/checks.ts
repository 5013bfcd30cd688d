import { type ObjectId, objectKey } from "../model/object.ts";

/** Due checks, one after another. */
export type Checks = {
  /**
   * Resolves with whether the object was checked and is well: false too where the checks were stopped before. Who asks
   * for an object that waits gets what the first one gets; one that is being checked is checked once more, as
   * its check may have read the vault before the event came.
   */
  readonly ask: (object: ObjectId) => Promise<boolean>;
  /** Begins no further check; resolves, when the one in flight has ended, with the objects that were not checked. */
  readonly stop: () => Promise<readonly ObjectId[]>;
};

/** @param check whether the object is well afterwards; never rejects. */
export function orderChecks(check: (object: ObjectId) => Promise<boolean>): Checks {
  type Waiting = { readonly object: ObjectId; readonly result: Promise<boolean> };
  const waiting = new Map<string, Waiting>();
  let last = Promise.resolve(true);
  let stopped = false;
  return {
    ask: (object) => {
      const key = objectKey(object);
      const same = waiting.get(key);
      if (same) return same.result;
      last = last.then(() => {
        if (stopped) return false;
        waiting.delete(key);
        return check(object);
      });
      waiting.set(key, { object, result: last });
      return last;
    },
    stop: async () => {
      stopped = true;
      await last;
      return [...waiting.values()].map(({ object }) => object);
    },
  };
}
