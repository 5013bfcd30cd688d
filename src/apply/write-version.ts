import type { KeyOrigin } from "../model/desired.ts";
import { overtakenError, VaultError } from "../model/errors.ts";
import type { KeyMaterial } from "../model/key.ts";
import type { LiveVersion } from "../model/live.ts";
import type { Kind, ObjectId } from "../model/object.ts";
import type { Sealed } from "../model/sealed.ts";
import { createdTolerance, decodeState, isOurTag, rememberedDigest, stateTag } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import {
  findSurplusVersions,
  type KeyPatch,
  type KeyProperties,
  type KnownValue,
  type SecretPatch,
  type SecretProperties,
  type Stamp,
} from "../model/version.ts";
import type { ApplyContext, EffectResult } from "./context.ts";
import { type LookContext, watchObject } from "./look.ts";

type WriteContext = LookContext & Pick<ApplyContext, "stampTags">;

/** The tags of a version that is about to be written: its own, and ours. */
const newTags = (
  { stampTags }: WriteContext,
  id: ObjectId,
  created: number,
  { tags }: Pick<SecretProperties, "tags">,
  stamp: Stamp,
  value?: KnownValue,
) => ({
  ...tags,
  ...stampTags({
    id,
    stamp,
    created,
    versions: stamp.versions + 1,
    previous: undefined,
    ...(value && { value }),
  }),
});

const expiryAfter = (created: number, expiresIn: string | undefined) =>
  expiresIn === undefined ? {} : { expiresOn: addDuration(created, expiresIn) };

/** Writes a new version of a secret with all its properties and our tags: resolves with its identifier. */
export async function writeSecretVersion(
  context: WriteContext,
  id: ObjectId<"secret">,
  value: Sealed,
  send: SecretProperties,
  stamp: Stamp,
): Promise<string> {
  const vault = context.writer(id.vault);
  const created = vault.now();
  const { expiresIn, ...properties } = send;
  const ours: KnownValue = { is: "ours", sealed: value };
  const written = await vault.secret.set(id.name, value, {
    ...properties,
    ...expiryAfter(created, expiresIn),
    tags: newTags(context, id, created, send, stamp, ours),
  });
  // Our reading of the vault's clock was off: tag and date have to go by the version's own `created`.
  if (Math.abs(written.created - created) > createdTolerance) {
    const versions = stamp.versions + 1;
    const patch = { tags: written.tags, ...expiryAfter(written.created, expiresIn) };
    await patchVersion(context, id, written, patch, { ...stamp, versions }, ours);
  }
  return written.version;
}

/**
 * Writes a new version of a key with all its properties and our tags. It leaves out the rotation policy, which only
 * dates the version.
 */
export async function writeKeyVersion(
  context: WriteContext,
  id: ObjectId<"key">,
  origin: KeyOrigin,
  material: KeyMaterial | undefined,
  send: KeyProperties,
  stamp: Stamp,
): Promise<void> {
  const vault = context.writer(id.vault);
  const created = vault.now();
  const { expiresIn, rotationPolicy, ...properties } = send;
  const stamped = stampMaterial(stamp, material);
  // A policy dates later versions only, and the service rotates none before an expiry that it does not have.
  const lifetime = expiresIn ?? rotationPolicy?.expiresIn;
  const sent = {
    ...properties,
    ...expiryAfter(created, lifetime),
    ...((origin.exportable || (properties.releasePolicy && !wrapsSecurely(properties))) && {
      exportable: true,
    }),
    tags: newTags(context, id, created, send, stamped),
  };
  const write = (): Promise<LiveVersion> => {
    if (origin.from === "service") return vault.key.create(id.name, origin.spec, sent);
    const { hardwareProtected } = origin;
    if (material) return vault.key.import(id.name, material.jwk, { ...sent, hardwareProtected });
    throw new Error(`no material was opened for ${id.name}`);
  };
  const written = await write();
  // A managed HSM's answers bear no date, so its clock was taken for the machine's.
  if (Math.abs(written.created - created) > createdTolerance) {
    const patch = { tags: written.tags, ...expiryAfter(written.created, lifetime) };
    await patchVersion(context, id, written, patch, { ...stamped, versions: stamp.versions + 1 });
  }
}

/**
 * Whether the release policy says where the key unwraps others to, and not where it is released to itself. For any other
 * key the service has no policy without `exportable`: key-vault/keys/about-keys-details.
 * Source: github.com/Azure/azure-sdk-for-net, Azure.Security.KeyVault.Keys, Sample10_SecureWrapUnwrap
 */
const wrapsSecurely = ({ keyOps = [] }: Pick<KeyProperties, "keyOps">): boolean =>
  keyOps.some((operation) => operation === "secureWrapKey" || operation === "secureUnwrapKey");

