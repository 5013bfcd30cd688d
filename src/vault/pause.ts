import { VaultError } from "../model/errors.ts";
import type { Progress } from "../model/plan/outcome.ts";
import type { Clock } from "../model/world.ts";

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
