import { type Call, okReply, type Reply } from "../call.ts";
import {
  conflict,
  deletedNotFound,
  forbidden,
  managedByCertificate,
  notFound,
  secretDisabled,
  titleOfKind,
} from "../failure.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";
import { recoverableDays } from "./attributes.ts";
import { showBundle, showTombstone } from "./bundle.ts";
import { findWritableObject, objectBeingRecovered } from "./live.ts";
import { findObject, findVersion, phaseOf, purgeObject } from "./objects.ts";

/** DELETE: the name leaves the list at once, and comes into the deleted list when the delete has settled. */
export function deleteObject(call: Call): Reply {
  const object = findWritableObject(call);
  if (object.managed) throw managedByCertificate(call.kind, "delete");
  const deleted: ObjectRow = {
    ...object,
    phase: "deleted",
    settles_ms: call.nowMs + (call.settings.deleteSettlesMs ?? 0),
    deleted: call.now,
    purged: call.now + recoverableDays(call) * 86_400,
  };
  moveObject(call, deleted);
  return okReply({
    ...showTombstone(call, deleted),
    ...showBundle(call, deleted, newestVersion(call, deleted)),
  });
}

/** GET of a deleted object. Like any GET it is refused for a disabled secret, but not for a disabled key. */
export function getDeleted(call: Call): Reply {
  const object = findObject(call, call.name);
  if (!object || phaseOf(object, call.nowMs) !== "deleted") throw deletedNotFound(call.kind, call.name);
  const row = newestVersion(call, object);
  if (call.kind === "secret" && !row.enabled) throw secretDisabled();
  return okReply({ ...showTombstone(call, object), ...showBundle(call, object, row) });
}

/** POST recover: all versions return; the name is live when the recovery has settled. */
export function recoverDeleted(call: Call): Reply {
  const object = findSettled(call, notFound(call.kind, call.name));
  const settles_ms = call.nowMs + (call.settings.recoverSettlesMs ?? 0);
  const live: ObjectRow = { ...object, phase: "live", settles_ms, deleted: null, purged: null };
  moveObject(call, live);
  if (call.settings.recoverMovesUpdated)
    call.store.run("UPDATE version SET updated = ? WHERE object = ?", call.now, live.id);
  return okReply(showBundle(call, live, newestVersion(call, live)));
}

/** DELETE of a deleted object: it is gone for good, and its name is free once the purge has settled. */
export function purgeDeleted(call: Call): Reply {
  const object = findSettled(call, deletedNotFound(call.kind, call.name));
  if (call.settings.purgeProtection)
    throw forbidden(
      undefined,
      'Operation "purge" is not allowed because purge protection is enabled for this vault. Key Vault service will automatically purge it after the retention period has passed.',
    );
  purgeObject(call, object, call.settings.purgeSettlesMs ?? 0);
  return { status: 204 };
}

/** A deleted object that has settled. @throws `missing` where there is none, Failure 409 while it settles. */
function findSettled(call: Call, missing: Error): ObjectRow {
  const object = findObject(call, call.name);
  const phase = object && phaseOf(object, call.nowMs);
  if (phase === "deleting")
    throw conflict("ObjectIsBeingDeleted", `${titleOfKind(call.kind)} is currently being deleted.`);
  if (phase === "recovering") throw objectBeingRecovered(call, call.name);
  if (object && phase === "deleted") return object;
  throw missing;
}

const moveObject = ({ store }: Call, { id, phase, settles_ms, deleted, purged }: ObjectRow): void =>
  store.run(
    `UPDATE object SET phase = :phase, settles_ms = :settles_ms, deleted = :deleted, purged = :purged
     WHERE id = :id`,
    { id, phase, settles_ms, deleted, purged },
  );

function newestVersion({ store }: Call, object: ObjectRow): VersionRow {
  const row = findVersion(store, object);
  if (row) return row;
  throw new Error(`The embedded vault holds no version of ${object.name}.`);
}
