import { createHash } from "node:crypto";
import { announceVersion } from "../events/outbox.ts";
import type { ObjectKind, ObjectRow, VersionRow } from "../schema.ts";
import type { Store } from "../store.ts";

/** What an object is to the two lists: while it settles it is in neither. */
export type Phase = "live" | "recovering" | "deleted" | "deleting";

/** The form of a name in which names are compared, and lists ordered. */
const fold = (name: string): string => name.toUpperCase();

export type ObjectPlace = { readonly store: Store; readonly vault: string; readonly kind: ObjectKind };

/** The object of a name in any case; undefined where there is none, live or deleted. */
export const findObject = ({ store, vault, kind }: ObjectPlace, name: string): ObjectRow | undefined =>
  store.row("SELECT * FROM object WHERE vault = ? AND kind = ? AND folded = ?", vault, kind, fold(name));

/** The phase of an object. @param nowMs by the vault's clock. */
export function phaseOf(object: ObjectRow, nowMs: number): Phase {
  if (object.settles_ms <= nowMs) return object.phase;
  return object.phase === "live" ? "recovering" : "deleting";
}

/** Frees a name, after `ms` by the vault's clock: a service that purges holds it for seconds. */
export function purgeObject(
  { store, vault, kind, nowMs }: ObjectPlace & { readonly nowMs: number },
  object: ObjectRow,
  ms: number,
): void {
  store.run("DELETE FROM object WHERE id = ?", object.id);
  if (ms > 0)
    store.run("INSERT INTO purged_name VALUES (?, ?, ?, ?)", vault, kind, fold(object.name), nowMs + ms);
}

/** Whether a name was purged and is not free yet. */
export function isBeingPurged(
  { store, vault, kind, nowMs }: ObjectPlace & { readonly nowMs: number },
  name: string,
): boolean {
  store.run("DELETE FROM purged_name WHERE free_ms <= ?", nowMs);
  return (
    store.row(
      "SELECT 1 FROM purged_name WHERE vault = ? AND kind = ? AND folded = ?",
      vault,
      kind,
      fold(name),
    ) !== undefined
  );
}

/** A live object without versions yet; `name` keeps the casing it first comes with. */
export function addObject({ store, vault, kind }: ObjectPlace, name: string, managed: boolean): ObjectRow {
  const row = store.row<ObjectRow>(
    `INSERT INTO object (vault, kind, name, folded, managed, phase, settles_ms)
     VALUES (:vault, :kind, :name, :folded, :managed, 'live', 0) RETURNING *`,
    { vault, kind, name, folded: fold(name), managed: managed ? 1 : 0 },
  );
  if (!row) throw new Error(`The embedded vault could not store the object ${name}.`);
  return row;
}

/** Stores a new version under an id of its own, and returns it. */
export function addVersion(store: Store, object: ObjectRow, row: Omit<VersionRow, "version">): VersionRow {
  const version = freshVersion(store);
  putVersion(store, object, { ...row, version });
  return { ...row, version };
}

/** Stores a version, and announces it to every subscription. */
export function putVersion(store: Store, object: ObjectRow, row: VersionRow): void {
  const { version, value, content_type, tags, enabled, nbf, exp, created, updated } = row;
  store.run(
    `INSERT INTO version (object, version, value, content_type, tags, enabled, nbf, exp, created, updated)
     VALUES (:object, :version, :value, :content_type, :tags, :enabled, :nbf, :exp, :created, :updated)`,
    { object: object.id, version, value, content_type, tags, enabled, nbf, exp, created, updated },
  );
  announceVersion(store, object, row);
}

/** Stores what a PATCH may change of a version. */
export function saveVersion(store: Store, object: ObjectRow, row: VersionRow): void {
  const { version, value, content_type, tags, enabled, nbf, exp, updated } = row;
  store.run(
    `UPDATE version SET value = :value, content_type = :content_type, tags = :tags, enabled = :enabled,
       nbf = :nbf, exp = :exp, updated = :updated
     WHERE object = :object AND version = :version`,
    { object: object.id, version, value, content_type, tags, enabled, nbf, exp, updated },
  );
}

/** The version of an id, or the newest: the last one inserted, because many share one `created`. */
export const findVersion = (store: Store, object: ObjectRow, version = ""): VersionRow | undefined =>
  version === ""
    ? store.row<VersionRow>("SELECT * FROM version WHERE object = ? ORDER BY seq DESC LIMIT 1", object.id)
    : store.row<VersionRow>(
        "SELECT * FROM version WHERE object = ? AND version = ?",
        object.id,
        version.toLowerCase(),
      );

/** How many versions an object has. */
export const countStoredVersions = (store: Store, object: ObjectRow): number =>
  store.row<{ count: number }>("SELECT count(*) AS count FROM version WHERE object = ?", object.id)?.count ??
  0;

/** The version that was made before another one; undefined for the first. */
export const findPreviousVersion = (
  store: Store,
  object: ObjectRow,
  version: string,
): VersionRow | undefined =>
  store.row<VersionRow>(
    `SELECT * FROM version WHERE object = :id
       AND seq < (SELECT seq FROM version WHERE object = :id AND version = :version)
     ORDER BY seq DESC LIMIT 1`,
    { id: object.id, version },
  );

/** An id that has no order, like a GUID, but is the same in every run, so that a failing test replays. */
function freshVersion(store: Store): string {
  const last = store.row<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'version'");
  return createHash("sha256")
    .update(`version ${(last?.seq ?? 0) + 1}`)
    .digest("hex")
    .slice(0, 32);
}
