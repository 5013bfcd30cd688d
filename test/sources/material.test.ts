// Key material in every form that people keep it in, and what is said of the forms that cannot be taken.
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { expect, test } from "vitest";
import { MissingValue } from "../../src/model/errors.ts";
import { publicNumbers, specText } from "../../src/model/key.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { parseMaterial } from "../../src/sources/material.ts";

const rsa = (modulusLength: number) => generateKeyPairSync("rsa", { modulusLength });
const ec = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });
const [rsa2048, p256, k256] = [rsa(2048), ec("P-256"), ec("secp256k1")];

const pem = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1" = "pkcs8", encryption: object = {}): string =>
  key.export({ type, format: "pem", ...encryption } as { type: "pkcs8"; format: "pem" }).toString();
const jwk = (key: KeyObject, differs: object = {}): string =>
  JSON.stringify({ ...key.export({ format: "jwk" }), ...differs });
const block = (label: string, content = "AAAA") =>
  `-----BEGIN ${label}-----\n${content}\n-----END ${label}-----\n`;

const encrypted = { cipher: "aes-256-cbc", passphrase: "hunter2" };
const parameters = block("EC PARAMETERS", "BggqhkjOPQMBBw==");

test.each<[string, string, KeyObject, string]>([
  ["PKCS 1", pem(rsa2048.privateKey, "pkcs1"), rsa2048.publicKey, "RSA 2048"],
  ["PKCS 8", pem(rsa2048.privateKey), rsa2048.publicKey, "RSA 2048"],
  ["SEC 1", pem(p256.privateKey, "sec1"), p256.publicKey, "EC P-256"],
  ["SEC 1 as OpenSSL writes it", parameters + pem(p256.privateKey, "sec1"), p256.publicKey, "EC P-256"],
  ["text around it", `Bag Attributes\n\r\n${pem(p256.privateKey)}\n\n`, p256.publicKey, "EC P-256"],
  ["RSA as JWK", jwk(rsa2048.privateKey, { kid: "a", use: "sig" }), rsa2048.publicKey, "RSA 2048"],
  ["EC as JWK", jwk(p256.privateKey), p256.publicKey, "EC P-256"],
  ["secp256k1 as JWK", jwk(k256.privateKey), k256.publicKey, "EC P-256K"],
  ["SECP256K1, as its preview said", jwk(k256.privateKey, { crv: "SECP256K1" }), k256.publicKey, "EC P-256K"],
  ["P-256K, as Key Vault says", jwk(k256.privateKey, { crv: "P-256K" }), k256.publicKey, "EC P-256K"],
])("%s is taken", (_, text, publicKey, spec) => {
  const { numbers, ...read } = parseMaterial(Sealed.text(text));
  expect(specText(read.spec)).toBe(spec);
  const { crv, ...own } = publicKey.export({ format: "jwk" });
  expect(numbers).toBe(publicNumbers({ ...own, ...(crv && { crv: spec.slice(3) }) }));
  expect(JSON.stringify(read)).toContain('"jwk":"<sealed>"');
});

test.each([
  ["P-384", "EC P-384"],
  ["P-521", "EC P-521"],
])("an EC key on %s", (curve, spec) =>
  expect(specText(parseMaterial(Sealed.text(pem(ec(curve).privateKey))).spec)).toBe(spec),
);

test("an RSA key of 3072 bits", () =>
  expect(specText(parseMaterial(Sealed.text(pem(rsa(3072).privateKey))).spec)).toBe("RSA 3072"));

test.each([
  ["RSA", rsa2048, ["d", "dp", "dq", "e", "kty", "n", "p", "q", "qi"]],
  ["EC", k256, ["crv", "d", "kty", "x", "y"]],
])("what is imported of an %s key is the whole key, under Key Vault's names", (_, pair, names) => {
  const sent = JSON.parse(parseMaterial(Sealed.text(pem(pair.privateKey))).jwk.reveal());
  expect(Object.keys(sent).sort()).toEqual(names);
  const crv = sent.crv && { crv: "secp256k1" };
  expect([undefined, "P-256K"]).toContain(sent.crv);
  const key = createPrivateKey({ key: { ...sent, ...crv }, format: "jwk" });
  const text = Buffer.from("text");
  expect(verify("sha256", text, pair.publicKey, sign("sha256", text, key))).toBe(true);
});

