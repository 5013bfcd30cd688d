import { isFault, VaultError, type VaultFault } from "../model/errors.ts";
import { AdvisedError } from "./failure.ts";
import type { LinkJudge } from "./link-judge.ts";
import { longestPause, pauseFor, type WaitingContext } from "./pause.ts";
import type { SdkErrorMapper } from "./sdk-errors.ts";

/**
 * All repeating is here; the SDK's own is off. It repeats a read as it is. It sends a write again that failed for sure.
 * A write whose answer was lost may have happened, so it looks at the vault first.
 */
export type Retry = {
  readonly read: <T>(ask: () => Promise<T>) => Promise<T>;
  /**
   * @param send writes once; `again` tells that an earlier try may have happened.
   * @param look resolves with the write's answer where the write happened, else with undefined. Without it a write
   * whose answer was lost is not repeated.
   * @param final faults after which this write is not tried again, though others are.
   */
  readonly write: <T>(
    send: (again: boolean) => Promise<T>,
    look?: () => Promise<T | undefined>,
    final?: readonly VaultFault[],
  ) => Promise<T>;
  /**
   * Asks until the answer is true.
   * @param message is shown while it waits.
   * @throws VaultError `too slow` that begins with `late`, when that takes too long.
   */
  readonly until: (ask: () => Promise<boolean>, message: string, late: string) => Promise<void>;
};

/** Seconds before the next try, by the fault. Azure asks for 1, 2, 4, 8, 16 s where a 429 names no time. */
const waits: { readonly [fault in VaultFault]?: readonly number[] } = {
  throttled: [1, 2, 4, 8, 16],
  connection: [1, 2, 4],
  server: [1, 2, 4],
  conflict: [1, 2, 4],
};

/** What a person reads while the next try is waited for. */
function reasonFor({ fault, vault }: VaultError): string {
  switch (fault) {
    case "throttled":
      return "the vault asks to slow down";
    case "connection":
      return `vault ${vault} does not answer`;
    case "server":
      return `the service of vault ${vault} fails`;
    case "conflict":
      return "another operation on the object is under way";
    case "being deleted":
      return "the service is still deleting the object";
    case "being recovered":
      return "the service is still recovering the object";
    default:
      return "trying again";
  }
}

/**
 * The retries of one connection.
 * @param settleSeconds how long the service may take to delete or recover an object.
 * @param isUnmoved asked before each further try of a write: `write` throws VaultError `moved` where it says no. Where it
 *   fails, it has spent tries of its own, and there is no further one.
 */
export function createRetry(
  waiting: WaitingContext,
  settleSeconds: number,
  isUnmoved: () => Promise<boolean> = async () => true,
): Retry {
  const tooSlowError = (what: string): VaultError =>
    new VaultError(
      "too slow",
      waiting.vault,
      `${what} It was waited for ${settleSeconds} s. Run again later, or raise waitAtMost in the config.`,
    );
  return {
    read: async (ask) => {
      const next = patience(settleSeconds);
      for (;;) {
        try {
          return await ask();
        } catch (error) {
          if (!isFault(error, "throttled", "connection", "server")) throw error;
          const pause = next(error);
          if (pause === undefined) throw error;
          await pauseFor(waiting, pause.seconds * 1000, reasonFor(error), pause.attempt);
        }
      }
    },

    write: async (send, look, final = []) => {
      const next = patience(settleSeconds);
      let again = false;
      for (;;) {
        try {
          return await send(again);
        } catch (error) {
          if (!(error instanceof VaultError)) throw error;
          const lost = error.fault === "connection" || error.fault === "server";
          if (lost && !look) throw unsureError(error);
          const pause = final.includes(error.fault) ? undefined : next(error);
          if (pause === undefined && !lost)
            throw isSettling(error) && !final.includes(error.fault) ? tooSlowError(error.message) : error;
          try {
            if (pause) await pauseFor(waiting, pause.seconds * 1000, reasonFor(error), pause.attempt);
            const found = lost ? await look?.() : undefined;
            if (found !== undefined) return found;
          } catch (stopped) {
            if (!lost || !(stopped instanceof VaultError)) throw stopped;
            // Cancelled means not sent; this was sent.
            throw unsureError(error, stopped.fault === "cancelled" ? error.fault : stopped.fault);
          }
          if (!pause) throw error;
          if (!(await isUnmoved()))
            throw new VaultError(
              "moved",
              waiting.vault,
              "Somebody else wrote to the object between two tries.",
            );
          again ||= lost;
        }
      }
    },

    until: async (ask, message, late) => {
      const next = settling(settleSeconds);
      while (!(await ask())) {
        const seconds = next();
        if (seconds === undefined) throw tooSlowError(late);
        await pauseFor(waiting, seconds * 1000, message);
      }
    },
  };
}

/** A wait before a further try, and the try that failed where tries are counted. */
type Pause = {
  readonly seconds: number;
  readonly attempt?: { readonly number: number; readonly of: number };
};

/** The pause before each further try of one call, undefined where there shall be none: every sequence ends. */
function patience(settleSeconds: number): (error: VaultError) => Pause | undefined {
  const tried = new Map<VaultFault, number>();
  const settle = settling(settleSeconds);
  return (error) => {
    if (isSettling(error)) {
      const seconds = settle();
      return seconds === undefined ? undefined : { seconds };
    }
    const tries = tried.get(error.fault) ?? 0;
    tried.set(error.fault, tries + 1);
    const planned = waits[error.fault] ?? [];
    const asked = error instanceof AdvisedError && error.seconds ? error.seconds : undefined;
    const seconds = planned[tries] === undefined ? undefined : (asked ?? planned[tries]);
    if (seconds === undefined || (asked !== undefined && asked > longestPause)) return undefined;
    return { seconds, attempt: { number: tries + 1, of: planned.length + 1 } };
  };
}

const isSettling = ({ fault }: VaultError): boolean =>
  fault === "being deleted" || fault === "being recovered";

/** 0.5 s at first, because the service can be quick, then longer up to 5 s, until the time is used up. */
function settling(settleSeconds: number): () => number | undefined {
  let wait = 0.25;
  let left = settleSeconds;
  return () => {
    wait = Math.min(wait * 2, 5, left);
    left -= wait;
    return wait > 0 ? wait : undefined;
  };
}

const unsureError = (error: VaultError, fault = error.fault): VaultError =>
  new VaultError(
    fault,
    error.vault,
    `${error.message} Whether it was written could not be found out: plan again to see.`,
    error.status,
  );

/** What every call to one vault goes through. */
export type CallContext = {
  readonly vault: string;
  readonly mapErrors: SdkErrorMapper;
  readonly retry: Retry;
  readonly progress: WaitingContext["progress"];
  /** Whether keys rotate in the version of the API that is asked. */
  readonly rotates: boolean;
  /** A hint whether the page that the list at a path showed last has a next one. */
  readonly goesOn: LinkJudge["goesOn"];
  /** Resolves when no greeting is under way. */
  readonly greeted: () => Promise<void>;
};
