// Which keys a vault makes, and what it says of them.
import { describe, expect, test } from "vitest";
import { start, type TestVault, vault } from "./vault.ts";

const rsaOps = ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"];
const bytes = (part: unknown) => Buffer.from(String(part), "base64url").length;

describe("a create of", () => {
  test.each<[object, TestVault, object]>([
    [{ kty: "RSA" }, {}, { kty: "RSA", key_ops: rsaOps, n: 256, e: "AQAB" }],
    [{ kty: "RSA", key_size: 3072 }, {}, { kty: "RSA", key_ops: rsaOps, n: 384, e: "AQAB" }],
    [{ kty: "RSA", key_size: 4096 }, {}, { kty: "RSA", key_ops: rsaOps, n: 512, e: "AQAB" }],
    [{ kty: "RSA", public_exponent: 3 }, {}, { kty: "RSA", key_ops: rsaOps, n: 256, e: "Aw" }],
    [{ kty: "RSA", key_ops: ["sign"] }, {}, { kty: "RSA", key_ops: ["sign"], n: 256, e: "AQAB" }],
    [{ kty: "EC" }, {}, { kty: "EC", key_ops: ["sign", "verify"], crv: "P-256", x: 32, y: 32 }],
    [{ kty: "EC", crv: "P-384" }, {}, { kty: "EC", key_ops: ["sign", "verify"], crv: "P-384", x: 48, y: 48 }],
    [{ kty: "EC", crv: "P-521" }, {}, { kty: "EC", key_ops: ["sign", "verify"], crv: "P-521", x: 66, y: 66 }],
    [
      { kty: "EC", crv: "P-256K" },
      {},
      { kty: "EC", key_ops: ["sign", "verify"], crv: "P-256K", x: 32, y: 32 },
    ],
    [{ kty: "RSA-HSM" }, { premium: true }, { kty: "RSA-HSM", key_ops: rsaOps, n: 256, e: "AQAB" }],
    [
      { kty: "EC-HSM" },
      { premium: true },
      { kty: "EC-HSM", key_ops: ["sign", "verify"], crv: "P-256", x: 32, y: 32 },
    ],
    [{ kty: "RSA" }, { managedHsm: true }, { kty: "RSA-HSM", key_ops: rsaOps, n: 256, e: "AQAB" }],
    [
      { kty: "oct-HSM" },
      { managedHsm: true },
      {
        kty: "oct-HSM",
        key_ops: ["deriveKey", "wrapKey", "verify", "sign", "unwrapKey", "encrypt", "decrypt"],
      },
    ],
  ])("%j in a vault with %j answers %j", async (sent, settings, expected) => {
    const { body } = await vault(settings).ask("POST", "/keys/a/create", sent);
    const { kid: _kid, ...key } = body.key as Record<string, unknown>;
    const measured = (name: string) => (key[name] === undefined ? {} : { [name]: bytes(key[name]) });
    expect({ ...key, ...measured("n"), ...measured("x"), ...measured("y") }).toEqual(expected);
  });
});

test.each([
  ["7.5", undefined],
  ["7.6", 192],
  ["2025-07-01", 192],
  ["2026-04-01", 192],
])(
  "attributes of a symmetric key that is not deleted have its size from 7.6 on: %s",
  async (version, size) => {
    const { ask } = vault({ managedHsm: true });
    const query = `api-version=${version}`;
    const { body } = await ask("POST", `/keys/a/create?${query}`, { kty: "oct-HSM", key_size: 192 });
    expect((body.attributes as { key_size?: number }).key_size).toBe(size);
    const deleted = await ask("DELETE", `/keys/a?${query}`);
    expect(deleted.body.attributes).not.toHaveProperty("key_size");
    const rsa = await ask("POST", `/keys/b/create?${query}`, { kty: "EC-HSM" });
    expect(rsa.body.attributes).not.toHaveProperty("key_size");
  },
);

test("an HSM key says what it is in", async () => {
  const { body } = await vault({ premium: true }).ask("POST", "/keys/a/create", { kty: "EC-HSM" });
  expect(body.attributes).toMatchObject({ hsmPlatform: "2" });
});

test("up to 7.3 the exponent of an RSA key that was made in a vault's HSM has four bytes", async () => {
  const { ask } = vault({ premium: true });
  const { body } = await ask("POST", "/keys/a/create?api-version=7.3", { kty: "RSA-HSM" });
  expect(body.key).toMatchObject({ e: "AAEAAQ" });
  expect((await ask("POST", "/keys/a/rotate?api-version=7.3")).body.key).toMatchObject({ e: "AAEAAQ" });
  const hsm = vault({ managedHsm: true });
  const made = await hsm.ask("POST", "/keys/a/create?api-version=7.3", { kty: "RSA-HSM" });
  expect(made.body.key).toMatchObject({ e: "AQAB" });
});

test("an empty list of operations means those of the type, and in a PATCH none", async () => {
  const { ask } = vault();
  const made = await ask("POST", "/keys/a/create", { kty: "EC", key_ops: [] });
  expect(made.body.key).toMatchObject({ key_ops: ["sign", "verify"] });
  const patched = await ask("PATCH", "/keys/a", { key_ops: [] });
  expect(patched.body.key).toMatchObject({ key_ops: [] });
});

test.each([
  ["7.5", undefined],
  ["7.6", 2048],
])(
  "an RSA key's attributes have its size in a vault from 7.6 on, before its dates: %s",
  async (version, size) => {
    const create = async (managedHsm: boolean) =>
      (await vault({ managedHsm }).ask("POST", `/keys/a/create?api-version=${version}`, { kty: "RSA" })).text;
    expect(await create(false)).toContain(`{"enabled":true,${size ? `"key_size":${size},` : ""}"created":`);
    expect(await create(true)).not.toContain("key_size");
  },
);

