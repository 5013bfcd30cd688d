import { randomBytes } from "node:crypto";
import { flagMember, objectMember, parseJsonBody } from "../body.ts";
import { type Call, okReply, type Reply } from "../call.ts";
import { badParameter, noResource, strangeKind } from "../failure.ts";
import { isSince } from "../objects/attributes.ts";
import { showBundle } from "../objects/bundle.ts";
import { findLiveVersion, findWritableObject, openObject, refuseTaken } from "../objects/live.ts";
import { addVersion, countStoredVersions, saveVersion } from "../objects/objects.ts";
import {
  propertiesOfNew,
  propertiesOfPatched,
  readProperties,
  type SentProperties,
} from "../objects/properties.ts";
import type { ObjectRow } from "../schema.ts";
import { keyMadeFor } from "./generate.ts";
import { type Key, storedKeyOf } from "./key.ts";
import { readKeyOps, readKeySpec, readKeyType } from "./key-type.ts";
import { freshMaterial, importedMaterial } from "./material.ts";
import { patchReleasePolicy, readReleasePolicy } from "./release-policy.ts";
import { checkRotatable, policyExpiry } from "./rotation-policy.ts";

// Seconds, as recorded: the life of a key exchange key (it brings keys into an HSM) that is given no date.
const importKeyLives = 172_800;

// learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
const mostHsmVersions = 100;

/** POST create: always makes a new version, and carries nothing over, not even the type. @throws KeyNeeded */
export function postKey(call: Call): Reply {
  const body = parseJsonBody(call.text);
  const kty = readKeyType(call, body);
  const spec = readKeySpec(kty, body);
  const ops = readKeyOps(body, spec.type);
  const sent = readProperties(body);
  const released = readReleasePolicy(call, body, ops);
  refuseTaken(call, call.name);
  const material = freshMaterial(spec, keyMadeFor(call, spec), padsExponent(call, kty));
  return addKey(call, { kty, ops, ...material, ...released }, sent);
}

/** Recorded: up to 7.3 an RSA key that was made in a vault's HSM has its exponent in four bytes. */
const padsExponent = (call: Call, kty: Key["kty"]): boolean =>
  kty === "RSA-HSM" && !call.managedHsm && !isSince(call, 4);

/** PUT: imports material as a new version, even where the version before has the same. */
export function putKey(call: Call): Reply {
  const body = parseJsonBody(call.text);
  const sent = objectMember(body, "key");
  const kty = readKeyType(call, sent, flagMember(body, "Hsm"));
  const material = importedMaterial(kty, sent);
  const ops = readKeyOps(sent, material.spec.type);
  const key = { kty, ops, ...material, ...readReleasePolicy(call, body, ops) };
  return addKey(call, key, readProperties(body));
}

/** GET: unlike a secret, a disabled key is shown. A managed HSM changes the order of the operations. */
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
  if (stored.strange && body.key_ops) throw strangeKind();
  const ops = body.key_ops ? readKeyOps(body, stored.spec.type, []) : stored.ops;
  const key: Key = { ...stored, ops, ...patchReleasePolicy(call, body, stored) };
  const changed = { ...propertiesOfPatched(call, row, sent), value: JSON.stringify(key) };
  saveVersion(call.store, object, changed);
  return okReply(showBundle(call, object, changed));
}

/**
 * POST rotate: makes a version of the same type, operations, tags and release. The rotation policy gives its date.
 * @throws KeyNeeded
 */
export function postRotation(call: Call): Reply {
  const { object, row } = findLiveVersion(call, findWritableObject(call));
  checkRotatable(call, object);
  const stored = storedKeyOf(row);
  if (stored.strange) throw strangeKind();
  const material = freshMaterial(stored.spec, keyMadeFor(call, stored.spec), padsExponent(call, stored.kty));
  const tags: SentProperties = row.tags === null ? {} : { tags: JSON.parse(row.tags) };
  return addKey(call, { ...stored, ...material }, tags);
}

function addKey(call: Call, key: Key, sent: SentProperties): Reply {
  const object = openObject(call);
  if (call.managedHsm && countStoredVersions(call.store, object) >= mostHsmVersions)
    throw badParameter(`A key of a managed HSM can have at most ${mostHsmVersions} versions.`);
  const exp = sent.exp ?? defaultExpiry(call, object, key);
  const row = {
    value: JSON.stringify(key),
    content_type: null,
    ...propertiesOfNew({ ...sent, exp }, call.now),
  };
  return okReply(showBundle(call, object, addVersion(call.store, object, row)));
}

/** The date that the service sets where none was sent. */
function defaultExpiry(call: Call, object: ObjectRow, key: Key): number | null {
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
