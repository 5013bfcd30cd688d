import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { parseJsonBody } from "../body.ts";
import { type Call, okReply, type Reply } from "../call.ts";
import { badParameter, conflict, Failure } from "../failure.ts";
import { storedKeyOf } from "../keys/key.ts";
import type { ObjectKind, VersionRow } from "../schema.ts";
import type { Store } from "../store.ts";
import { showBundle } from "./bundle.ts";
import { findLiveObject, refuseTaken } from "./live.ts";
import { addObject, findObject, isBeingPurged, phaseOf, putVersion } from "./objects.ts";

type Saved = {
  readonly kind: ObjectKind;
  readonly name: string;
  readonly managed: boolean;
  /** Oldest first, so that the newest is the last one inserted again. */
  readonly versions: readonly VersionRow[];
};

// learn.microsoft.com/azure/key-vault/general/backup
const mostVersions = 500;

/** POST backup: answers a blob of all versions that only vaults of the same data file can read. @throws Failure 400 above 500 */
export function backupObject(call: Call): Reply {
  const { name, managed, id } = findLiveObject(call);
  const versions = call.store.rows<VersionRow>(
    `SELECT version, value, content_type, tags, enabled, nbf, exp, created, updated
     FROM version WHERE object = ? ORDER BY seq`,
    id,
  );
  if (versions.length > mostVersions)
    throw badParameter(`Backup is not supported for a ${call.kind} with more than ${mostVersions} versions.`);
  return okReply({ value: pack(call.store, { kind: call.kind, name, managed: managed === 1, versions }) });
}

/**
 * POST restore: brings ids, dates and states back as they were, and answers the newest version, a secret's without its
 * value. @throws Failure 400 for a foreign blob, 409 where the name is taken
 */
export function restoreObject(call: Call): Reply {
  const { value } = parseJsonBody(call.text);
  const { kind, name, managed, versions } = unpack(call, typeof value === "string" ? value : "");
  if (kind !== call.kind) throw malformed(call);
  const taken = findObject(call, name);
  const live = taken && phaseOf(taken, call.nowMs) === "live";
  // A name that was just purged is refused with the same words as one that is in use, as recorded.
  if (live || (!taken && isBeingPurged(call, name)))
    throw conflict(
      undefined,
      `There was a conflict restoring the ${kind} '${name}': a ${kind} of that name exists in this vault. Sequence operations on one object, or implement retry logic.`,
    );
  refuseTaken(call, name);
  const object = addObject(call, name, managed);
  const restored = versions.map((version) => restoreVersion(call, version));
  for (const version of restored) putVersion(call.store, object, version);
  const newest = restored.at(-1);
  if (!newest) throw malformed(call);
  return okReply(showBundle(call, object, newest));
}

/** A version as it was. Recorded: what a managed HSM restores is exportable, though it was not. */
function restoreVersion({ kind, managedHsm }: Call, version: VersionRow): VersionRow {
  if (kind !== "key" || !managedHsm) return version;
  return { ...version, value: JSON.stringify({ ...storedKeyOf(version), exportable: true }) };
}

function pack(store: Store, saved: Saved): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", backupKey(store), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(saved)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

function unpack(call: Call, blob: string): Saved {
  const bytes = Buffer.from(blob, "base64url");
  try {
    const cipher = createDecipheriv("aes-256-gcm", backupKey(call.store), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString());
  } catch {
    throw malformed(call);
  }
}

/** A vault's code has spaces in it. */
const malformed = ({ managedHsm }: Call) =>
  new Failure(
    400,
    managedHsm ? "MalformedBackupBlob" : "Malformed backup blob",
    undefined,
    "The backup blob is not one of this service.",
  );

function backupKey(store: Store): Uint8Array {
  const row = store.row<{ backup_key: Uint8Array }>("SELECT backup_key FROM state");
  if (row) return row.backup_key;
  throw new Error("The embedded vault's data file has lost its backup key.");
}
