import { setTimeout } from "node:timers/promises";

/** Where the emulator's time comes from; tests hand in one that moves when it is slept on. */
export type EmulatorClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects when `signal` is aborted before. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

export const hostClock: EmulatorClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}),
};
