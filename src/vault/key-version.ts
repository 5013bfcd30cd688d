import type { JsonWebKey, KeyVaultKey } from "@azure/keyvault-keys";
import { canonicalJson } from "../model/digest.ts";
import { parseJson } from "../model/input.ts";
import { curves, type KeySpec, type KeyVersion, publicNumbers, type ReleasePolicy } from "../model/key.ts";
import { compareText } from "../model/object.ts";
import { requireMember } from "./live.ts";

/** What a GET tells of a key's version, as plain data. @throws TypeError where it is no key that a vault can hold. */
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
    ...(encodedPolicy && { releasePolicy: { policy: jsonIn(encodedPolicy), immutable } }),
  };
}

/** A release policy as the SDK sends it. */
export const encodeReleasePolicy = ({ policy, immutable }: ReleasePolicy) => ({
  encodedPolicy: Buffer.from(policy),
  immutable,
});

function specOf({ kty, crv, n }: JsonWebKey): KeySpec {
  switch (kty) {
    case "RSA":
    case "RSA-HSM":
      return { keyType: kty, keySize: bitLength(requireMember(n)) };
    case "EC":
    case "EC-HSM":
      return { keyType: kty, curve: requireMember(curves.find((curve) => curve === crv)) };
    case "oct-HSM":
      return { keyType: kty };
    default:
      throw new TypeError("The answer is not a key.");
  }
}

const bitLength = (integer: Uint8Array): number => {
  const start = integer.findIndex((byte) => byte !== 0);
  return start < 0 ? 0 : (integer.length - start) * 8 - Math.clz32(integer[start] ?? 0) + 24;
};

const base64url = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? "" : Buffer.from(bytes).toString("base64url");

const jsonIn = (bytes: Uint8Array): string => canonicalJson(requireMember(parseJson(bytes)));
