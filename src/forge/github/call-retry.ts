import type { Clock } from "../../model/world.ts";
import type { LookUp } from "../port.ts";
import { readAnswer } from "./failure.ts";

export type CallRetry = {
  /** One try of a request, which ends after 30 s. It throws at once where the job has no time left for GitHub. */
  readonly once: <T>(request: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /**
   * At most three tries. A call that failed is repeated where its answer was lost, and where GitHub says how soon to
   * come back. What a lost answer may have made is looked for before the next try, and after the last one.
   */
  readonly repeat: <T>(call: () => Promise<T>, lookUp?: LookUp<T>) => Promise<T>;
};

const mostTries = 3;
/** Milliseconds of one try. */
const longestTry = 30_000;
/** Milliseconds that we wait at GitHub's word. */
const longestWait = 60_000;
/** Milliseconds of a job for all tries and waits: what people read must not hold up what they wait for. */
const longestJob = 180_000;

/** How the calls of one job are repeated. `@octokit/plugin-retry` has one time limit for all tries of a call. */
export function createCallRetry({ now, sleep }: Clock): CallRetry {
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
          const wait = tries < mostTries ? waitAfter(error, tries) : undefined;
          const isLast = wait === undefined || wait >= left;
          if (!isLast) await spend(() => sleep(wait));
          const made = lookUp && isLost(error) ? await lookUp() : undefined;
          if (made !== undefined) return made;
          if (isLast) throw error;
        }
      }
    },
  };
}

/** Whether nobody knows what became of a call: there was no answer, or GitHub failed while it worked. */
function isLost(error: unknown): boolean {
  const { status } = readAnswer(error);
  return status === undefined || status >= 500;
}

/** Milliseconds until the next try; undefined where none would help. */
function waitAfter(error: unknown, tries: number): number | undefined {
  const { status, retryAfter } = readAnswer(error);
  if (retryAfter !== undefined && (isLost(error) || status === 403 || status === 429)) {
    const wait = retryAfter * 1000;
    return wait <= longestWait ? wait : undefined;
  }
  return isLost(error) ? 1000 * 4 ** (tries - 1) : undefined;
}
