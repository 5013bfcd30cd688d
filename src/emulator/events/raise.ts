import { notifyTime } from "../keys/rotation-policy.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";
import type { Store } from "../store.ts";
import { putEvent } from "./outbox.ts";

type Row = ObjectRow &
  Pick<VersionRow, "version" | "nbf"> & {
    readonly seq: number;
    readonly exp: number;
    /** Of the key's rotation policy. */
    readonly actions: string | null;
  };

// learn.microsoft.com/azure/event-grid/event-schema-key-vault
const nearSeconds = 30 * 86_400;

/**
 * Raises the events that the dates of the live objects' newest versions call for by now, each once for this
 * subscription. It looks at the vaults as they are: a version that was followed by another one raises nothing any more.
 */
export const raiseEvents = (store: Store, subscription: string, nowMs: number): void =>
  store.transaction(() => {
    const now = Math.floor(nowMs / 1000);
    const rows = store.rows<Row>(
      `SELECT object.*, seq, version, nbf, exp, actions
       FROM object
       JOIN version ON seq = (SELECT max(seq) FROM version WHERE version.object = object.id)
       LEFT JOIN rotation_policy ON rotation_policy.object = object.id
       WHERE phase = 'live' AND settles_ms <= :nowMs AND exp IS NOT NULL
         AND seq > (SELECT after FROM subscription WHERE name = :subscription)
         AND NOT EXISTS (
           SELECT 1 FROM event WHERE subscription = :subscription AND event.version = seq AND happening = 'Expired'
         )
       ORDER BY exp, seq`,
      { nowMs, subscription },
    );
    for (const row of rows) {
      const near = row.kind === "key" ? notifyTime(row.exp, row.actions) : row.exp - nearSeconds;
      // A version whose end is near when it is made raises one at once; the service needs up to 15 minutes to notice.
      if (near <= now) putEvent(store, subscription, row, "NearExpiry", now);
      if (row.exp <= now) putEvent(store, subscription, row, "Expired", now);
    }
  });
