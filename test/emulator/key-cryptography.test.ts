// What a key does: every algorithm against node:crypto, in both directions, and who is refused what.
import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
} from "node:crypto";
import type { KeyVaultKey, JsonWebKey as VaultJsonWebKey } from "@azure/keyvault-keys";
import { describe, expect, test } from "vitest";
import { start, type TestVault, vault } from "./vault.ts";

const message = Buffer.from("a message");
const wrapped = Buffer.alloc(32, 7);
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };

/** A local key pair as the SDK imports it. */
function asSdk(jwk: JsonWebKey, changes: Partial<VaultJsonWebKey> = {}): VaultJsonWebKey {
  const parts = (["n", "e", "d", "p", "q", "dp", "dq", "qi", "x", "y"] as const).map((name) => [
    name,
    jwk[name] && Buffer.from(jwk[name], "base64url"),
  ]);
  return {
    kty: jwk.kty ?? "",
    crv: jwk.crv,
    ...Object.fromEntries(parts.filter(([, part]) => part)),
    ...changes,
  };
}

/** The public half of a vault's key, for Node. */
function local({ key }: KeyVaultKey) {
  const part = (bytes?: Uint8Array) => Buffer.from(bytes ?? []).toString("base64url");
  const crv = key?.crv === "P-256K" ? "secp256k1" : key?.crv;
  const jwk = crv
    ? { kty: "EC", crv, x: part(key?.x), y: part(key?.y) }
    : { kty: "RSA", n: part(key?.n), e: part(key?.e) };
  return createPublicKey({ key: jwk, format: "jwk" });
}

async function importedPair() {
  const made = vault();
  const key = await made.keyClient.importKey("a", asSdk(pair.privateKey.export({ format: "jwk" })));
  return { ...made, key, client: made.cryptography(key) };
}

describe("an imported key and its local private key wrap for each other", () => {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  test.each([
    ["RSA-OAEP-256", { padding, oaepHash: "sha256" }],
    ["RSA-OAEP", { padding, oaepHash: "sha1" }],
    ["RSA1_5", { padding: constants.RSA_PKCS1_PADDING }],
  ] as const)("with %s", async (algorithm, options) => {
    const { client } = await importedPair();
    const { result } = await client.wrapKey(algorithm, wrapped);
    expect(privateDecrypt({ key: pair.privateKey, ...options }, result)).toEqual(wrapped);
    const back = publicEncrypt({ key: pair.publicKey, ...options }, wrapped);
    expect(Buffer.from((await client.unwrapKey(algorithm, back)).result)).toEqual(wrapped);
    expect(Buffer.from((await client.decrypt(algorithm, back)).result)).toEqual(wrapped);
  });
});

test("what the vault itself encrypts, it decrypts", async () => {
  const { ask, emulator } = vault();
  emulator.seed("acme", { kind: "key", name: "a", keyType: "RSA" });
  for (const alg of ["RSA1_5", "RSA-OAEP", "RSA-OAEP-256"]) {
    const value = message.toString("base64url");
    const sealed = await ask("POST", "/keys/a/encrypt", { alg, value });
    const opened = await ask("POST", "/keys/a/decrypt", { alg, value: sealed.body.value });
    expect(opened.body).toEqual({ kid: sealed.body.kid, value });
    expect(sealed.body.kid).toMatch(/\/keys\/a\/[0-9a-f]{32}$/);
  }
});

