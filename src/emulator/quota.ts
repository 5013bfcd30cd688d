import { usualFailure } from "./failure.ts";
import type { VaultSettings } from "./settings.ts";
import type { Store } from "./store.ts";

/** Transactions in ten seconds (learn.microsoft.com/azure/key-vault/general/service-limits). */
const limits = { createSecret: 300, other: 4000 } as const;

export type QuotaClass = keyof typeof limits;

const window = 10;

/**
 * Counts a request against its class, over the ten seconds that end now.
 * @throws Failure 429, and then the request is not counted.
 */
export function quota(
  store: Store,
  vault: string,
  settings: VaultSettings,
  kind: QuotaClass,
  now: number,
): void {
  if (!settings.quotas) return;
  store.run("DELETE FROM quota WHERE vault = ? AND second <= ?", vault, now - window);
  const rows = store.rows<{ second: number; used: number }>(
    "SELECT second, used FROM quota WHERE vault = ? AND class = ? ORDER BY second",
    vault,
    kind,
  );
  const used = rows.reduce((sum, row) => sum + row.used, 0);
  if (used >= limits[kind]) {
    const wait = (rows[0]?.second ?? now) + window - now;
    throw usualFailure(429, settings.quotaRetryAfter ? { "retry-after": String(wait) } : {});
  }
  store.run(
    `INSERT INTO quota (vault, class, second, used) VALUES (?, ?, ?, 1)
     ON CONFLICT (vault, class, second) DO UPDATE SET used = used + 1`,
    vault,
    kind,
    now,
  );
}