const ed25519 = generateKeyPairSync("ed25519").privateKey;
const p224 = ec("secp224r1").privateKey;
const { n } = rsa(2048).publicKey.export({ format: "jwk" });
const { x, y } = ec("P-256").publicKey.export({ format: "jwk" });

test.each<[string, string | Uint8Array, string]>([
  ["bytes that are no text", Uint8Array.of(0x30, 0x82, 0xff), "the key material is not text"],
  ["nothing", "", "the key material is neither PEM nor a JWK"],
  ["a password", "hunter2", "the key material is neither PEM nor a JWK"],
  [
    "a block without end",
    "-----BEGIN PRIVATE KEY-----\nhunter2",
    "the key material is neither PEM nor a JWK",
  ],
  ["a broken block", block("PRIVATE KEY", "hunter2"), "the private key in the PEM cannot be read"],
  [
    "an encrypted PKCS 8",
    pem(p256.privateKey, "pkcs8", encrypted),
    "the private key in the PEM is encrypted",
  ],
  [
    "an encrypted PKCS 1",
    pem(rsa2048.privateKey, "pkcs1", encrypted),
    "the private key in the PEM is encrypted",
  ],
  [
    "a public key",
    p256.publicKey.export({ type: "spki", format: "pem" }).toString(),
    "the PEM holds a public key only",
  ],
  ["a certificate", block("CERTIFICATE"), "the PEM holds a certificate"],
  ["a key with its certificate", pem(p256.privateKey) + block("CERTIFICATE"), "the PEM holds a certificate"],
  ["two keys", pem(p256.privateKey) + pem(rsa2048.privateKey), "the PEM holds several keys"],
  ["OpenSSH's form", block("OPENSSH PRIVATE KEY"), "the key is in OpenSSH's form"],
  ["something else", block("DSA PRIVATE KEY"), "the PEM holds something that is not a private RSA or EC key"],
  ["Ed25519", pem(ed25519), "the key is neither an RSA nor an EC key"],
  ["Ed25519 as JWK", jwk(ed25519), "the JWK is neither an RSA nor an EC key"],
  ["RSA 1024", pem(rsa(1024).privateKey), "the RSA key has a size that Key Vault does not take"],
  ["another curve", pem(p224), "the EC key has a curve that Key Vault does not take"],
  ["JSON that is broken", '{"kty":"RSA","d":hunter2}', "the JWK is not JSON"],
  ["a JWK set", '{"keys":[]}', "the key material is a set of keys"],
  ["a symmetric JWK", '{"kty":"oct","k":"aHVudGVyMg"}', "the JWK is neither an RSA nor an EC key"],
  ["a public JWK", jwk(p256.publicKey), "the JWK holds a public key only"],
  [
    "an RSA JWK without its primes",
    jwk(rsa2048.privateKey, { p: undefined }),
    "the JWK is not a complete private key",
  ],
  ["a JWK with a number", jwk(p256.privateKey, { d: 5 }), "the JWK is not a complete private key"],
  [
    "another key's modulus",
    jwk(rsa2048.privateKey, { n }),
    "the key's private and public part do not belong together",
  ],
  [
    "another key's point",
    jwk(p256.privateKey, { x, y }),
    "the key's private and public part do not belong together",
  ],
])("%s is refused", (_, given, message) => {
  const value = typeof given === "string" ? Sealed.text(given) : Sealed.bytes(given);
  let thrown: unknown;
  try {
    parseMaterial(value);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(MissingValue);
  expect(thrown).toMatchObject({ message });
  expect(thrown).not.toHaveProperty("cause");
  expect((thrown as MissingValue).hint).not.toMatch(/hunter2|^$/);
});
