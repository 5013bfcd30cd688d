import { notifyTime } from "../keys/rotation-policy.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";
import type { Store } from "../store.ts";
import type { Happening } from "./event.ts";
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
       WHERE phase = 'live' AND settles_ms <= ? AND exp IS NOT NULL
         AND seq > (SELECT after FROM subscription WHERE name = ?)
         AND NOT EXISTS (
           SELECT 1 FROM event WHERE subscription = ? AND event.version = seq AND happening = 'Expired'
         )
       ORDER BY exp, seq`,
      nowMs,
      subscription,
      subscription,
    );
    for (const row of rows) {
      const near = row.kind === "key" ? notifyTime(row.exp, row.actions) : row.exp - nearSeconds;
      for (const happening of dueHappenings({ exp: row.exp, near }, now))
        putEvent(store, subscription, row, happening, now);
    }
  });

/** When the newest version of an object ends, and when that is near, in seconds. */
type Dates = { readonly exp: number; readonly near: number };

/**
 * The events that these dates call for by now, in the order of a version's life. A version whose end is near when it is
 * made raises one at once; the service needs up to 15 minutes to notice.
 */
function dueHappenings({ exp, near }: Dates, now: number): readonly Happening[] {
  const due: Happening[] = [];
  if (near <= now) due.push("NearExpiry");
  if (exp <= now) due.push("Expired");
  return due;
}
