import { type Answer, consequence, isOver } from "./consequence.ts";
import type { KeyVaultEvent } from "./event.ts";
import { notification } from "./message.ts";
import { type Claimed, claim, settle } from "./outbox.ts";
import type { Subscription } from "./subscription.ts";
import { call } from "./webhook.ts";

/** What became of an event that was to be posted. */
export type Attempt = {
  readonly event: KeyVaultEvent;
  /** `too late`: its time was over, and it was not posted. */
  readonly answer: Answer | "too late";
  readonly result: "delivered" | "again" | "dropped";
};

/** So many are on their way at once. */
const most = 16;

/**
 * Posts everything that is to be posted by now, by the vaults' clock, and says what became of each. Where `signal` stops
 * it, what is on its way counts as unanswered.
 */
export async function deliver(subscription: Subscription, signal?: AbortSignal): Promise<readonly Attempt[]> {
  const { store, now, name, webhook } = subscription;
  const nowMs = now();
  const untilMs = nowMs + 2 * webhook.timeoutMs;
  const attempts: Attempt[] = [];
  while (!signal?.aborted) {
    const claimed = claim(store, name, { nowMs, untilMs, most });
    if (claimed.length === 0) break;
    attempts.push(...(await Promise.all(claimed.map((one) => post(subscription, one, signal)))));
  }
  return attempts;
}

async function post(
  { store, now, name, webhook }: Subscription,
  claimed: Claimed,
  signal?: AbortSignal,
): Promise<Attempt> {
  const { event, attempts, firstMs } = claimed;
  if (isOver(firstMs, now())) {
    settle(store, claimed, null);
    return { event, answer: "too late", result: "dropped" };
  }
  const message = notification(event, webhook.schema, name, attempts);
  const answer = (await call(webhook, { method: "POST", ...message }, signal))?.status ?? "no answer";
  const follows = consequence(answer, attempts + 1);
  settle(store, claimed, follows.kind === "again" ? now() + follows.afterMs : null);
  return { event, answer, result: follows.kind };
}
