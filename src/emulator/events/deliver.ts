import { consequenceOf, isOver, type WebhookAnswer } from "./consequence.ts";
import type { KeyVaultEvent } from "./event.ts";
import { notificationMessage } from "./message.ts";
import { type ClaimedEvent, claimEvents, scheduleEvent } from "./outbox.ts";
import type { Subscription } from "./subscription.ts";
import { callWebhook } from "./webhook.ts";

export type Attempt = {
  readonly event: KeyVaultEvent;
  /** `too late`: its time to live was over, and it was not posted. */
  readonly answer: WebhookAnswer | "too late";
  readonly result: "delivered" | "again" | "dropped";
};

/** How many are on their way at once. */
const most = 16;

/**
 * Posts every event that is due by the vaults' clock, and returns the attempts. Where `signal` stops it, what is on its
 * way counts as unanswered.
 */
export async function deliverEvents(
  subscription: Subscription,
  signal?: AbortSignal,
): Promise<readonly Attempt[]> {
  const { store, now, name, webhook } = subscription;
  const nowMs = now();
  const untilMs = nowMs + 2 * webhook.timeoutMs;
  const attempts: Attempt[] = [];
  while (!signal?.aborted) {
    const claimed = claimEvents(store, name, { nowMs, untilMs, most });
    if (claimed.length === 0) break;
    attempts.push(...(await Promise.all(claimed.map((one) => post(subscription, one, signal)))));
  }
  return attempts;
}

async function post(
  { store, now, name, webhook }: Subscription,
  claimed: ClaimedEvent,
  signal?: AbortSignal,
): Promise<Attempt> {
  const { event, attempts, firstMs } = claimed;
  if (isOver(firstMs, now())) {
    scheduleEvent(store, claimed, null);
    return { event, answer: "too late", result: "dropped" };
  }
  const message = notificationMessage(event, webhook.schema, name, attempts);
  const answer = (await callWebhook(webhook, { method: "POST", ...message }, signal))?.status ?? "no answer";
  const follows = consequenceOf(answer, attempts + 1);
  scheduleEvent(store, claimed, follows.kind === "again" ? now() + follows.afterMs : null);
  return { event, answer, result: follows.kind };
}
