// Where a managed HSM is another thing than a vault.
import { createPublicKey, generateKeyPairSync, verify as verifySignature } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isManagedHsmUrl } from "../../src/model/key-vault/clouds.ts";
import { start, vault } from "./vault.ts";

const policyPath = "/keys/a/rotationpolicy";
const rotate = (trigger: object) => ({ trigger, action: { type: "Rotate" } });
const notify = { trigger: { timeBeforeExpiry: "P30D" }, action: { type: "Notify" } };
const yearly = {
  lifetimeActions: [rotate({ timeAfterCreate: "P28D" })],
  attributes: { expiryTime: "P1Y" },
};

function hsm(settings: object = {}) {
  const made = vault({ managedHsm: true, ...settings });
  made.emulator.seed("acme", { kind: "key", name: "a", keyType: "EC-HSM" });
  return made;
}

describe("a rotation policy", () => {
  test("is none where none was set, and comes back as it was sent, without a Notify", async () => {
    const { ask } = hsm();
    expect((await ask("GET", policyPath)).body).toEqual({ lifetimeActions: [], attributes: null });
    expect((await ask("PUT", policyPath, yearly)).status).toBe(200);
    expect((await ask("GET", policyPath)).body).toMatchObject(yearly);
  });

  test.each<[string, object]>([
    ["a Notify", { ...yearly, lifetimeActions: [...yearly.lifetimeActions, notify] }],
    ["no expiry", { lifetimeActions: yearly.lifetimeActions }],
    ["a Rotate before 28 days", { ...yearly, lifetimeActions: [rotate({ timeAfterCreate: "P27D" })] }],
  ])("with %s is refused", async (_, sent) => {
    const { ask } = hsm();
    expect(await ask("PUT", policyPath, sent)).toMatchObject({
      status: 400,
      body: { error: { code: "BadParameter" } },
    });
    expect((await ask("GET", policyPath)).body).toMatchObject({ lifetimeActions: [] });
  });

  test("has an id without a host, and types in the case in which they were sent", async () => {
    const { ask } = hsm();
    const lower = {
      ...yearly,
      lifetimeActions: [{ trigger: { timeAfterCreate: "P28D" }, action: { type: "rotate" } }],
    };
    await ask("PUT", policyPath, lower);
    expect((await ask("GET", policyPath)).body).toMatchObject({ ...lower, id: "keys/a/rotationpolicy" });
    expect((await vault().ask("PUT", policyPath, lower)).status).toBe(404);
  });

  test("comes before a rotation", async () => {
    const { ask } = hsm();
    expect((await ask("POST", "/keys/a/rotate")).status).toBe(400);
    await ask("PUT", policyPath, yearly);
    const rotated = await ask("POST", "/keys/a/rotate");
    expect(rotated).toMatchObject({ status: 200, body: { attributes: { exp: start + 365 * 86_400 } } });
  });
});

test.each([
  ["https://a.managedhsm.azure.net", true],
  ["https://a.managedhsm.sovcloud-api.de", true],
  ["https://a.managedhsm.localhost:8443", true],
  ["https://managedhsm.vault.azure.net", false],
  ["https://a.vault.localhost:8443", false],
  ["https://managedhsm.localhost:8443", false],
])("what the address says it is, it is for the program too: %s", async (origin, is) => {
  const { status } = await vault().ask("GET", `${origin}/secrets?api-version=7.6`);
  expect([status === 404, isManagedHsmUrl(origin)]).toEqual([is, is]);
});

test("a key has at most 100 versions", async () => {
  const { ask, emulator } = hsm();
  for (let count = 1; count < 99; count++)
    emulator.seed("acme", { kind: "key", name: "a", keyType: "EC-HSM" });
  const create = async () => (await ask("POST", "/keys/a/create", { kty: "EC-HSM" })).status;
  expect([await create(), await create()]).toEqual([200, 400]);
});

test.each(["/keys", "/keys/a/versions", "/deletedkeys"])(
  "the last page of %s has no nextLink",
  async (path) => expect((await hsm().ask("GET", path)).body).not.toHaveProperty("nextLink"),
);

test("a list is in no order of names, and whole over its pages", async () => {
  const { ask, emulator, keyClientOf } = hsm({ pageSize: 2 });
  for (const name of ["b", "c", "d", "e"]) emulator.seed("acme", { kind: "key", name, keyType: "EC-HSM" });
  const first = (await ask("GET", "/keys")).body.value as readonly { kid: string }[];
  expect(first.map(({ kid }) => kid.slice(-1))).toEqual(["e", "d"]);
  const names: string[] = [];
  for await (const { name } of keyClientOf("acme.managedhsm.azure.net").listPropertiesOfKeys())
    names.push(name);
  expect(names.toSorted()).toEqual(["a", "b", "c", "d", "e"]);
});

test("an answer has no date", async () => {
  const { ask } = hsm();
  expect((await ask("GET", "/keys")).headers.get("date")).toBeNull();
  expect((await vault().ask("GET", "/keys")).headers.get("date")).not.toBeNull();
});

test("its links have neither a port nor a version, and are followed as they are", async () => {
  const { ask, emulator } = hsm({ pageSize: 1 });
  emulator.seed("acme", { kind: "key", name: "b", keyType: "oct-HSM" });
  const first = await ask("GET", "/keys?api-version=7.5&maxresults=1");
  const { nextLink } = first.body as { nextLink: string };
  expect(nextLink).toMatch(
    /^https:\/\/acme\.managedhsm\.azure\.net\/keys\?maxresults=1&\$skiptoken=[\w~.-]+$/,
  );
  const second = await ask("GET", nextLink);
  expect(second).toMatchObject({ status: 200, body: { value: [{ attributes: { exportable: false } }] } });
  expect((await ask("GET", "/keys?maxresults=1&$skiptoken=e30")).status).toBe(400);
  expect((await vault().ask("GET", new URL(nextLink).pathname + new URL(nextLink).search)).status).toBe(400);
});

