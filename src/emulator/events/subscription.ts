import { createHash } from "node:crypto";
import type { Store } from "../store.ts";
import { shakeHands } from "./handshake.ts";
import type { EventWebhook } from "./webhook.ts";

/** A webhook that gets the events of versions that are made from now on. */
export type Subscription = {
  readonly store: Store;
  /** Milliseconds by the vaults' clock. */
  readonly now: () => number;
  readonly name: string;
  readonly webhook: EventWebhook;
};

/**
 * Subscribes a webhook that agrees to it. One that was subscribed before, in this run or another, continues where it stood.
 * @throws HandshakeRefused
 */
export async function subscribeWebhook(
  store: Store,
  now: () => number,
  webhook: EventWebhook,
  signal?: AbortSignal,
): Promise<Subscription> {
  const name = nameOf(webhook.url);
  await shakeHands(webhook, name, now(), signal);
  store.run(
    "INSERT OR IGNORE INTO subscription (name, after) SELECT ?, coalesce(max(seq), 0) FROM version",
    name,
  );
  return { store, now, name, webhook };
}

/** The address itself is not stored, for its path may be a secret. */
const nameOf = (url: string): string =>
  `EMULATOR-${createHash("sha256").update(url).digest("hex").slice(0, 16).toUpperCase()}`;
