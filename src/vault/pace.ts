import { isFault, VaultError } from "../model/errors.ts";
import type { Progress } from "../model/outcome.ts";
import type { Clock } from "../model/world.ts";
import { AskedToWait } from "./failure.ts";
import type { QuotaClass } from "./operation.ts";

/** Runs a request as soon as its class has room. @throws VaultError `cancelled` before the request was sent. */
export type Pace = <T>(kind: QuotaClass, request: () => Promise<T>) => Promise<T>;

/**
 * Requests in ten seconds: https://learn.microsoft.com/azure/key-vault/general/service-limits. Operations on keys of a
 * hardware module have less, down to 250; most requests do not tell which key it is. Of the 4,000 requests that a vault
 * takes about keys we use three quarters: a plan reads each declared key, and programs that sign or unwrap with keys of
 * the vault go on meanwhile.
 */
const quota = {
  "create secret": 300,
  "other secret": 4000,
  "create key": 20,
  "create HSM key": 10,
  "other key": 3000,
  "use RSA 3072": 1000,
  "use RSA 4096": 500,
} as const satisfies Record<QuotaClass, number>;
const windowMs = 10_000;

/** What a class counts, in words. */
const counted = {
  "create secret": "creates",
  "other secret": "requests",
  "create key": "creates of keys",
  "create HSM key": "creates of HSM keys",
  "other key": "requests",
  "use RSA 3072": "uses of an RSA key of 3072 bits",
  "use RSA 4096": "uses of an RSA key of 4096 bits",
} as const satisfies Record<QuotaClass, string>;

/** What a wait for a class is for; `limit` is less than the quota where the vault asked to slow down. */
const quotaWords = (kind: QuotaClass, limit: number): string =>
  limit === quota[kind]
    ? `${limit} ${counted[kind]} in 10 s is ${kind === "other key" ? "what we ask of a vault" : "the vault's limit"}`
    : `the vault asked to slow down, to ${limit} ${counted[kind]} in 10 s`;

/** Keeps one vault's requests within its quota, and within less where the vault says 429: others use it too. */
export function createPace(waiting: WaitingContext): Pace {
  const buckets: { [kind in QuotaClass]?: ReturnType<typeof bucket> } = {};
  return (kind, request) => {
    buckets[kind] ??= bucket(waiting, kind);
    return buckets[kind](request);
  };
}

/**
 * A request holds a token from when it is sent until ten seconds after its answer: the service counted it somewhere
 * in between, so no ten seconds of the service's see more than the limit, and a whole quota can still go at once.
 */
function bucket(waiting: WaitingContext, kind: QuotaClass): <T>(request: () => Promise<T>) => Promise<T> {
  const { clock } = waiting;
  const most: number = quota[kind];
  let limit = most;
  let narrowings = 0;
  let changed = clock.now();
  let closedUntil = 0;
  let flying = 0;
  let landed = () => {};
  let turn = Promise.resolve();
  const answered: number[] = [];

  function widen(): void {
    while (limit < most && clock.now() - changed >= windowMs) {
      limit = Math.min(most, limit + Math.ceil(most / 20));
      changed += windowMs;
    }
  }

  async function awaitRoom(): Promise<void> {
    for (;;) {
      const now = clock.now();
      widen();
      while (answered[0] !== undefined && answered[0] + windowMs <= now) answered.shift();
      const full = flying + answered.length >= limit;
      if (waiting.signal.aborted) throw cancelledError(waiting.vault);
      if (!full && closedUntil <= now) break;
      if (full && answered[0] === undefined) await new Promise<void>((resolve) => (landed = resolve));
      else
        await pauseFor(
          waiting,
          Math.max(closedUntil, full ? (answered[0] ?? 0) + windowMs : 0) - now,
          full ? quotaWords(kind, limit) : "the vault asks to slow down",
        );
    }
    flying++;
  }

  // One at a time looks for room, so that requests go in the order in which they came.
  function enter(): Promise<void> {
    const mine = turn.then(awaitRoom);
    turn = mine.catch(() => {});
    return mine;
  }

  function narrow(seen: number, error: unknown): void {
    if (error instanceof AskedToWait)
      closedUntil = clock.now() + Math.min(error.seconds, longestPause) * 1000;
    // Requests that were under way at the last narrowing say nothing about the new limit.
    if (seen !== narrowings) return;
    limit = Math.max(1, Math.floor(limit / 2));
    narrowings++;
    changed = clock.now();
  }

  return async (request) => {
    await enter();
    const seen = narrowings;
    try {
      const answer = await request();
      answered.push(clock.now());
      return answer;
    } catch (error) {
      if (isFault(error, "throttled")) narrow(seen, error);
      else answered.push(clock.now());
      throw error;
    } finally {
      flying--;
      landed();
    }
  };
}

/** What waiting needs: shared by the pacer and the retries of one connection. */
export type WaitingContext = {
  readonly vault: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: (event: Progress) => void;
};

/** Seconds: we do not wait for a service that asks for a longer pause. */
export const longestPause = 120;

/**
 * Waits, and shows it where it takes more than a second.
 * @param attempt the try that failed, where the wait is for the next one.
 * @throws VaultError `cancelled` when the signal aborts.
 */
export async function pauseFor(
  { vault, clock, signal, progress }: WaitingContext,
  ms: number,
  message: string,
  attempt?: { readonly number: number; readonly of: number },
): Promise<void> {
  if (signal.aborted) throw cancelledError(vault);
  if (ms > 1000)
    progress({ what: "waiting", vault, message, seconds: Math.ceil(ms / 1000), ...(attempt && { attempt }) });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw cancelledError(vault);
  }
}

/** Nothing is known of what was asked before: a read in flight ends, too. */
export const cancelledError = (vault: string): VaultError =>
  new VaultError("cancelled", vault, `Stopped on request; nothing more was asked of vault ${vault}.`);
