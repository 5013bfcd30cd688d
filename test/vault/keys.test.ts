// Keys: what is written arrives as it was meant, and is read back as plain data.
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import type { KeySpec } from "../../src/model/key.ts";
import { publicNumbers, serviceNotify } from "../../src/model/key.ts";
import { Sealed } from "../../src/model/sealed.ts";
import { startOfTime } from "../clock.ts";
import { acme, ecKey, ecMaterial, making, value } from "./acme.ts";

const rsaOps = ["decrypt", "encrypt", "sign", "unwrapKey", "verify", "wrapKey"];
const octOps = ["decrypt", "deriveKey", "encrypt", "sign", "unwrapKey", "verify", "wrapKey"];

test.each([
  [{ keyType: "RSA", keySize: 2048 }, rsaOps, /^RSA:[0-9a-f]{512}:10001$/],
  [{ keyType: "RSA-HSM", keySize: 3072 }, rsaOps, /^RSA:[0-9a-f]{768}:10001$/],
  [{ keyType: "EC", curve: "P-256" }, ["sign", "verify"], /^EC:P-256:/],
  [{ keyType: "EC", curve: "P-256K" }, ["sign", "verify"], /^EC:P-256K:/],
  [{ keyType: "EC", curve: "P-384" }, ["sign", "verify"], /^EC:P-384:/],
  [{ keyType: "EC-HSM", curve: "P-521" }, ["sign", "verify"], /^EC:P-521:/],
] as const)("%o is made and read back", async (spec: KeySpec, keyOps, numbers) => {
  const { writer } = acme({ premium: true });
  const live = await writer.key.create("signing", spec, making());
  expect(await writer.key.get("signing")).toStrictEqual({
    live,
    key: {
      version: live.version,
      spec,
      keyOps,
      numbers: expect.stringMatching(numbers.source.replace("10001", "0*10001")),
      exportable: false,
    },
  });
});

test("a symmetric key has no public part, and the vault does not tell its size", async () => {
  const { writer } = acme({}, { url: "https://acme.managedhsm.azure.net" });
  const { version } = await writer.key.create("wrapping", { keyType: "oct-HSM", keySize: 192 }, making());
  const { key } = await writer.key.get("wrapping");
  expect(key).toStrictEqual({ version, spec: { keyType: "oct-HSM" }, keyOps: octOps, exportable: false });
});

test("a key with every property is made, read, listed and listed by version", async () => {
  const { writer, keyVersions } = acme();
  const sent = making({
    keyOps: ["verify"],
    expiresOn: 1_900_000_000,
    notBefore: 1_800_000_000,
    enabled: false,
  });
  const live = await writer.key.create("Token-Signing", ecKey, sent);
  expect(live).toStrictEqual({
    name: "Token-Signing",
    version: expect.stringMatching(/^[0-9a-f]{32}$/),
    enabled: false,
    created: startOfTime,
    updated: startOfTime,
    expiresOn: 1_900_000_000,
    notBefore: 1_800_000_000,
    tags: sent.tags,
    managed: false,
    recoveryLevel: "Recoverable+Purgeable",
  });
  const { version: _, ...listed } = live;
  expect(await Array.fromAsync(writer.key.list())).toStrictEqual([listed]);
  expect(await keyVersions("token-signing")).toStrictEqual([live]);
  expect(await writer.key.get("token-signing")).toMatchObject({ live, key: { keyOps: ["verify"] } });
});

const dates = [
  ["the second after the last 32-bit one", 2_147_483_648],
  ["2106-02-07, the last of a manifest", 4_294_967_295],
  ["9999-12-31, common in vaults", 253_402_300_799],
  ["1970-01-01", 0],
] as const;

test.each(dates)("%s arrives exactly, on a create, an import and an update", async (_, date) => {
  const { writer, raw } = acme();
  const far = making({ expiresOn: date, notBefore: 0 });
  const made = await writer.key.create("made", ecKey, far);
  const material = { ...far, hardwareProtected: false };
  const imported = await writer.key.import("imported", ecMaterial, material);
  const { version } = await writer.key.create("updated", ecKey, making());
  const updated = await writer.key.update("updated", version, { expiresOn: date, notBefore: 0 });
  for (const live of [made, imported, updated]) {
    expect(live).toMatchObject({ expiresOn: date, notBefore: 0 });
    expect((await raw(`/keys/${live.name}`)).attributes).toMatchObject({ exp: date, nbf: 0 });
  }
});

