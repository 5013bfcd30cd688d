import { checkDates, json, properties, value } from "./body.ts";
import { bundle } from "./bundle.ts";
import { type Call, ok, type Reply } from "./call.ts";
import { conflict, secretDisabled, secretNotFound } from "./failure.ts";
import {
  addObject,
  addVersion,
  findObject,
  findVersion,
  type ObjectRow,
  phaseOf,
  type VersionRow,
} from "./objects.ts";

/** PUT: always a new version, with nothing carried over from the one before. */
export function setSecret(call: Call): Reply {
  const { store, now } = call;
  const body = json(call.text);
  const sent = { value: value(body), ...properties(body) };
  const { nbf = null, exp = null } = sent;
  checkDates({ nbf, exp });
  refuseTaken(call, call.name);
  const object = findObject(call, call.name) ?? addObject(call, call.name, false);
  const row = addVersion(store, object, {
    value: sent.value,
    content_type: sent.contentType ?? null,
    tags: sent.tags ? JSON.stringify(sent.tags) : null,
    enabled: (sent.enabled ?? true) ? 1 : 0,
    nbf,
    exp,
    created: now,
    updated: now,
  });
  return ok(bundle(call, object, row, { value: true }));
}

/** GET: exp and nbf are information only, but a disabled version is not shown; there is no falling back to another. */
export function getSecret(call: Call): Reply {
  const { object, row } = liveVersion(call);
  if (!row.enabled) throw secretDisabled();
  return ok(bundle(call, object, row, { value: true }));
}

/** PATCH: attributes not mentioned stay, tags are replaced as a whole, `updated` always moves. */
export function updateSecret(call: Call): Reply {
  const sent = properties(json(call.text));
  const { object, row } = liveVersion(call, writable(call));
  const date = (wanted: number | null | undefined, stored: number | null) =>
    wanted === undefined || (wanted === null && !call.settings.clearsDatesOnNull) ? stored : wanted;
  const changed: VersionRow = {
    ...row,
    content_type: sent.contentType ?? row.content_type,
    tags: sent.tags ? JSON.stringify(sent.tags) : row.tags,
    enabled: sent.enabled === undefined ? row.enabled : sent.enabled ? 1 : 0,
    nbf: date(sent.nbf, row.nbf),
    exp: date(sent.exp, row.exp),
    updated: call.now,
  };
  checkDates(changed);
  call.store.run(
    `UPDATE version SET content_type = ?, tags = ?, enabled = ?, nbf = ?, exp = ?, updated = ?
     WHERE object = ? AND version = ?`,
    changed.content_type,
    changed.tags,
    changed.enabled,
    changed.nbf,
    changed.exp,
    changed.updated,
    object.id,
    row.version,
  );
  return ok(bundle(call, object, changed));
}

/** The live object of the call's name. @throws Failure 404 also while it is still being recovered. */
export function liveObject(call: Call): ObjectRow {
  const object = findObject(call, call.name);
  if (object && phaseOf(object, call.nowMs) === "live") return object;
  throw secretNotFound(call.name);
}

/** The same for a write. @throws Failure 404, or 409 while it is being recovered. */
export function writable(call: Call): ObjectRow {
  const object = findObject(call, call.name);
  if (object && phaseOf(object, call.nowMs) === "recovering") throw beingRecovered(object.name);
  return liveObject(call);
}

/** @throws Failure 409 where a deleted object, or one on its way, holds the name. */
export function refuseTaken(call: Call, name: string): void {
  const object = findObject(call, name);
  const phase = object ? phaseOf(object, call.nowMs) : "live";
  if (phase === "recovering") throw beingRecovered(name);
  if (phase === "deleting")
    throw conflict(
      "ObjectIsBeingDeleted",
      `Secret ${name} is currently being deleted and cannot be re-created; retry later.`,
    );
  if (phase === "deleted")
    throw conflict(
      "ObjectIsDeletedButRecoverable",
      `Secret ${name} is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the secret can only be recovered or purged.`,
    );
}

export const beingRecovered = (name: string) =>
  conflict("ObjectIsBeingRecovered", `Secret ${name} is currently being recovered; retry later.`);

function liveVersion(call: Call, object = liveObject(call)): { object: ObjectRow; row: VersionRow } {
  const row = findVersion(call.store, object, call.version);
  if (row) return { object, row };
  throw secretNotFound(`${call.name}/${call.version}`);
}
