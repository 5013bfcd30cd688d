// Keys that come from outside: what is taken, and how it is spelled afterwards.
import { generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { vault } from "./vault.ts";

const exported = (pair: { privateKey: { export(options: { format: "jwk" }): JsonWebKey } }) =>
  pair.privateKey.export({ format: "jwk" });
const rsa = (modulusLength = 2048) => exported(generateKeyPairSync("rsa", { modulusLength }));
const ec = (namedCurve: string) => exported(generateKeyPairSync("ec", { namedCurve }));
const decoded = (part = "") => Buffer.from(part, "base64url");

const rsaOps = ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"];

test("an RSA key has six operations unless others are sent", async () => {
  const { ask } = vault();
  const key = rsa();
  const { body } = await ask("PUT", "/keys/a", { key });
  expect(body.key).toMatchObject({ kty: "RSA", key_ops: rsaOps, n: key.n, e: "AQAB" });
  const own = await ask("PUT", "/keys/a", { key: { ...key, key_ops: ["verify", "sign"] } });
  expect(own.body.key).toMatchObject({ key_ops: ["verify", "sign"] });
});

test("the same material again is a new version", async () => {
  const { ask } = vault();
  const key = rsa();
  await ask("PUT", "/keys/a", { key });
  await ask("PUT", "/keys/a", { key });
  expect((await ask("GET", "/keys/a/versions")).body.value).toHaveLength(2);
});

test("a leading zero byte of the modulus is taken off", async () => {
  const key = rsa();
  const n = Buffer.concat([Buffer.from([0]), decoded(key.n)]).toString("base64url");
  const { body } = await vault().ask("PUT", "/keys/a", { key: { ...key, n } });
  expect(body.key).toMatchObject({ n: key.n });
});

test("Hsm makes an HSM key of it, with the exponent in its usual three bytes", async () => {
  const { ask } = vault({ premium: true });
  const { body } = await ask("PUT", "/keys/a", { Hsm: true, key: rsa() });
  expect(body.key).toMatchObject({ kty: "RSA-HSM", e: "AQAB", key_ops: rsaOps });
  expect((await vault().ask("PUT", "/keys/a", { Hsm: true, key: rsa() })).status).toBe(400);
});

test("1024 bits are taken, as the service did in 2022", async () =>
  expect((await vault().ask("PUT", "/keys/a", { key: rsa(1024) })).status).toBe(200));

test.each([
  ["P-256", "P-256"],
  ["P-384", "P-384"],
  ["P-521", "P-521"],
  ["secp256k1", "P-256K"],
])("an EC key of curve %s comes back as %s, to sign and verify", async (nodes, crv) => {
  const key = ec(nodes);
  const { body } = await vault().ask("PUT", "/keys/a", { key: { ...key, crv } });
  expect(body.key).toMatchObject({ kty: "EC", key_ops: ["sign", "verify"], crv, x: key.x, y: key.y });
});

test("P-521 coordinates of 65 bytes come back in 65 bytes, and the key signs", async () => {
  const { ask } = vault();
  let key = ec("P-521");
  while (decoded(key.x)[0] !== 0) key = ec("P-521");
  const x = decoded(key.x).subarray(1).toString("base64url");
  const { body } = await ask("PUT", "/keys/a", { key: { ...key, x } });
  expect(body.key).toMatchObject({ x });
  const digest = Buffer.alloc(64, 1).toString("base64url");
  const signed = await ask("POST", "/keys/a/sign", { alg: "ES512", value: digest });
  const { value } = signed.body;
  expect((await ask("POST", "/keys/a/verify", { alg: "ES512", digest, value })).body).toEqual({
    value: true,
  });
});

test("a managed HSM takes symmetric keys", async () => {
  const { ask } = vault({ managedHsm: true });
  const { body } = await ask("PUT", "/keys/a", { key: { kty: "oct", k: "A".repeat(43) } });
  expect(Object.keys(body.key as object)).toEqual(["kid", "kty", "key_ops"]);
  expect(body.key).toMatchObject({ kty: "oct-HSM" });
});

test("dates, tags and the enabled flag are taken with it", async () => {
  const sent = { attributes: { enabled: false, nbf: 1, exp: 2 }, tags: { t: "1" } };
  expect((await vault().ask("PUT", "/keys/a", { key: ec("P-256"), ...sent })).body).toMatchObject(sent);
});

describe("a key is refused, and not quoted,", () => {
  test.each<[string, () => Readonly<Record<string, unknown>>]>([
    ["without its private part", () => ({ ...ec("P-256"), d: undefined })],
    ["without its primes", () => ({ ...rsa(), p: undefined })],
    ["with another's public part", () => ({ ...ec("P-256"), x: ec("P-256").x, y: ec("P-256").y })],
    ["with another's modulus", () => ({ ...rsa(), n: rsa().n })],
    ["with a curve that it is not on", () => ({ ...ec("P-256"), crv: "P-384" })],
    ["with a curve that is none", () => ({ ...ec("P-256"), crv: "P-192" })],
    ["that is symmetric", () => ({ kty: "oct", k: "AAAA" })],
    ["of 512 bits", () => rsa(512)],
    ["of 2047 bits", () => rsa(2047)],
  ])("%s", async (_, make) => {
    const key = make();
    const { status, text } = await vault().ask("PUT", "/keys/a", { key });
    expect(status).toBe(400);
    expect(text).not.toContain(key.d ?? key.k ?? key.x);
  });
});