function freshRsa() {
  const jwk = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  return { jwk, material: Sealed.text(JSON.stringify(jwk)) };
}

function freshEc(namedCurve = "P-256") {
  const jwk = generateKeyPairSync("ec", { namedCurve }).privateKey.export({ format: "jwk" });
  return { jwk, material: Sealed.text(JSON.stringify(jwk)) };
}

test.each([
  ["RSA", freshRsa(), false, "RSA"],
  ["RSA, into hardware", freshRsa(), true, "RSA-HSM"],
  ["EC", freshEc(), false, "EC"],
  ["EC, into hardware", freshEc("P-521"), true, "EC-HSM"],
] as const)("%s material is imported", async (_, { jwk, material }, hardwareProtected, keyType) => {
  const { writer } = acme({ premium: true });
  const live = await writer.key.import("brought", material, { ...making(), hardwareProtected });
  const { key } = await writer.key.get("brought");
  expect(key).toMatchObject({ version: live.version, spec: { keyType }, numbers: publicNumbers(jwk) });
});

test("a JWK gives its material alone: operations are the manifest's", async () => {
  const { writer } = acme();
  const { jwk } = freshEc();
  const material = Sealed.text(JSON.stringify({ ...jwk, key_ops: ["sign"], use: "sig", kid: "theirs" }));
  await writer.key.import("a", material, { ...making(), hardwareProtected: false });
  expect((await writer.key.get("a")).key.keyOps).toEqual(["sign", "verify"]);
  await writer.key.import("b", material, { ...making({ keyOps: ["verify"] }), hardwareProtected: false });
  expect((await writer.key.get("b")).key.keyOps).toEqual(["verify"]);
});

test.each([
  ["no JSON", value("-----BEGIN PRIVATE KEY-----")],
  ["a public key", value('{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}')],
  ["no key", value('["EC"]')],
  ["null", value("null")],
  ["no text", Sealed.bytes(Uint8Array.of(0xff))],
])("material that is %s is refused before anything is sent", async (_, material) => {
  const { writer, log } = acme();
  await expect(
    writer.key.import("a", material, { ...making(), hardwareProtected: false }),
  ).rejects.toMatchObject({
    fault: "invalid",
    message: "Cannot import key acme/key/a: its material is no private key as a JWK.",
  });
  expect(log()).toEqual([]);
});

const policy = '{"anyOf":[{"allOf":[],"authority":"https://a.example"}],"version":"1.0.0"}';

test("a release policy is read back as canonical JSON, however the service writes it", async () => {
  const { writer, raw } = acme({ premium: true });
  const releasePolicy = { policy, immutable: false };
  const other = '{"version":"1.0.0","anyOf":[{"authority":"https://a.example","allOf":[]}]}';
  const spec = { keyType: "EC-HSM", curve: "P-256" } as const;
  const { version } = await writer.key.create(
    "a",
    spec,
    making({ exportable: true, releasePolicy: { ...releasePolicy, policy: other } }),
  );
  expect(Buffer.from((await raw("/keys/a")).release_policy.data, "base64url").toString()).not.toBe(policy);
  expect((await writer.key.get("a")).key).toMatchObject({ exportable: true, releasePolicy });
  const fixed = { policy: policy.replace("1.0.0", "2.0.0"), immutable: true };
  await writer.key.update("a", version, { releasePolicy: fixed });
  expect((await writer.key.get("a")).key.releasePolicy).toEqual(fixed);
});

test("an update goes to the exact version, sends what it is told and leaves the rest alone", async () => {
  const { writer, raw } = acme();
  const { version } = await writer.key.create("a", ecKey, making({ expiresOn: 253_402_300_799 }));
  await writer.key.create("a", ecKey, making());
  await writer.key.update("a", version, { keyOps: ["verify"], enabled: false, tags: { app: "shop" } });
  expect(await raw(`/keys/a/${version}`)).toMatchObject({
    key: { key_ops: ["verify"] },
    tags: { app: "shop" },
    attributes: { enabled: false, exp: 253_402_300_799 },
  });
  expect((await raw("/keys/a")).attributes.enabled).toBe(true);
  await writer.key.update("a", "", { tags: {} });
  expect((await raw("/keys/a")).tags).toEqual({});
});

