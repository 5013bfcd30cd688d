import { randomUUID } from "node:crypto";
import type { ObjectRow, VersionRow } from "../schema.ts";
import type { Store } from "../store.ts";
import { type EventSubject, type Happening, type KeyVaultEvent, makeKeyVaultEvent } from "./event.ts";

/** An event that is to be posted now. */
export type ClaimedEvent = {
  readonly row: number;
  readonly event: KeyVaultEvent;
  /** How many attempts were made before. */
  readonly attempts: number;
  /** When the first attempt was made, by the vaults' clock; null where this is the first. */
  readonly firstMs: number | null;
};

/** A version, with the number that no other version ever has. */
export type NumberedEvent = Omit<EventSubject, "origin"> & { readonly seq: number };

/** Stores the origin under which a vault is called: the ids in its events have it, like those in its answers. */
export const recordOrigin = (store: Store, vault: string, origin: string): void =>
  store.run(
    `INSERT INTO address (vault, origin) VALUES (?, ?)
     ON CONFLICT (vault) DO UPDATE SET origin = excluded.origin WHERE origin <> excluded.origin`,
    vault,
    origin,
  );

/** The origin of the last call; the public cloud's for a vault that was never called. */
const originOf = (store: Store, vault: string): string =>
  store.row<{ origin: string }>("SELECT origin FROM address WHERE vault = ?", vault)?.origin ??
  `https://${vault}.vault.azure.net`;

/** Puts an event in, once for each subscription, version and type. @param now seconds by the vaults' clock. */
export function putEvent(
  store: Store,
  subscription: string,
  version: NumberedEvent,
  happening: Happening,
  now: number,
): void {
  const subject = { ...version, origin: originOf(store, version.vault) };
  store.run(
    `INSERT OR IGNORE INTO event (subscription, version, happening, event, attempts, next_ms)
     VALUES (?, ?, ?, ?, 0, 0)`,
    subscription,
    version.seq,
    happening,
    JSON.stringify(makeKeyVaultEvent(subject, happening, randomUUID(), now)),
  );
}

/** Puts the event of a new version in, for every subscription, in the transaction that stores the version. */
export function announceVersion(store: Store, object: ObjectRow, row: VersionRow): void {
  const subscriptions = store.rows<{ name: string }>("SELECT name FROM subscription");
  if (subscriptions.length === 0) return;
  const seq = store.row<{ seq: number }>("SELECT max(seq) AS seq FROM version")?.seq ?? 0;
  for (const { name } of subscriptions)
    putEvent(store, name, { ...object, ...row, seq }, "NewVersionCreated", row.created);
}

type Row = Omit<ClaimedEvent, "event"> & { readonly event: string };

/**
 * Claims up to `most` events that are to be posted by `nowMs`, in the order in which they were put in. No other process
 * gets them before `untilMs`. After that one does, unless they were scheduled anew: an event is posted at least once.
 */
export const claimEvents = (
  store: Store,
  subscription: string,
  { nowMs, untilMs, most }: { readonly nowMs: number; readonly untilMs: number; readonly most: number },
): readonly ClaimedEvent[] =>
  store.transaction(() =>
    store
      .rows<Row>(
        `SELECT id AS row, event, attempts, first_ms AS firstMs FROM event
         WHERE subscription = :subscription AND next_ms <= :nowMs ORDER BY id LIMIT :most`,
        { subscription, nowMs, most },
      )
      .map((found) => {
        store.run(
          `UPDATE event SET attempts = attempts + 1, first_ms = coalesce(first_ms, :nowMs), next_ms = :untilMs
           WHERE id = :id`,
          { nowMs, untilMs, id: found.row },
        );
        return { ...found, event: JSON.parse(found.event) };
      }),
  );

/** Sets when an event is posted again, by the vaults' clock; null is never. */
export const scheduleEvent = (store: Store, { row }: ClaimedEvent, nextMs: number | null): void =>
  store.run("UPDATE event SET next_ms = ? WHERE id = ?", nextMs, row);
