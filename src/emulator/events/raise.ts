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
 * Raises what the dates of the live objects' newest versions call for by now, each once for this subscription. It looks
 * at the vaults as they are: what a version would have told before it was followed by another one is not told any more.
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
 * What these dates call for by now, in the order of a version's life: also at once, where a version is made with its end
 * already near. The service needs up to 15 minutes to notice.
 */
function dueHappenings({ exp, near }: Dates, now: number): readonly Happening[] {
  const happened: Happening[] = [];
  if (near <= now) happened.push("NearExpiry");
  if (exp <= now) happened.push("Expired");
  return happened;
}
