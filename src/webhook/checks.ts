import { type ObjectId, objectKey } from "../model/object.ts";
import type { Clock } from "../model/world.ts";

/** Checks of objects, one after another. */
export type Checks = {
  /**
   * Resolves with whether the object was checked and is well: false also where `stop` came first. An object that waits
   * for its check is checked once for all who ask. An object whose check runs is checked once more, because that check
   * may have read the vault before the event came.
   */
  readonly ask: (object: ObjectId) => Promise<boolean>;
  /** Begins no further check. Resolves after the check in flight, with the objects that were not checked. */
  readonly stop: () => Promise<readonly ObjectId[]>;
};

/** @param check resolves with whether the object is well afterwards; never rejects */
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

/** Milliseconds: Event Grid delivers an event again for at most a day. */
const remembered = 24 * 3600 * 1000;
const most = 10_000;

/**
 * A function that makes one call for each id, because events come at least once. It forgets a call that resolved with
 * false or rejected, so that the next delivery tries again; and the oldest one where there are too many.
 */
export function callOnce(clock: Pick<Clock, "now">) {
  const known = new Map<string, { readonly until: number; readonly result: Promise<boolean> }>();
  return (
    id: string,
    call: () => Promise<boolean>,
  ): { readonly again: boolean; readonly result: Promise<boolean> } => {
    const now = clock.now();
    const before = known.get(id);
    if (before && before.until > now) return { again: true, result: before.result };
    known.delete(id);
    for (const [old, { until }] of known)
      if (until <= now || known.size >= most) known.delete(old);
      else break;
    const forget = () => known.delete(id);
    const result = call();
    result.then((well) => well || forget(), forget);
    known.set(id, { until: now + remembered, result });
    return { again: false, result };
  };
}