test("attributes say whether a key is exportable with any version, and of no platform", async () => {
  const { ask } = hsm();
  for (const version of ["7.2", "7.6"]) {
    const { body } = await ask("GET", `/keys/a?api-version=${version}`);
    expect(body.attributes).toMatchObject({ exportable: false });
    expect(body.attributes).not.toHaveProperty("hsmPlatform");
  }
});

test("a key without operations has no such member", async () => {
  const { ask } = hsm();
  expect((await ask("PATCH", "/keys/a", { key_ops: [] })).body.key).not.toHaveProperty("key_ops");
});

test("a restored key is exportable, though it was not", async () => {
  const { ask } = hsm();
  const backup = (await ask("POST", "/keys/a/backup")).body;
  await ask("DELETE", "/keys/a");
  await ask("DELETE", "/deletedkeys/a");
  expect(await ask("POST", "/keys/restore", backup)).toMatchObject({
    status: 200,
    body: { attributes: { exportable: true } },
  });
  expect((await ask("GET", "/keys/a")).body.attributes).toMatchObject({ exportable: true });
});

test.each([
  ["a managed HSM's", true, "MalformedBackupBlob"],
  ["a vault's", false, "Malformed backup blob"],
])("%s code for a foreign backup", async (_, managedHsm, code) => {
  const { ask } = vault({ managedHsm });
  for (const path of ["/keys/restore", "/keys//restore"])
    expect(await ask("POST", path, { value: "bm9uZQ" })).toMatchObject({
      status: 400,
      body: { error: { code } },
    });
});

describe("a key of type OKP", () => {
  const message = Buffer.from("as it is").toString("base64url");

  test("is made, and signs messages of any length", async () => {
    const { ask } = hsm();
    const { body } = await ask("POST", "/keys/okp/create", { kty: "OKP" });
    const key = body.key as Record<string, string>;
    expect(key).toMatchObject({ kty: "OKP-HSM", crv: "Ed25519", key_ops: ["sign", "verify"] });
    expect(key).not.toHaveProperty("y");
    const signed = (await ask("POST", "/keys/okp/sign", { alg: "EdDSA", value: message })).body;
    const verify = async (digest: string) =>
      (await ask("POST", "/keys/okp/verify", { alg: "EdDSA", digest, value: signed.value })).body;
    expect(await verify(message)).toEqual({ kid: key.kid, alg: "EdDSA", value: true });
    expect(await verify("AAAA")).toMatchObject({ value: false });
    const own = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: key.x ?? "" }, format: "jwk" });
    const bytes = (text: unknown) => Buffer.from(String(text), "base64url");
    expect(verifySignature(null, bytes(message), own, bytes(signed.value))).toBe(true);
  });

  test("is imported where its parts are of one key", async () => {
    const { ask } = hsm();
    const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
    const key = { ...jwk, kty: "OKP-HSM" };
    const imported = await ask("PUT", "/keys/own", { key });
    expect(imported).toMatchObject({ status: 200, body: { key: { crv: "Ed25519", x: jwk.x } } });
    const foreign = { ...key, x: Buffer.alloc(32, 7).toString("base64url") };
    expect((await ask("PUT", "/keys/own", { key: foreign })).status).toBe(400);
  });
});

test("AES is another name of the type oct", async () => {
  const { ask } = hsm();
  const { body } = await ask("POST", "/keys/aes/create", { kty: "AES", key_size: 256 });
  expect(body.key).toMatchObject({ kty: "oct-HSM" });
  expect((await vault({ premium: true }).ask("POST", "/keys/aes/create", { kty: "AES" })).status).toBe(400);
});

test("an answer of cryptography names its algorithm", async () => {
  const { ask } = hsm();
  const { body } = await ask("POST", "/keys/a/sign", { alg: "ES256", value: "A".repeat(43) });
  expect(body).toMatchObject({ alg: "ES256" });
  expect(
    await ask("POST", "/keys/a/verify", { alg: "ES256", digest: "A".repeat(43), value: body.value }),
  ).toMatchObject({
    body: { value: true, alg: "ES256", kid: body.kid },
  });
});

test("AES-CBC fills the last block with zeros", async () => {
  const { ask, emulator } = hsm();
  emulator.seed("acme", { kind: "key", name: "oct", keyType: "oct-HSM" });
  const iv = Buffer.alloc(16).toString("base64url");
  const text = Buffer.from("no whole block");
  const sent = { alg: "A256CBC", iv, value: text.toString("base64url") };
  const { body } = await ask("POST", "/keys/oct/encrypt", sent);
  const opened = await ask("POST", "/keys/oct/decrypt", { alg: "A256CBC", iv, value: body.value });
  const filled = Buffer.concat([text, Buffer.alloc(2)]).toString("base64url");
  expect(opened.body).toMatchObject({ value: filled, alg: "A256CBC" });
});

test("a public exponent may be 17", async () => {
  const { ask } = hsm();
  const sent = { kty: "RSA-HSM", public_exponent: 17 };
  const { body } = await ask("POST", "/keys/rsa/create", sent);
  expect([...Buffer.from((body.key as { e: string }).e, "base64url")]).toEqual([17]);
  expect((await vault().ask("POST", "/keys/rsa/create", { ...sent, kty: "RSA" })).status).toBe(400);
});
