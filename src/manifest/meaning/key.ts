import type { DesiredKeyProperties, KeyOrigin } from "../../model/desired.ts";
import { canonicalJson } from "../../model/digest.ts";
import type { KeySpec } from "../../model/key.ts";
import { isGenerated } from "../../model/source-parts.ts";
import { mostHsmVersions } from "../../model/version.ts";
import type { WrittenKey } from "../written.ts";
import { type ManifestEntry, type ResolvedEntry, resolveAbsent, resolveCommon } from "./entry.ts";
import { type PropertyLevel, resolveCommonProperties } from "./properties.ts";
import { resolveKeyRotation } from "./rotation.ts";
import { resolveRotationPolicy } from "./rotation-policy.ts";
import { resolveMaterial } from "./source.ts";

/** What one key's entry means in every vault; undefined where it is incomplete, which is reported. */
export function resolveKey(entry: ManifestEntry<WrittenKey>): ResolvedEntry<"key"> {
  const { written, path, document } = entry;
  const common = resolveCommon(entry);
  if (common.state === "absent") return resolveAbsent(common);
  const origin = originOf(entry);
  const properties = propertiesOf(entry, common.merged);
  if (written.renamedFrom !== undefined && origin?.from === "service")
    entry.report(
      [...path, "renamedFrom"],
      "property-conflict",
      "a key that the service makes cannot be renamed: under the new name it would be another key",
      "take renamedFrom out, and declare the new key beside the old one; a restored backup keeps its name",
    );
  if (!origin) return undefined;
  const rotation = written.rotation && resolveKeyRotation(written.rotation, entry, common.merged);
  if (!entry.keysRotate) refuseRotation(entry);
  const valuePath = [...path, origin.from === "material" ? "material" : "keyType"];
  const resolved = {
    ...common.shared,
    kind: "key",
    valuePlace: document.place(valuePath, "value"),
    origin,
    properties,
    allowNewVersion: written.allowNewVersion ?? false,
    ...(rotation && { rotation }),
  } as const;
  if (entry.inManagedHsm && (common.merged.maxVersions ?? 0) > mostHsmVersions)
    entry.report(
      { name: path },
      "limit-exceeded",
      `a managed HSM keeps at most ${mostHsmVersions} versions of a key`,
      `say versions: { max: ${mostHsmVersions} } or less`,
    );
  const maxVersions = Math.min(resolved.maxVersions, mostHsmVersions);
  const inManagedHsm = { inManagedHsm: true, maxVersions, properties: withoutNotify(properties) } as const;
  return (identity, { managedHsm }) => ({ ...resolved, ...(managedHsm && inManagedHsm), ...identity });
}

/** What else would fail in apply, after others were written. */
function refuseRotation({ written, path, report }: ManifestEntry<WrittenKey>): void {
  for (const property of ["rotationPolicy", "rotate", "rotation"] as const)
    if (written[property] !== undefined)
      report(
        { name: [...path, property] },
        "property-conflict",
        "keys rotate from the API version 7.3 on, and the vault's serviceVersion is below it",
        "take it out, or raise serviceVersion in the config where the vault knows a newer one",
      );
}

/** A managed HSM has no Notify: https://learn.microsoft.com/azure/key-vault/managed-hsm/key-rotation */
function withoutNotify({ rotationPolicy: policy, ...others }: DesiredKeyProperties): DesiredKeyProperties {
  if (!policy) return { ...others, ...(policy === null && { rotationPolicy: null }) };
  const lifetimeActions = policy.lifetimeActions.filter(({ action }) => action !== "Notify");
  return { ...others, rotationPolicy: { ...policy, lifetimeActions } };
}

function originOf(entry: ManifestEntry<WrittenKey>): KeyOrigin | undefined {
  const { written, path, inManagedHsm, report } = entry;
  const { keyType, material, exportable = false } = written;
  if (material) {
    const at = [...path, "material"];
    const source = resolveMaterial(material, at, entry);
    if (isGenerated(source))
      report(
        at,
        "source-forbidden",
        "a key's material may not be generated",
        "write keyType instead: the service makes the key, and its private part stays there",
      );
    const hardwareProtected = keyType !== undefined;
    const family = keyType && (keyType === "EC-HSM" ? "EC" : "RSA");
    return { from: "material", source, hardwareProtected, ...(family && { family }), exportable };
  }
  // It makes an HSM key of any type, which the next plan would take for another key.
  if (inManagedHsm && (keyType === "RSA" || keyType === "EC"))
    report(
      [...path, "keyType"],
      "property-invalid",
      "a managed HSM holds HSM keys alone",
      `say keyType: ${keyType}-HSM`,
    );
  return keyType && { from: "service", spec: specOf(keyType, written), exportable };
}

/** Defaults are what the service makes where nothing is common. Source: key-vault/keys/about-keys-details. */
function specOf(keyType: KeySpec["keyType"], { keySize, curve = "P-256" }: WrittenKey): KeySpec {
  switch (keyType) {
    case "RSA":
    case "RSA-HSM":
      return { keyType, keySize: keySize ?? 2048 };
    case "EC":
    case "EC-HSM":
      return { keyType, curve };
    case "oct-HSM":
      return { keyType, keySize: keySize ?? 256 };
    default:
      return keyType satisfies never;
  }
}

function propertiesOf(
  { written, path, inManagedHsm, report, override }: ManifestEntry<WrittenKey>,
  merged: PropertyLevel,
): DesiredKeyProperties {
  const { keyOps, releasePolicy, rotate } = written;
  if (inManagedHsm && releasePolicy && !("version" in releasePolicy.policy))
    report(
      { name: [...path, "releasePolicy", "policy"] },
      "property-missing",
      "version is missing, which a managed HSM demands",
      "say version: 1.0.0",
    );
  const policy = resolveRotationPolicy(written, [...path, "rotationPolicy"], inManagedHsm, report);
  // With a policy the service gives every version its expiry: an expiry of the defaults would contradict it.
  const { expiry, ...others } = merged;
  for (const property of ["expiresOn", "expiresIn"] as const)
    if (policy && override && override.written[property] !== undefined)
      report(
        { name: [...override.path, property] },
        "property-conflict",
        "the rotation policy owns the expiry",
        "say rotationPolicy.expiresIn",
      );
  return {
    ...resolveCommonProperties(policy || !expiry ? others : { ...others, expiry }),
    ...(keyOps && { keyOps: [...keyOps].sort() }),
    ...(releasePolicy && {
      releasePolicy: {
        policy: canonicalJson(releasePolicy.policy),
        immutable: releasePolicy.immutable ?? false,
      },
    }),
    ...(policy !== undefined && { rotationPolicy: policy }),
    ...(rotate !== undefined && { rotate }),
  };
}
