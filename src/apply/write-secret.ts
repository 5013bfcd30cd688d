import { VaultError } from "../model/errors.ts";
import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import type { Sealed } from "../model/sealed.ts";
import { createdTolerance, decodeState, isOurTag, stateTag } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import type { SecretPatch, SecretProperties, Stamp } from "../model/version.ts";
import { findSurplusVersions } from "../model/version.ts";
import type { Writer } from "../model/world.ts";
import type { ApplyContext, EffectResult, KnownValue } from "./context.ts";

/** Writes a new version with all its properties and our tags: resolves with its identifier. */
export async function writeSecret(
  { stampTags, writer }: Pick<ApplyContext, "stampTags" | "writer">,
  id: ObjectId<"secret">,
  value: Sealed,
  send: SecretProperties,
  stamp: Stamp,
): Promise<string> {
  const vault = writer(id.vault);
  const created = vault.now();
  const versions = stamp.versions + 1;
  const { expiresIn, tags, ...properties } = send;
  const known = { id, stamp, versions, value: { is: "ours", sealed: value } } as const;
  const written = await vault.secret.set(id.name, value, {
    ...properties,
    ...(expiresIn !== undefined && { expiresOn: addDuration(created, expiresIn) }),
    tags: { ...tags, ...stampTags({ ...known, created, previous: undefined }) },
  });
  if (Math.abs(written.created - created) > createdTolerance)
    await mend(vault, id, written, (previous) => stampTags({ ...known, created: written.created, previous }));
  return written.version;
}

/** Puts the version's own `created` into its tag, where our reading of the vault's clock was off. */
async function mend(
  vault: Writer,
  id: ObjectId,
  written: LiveVersion,
  tagsFor: (previous: ReturnType<typeof decodeState>) => { readonly [name: string]: string },
): Promise<void> {
  const tags = tagsFor(decodeState(written.tags[stateTag]));
  await vault.secret.update(id.name, written.version, { tags: { ...written.tags, ...tags } });
}

/** Writes metadata and our tags onto the exact version that was looked at: resolves with its identifier. */
export async function patchSecret(
  { stampTags, writer }: ApplyContext,
  id: ObjectId,
  live: LiveVersion,
  patch: SecretPatch,
  stamp: Stamp,
  value?: KnownValue,
): Promise<string> {
  const previous = decodeState(live.tags[stateTag]);
  const { created } = live;
  const tags = stampTags({
    id,
    stamp,
    created,
    versions: stamp.versions,
    previous,
    ...(value && { value }),
  });
  const sent = { ...patch, tags: { ...patch.tags, ...tags } };
  return (await writer(id.vault).secret.update(id.name, live.version, sent)).version;
}

/** Writes metadata and leaves our tags as they are: nothing new is known of the value. */
export async function editSecret(
  { writer }: ApplyContext,
  id: ObjectId,
  live: LiveVersion,
  patch: SecretPatch,
): Promise<void> {
  const ours = Object.fromEntries(Object.entries(live.tags).filter(([name]) => isOurTag(name)));
  await writer(id.vault).secret.update(id.name, live.version, { ...patch, tags: { ...patch.tags, ...ours } });
}

/** What became of an effect, and which version is the newest then, where one was left in place or written. */
export type SecretWriting = { readonly result: EffectResult; readonly newest?: string };

/**
 * Disables the versions beyond the newest `keep`, each by a PATCH of `enabled` alone. What a failure leaves, the next
 * plan finds.
 */
export async function disableOlderVersions(
  { writer }: Pick<ApplyContext, "writer">,
  { vault, name }: ObjectId,
  { result, newest }: SecretWriting,
  keep: number | undefined,
): Promise<EffectResult> {
  if (keep === undefined || newest === undefined) return result;
  const { secret } = writer(vault);
  try {
    const versions = await Array.fromAsync(secret.listVersions(name));
    for (const { version } of findSurplusVersions(versions, newest, keep))
      await secret.update(name, version, { enabled: false });
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return {
      result: "failed",
      message: `its older versions are not all disabled yet. ${error.message} Run again.`,
    };
  }
  return result;
}