describe("RSA signatures", () => {
  test.each([
    ["RS256", "sha256", {}],
    ["RS384", "sha384", {}],
    ["RS512", "sha512", {}],
    ["PS256", "sha256", pss],
    ["PS384", "sha384", pss],
    ["PS512", "sha512", pss],
  ])("%s is what node:crypto makes and takes", async (algorithm, hash, options) => {
    const { client } = await importedPair();
    const digest = createHash(hash).update(message).digest();
    const { result } = await client.sign(algorithm, digest);
    expect(verify(hash, message, { key: pair.publicKey, ...options }, result)).toBe(true);
    const own = sign(hash, message, { key: pair.privateKey, ...options });
    expect((await client.verify(algorithm, digest, own)).result).toBe(true);
    own[9] = (own[9] ?? 0) ^ 1;
    expect((await client.verify(algorithm, digest, own)).result).toBe(false);
    expect((await client.verify(algorithm, digest, Buffer.from("no signature"))).result).toBe(false);
  });

  test.each([1024, 3072])("PS256 fits a modulus of %i bits", async (modulusLength) => {
    const { keyClient, cryptography } = vault();
    const own = generateKeyPairSync("rsa", { modulusLength });
    const key = await keyClient.importKey("a", asSdk(own.privateKey.export({ format: "jwk" })));
    const { result } = await cryptography(key).signData("PS256", message);
    expect(verify("sha256", message, { key: own.publicKey, ...pss }, result)).toBe(true);
    const theirs = sign("sha256", message, { key: own.privateKey, ...pss });
    const digest = createHash("sha256").update(message).digest();
    expect((await cryptography(key).verify("PS256", digest, theirs)).result).toBe(true);
  });
});

describe("EC signatures", () => {
  test.each([
    ["ES256", "P-256", "sha256", 64],
    ["ES384", "P-384", "sha384", 96],
    ["ES512", "P-521", "sha512", 132],
    ["ES256K", "P-256K", "sha256", 64],
  ] as const)(
    "%s of a key on %s is r and s side by side, as node:crypto makes and takes it",
    async (algorithm, curve, hash, length) => {
      const { keyClient, cryptography } = vault();
      const own = generateKeyPairSync("ec", { namedCurve: curve === "P-256K" ? "secp256k1" : curve });
      const jwk = own.privateKey.export({ format: "jwk" });
      const d = Buffer.from(jwk.d ?? "", "base64url");
      const key = await keyClient.importKey("a", asSdk(jwk, { crv: curve, d }));
      const client = cryptography(key);
      for (let count = 0; count < 3; count++) {
        const { result } = await client.signData(algorithm, message);
        expect(result).toHaveLength(length);
        expect(verify(hash, message, { key: local(key), dsaEncoding: "ieee-p1363" }, result)).toBe(true);
      }
      const theirs = sign(hash, message, { key: own.privateKey, dsaEncoding: "ieee-p1363" });
      expect((await client.verifyData(algorithm, message, theirs)).result).toBe(true);
      expect((await client.verifyData(algorithm, Buffer.from("another"), theirs)).result).toBe(false);
      expect((await client.verifyData(algorithm, message, Buffer.alloc(length))).result).toBe(false);
      expect((await client.verifyData(algorithm, message, theirs.subarray(1))).result).toBe(false);
    },
  );
});

describe("a symmetric key", () => {
  const hsm: TestVault = { managedHsm: true };
  const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

  test.each([128, 192, 256])("of %i bits wraps, and encrypts", async (keySize) => {
    const { ask, emulator } = vault(hsm);
    emulator.seed("acme", { kind: "key", name: "a", keyType: "oct-HSM", keySize });
    const iv = b64(Buffer.alloc(16, 1));
    for (const [seals, opens, alg, sent] of [
      ["wrapkey", "unwrapkey", `A${keySize}KW`, {}],
      ["encrypt", "decrypt", `A${keySize}CBC`, { iv }],
      ["encrypt", "decrypt", `A${keySize}CBCPAD`, { iv }],
      ["encrypt", "decrypt", `A${keySize}GCM`, { aad: "AAAA" }],
    ] as const) {
      const sealed = await ask("POST", `/keys/a/${seals}`, { alg, value: b64(wrapped), ...sent });
      expect(sealed.body.value).not.toBe(b64(wrapped));
      const opened = await ask("POST", `/keys/a/${opens}`, { alg, ...sealed.body });
      expect(opened.body.value).toBe(b64(wrapped));
    }
  });

  test("opens nothing whose tag is wrong", async () => {
    const { ask, emulator } = vault(hsm);
    emulator.seed("acme", { kind: "key", name: "a", keyType: "oct-HSM" });
    const sealed = await ask("POST", "/keys/a/encrypt", { alg: "A256GCM", value: b64(message) });
    const bad = { ...sealed.body, alg: "A256GCM", tag: "A".repeat(22) };
    expect((await ask("POST", "/keys/a/decrypt", bad)).status).toBe(400);
  });
});

