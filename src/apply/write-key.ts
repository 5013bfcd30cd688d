import type { KeyOrigin } from "../model/desired.ts";
import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { decodeState, rememberedDigest, stateTag } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import type { KeyPatch, KeyProperties, Stamp } from "../model/version.ts";
import type { ApplyContext, OpenedMaterial } from "./context.ts";

/** Writes a new version of a key with all its properties and our tags; not the rotation policy, which dates it only. */
export async function writeKey(
  { stampTags, writer }: ApplyContext,
  id: ObjectId<"key">,
  origin: KeyOrigin,
  material: OpenedMaterial | undefined,
  send: KeyProperties,
  stamp: Stamp,
): Promise<void> {
  const vault = writer(id.vault);
  const created = vault.now();
  const { expiresIn, rotationPolicy, tags, ...properties } = send;
  // A policy dates later versions only, and the service rotates none before an expiry that it does not have.
  const expires = expiresIn ?? rotationPolicy?.expiresIn;
  const known = material ? stampMaterial(stamp, material) : stamp;
  const ours = stampTags({ id, stamp: known, created, versions: stamp.versions + 1, previous: undefined });
  const sent = {
    ...properties,
    ...(expires !== undefined && { expiresOn: addDuration(created, expires) }),
    // The service has neither without the other: key-vault/keys/about-keys-details.
    ...((origin.exportable || properties.releasePolicy) && { exportable: true }),
    tags: { ...tags, ...ours },
  };
  if (origin.from === "service") await vault.key.create(id.name, origin.spec, sent);
  else if (material)
    await vault.key.import(id.name, material.jwk, { ...sent, hardwareProtected: origin.hardwareProtected });
  else throw new Error(`no material was opened for ${id.name}`);
}

/** The tag remembers which material was imported, by its public numbers. */
export const stampMaterial = (stamp: Stamp, { numbers }: OpenedMaterial): Stamp => ({
  ...stamp,
  properties: { ...stamp.properties, material: rememberedDigest(numbers) },
});

/**
 * Writes metadata and our tags onto the exact version that was looked at; the rotation policy before it, so that the
 * tag does not say what is not there yet.
 */
export async function patchKeyVersion(
  { stampTags, writer }: ApplyContext,
  id: ObjectId<"key">,
  live: LiveVersion,
  { rotationPolicy, ...patch }: KeyPatch,
  stamp: Stamp,
  versions = stamp.versions,
): Promise<void> {
  const { key } = writer(id.vault);
  if (rotationPolicy) await key.setRotationPolicy(id.name, rotationPolicy);
  const previous = decodeState(live.tags[stateTag]);
  const tags = stampTags({ id, stamp, created: live.created, versions, previous });
  await key.update(id.name, live.version, { ...patch, tags: { ...patch.tags, ...tags } });
}
