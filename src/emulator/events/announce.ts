import type { ObjectRow, VersionRow } from "../objects.ts";
import type { Store } from "../store.ts";
import { putEvent } from "./outbox.ts";

/** Tells every subscription of a version, in the transaction that stores it. */
export function announceVersion(store: Store, object: ObjectRow, row: VersionRow): void {
  const subscriptions = store.rows<{ name: string }>("SELECT name FROM subscription");
  if (subscriptions.length === 0) return;
  const seq = store.row<{ seq: number }>("SELECT max(seq) AS seq FROM version")?.seq ?? 0;
  for (const { name } of subscriptions)
    putEvent(store, name, { ...object, ...row, seq }, "NewVersionCreated", row.created);
}
