import type { Progress } from "../model/progress.ts";
import { VaultError } from "../model/vault-error.ts";
import type { Clock } from "../model/world.ts";

/** What waiting needs: shared by the pacer and the retries of one connection. */
export type Waiting = {
  readonly vault: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: (event: Progress) => void;
};

/** Seconds: a service that asks for a longer pause is not waited for. */
export const longest = 120;

/**
 * Waits, and shows it where it takes more than a second.
 * @throws VaultError `cancelled` when the signal aborts.
 */
export async function pause(
  { vault, clock, signal, progress }: Waiting,
  ms: number,
  why: string,
): Promise<void> {
  if (signal.aborted) throw cancelled(vault);
  if (ms > 1000) progress({ what: "waiting", vault, why, seconds: Math.ceil(ms / 1000) });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw cancelled(vault);
  }
}

export const cancelled = (vault: string): VaultError =>
  new VaultError("cancelled", vault, `Stopped on request; vault ${vault} was not asked.`);
