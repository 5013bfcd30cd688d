// Time that passes as fast as the work allows: whoever sleeps is woken in the order of the times.
import { setImmediate } from "node:timers/promises";
import type { Clock } from "../src/model/world.ts";

type Sleeper = { readonly at: number; readonly order: number; readonly wake: () => void };

/** A clock at 0 ms, and what lets its time pass until a work is done. @throws Error where all wait for one another */
export function virtualClock(): Clock & { readonly run: <T>(work: Promise<T>) => Promise<T> } {
  const heap: Sleeper[] = [];
  let [now, order] = [0, 0];
  const clock: Clock = {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) =>
        push(heap, { at: now + Math.max(0, ms), order: order++, wake: () => wake(undefined) }),
      ),
  };
  return {
    ...clock,
    run: async (work) => {
      let isDone = false;
      const end = () => {
        isDone = true;
      };
      work.then(end, end);
      for (;;) {
        await setImmediate();
        if (isDone) return work;
        const first = pop(heap);
        if (!first) throw new Error("nobody sleeps, and the work is not done");
        now = first.at;
        first.wake();
        while (heap[0] !== undefined && heap[0].at === now) pop(heap)?.wake();
      }
    },
  };
}

const isBefore = (a: Sleeper, b: Sleeper): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

function push(heap: Sleeper[], sleeper: Sleeper): void {
  let at = heap.length;
  for (; at > 0; ) {
    const above = (at - 1) >> 1;
    const other = heap[above];
    if (!other || !isBefore(sleeper, other)) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = sleeper;
}

function pop(heap: Sleeper[]): Sleeper | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const least = isRight ? right : left;
    if (!least || !isBefore(least, last)) break;
    heap[at] = least;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = last;
  return first;
}