describe("refused", () => {
  const value = "A".repeat(43);
  test.each<[string, string, object]>([
    ["an algorithm that is none", "sign", { alg: "none", value }],
    ["an algorithm with a name that every object has", "sign", { alg: "constructor", value }],
    ["another type's algorithm", "sign", { alg: "ES256", value }],
    ["no algorithm", "sign", { value }],
    ["a digest of another length", "sign", { alg: "RS256", value: "AAAA" }],
    ["a digest that is no text", "sign", { alg: "RS256", value: 7 }],
    ["a text that was not encrypted", "decrypt", { alg: "RSA-OAEP-256", value }],
    ["a text too long", "encrypt", { alg: "RSA-OAEP-256", value: "A".repeat(300) }],
  ])("with 400: %s", async (_, operation, sent) => {
    const { ask, emulator } = vault();
    emulator.seed("acme", { kind: "key", name: "a", keyType: "RSA" });
    expect(await ask("POST", `/keys/a/${operation}`, sent)).toMatchObject({
      status: 400,
      body: { error: { code: "BadParameter" } },
    });
  });

  const all = ["encrypt", "decrypt", "wrapkey", "unwrapkey", "sign", "verify"];
  test.each<[string, object, string[]]>([
    ["KeyDisabled", { enabled: false }, all],
    ["KeyOperationForbidden", { keyOps: ["verify", "wrapKey"] }, ["encrypt", "decrypt", "unwrapkey", "sign"]],
    ["KeyExpired", { exp: start }, ["encrypt", "wrapkey", "sign"]],
    ["KeyNotYetValid", { nbf: start + 1 }, ["encrypt", "wrapkey", "sign"]],
    ["nothing", { nbf: start, exp: start + 1 }, []],
  ])("with 403 %s, for %j: %j", async (code, differs, refused) => {
    const { ask, emulator } = vault();
    emulator.seed("acme", { kind: "key", name: "a", keyType: "RSA", ...differs });
    const found: string[] = [];
    for (const operation of all) {
      const { status, body } = await ask("POST", `/keys/a/${operation}`, {});
      expect(status).toBe(refused.includes(operation) ? 403 : 400);
      if (status === 403) found.push(operation);
      if (status === 403) expect(body).toMatchObject({ error: { code: "Forbidden", innererror: { code } } });
    }
    expect(found).toEqual(refused);
  });
});

test("an older version still opens what was sealed to it, by its own address", async () => {
  const { keyClient, cryptography } = vault();
  const old = await keyClient.createRsaKey("a", { keySize: 2048 });
  const { result } = await cryptography(old).wrapKey("RSA-OAEP-256", wrapped);
  await keyClient.rotateKey("a");
  expect(Buffer.from((await cryptography(old).unwrapKey("RSA-OAEP-256", result)).result)).toEqual(wrapped);
  const newest = await keyClient.getKey("a");
  await expect(cryptography(newest).unwrapKey("RSA-OAEP-256", result)).rejects.toMatchObject({
    statusCode: 400,
  });
});

test.each(["/keys/a/sign", "/keys/a//sign"])("%s means the newest version", async (path) => {
  const { ask, emulator } = vault();
  for (let count = 0; count < 2; count++) emulator.seed("acme", { kind: "key", name: "a" });
  const { body } = await ask("POST", path, { alg: "ES256", value: "A".repeat(43) });
  const newest = (await ask("GET", "/keys/a")).body.key as { kid: string };
  expect(body.kid).toBe(newest.kid);
});
