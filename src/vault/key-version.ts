import type { JsonWebKey, KeyVaultKey } from "@azure/keyvault-keys";
import { canonicalJson } from "../model/digest.ts";
import { isMapping, parseJson } from "../model/input.ts";
import {
  findCurve,
  type KeyVersion,
  type LiveSpec,
  publicNumbers,
  type ReleasePolicy,
  unknownKind,
} from "../model/key.ts";
import { compareText } from "../model/object.ts";
import { requireMember } from "./live.ts";

/** The key in the answer to a GET, as plain data. @throws TypeError where the answer is no key at all. */
export function toKeyVersion({ key: reported, properties }: KeyVaultKey): KeyVersion {
  const key = requireMember(reported);
  const numbers = publicNumbers({
    kty: requireMember(key.kty),
    crv: key.crv ?? "",
    n: base64url(key.n),
    e: base64url(key.e),
    x: base64url(key.x),
    y: base64url(key.y),
  });
  const { encodedPolicy, immutable = false } = properties.releasePolicy ?? {};
  return {
    version: requireMember(properties.version),
    spec: specOf(key),
    keyOps: [...(key.keyOps ?? [])].sort(compareText),
    ...(numbers !== undefined && { numbers }),
    exportable: properties.exportable === true,
    ...(encodedPolicy && { releasePolicy: { policy: policyText(encodedPolicy), immutable } }),
  };
}

export const encodeReleasePolicy = ({ policy, immutable }: ReleasePolicy) => ({
  encodedPolicy: Buffer.from(policy),
  immutable,
});

function specOf({ kty, crv, n }: JsonWebKey): LiveSpec {
  const curve = findCurve(crv);
  if ((kty === "RSA" || kty === "RSA-HSM") && n) return { keyType: kty, keySize: bitLength(n) };
  if ((kty === "EC" || kty === "EC-HSM") && curve) return { keyType: kty, curve };
  return kty === "oct-HSM" ? { keyType: kty } : unknownKind(kty, crv);
}

const bitLength = (integer: Uint8Array): number => {
  const start = integer.findIndex((byte) => byte !== 0);
  return start < 0 ? 0 : (integer.length - start) * 8 - Math.clz32(integer[start] ?? 0) + 24;
};

const base64url = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? "" : Buffer.from(bytes).toString("base64url");

function policyText(bytes: Uint8Array): string {
  const data = parseJson(bytes);
  return data === undefined ? Buffer.from(bytes).toString() : canonicalJson(data);
}

/** The members that hold bytes: public and private numbers, and a symmetric key. */
const bytes = ["n", "e", "d", "dp", "dq", "qi", "p", "q", "k", "x", "y"] as const;

/**
 * A private JWK as the SDK takes it: its type, its curve by Key Vault's name, and its numbers; undefined where the text
 * is no such JWK. The manifest, not the JWK, says the key's operations and use.
 */
export function toSdkJwk(text: string): JsonWebKey | undefined {
  const jwk = parseJson(text);
  if (!isMapping(jwk)) return undefined;
  const { kty, crv } = jwk;
  if (typeof kty !== "string" || (jwk.d ?? jwk.k) === undefined) return undefined;
  const numbers = bytes.flatMap((name) => {
    const number = jwk[name];
    return typeof number === "string" ? [[name, Buffer.from(number, "base64url")] as const] : [];
  });
  return { kty, ...(typeof crv === "string" && { crv }), ...Object.fromEntries(numbers) };
}
