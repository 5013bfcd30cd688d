import { waitForBoth } from "../../model/concurrency.ts";
import { isFault, VaultError } from "../../model/errors.ts";
import { type KeyDetail, type LiveRotationPolicy, noPolicy } from "../../model/key.ts";
import type { Listing, LiveKey, LiveObject, LiveVersion } from "../../model/live.ts";
import { decodeState, rememberedDigest, stateTag } from "../../model/state.ts";
import type { Reader } from "../../model/world.ts";

/**
 * A key that a list shows, in detail: by two GETs. Metadata are as the GET tells them, so that they belong to the version
 * that it tells.
 * @throws VaultError; `not found` says to run again
 */
export const readListedKey = (reader: Reader, vault: string, name: string): Promise<LiveKey> =>
  readListed(vault, name, () => readKey(reader, name));

/**
 * A soft-deleted key that a list shows, by one GET. Its rotation policy cannot be asked: it counts as none, so that a
 * declared one is written when the key is back.
 * @throws VaultError; `not found` says to run again
 */
export async function readListedDeletedKey(reader: Reader, vault: string, name: string): Promise<KeyDetail> {
  const { key } = await readListed(vault, name, () => reader.key.getDeleted(name));
  return { ...key, rotationPolicy: noPolicy };
}

async function readKey({ key: keys }: Reader, name: string): Promise<LiveKey> {
  const [newest, policy] = await waitForBoth(keys.get(name), keys.rotationPolicy(name));
  return inDetail(keys, newest, policy);
}

/**
 * The same of a key that no list has shown. The policy of a key that is not there or is a certificate's does not count.
 * @returns undefined where the service says that there is no such key; without detail a certificate's
 * @throws VaultError; `not found` says to run again
 */
export async function readNamedKey(
  { key: keys }: Reader,
  vault: string,
  name: string,
): Promise<LiveObject | LiveKey | undefined> {
  const [newest, policy] = await Promise.allSettled([keys.get(name), keys.rotationPolicy(name)]);
  if (newest.status === "rejected") return orAbsent(newest.reason);
  if (newest.value.live.managed) return withoutVersion(newest.value.live);
  return readListed(vault, name, async () => {
    if (policy.status === "rejected") throw policy.reason;
    return inDetail(keys, newest.value, policy.value);
  });
}

/** The service's own word that there is nothing of a name. @throws any other error */
export function orAbsent(error: unknown): undefined {
  if (!isFault(error, "not found")) throw error;
}

/** A version as the list of objects would show it. */
export const withoutVersion = ({ version: _, ...live }: LiveVersion): LiveObject => live;

async function inDetail(
  keys: Listing,
  { live: newest, key }: Awaited<ReturnType<Reader["key"]["get"]>>,
  rotationPolicy: LiveRotationPolicy,
): Promise<LiveKey> {
  const left = await leftBehind(keys, newest);
  return { ...withoutVersion(newest), key: { ...key, rotationPolicy }, ...(left && { leftBehind: left }) };
}

/** The version that the tag names as to be left behind, where another one is the newest: one list of versions. */
async function leftBehind(
  { listVersions }: Listing,
  { name, version, tags }: LiveVersion,
): Promise<LiveVersion | undefined> {
  const left = decodeState(tags[stateTag])?.properties.rotating;
  if (left === undefined || left === rememberedDigest(version)) return undefined;
  for await (const earlier of listVersions(name))
    if (rememberedDigest(earlier.version) === left) return earlier;
  return undefined;
}

async function readListed<T>(vault: string, name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isFault(error, "not found")) throw error;
    const message = `Key ${vault}/key/${name} was in the list and was gone when it was read. Run again.`;
    throw new VaultError("not found", vault, message, 404);
  }
}
