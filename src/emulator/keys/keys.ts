import { randomBytes } from "node:crypto";
import { flagMember, objectMember, parseJsonBody } from "../body.ts";
import { showBundle } from "../bundle.ts";
import { type Call, okReply, type Reply } from "../call.ts";
import { badParameter, noResource } from "../failure.ts";
import { findLiveVersion, findWritableObject, openObject, refuseTaken } from "../live.ts";
import { addVersion, saveVersion } from "../objects.ts";
import { propertiesOfNew, propertiesOfPatched, readProperties, type SentProperties } from "../properties.ts";
import type { ObjectRow } from "../schema.ts";
import { keyMadeFor } from "./generate.ts";
import { type Key, storedKeyOf } from "./key.ts";
import { readKeyOps, readKeySpec, readKeyType } from "./key-type.ts";
import { freshMaterial, importedMaterial } from "./material.ts";
import { patchReleasePolicy, readReleasePolicy } from "./release-policy.ts";
import { policyExpiry } from "./rotation-policy.ts";

// Recorded: how long the key lives that keys are brought into an HSM with, where it is given no date.
const importKeyLives = 172_800;

/** POST create: always a new version, with nothing carried over, not even the type. */
export function postKey(call: Call): Reply {
  const body = parseJsonBody(call.text);
  const kty = readKeyType(call, body);
  const spec = readKeySpec(kty, body);
  const ops = readKeyOps(body, spec.type);
  const sent = readProperties(body);
  const released = readReleasePolicy(call, body);
  refuseTaken(call, call.name);
  return added(call, { kty, ops, ...freshMaterial(kty, spec, keyMadeFor(call, spec)), ...released }, sent);
}

/** PUT: a new version of material that comes from outside, also where it is the material of the version before. */
export function putKey(call: Call): Reply {
  const body = parseJsonBody(call.text);
  const sent = objectMember(body, "key");
  const kty = readKeyType(call, sent, flagMember(body, "Hsm"));
  const material = importedMaterial(kty, sent);
  const key = {
    kty,
    ops: readKeyOps(sent, material.spec.type),
    ...material,
    ...readReleasePolicy(call, body),
  };
  return added(call, key, readProperties(body));
}

/** GET: unlike a secret, a disabled key is shown. A managed HSM lists the operations in another order at every look. */
export function getKey(call: Call): Reply {
  const { object, row } = findLiveVersion(call);
  if (!call.managedHsm) return okReply(showBundle(call, object, row));
  const key = storedKeyOf(row);
  const value = JSON.stringify({ ...key, ops: key.ops.toReversed() });
  return okReply(showBundle(call, object, { ...row, value }));
}

/** PATCH: operations, attributes, tags and the release policy; what is not mentioned stays. */
export function updateKeyAttributes(call: Call): Reply {
  const body = parseJsonBody(call.text);
  const sent = readProperties(body);
  const { object, row } = findLiveVersion(call, findWritableObject(call));
  const stored = storedKeyOf(row);
  const ops = body.key_ops ? readKeyOps(body, stored.spec.type) : stored.ops;
  const key: Key = { ...stored, ops, ...patchReleasePolicy(call, body, stored) };
  const changed = { ...propertiesOfPatched(call, row, sent), value: JSON.stringify(key) };
  saveVersion(call.store, object, changed);
  return okReply(showBundle(call, object, changed));
}

/** POST rotate: a version of the same type, operations, tags and release; its date by the rotation policy, or none. */
export function postRotation(call: Call): Reply {
  const { row } = findLiveVersion(call, findWritableObject(call));
  const stored = storedKeyOf(row);
  const material = freshMaterial(stored.kty, stored.spec, keyMadeFor(call, stored.spec));
  const tags: SentProperties = row.tags === null ? {} : { tags: JSON.parse(row.tags) };
  return added(call, { ...stored, ...material }, tags);
}

function added(call: Call, key: Key, sent: SentProperties): Reply {
  const object = openObject(call);
  const exp = sent.exp ?? expiry(call, object, key);
  const row = {
    value: JSON.stringify(key),
    content_type: null,
    ...propertiesOfNew({ ...sent, exp }, call.now),
  };
  return okReply(showBundle(call, object, addVersion(call.store, object, row)));
}

/** The date that the service sets where none was sent. */
function expiry(call: Call, object: ObjectRow, key: Key): number | null {
  const importing = key.kty === "RSA-HSM" && key.ops.includes("import");
  return policyExpiry(call, object) ?? (importing ? call.now + importKeyLives : null);
}

/** POST rng: only a managed HSM has it. */
export function getRandomBytes(call: Call): Reply {
  if (!call.managedHsm) throw noResource();
  const { count } = parseJsonBody(call.text);
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= 128)
    return okReply({ value: randomBytes(count).toString("base64url") });
  throw badParameter("Property count must be a whole number from 1 to 128.");
}