/** The tag remembers which material was imported, by its public numbers. */
export const stampMaterial = (stamp: Stamp, material: KeyMaterial | undefined): Stamp =>
  material
    ? { ...stamp, properties: { ...stamp.properties, material: rememberedDigest(material.numbers) } }
    : stamp;

/**
 * Writes metadata and our tags onto the exact version that was looked at: resolves with its identifier. A key's
 * rotation policy goes first, so that the tag does not say what is not there yet.
 * @param stamp its `versions` count the version that is patched.
 */
export async function patchVersion<K extends Kind>(
  { stampTags, ...context }: WriteContext,
  id: ObjectId<K>,
  live: LiveVersion,
  patch: K extends "key" ? KeyPatch : SecretPatch,
  stamp: Stamp,
  value?: KnownValue,
): Promise<string> {
  const { rotationPolicy, ...properties }: KeyPatch = patch;
  const vault = context.writer(id.vault);
  if (rotationPolicy) await vault.key.setRotationPolicy(id.name, rotationPolicy);
  const ours = stampTags({
    id,
    stamp,
    created: live.created,
    versions: stamp.versions,
    previous: decodeState(live.tags[stateTag]),
    ...(value && { value }),
  });
  const sent = { ...properties, tags: { ...patch.tags, ...ours } };
  return sendPatch(context, id, live, sent);
}

/** Writes metadata and leaves our tags as they are, because nothing new is known of the value. */
export async function editSecret(
  context: LookContext,
  id: ObjectId,
  live: LiveVersion,
  patch: SecretPatch,
): Promise<void> {
  const ours = Object.fromEntries(Object.entries(live.tags).filter(([name]) => isOurTag(name)));
  const sent = { ...patch, tags: { ...patch.tags, ...ours } };
  await sendPatch(context, id, live, sent);
}

/**
 * One PATCH of the version that was looked at.
 * @throws VaultError `conflict` where the answer shows that somebody else patched it since then: our tag may say now that a
 *   property was applied that is another one
 */
async function sendPatch<K extends Kind>(
  context: LookContext,
  id: ObjectId<K>,
  seen: LiveVersion,
  sent: KeyPatch & SecretPatch,
): Promise<string> {
  const { [id.kind]: objects } = watchObject(context, id, seen).writer(id.vault);
  const patched = await objects.update(id.name, seen.version, sent);
  const isKept = (["contentType", "enabled", "expiresOn", "notBefore"] as const).every(
    (property) => sent[property] !== undefined || patched[property] === seen[property],
  );
  if (!isKept) throw overtakenError(id);
  return patched.version;
}

/** What became of an effect, and which version is the newest then, where one was left in place or written. */
export type SecretWriting = { readonly result: EffectResult; readonly newest?: string };

/**
 * Disables the versions beyond the newest `keep`, each by a PATCH of `enabled` alone. The next plan finds the versions
 * that a failure leaves. The list that this takes shows what no other request does: a version that somebody else set between
 * our look and our write. It fails then, and disables nothing.
 * @param seen the version that the look saw; undefined where there was no look.
 * @returns the result that it was given, or the failure.
 */
export async function disableOlderVersions(
  { writer }: Pick<ApplyContext, "writer">,
  { vault, name }: ObjectId,
  { result, newest }: SecretWriting,
  keep: number | undefined,
  seen?: LiveVersion,
): Promise<EffectResult> {
  if (keep === undefined || newest === undefined) return result;
  const { secret } = writer(vault);
  try {
    const versions = await Array.fromAsync(secret.listVersions(name));
    const overtaken = seen && findVersionBetween(versions, seen, newest);
    if (overtaken)
      return {
        result: "failed",
        code: "vault-busy",
        message: `somebody else set version ${overtaken.version} of it in the same moment, and ours came over it. Compare both, and set what shall stay.`,
      };
    for (const { version } of findSurplusVersions(versions, newest, keep))
      await secret.update(name, version, { enabled: false });
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return {
      result: "failed",
      code: error.code,
      message: `its older versions are not all disabled yet. ${error.message} Run again.`,
    };
  }
  return result;
}

/**
 * A version that was set after the one that was looked at and before ours. The vault dates versions by the second: of those that
 * share one with the former nobody can tell.
 */
function findVersionBetween(
  versions: readonly LiveVersion[],
  seen: LiveVersion,
  newest: string,
): LiveVersion | undefined {
  const ours = versions.find(({ version }) => version === newest);
  return versions.find(
    ({ version, created }) => ours && version !== newest && created > seen.created && created <= ours.created,
  );
}
