import { isFault } from "../model/errors.ts";
import type { Allowance } from "../model/key-vault/quota.ts";
import type { Clock } from "../model/world.ts";
import { AdvisedError } from "./failure.ts";
import { cancelledError, longestPause, pauseFor, type WaitingContext } from "./pause.ts";

/**
 * Runs a request as soon as there is room, in the order in which requests came.
 * @param words what a person reads while it waits; the limit is less than the quota after a refusal.
 * @param narrows whether a 429 says that this bucket's limit is reached.
 * @throws VaultError `cancelled` before the request was sent
 */
export type Bucket = <T>(
  waiting: WaitingContext,
  words: (limit: number) => string,
  request: () => Promise<T>,
  narrows?: (error: unknown) => boolean,
) => Promise<T>;

/**
 * A request holds a place from when it is sent until ten seconds after its answer: the service counted it somewhere in
 * between, so no ten seconds of the service's see more than the limit, and a whole quota can still go at once. A 429
 * halves the limit; each ten seconds without one give back a twentieth of the quota.
 * @param most the service's quota, or this run's part of it; its seconds are more than ten where the part is a small one.
 */
export function createBucket(clock: Clock, { limit: most, seconds }: Allowance): Bucket {
  const windowMs = seconds * 1000;
  let limit = most;
  let narrowings = 0;
  let changed = clock.now();
  let closedUntil = 0;
  let flying = 0;
  let landed = () => {};
  let turn = Promise.resolve();
  // When requests were answered. Those before `first` hold no place any more; they are cut off by the thousand.
  const answered: number[] = [];
  let first = 0;

  function widen(): void {
    while (limit < most && clock.now() - changed >= windowMs) {
      limit = Math.min(most, limit + Math.ceil(most / 20));
      changed += windowMs;
    }
  }

  /** Frees the places of what was answered ten seconds ago. Returns when the next one comes free, if one will. */
  function freePlaces(now: number): number | undefined {
    while ((answered[first] ?? now) + windowMs <= now) first++;
    if (first >= 1000) {
      answered.splice(0, first);
      first = 0;
    }
    const oldest = answered[first];
    return oldest === undefined ? undefined : oldest + windowMs;
  }

  async function awaitRoom(waiting: WaitingContext, words: (limit: number) => string): Promise<void> {
    for (;;) {
      const now = clock.now();
      widen();
      const free = freePlaces(now);
      const full = flying + answered.length - first >= limit;
      if (waiting.signal.aborted) throw cancelledError(waiting.vault);
      if (!full && closedUntil <= now) break;
      if (full && free === undefined) await new Promise<void>((resolve) => (landed = resolve));
      else
        await pauseFor(
          waiting,
          Math.max(closedUntil, full ? (free ?? 0) : 0) - now,
          full ? words(limit) : "the vault asks to slow down",
        );
    }
    flying++;
  }

  function narrow(seen: number, error: unknown): void {
    if (error instanceof AdvisedError && error.seconds !== undefined)
      closedUntil = clock.now() + Math.min(error.seconds, longestPause) * 1000;
    // Requests that were under way at the last narrowing say nothing about the new limit.
    if (seen !== narrowings) return;
    limit = Math.max(1, Math.floor(limit / 2));
    narrowings++;
    changed = clock.now();
  }

  return async (waiting, words, request, narrows = () => true) => {
    // One at a time looks for room, so that requests go in the order in which they came.
    const mine = turn.then(() => awaitRoom(waiting, words));
    turn = mine.catch(() => {});
    await mine;
    const seen = narrowings;
    try {
      const answer = await request();
      answered.push(clock.now());
      return answer;
    } catch (error) {
      // The service does not count what it refuses by a 429.
      if (!isFault(error, "throttled")) answered.push(clock.now());
      else if (narrows(error)) narrow(seen, error);
      throw error;
    } finally {
      flying--;
      landed();
    }
  };
}
