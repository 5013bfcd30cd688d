import { randomBytes } from "node:crypto";
import { flag, json, member } from "../body.ts";
import { bundle } from "../bundle.ts";
import { type Call, ok, type Reply } from "../call.ts";
import { badParameter, noResource } from "../failure.ts";
import { liveVersion, openObject, refuseTaken, writable } from "../live.ts";
import { addVersion, type ObjectRow, saveVersion } from "../objects.ts";
import { made, type Properties, patched, properties } from "../properties.ts";
import { madeFor } from "./generate.ts";
import { type Key, keyOf } from "./key.ts";
import { keyOps, keySpec, keyType } from "./key-type.ts";
import { fresh, imported } from "./material.ts";
import { patchedRelease, release } from "./release-policy.ts";
import { policyExpiry } from "./rotation-policy.ts";

// Recorded: how long the key lives that keys are brought into an HSM with, where it is given no date.
const importKeyLives = 172_800;

/** POST create: always a new version, with nothing carried over, not even the type. */
export function createKey(call: Call): Reply {
  const body = json(call.text);
  const kty = keyType(call, body);
  const spec = keySpec(kty, body);
  const ops = keyOps(body, spec.type);
  const sent = properties(body);
  const released = release(call, body);
  refuseTaken(call, call.name);
  return added(call, { kty, ops, ...fresh(kty, spec, madeFor(call, spec)), ...released }, sent);
}

/** PUT: a new version of material that comes from outside, also where it is the material of the version before. */
export function importKey(call: Call): Reply {
  const body = json(call.text);
  const sent = member(body, "key");
  const kty = keyType(call, sent, flag(body, "Hsm"));
  const material = imported(kty, sent);
  const key = { kty, ops: keyOps(sent, material.spec.type), ...material, ...release(call, body) };
  return added(call, key, properties(body));
}

/** GET: unlike a secret, a disabled key is shown. A managed HSM lists the operations in another order at every look. */
export function getKey(call: Call): Reply {
  const { object, row } = liveVersion(call);
  if (!call.managedHsm) return ok(bundle(call, object, row));
  const key = keyOf(row);
  const value = JSON.stringify({ ...key, ops: key.ops.toReversed() });
  return ok(bundle(call, object, { ...row, value }));
}

/** PATCH: operations, attributes, tags and the release policy; what is not mentioned stays. */
export function updateKey(call: Call): Reply {
  const body = json(call.text);
  const sent = properties(body);
  const { object, row } = liveVersion(call, writable(call));
  const stored = keyOf(row);
  const ops = body.key_ops ? keyOps(body, stored.spec.type) : stored.ops;
  const key: Key = { ...stored, ops, ...patchedRelease(call, body, stored) };
  const changed = { ...patched(call, row, sent), value: JSON.stringify(key) };
  saveVersion(call.store, object, changed);
  return ok(bundle(call, object, changed));
}

/** POST rotate: a version of the same type, operations, tags and release; its date by the rotation policy, or none. */
export function rotateKey(call: Call): Reply {
  const { row } = liveVersion(call, writable(call));
  const stored = keyOf(row);
  const material = fresh(stored.kty, stored.spec, madeFor(call, stored.spec));
  const tags: Properties = row.tags === null ? {} : { tags: JSON.parse(row.tags) };
  return added(call, { ...stored, ...material }, tags);
}

function added(call: Call, key: Key, sent: Properties): Reply {
  const object = openObject(call);
  const exp = sent.exp ?? expiry(call, object, key);
  const row = { value: JSON.stringify(key), content_type: null, ...made({ ...sent, exp }, call.now) };
  return ok(bundle(call, object, addVersion(call.store, object, row)));
}

/** The date that the service sets where none was sent. */
function expiry(call: Call, object: ObjectRow, key: Key): number | null {
  const importing = key.kty === "RSA-HSM" && key.ops.includes("import");
  return policyExpiry(call, object) ?? (importing ? call.now + importKeyLives : null);
}

/** POST rng: only a managed HSM has it. */
export function random(call: Call): Reply {
  if (!call.managedHsm) throw noResource();
  const { count } = json(call.text);
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= 128)
    return ok({ value: randomBytes(count).toString("base64url") });
  throw badParameter("Property count must be a whole number from 1 to 128.");
}
