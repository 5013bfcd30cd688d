import type { EmulatorRole } from "./roles.ts";
import type { Store } from "./store.ts";

/** How a vault behaves; stored in the database per vault. What is absent keeps its default. */
export type VaultSettings = {
  /** 7 to 90, by default 90. */
  readonly retentionDays?: number;
  readonly purgeProtection?: boolean;
  /** For so long a deleted object is in neither list, by the vault's clock. */
  readonly deleteSettlesMs?: number;
  /** For so long a recovered object is in neither list, by the vault's clock. */
  readonly recoverSettlesMs?: number;
  /** For so long nothing can be made under a purged name, by the vault's clock. */
  readonly purgeSettlesMs?: number;
  /** A recovery moves `updated` of every version to when it was asked for; by default they return as they were. */
  readonly recoverMovesUpdated?: boolean;
  /** Most items in a page, by default 25. */
  readonly pageSize?: number;
  /** Pages may hold fewer items than asked for, though more follow. */
  readonly shortPages?: boolean;
  /** Each page is preceded by an empty one with a nextLink. */
  readonly emptyPages?: boolean;
  /** Each request takes so long, by the emulator's clock. */
  readonly latencyMs?: number;
  /** Answers 429 by the service's quota table: of this vault, and of all vaults that have this, as one subscription. */
  readonly quotas?: boolean;
  /** A 429 by quota says in Retry-After when there is room again. */
  readonly quotaRetryAfter?: boolean;
  /** PATCH with a null exp or nbf clears it; by default null is ignored, the stricter of two worlds. */
  readonly clearsDatesOnNull?: boolean;
  /** Has keys whose type ends in -HSM. */
  readonly premium?: boolean;
  /** Takes these versions of the API alone; by default all that there are, newer ones as the newest that it knows. */
  readonly apiVersions?: readonly string[];
  /** Every call is refused as by a firewall. */
  readonly firewall?: boolean;
  /** The vault's name does not resolve. */
  readonly missing?: boolean;
  /** By principal (claim `oid` or `appid`); where absent every bearer token may do everything. */
  readonly roles?: Readonly<Record<string, EmulatorRole>>;
};

export function readSettings(store: Store, vault: string): VaultSettings {
  const row = store.row<{ settings: string }>("SELECT settings FROM vault WHERE name = ?", vault);
  return JSON.parse(row ? row.settings : store.newSettings);
}

/**
 * Merges `changes` over what is stored; the vault comes into being where it was not.
 * @throws RangeError where a number is outside of what the service allows.
 */
export function configureVault(store: Store, vault: string, changes: VaultSettings): void {
  const { retentionDays = 90, pageSize = 25 } = changes;
  if (!Number.isInteger(retentionDays) || retentionDays < 7 || retentionDays > 90)
    throw new RangeError(`retentionDays of vault ${vault} must be a whole number from 7 to 90.`);
  if (!Number.isInteger(pageSize) || pageSize < 1)
    throw new RangeError(`pageSize of vault ${vault} must be a whole number from 1.`);
  store.transaction(() => {
    const merged = JSON.stringify({ ...readSettings(store, vault), ...changes });
    store.run("INSERT OR REPLACE INTO vault (name, settings) VALUES (?, ?)", vault, merged);
  });
}