test("a rotation makes a version of the same kind and tags", async () => {
  const { writer, keyVersions } = acme();
  const first = await writer.key.create("a", ecKey, making());
  const before = await writer.key.get("a");
  const second = await writer.key.rotate("a");
  const after = await writer.key.get("a");
  expect(await keyVersions("a")).toHaveLength(2);
  expect(after.live).toStrictEqual(second);
  expect(second).toMatchObject({ tags: first.tags });
  expect(after.key).toMatchObject({ spec: ecKey, keyOps: before.key.keyOps });
  expect(after.key.numbers).not.toBe(before.key.numbers);
});

test("a disabled key is read all the same", async () => {
  const { writer, seedKey } = acme();
  seedKey("a", { enabled: false });
  expect(await writer.key.get("a")).toMatchObject({ live: { enabled: false }, key: { spec: ecKey } });
});

test.each([
  ["never set", undefined, { lifetimeActions: [serviceNotify] }],
  ["set to nothing", { lifetimeActions: [] }, { lifetimeActions: [serviceNotify] }],
  ["the service's own", { lifetimeActions: [serviceNotify] }, { lifetimeActions: [serviceNotify] }],
  [
    "a rotation without expiry",
    { lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P90D" }] },
    { lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P90D" }, serviceNotify] },
  ],
  [
    "everything, in the words of people",
    {
      expiresIn: "P1Y",
      lifetimeActions: [
        { action: "Notify", timeBeforeExpiry: "P2W" },
        { action: "Rotate", timeBeforeExpiry: "P1M" },
      ],
    },
    {
      expiresIn: "P12M",
      lifetimeActions: [
        { action: "Rotate", timeBeforeExpiry: "P1M" },
        { action: "Notify", timeBeforeExpiry: "P14D" },
      ],
    },
  ],
] as const)("a rotation policy: %s", async (_, set, read) => {
  const { writer, seedKey } = acme();
  seedKey("a");
  if (set) await writer.key.setRotationPolicy("a", set);
  expect(await writer.key.rotationPolicy("a")).toStrictEqual(read);
});

test("a policy without expiry is sent without the Notify, which would need one", async () => {
  const bodies: unknown[] = [];
  const { vaults, clock, stop } = acme();
  const { writer } = acme(
    {},
    {
      clock,
      signal: stop.signal,
      httpClient: {
        sendRequest: (request) => {
          if (request.method === "PUT" && request.body) bodies.push(JSON.parse(String(request.body)));
          return vaults.httpClient.sendRequest(request);
        },
      },
    },
  );
  vaults.seed("acme", { kind: "key", name: "a" });
  await writer.key.setRotationPolicy("a", { lifetimeActions: [serviceNotify] });
  await writer.key.setRotationPolicy("a", { expiresIn: "P60D", lifetimeActions: [serviceNotify] });
  expect(bodies).toEqual([
    { attributes: {}, lifetimeActions: [] },
    {
      attributes: { expiryTime: "P60D" },
      lifetimeActions: [{ action: { type: "Notify" }, trigger: { timeBeforeExpiry: "P30D" } }],
    },
  ]);
});

test("a key is deleted, listed as deleted, recovered, deleted and purged, each by one write", async () => {
  const { writer, seedKey, log, keyVersions } = acme();
  seedKey("gone");
  await writer.key.delete("gone");
  expect(await Array.fromAsync(writer.key.listDeleted())).toMatchObject([
    { name: "gone", deletedOn: startOfTime, purgesOn: startOfTime + 90 * 86_400 },
  ]);
  await writer.key.recover("gone");
  expect(await keyVersions("gone")).toHaveLength(1);
  await writer.key.delete("gone");
  await writer.key.purge("gone");
  expect(await Array.fromAsync(writer.key.listDeleted())).toEqual([]);
  expect(log().filter((line) => !line.startsWith("GET"))).toEqual([
    "DELETE /keys/gone 200",
    "POST /deletedkeys/gone/recover 200",
    "DELETE /keys/gone 200",
    "DELETE /deletedkeys/gone 204",
  ]);
});

test("requests of both kinds are counted together, the look before a rotation as a read", async () => {
  const { writer, seed, seedKey } = acme();
  seed("a");
  seedKey("a");
  await writer.secret.get("a");
  await writer.key.get("a");
  const { list, get, write } = writer.requests();
  await writer.key.rotationPolicy("a");
  await writer.key.rotate("a");
  await Array.fromAsync(writer.key.list());
  expect(writer.requests()).toEqual({ list: list + 1, get: get + 2, write: write + 1 });
});
