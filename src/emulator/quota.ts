import type { Call } from "./call.ts";
import { Failure, usualFailure } from "./failure.ts";

/** Transactions in ten seconds (learn.microsoft.com/azure/key-vault/general/service-limits). */
const limits = {
  createSecret: 300,
  secret: 4000,
  createKey: 20,
  key: 4000,
  createHsmKey: 10,
  hsmKey: 2000,
} as const;

/** The quota class of a request and its weight: big RSA keys weigh more than others. */
export type QuotaUse = { readonly class: keyof typeof limits; readonly weight: number };

const window = 10;

/** All vaults together, as if they were of one subscription: they have five times a vault's limits (the same page). */
const subscription = { name: "*", vaults: 5 } as const;

/**
 * Counts a request against its class, over the ten seconds that end now: among those of its vault, and among those of
 * all vaults that have quotas.
 * @throws Failure 429, and then the request is not counted. What the service says for a subscription's limit is not known:
 * that answer has no reason.
 */
export function countAgainstQuota({ store, vault, settings, now }: Call, use: QuotaUse): void {
  store.run(
    "DELETE FROM quota WHERE second <= ? AND vault IN (?, ?)",
    now - window,
    vault,
    subscription.name,
  );
  const limit = limits[use.class];
  for (const [whose, most] of [
    [vault, limit],
    [subscription.name, limit * subscription.vaults],
  ] as const) {
    const rows = store.rows<{ second: number; used: number }>(
      "SELECT second, used FROM quota WHERE vault = ? AND class = ? ORDER BY second",
      whose,
      use.class,
    );
    const used = rows.reduce((sum, row) => sum + row.used, 0);
    if (used + use.weight <= most) continue;
    const wait = (rows[0]?.second ?? now) + window - now;
    const headers = settings.quotaRetryAfter ? { "retry-after": String(wait) } : {};
    throw whose === vault
      ? usualFailure(429, headers)
      : new Failure(
          429,
          "Throttled",
          undefined,
          "Request was not processed because too many requests were received.",
          headers,
        );
  }
  for (const whose of [vault, subscription.name])
    store.run(
      `INSERT INTO quota (vault, class, second, used) VALUES (:whose, :class, :now, :weight)
       ON CONFLICT (vault, class, second) DO UPDATE SET used = used + excluded.used`,
      { whose, now, ...use },
    );
}