describe("a create is refused", () => {
  test.each<[string, object, TestVault]>([
    ["without a type", {}, {}],
    ["of an unknown type", { kty: "DSA" }, {}],
    ["of a type that managed HSMs alone have", { kty: "OKP" }, { premium: true }],
    ["of another curve than Ed25519", { kty: "OKP", crv: "Ed448" }, { managedHsm: true }],
    ["of a size that is none", { kty: "RSA", key_size: 1024 }, {}],
    ["of a curve that is none", { kty: "EC", crv: "P-192" }, {}],
    ["of an HSM key in a standard vault", { kty: "RSA-HSM" }, {}],
    ["of an oct key in a vault", { kty: "oct-HSM" }, { premium: true }],
    ["of an oct size that is none", { kty: "oct-HSM", key_size: 512 }, { managedHsm: true }],
    ["with an unknown operation", { kty: "RSA", key_ops: ["dance"] }, {}],
    ["with an operation that the type has not", { kty: "EC", key_ops: ["encrypt"] }, {}],
    ["with operations that are no list", { kty: "EC", key_ops: "sign" }, {}],
    ["with a date before 1970, as the SDK makes of 2040", { kty: "EC", attributes: { exp: -1 } }, {}],
    ["with 16 tags", { kty: "EC", tags: Object.fromEntries([..."0123456789abcdef"].map((t) => [t, t])) }, {}],
  ])("%s", async (_, sent, settings) => {
    const { ask } = vault(settings);
    expect(await ask("POST", "/keys/a/create", sent)).toMatchObject({
      status: 400,
      body: { error: { code: "BadParameter" } },
    });
    expect((await ask("GET", "/keys")).body.value).toEqual([]);
  });
});

test("a create over a name is a new version, of another type if so asked, and carries nothing over", async () => {
  const { ask } = vault();
  await ask("POST", "/keys/a/create", { kty: "EC", tags: { t: "1" }, attributes: { exp: start } });
  const { body } = await ask("POST", "/keys/a/create", { kty: "RSA" });
  expect(body.key).toMatchObject({ kty: "RSA" });
  expect(body).not.toHaveProperty("tags");
  expect(body.attributes).not.toHaveProperty("exp");
  expect((await ask("GET", "/keys/a/versions")).body.value).toHaveLength(2);
});

test("a key to bring others into the HSM with lives two days where it is given no date", async () => {
  const { ask } = vault({ premium: true });
  const { body } = await ask("POST", "/keys/a/create", { kty: "RSA-HSM", key_ops: ["import"] });
  expect(body.attributes).toMatchObject({ exp: start + 172_800 });
});

describe("a managed HSM", () => {
  const hsm = "https://acme.managedhsm.azure.net";

  test("is known by its host, and the SDK works with it", async () => {
    const { keyClientOf } = vault();
    const key = await keyClientOf("acme.managedhsm.azure.net").createOctKey("a", { keySize: 192 });
    expect(key).toMatchObject({ keyType: "oct-HSM", id: expect.stringContaining(`${hsm}/keys/a/`) });
  });

  test("challenges without a word, for a token to itself, and does not tell its version", async () => {
    const { ask } = vault();
    const { status, text, headers } = await ask("GET", `${hsm}/keys`, undefined, { authorization: "" });
    expect([status, text]).toEqual([401, ""]);
    expect(headers.get("www-authenticate")).toContain('resource="https://managedhsm.azure.net"');
    expect(headers.get("x-ms-keyvault-service-version")).toBeNull();
  });

  test("lists a version's operations now in this order, now in that", async () => {
    const { ask } = vault();
    const ops = (key: unknown) => (key as { key_ops: string[] }).key_ops;
    const made = ops((await ask("POST", `${hsm}/keys/a/create`, { kty: "EC" })).body.key);
    const read = ops((await ask("GET", `${hsm}/keys/a`)).body.key);
    expect(read).not.toEqual(made);
    expect(read.toSorted()).toEqual(made.toSorted());
  });

  test("has no secrets", async () =>
    expect((await vault().ask("GET", `${hsm}/secrets?api-version=7.6`)).status).toBe(404));

  test("gives random bytes", async () => {
    const { keyClientOf } = vault();
    expect(await keyClientOf("acme.managedhsm.azure.net").getRandomBytes(7)).toHaveLength(7);
  });

  test.each([0, 129, 1.5, "7"])("gives no %j of them", async (count) =>
    expect((await vault().ask("POST", `${hsm}/rng?api-version=7.6`, { count })).status).toBe(400),
  );
});

describe("with quotas, in ten seconds", () => {
  test.each<[number, object]>([
    [20, { kty: "EC" }],
    [10, { kty: "EC-HSM" }],
  ])("%i creates of %j are answered", async (most, sent) => {
    const { ask } = vault({ quotas: true, premium: true });
    const create = async () => (await ask("POST", "/keys/a/create", sent)).status;
    for (let count = 1; count < most; count++) await create();
    expect([await create(), await create()]).toEqual([200, 429]);
    expect((await ask("POST", "/keys/a/rotate")).status).toBe(429);
    expect((await ask("GET", "/keys/a")).status).toBe(200);
  });

  test.each([
    ["RSA", 2048, 4000],
    ["RSA", 3072, 1000],
    ["RSA-HSM", 3072, 500],
  ] as const)("of %s %i, %i other calls", async (keyType, keySize, most) => {
    const { ask, emulator } = vault({ quotas: true });
    emulator.seed("acme", { kind: "key", name: "a", keyType, keySize });
    const get = async () => (await ask("GET", "/keys/a")).status;
    for (let count = 1; count < most; count++) await get();
    expect([await get(), await get()]).toEqual([200, 429]);
  });
});
