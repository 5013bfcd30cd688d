import type { Call } from "../call.ts";
import { conflict, managedByCertificate, notFound, titleOfKind } from "../failure.ts";
import type { ObjectRow, VersionRow } from "../schema.ts";
import { addObject, findObject, findVersion, isBeingPurged, phaseOf } from "./objects.ts";

/** The live object of the call's name. @throws Failure 404 where there is none, or it is still being recovered. */
export function findLiveObject(call: Call): ObjectRow {
  const object = findObject(call, call.name);
  if (object && phaseOf(object, call.nowMs) === "live") return object;
  throw notFound(call.kind, call.name);
}

/** The live object of the call's name, for a write. @throws Failure 404, or 409 while it is being recovered. */
export function findWritableObject(call: Call): ObjectRow {
  const object = findObject(call, call.name);
  if (object && phaseOf(object, call.nowMs) === "recovering") throw objectBeingRecovered(call, object.name);
  return findLiveObject(call);
}

/** The version that the call names, by default the newest. @throws Failure 404 */
export function findLiveVersion(
  call: Call,
  object = findLiveObject(call),
): { object: ObjectRow; row: VersionRow } {
  const row = findVersion(call.store, object, call.version);
  if (row) return { object, row };
  throw notFound(call.kind, `${call.name}/${call.version}`);
}

/**
 * The object that gets a new version; it is added where it is missing.
 * @throws Failure 409 as `refuseTaken`, 403 for a certificate's object, as reported of secrets (github.com/hashicorp/terraform-provider-azurerm/issues/5659).
 */
export function openObject(call: Call): ObjectRow {
  refuseTaken(call, call.name);
  const known = findObject(call, call.name);
  if (known?.managed) throw managedByCertificate(call.kind, "set");
  return known ?? addObject(call, call.name, false);
}

/** @throws Failure 409 where a deleted object, or one on its way, holds the name. */
export function refuseTaken(call: Call, name: string): void {
  const object = findObject(call, name);
  if (!object && isBeingPurged(call, name)) throw objectBeingDeleted(call, name);
  const phase = object ? phaseOf(object, call.nowMs) : "live";
  if (phase === "recovering") throw objectBeingRecovered(call, name);
  if (phase === "deleting") throw objectBeingDeleted(call, name);
  if (phase === "deleted")
    throw conflict(
      "ObjectIsDeletedButRecoverable",
      `${titleOfKind(call.kind)} ${name} is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the ${call.kind} can only be recovered or purged.`,
    );
}

const objectBeingDeleted = ({ kind }: Call, name: string) =>
  conflict(
    "ObjectIsBeingDeleted",
    `${titleOfKind(kind)} ${name} is currently being deleted and cannot be re-created; retry later.`,
  );

export const objectBeingRecovered = ({ kind }: Call, name: string) =>
  conflict(
    "ObjectIsBeingRecovered",
    `${titleOfKind(kind)} ${name} is currently being recovered; retry later.`,
  );
