// What may be sealed, and to whom: a public key counts only as far as the config vouches for it.
import { calculateJwkThumbprint } from "jose";
import { expect, test } from "vitest";
import { MissingValue } from "../../../src/model/errors.ts";
import { mostSecretBytes, Sealed } from "../../../src/model/sealed.ts";
import { findPairing } from "../../../src/sources/sealed/pairing.ts";
import { parsePublicKey, thumbprintOf } from "../../../src/sources/sealed/public-key.ts";
import { sealJwe } from "../../../src/sources/sealed/seal.ts";
import { ec, rsa } from "../../material.ts";
import { binding, kid, listed, object, planted, privateKey, publicJwk } from "./forge.ts";

const jwk = publicJwk(privateKey);
const other = rsa();
const { n, e } = parsePublicKey(jwk);
/** A public key of any size: making a real one takes seconds. */
const ofBits = (bits: number) => ({ kty: "RSA", n: Buffer.alloc(bits / 8, 255).toString("base64url"), e });

test.each<[string, object]>([
  ["as it is", jwk],
  ["of a hardware key", { ...jwk, kty: "RSA-HSM" }],
  ["as a vault gives it", { ...jwk, kid, key_ops: ["sign", "verify", "unwrapKey"] }],
  ["for encryption", { ...jwk, use: "enc", alg: "RSA-OAEP-256", key_ops: ["wrapKey"] }],
  [
    "with a leading zero",
    { ...jwk, n: Buffer.concat([Buffer.of(0), Buffer.from(n, "base64url")]).toString("base64url") },
  ],
])("a public key %s is one and the same", (_, given) =>
  expect(parsePublicKey(given)).toEqual({ kty: "RSA", n, e }),
);

test.each([3072, 4096])("a key of %i bits is taken", (bits) =>
  expect(parsePublicKey(ofBits(bits))).toEqual(ofBits(bits)),
);

test.each<[string, unknown, string]>([
  ["nothing", null, "is not the JWK of an RSA key"],
  ["a text", planted, "is not the JWK of an RSA key"],
  ["an EC key", publicJwk(ec()), "is not the JWK of an RSA key"],
  ["a symmetric key", { kty: "oct", k: planted }, "is not the JWK of an RSA key"],
  ["a private key", privateKey.export({ format: "jwk" }), "holds more than the public half"],
  ["a prime", { ...jwk, p: planted }, "holds more than the public half"],
  ["a key for signing", { ...jwk, use: "sig" }, "is not for wrapping keys, by its use, key_ops or alg"],
  ["a key for RS256", { ...jwk, alg: "RS256" }, "is not for wrapping keys, by its use, key_ops or alg"],
  [
    "a key that may verify",
    { ...jwk, key_ops: ["verify"] },
    "is not for wrapping keys, by its use, key_ops or alg",
  ],
  [
    "key_ops that are no list",
    { ...jwk, key_ops: "wrapKey" },
    "is not for wrapping keys, by its use, key_ops or alg",
  ],
  ["no modulus", { kty: "RSA", e }, "cannot be read"],
  ["a modulus that is a number", { kty: "RSA", n: 5, e }, "cannot be read"],
  ["1024 bits", ofBits(1024), "has a size that Key Vault does not take"],
  ["2056 bits", ofBits(2056), "has a size that Key Vault does not take"],
  ["a modulus that is a word", { kty: "RSA", n: planted, e }, "has a size that Key Vault does not take"],
  ["exponent 1", { ...jwk, e: "AQ" }, "has an unsafe public exponent"],
  ["exponent 3", { ...jwk, e: "Aw" }, "has an unsafe public exponent"],
])(
  "%s is not sealed to",
  async (_, given, what) => await refused({ kid, jwk: given }, `the public key to seal to ${what}`),
);

test("the thumbprint of RFC 7638, section 3.1", () => {
  const n =
    "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
  const key = parsePublicKey({ kty: "RSA", alg: undefined, n, e: "AQAB", kid: "2011-04-29" });
  expect(thumbprintOf(key)).toBe("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
});

test("the thumbprint is the one that jose finds", async () =>
  expect(thumbprintOf(parsePublicKey(jwk))).toBe(await calculateJwkThumbprint(jwk, "sha256")));

test("the pair that the config lists is taken, in any spelling of the key's name", () => {
  const id = kid.replace("sealing", "Sealing");
  expect(findPairing(kid, jwk, [listed(other, `${kid.slice(0, -1)}0`), listed(privateKey, id)])).toEqual({
    kid: id,
    key: { kty: "RSA", n, e },
  });
});

test("a swapped public key is seen, and both thumbprints are named", async () => {
  const [ours, theirs] = [listed(privateKey).thumbprint, listed(other).thumbprint];
  await refused(
    { kid, jwk: publicJwk(other) },
    `the public key that was given has the thumbprint ${theirs}, but sealing.keys pairs ${kid} with ${ours}`,
  );
});

test("a key that the config does not list is refused", async () => {
  const id = kid.replace("sealing", "other");
  await refused({ kid: id, jwk }, `the config does not list ${id} in sealing.keys`);
});

test.each([
  ["a key's name", "sealing"],
  ["a key without a version", kid.slice(0, kid.lastIndexOf("/"))],
  ["a line more", `${kid}\nsecond`],
])(
  "%s is no full id",
  async (_, id) => await refused({ kid: id, jwk }, "the key to seal to is not named by its full id"),
);

test("a value over 25 KB is refused", async () =>
  await refused({ kid, jwk }, "the value is over 25 KB", { value: planted.repeat(mostSecretBytes) }));

test("too many objects are refused", async () =>
  await refused({ kid, jwk }, "the sealed value is longer than one can be", {
    objects: Array.from({ length: 1000 }, (_, i) => `${object}-${i}`),
  }));

test("no object is refused", async () =>
  await refused(
    { kid, jwk },
    "the sealed value's header is not one of ours: kvg/for is not a sorted list of full object ids in lower case",
    { objects: [] },
  ));

type Given = { readonly value?: string; readonly objects?: readonly string[] };

async function refused(
  to: { readonly kid: string; readonly jwk: unknown },
  message: string,
  { value = planted, objects = [object] }: Given = {},
): Promise<void> {
  const error: unknown = await sealJwe(Sealed.text(value), to, objects, binding.keys).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(MissingValue);
  expect(error).toMatchObject({ message });
  expect((error as MissingValue).hint).not.toMatch(/hunter2|^$/);
  expect(error).not.toHaveProperty("cause");
}
