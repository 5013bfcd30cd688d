import type { Clock } from "../src/model/world.ts";

/** 2026-01-01T00:00:00Z in seconds: where a moving clock starts. */
export const startOfTime = 1_767_225_600;

/** A clock that stands still until it is slept on; then it moves to where the earliest sleeper wakes. */
export type MovingClock = Clock & {
  /** Every sleep that was asked for, in milliseconds. */
  readonly sleeps: readonly number[];
  readonly forward: (ms: number) => void;
};

type Sleeper = { readonly until: number; readonly wake: () => void };

/** @param start epoch seconds. */
export function movingClock(start = startOfTime): MovingClock {
  let now = start * 1000;
  const sleeps: number[] = [];
  const sleepers = new Set<Sleeper>();

  // One sleeper a turn of the event loop, so that what a sleeper does next may be in time for the others.
  function turn(): void {
    const [first] = [...sleepers].sort((a, b) => a.until - b.until);
    if (!first) return;
    now = Math.max(now, first.until);
    sleepers.delete(first);
    first.wake();
    if (sleepers.size > 0) setImmediate(turn);
  }

  return {
    now: () => now,
    sleep: (ms, signal) => {
      if (signal?.aborted) return Promise.reject(signal.reason);
      sleeps.push(ms);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const sleeper = { until: now + ms, wake: resolve };
      const abort = () => {
        sleepers.delete(sleeper);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort);
      sleepers.add(sleeper);
      if (sleepers.size === 1) setImmediate(turn);
      return promise.finally(() => signal?.removeEventListener("abort", abort));
    },
    sleeps,
    forward: (ms) => {
      now += ms;
    },
  };
}
