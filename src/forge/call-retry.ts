import type { Clock } from "../model/world.ts";
import type { LookUp } from "./port.ts";

export type CallRetry = {
  /** One try of a request, which ends after 30 s. It throws at once where the job has no time left for the forge. */
  readonly once: <T>(request: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /**
   * At most three tries. A call that failed is repeated where its answer was lost, and where the forge says how soon to
   * come back. What a lost answer may have made is looked for before the next try, and after the last one.
   */
  readonly repeat: <T>(call: () => Promise<T>, lookUp?: LookUp<T>) => Promise<T>;
};

const mostTries = 3;
/** Milliseconds of one try. */
const longestTry = 30_000;
/** Milliseconds that we wait at the forge's word. */
const longestWait = 60_000;
/** Milliseconds of a job for all tries and waits: what people read must not hold up what they wait for. */
const longestJob = 180_000;

/** What a forge answered to a call that failed. There is no status where nobody knows what became of the call. */
export type FailedAnswer = {
  readonly status?: number;
  /** Seconds. */
  readonly retryAfter?: number;
};

/**
 * How the calls of one job are repeated. `@octokit/plugin-retry` has one time limit for all tries of a call.
 * @param readAnswer reads a failure as the forge's client throws it.
 */
export function createCallRetry(
  { now, sleep }: Clock,
  readAnswer: (error: unknown) => FailedAnswer,
): CallRetry {
  let left = longestJob;
  const spend = async <T>(work: () => Promise<T>): Promise<T> => {
    const start = now();
    try {
      return await work();
    } finally {
      left -= now() - start;
    }
  };
  return {
    once: async (request) => {
      if (left <= 0) throw new Error("no time is left");
      return spend(() => request(AbortSignal.timeout(Math.min(longestTry, left))));
    },
    repeat: async (call, lookUp) => {
      for (let tries = 1; ; tries++) {
        try {
          return await call();
        } catch (error) {
          const answer = readAnswer(error);
          const wait = tries < mostTries ? waitAfter(answer, tries) : undefined;
          const isLast = wait === undefined || wait >= left;
          if (!isLast) await spend(() => sleep(wait));
          const made = lookUp && isLost(answer) ? await lookUp() : undefined;
          if (made !== undefined) return made;
          if (isLast) throw error;
        }
      }
    },
  };
}

/** Whether nobody knows what became of a call: there was no answer, or the forge failed while it worked. */
const isLost = ({ status }: FailedAnswer): boolean => status === undefined || status >= 500;

/** Milliseconds until the next try; undefined where none would help. */
function waitAfter(answer: FailedAnswer, tries: number): number | undefined {
  const { status, retryAfter } = answer;
  if (retryAfter !== undefined && (isLost(answer) || status === 403 || status === 429)) {
    const wait = retryAfter * 1000;
    return wait <= longestWait ? wait : undefined;
  }
  return isLost(answer) ? 1000 * 4 ** (tries - 1) : undefined;
}

/** The whole number that a header of an answer holds, as `Retry-After` holds seconds. */
export const readWholeNumber = (header: unknown): number | undefined =>
  /^\d{1,10}$/.test(String(header)) ? Number(header) : undefined;
