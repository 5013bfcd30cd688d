import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { foldName, type ObjectId } from "../model/object.ts";
import type { Sealed } from "../model/sealed.ts";
import { encodeState, type KvgState } from "../model/state.ts";

/** The object and the owner of a tag: a mac fits no others. */
export type TagBearer = { readonly id: ObjectId; readonly owner: string };

export type Fingerprint = {
  /** Names the root in `kvg-state` and in the config, and tells nothing of it. */
  readonly kid: string;
  /** Over the whole tag but this mac itself. */
  readonly tagMac: (bearer: TagBearer, state: KvgState) => string;
  /** Over the value and what stays as it is for the version's life: a metadata-only write needs no value. */
  readonly valueMac: (bearer: TagBearer, state: Pick<KvgState, "created" | "salt">, value: Sealed) => string;
};

export type Fingerprints = {
  /** The config names it, whether or not the root is at hand; tags under another one are written anew. */
  readonly kid?: string;
  readonly key?: Fingerprint;
  readonly previous?: Fingerprint;
};

/** The bytes that a root's text stands for: base64 or base64url of at least 32; undefined where it is neither. */
export function rootBytes(text: Sealed): Uint8Array | undefined {
  const encoded = text.isText ? text.reveal().trim() : "";
  if (!/^[\w+/-]+={0,2}$/.test(encoded)) return undefined;
  const bytes = Buffer.from(encoded, "base64url");
  return bytes.length < 32 ? undefined : bytes;
}

/**
 * The macs of a root: HMAC-SHA256 under keys that HKDF derives from it, one for each use.
 * @param root at least 32 random bytes.
 */
export function makeFingerprint(root: Uint8Array): Fingerprint {
  const derived = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync("sha256", root, "", `keyvault-gitops/v1/${use}`, 32)));
  const [tagKey, valueKey] = [derived("tag"), derived("value")];
  const kid = mac(derived("kid"), []).slice(0, 8);
  return {
    kid,
    tagMac: (bearer, state) => mac(tagKey, [...fields(bearer), encodeState({ ...state, tagMac: "" })]),
    valueMac: (bearer, { created, salt }, value) =>
      mac(valueKey, [...fields(bearer), kid, String(created), salt, value.revealBytes()]),
  };
}

/** The root that a tag names, where it is at hand. */
export const fingerprintOf = (
  { kid }: Pick<KvgState, "kid">,
  { key, previous }: Fingerprints,
): Fingerprint | undefined => [key, previous].find((one) => one?.kid === kid);

/** Whether a root at hand shows that somebody else wrote the tag. Without the tag's root the answer is no. */
export function isForged(bearer: TagBearer, state: KvgState, fingerprints: Fingerprints): boolean {
  const root = fingerprintOf(state, fingerprints);
  return root !== undefined && root.tagMac(bearer, state) !== state.tagMac;
}

/** Whether a root at hand shows that somebody who holds it wrote this value with this tag. */
export function isGenuine(
  bearer: TagBearer,
  state: KvgState,
  value: Sealed,
  fingerprints: Fingerprints,
): boolean {
  const root = fingerprintOf(state, fingerprints);
  return (
    root?.tagMac(bearer, state) === state.tagMac && root.valueMac(bearer, state, value) === state.valueMac
  );
}

const fields = ({ id, owner }: TagBearer): string[] => [
  foldName(id.vault),
  id.kind,
  foldName(id.name),
  owner,
];

/**
 * HMAC-SHA256, as base64url. Each part stands behind its length, so that no two lists of parts are the same bytes.
 * @param key Node.js takes bytes too, and needs four times as long.
 */
function mac(key: KeyObject, parts: readonly (string | Uint8Array)[]): string {
  const hmac = createHmac("sha256", key);
  for (const part of parts) {
    const bytes = Buffer.from(part);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hmac.update(length).update(bytes);
  }
  return hmac.digest("base64url");
}
