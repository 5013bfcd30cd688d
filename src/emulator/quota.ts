import type { Call } from "./call.ts";
import { usualFailure } from "./failure.ts";

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

/**
 * Counts a request against its class, over the ten seconds that end now.
 * @throws Failure 429, and then the request is not counted.
 */
export function countAgainstQuota({ store, vault, settings, now }: Call, use: QuotaUse): void {
  store.run("DELETE FROM quota WHERE vault = ? AND second <= ?", vault, now - window);
  const rows = store.rows<{ second: number; used: number }>(
    "SELECT second, used FROM quota WHERE vault = ? AND class = ? ORDER BY second",
    vault,
    use.class,
  );
  const used = rows.reduce((sum, row) => sum + row.used, 0);
  if (used + use.weight > limits[use.class]) {
    const wait = (rows[0]?.second ?? now) + window - now;
    throw usualFailure(429, settings.quotaRetryAfter ? { "retry-after": String(wait) } : {});
  }
  store.run(
    `INSERT INTO quota (vault, class, second, used) VALUES (:vault, :class, :now, :weight)
     ON CONFLICT (vault, class, second) DO UPDATE SET used = used + excluded.used`,
    { vault, now, ...use },
  );
}
