// Keys, driven by the real SDK: what it sends is taken, and what it reads is there.
import { describe, expect, test } from "vitest";
import { all, day, start, vault } from "./vault.ts";

test("a key is created, read, changed, listed, and read by version", async () => {
  const { keyClient, clock } = vault();
  const first = await keyClient.createEcKey("token-signing", {
    curve: "P-384",
    keyOps: ["sign"],
    tags: { app: "shop" },
    expiresOn: new Date(1_800_000_000_000),
    notBefore: new Date(1_700_000_000_000),
  });
  expect(first).toMatchObject({
    name: "token-signing",
    keyType: "EC",
    keyOperations: ["sign"],
    key: { crv: "P-384" },
    properties: {
      version: expect.stringMatching(/^[0-9a-f]{32}$/),
      tags: { app: "shop" },
      enabled: true,
      createdOn: new Date(start * 1000),
      expiresOn: new Date(1_800_000_000_000),
      notBefore: new Date(1_700_000_000_000),
      recoveryLevel: "Recoverable+Purgeable",
      recoverableDays: 90,
      exportable: false,
      hsmPlatform: "0",
    },
  });
  clock.forward(5000);
  await keyClient.updateKeyProperties("token-signing", first.properties.version ?? "", {
    keyOps: ["verify"],
    tags: { app: "till" },
  });
  await keyClient.createKey("token-signing", "EC");
  const second = await keyClient.getKey("token-signing");
  expect([second.key?.crv, second.properties.tags]).toEqual(["P-256", undefined]);
  const old = await keyClient.getKey("token-signing", { version: first.properties.version ?? "" });
  expect(old).toMatchObject({ keyOperations: ["verify"], properties: { tags: { app: "till" } } });
  expect(old.key).toEqual({ ...first.key, keyOps: ["verify"] });
  expect(old.properties.updatedOn).toEqual(new Date(start * 1000 + 5000));
  expect(await all(keyClient.listPropertiesOfKeys())).toMatchObject([{ name: "token-signing" }]);
  const versions = await all(keyClient.listPropertiesOfKeyVersions("token-signing"));
  const ids = versions.map(({ version }) => version);
  expect(ids).toHaveLength(2);
  expect(ids).toEqual(ids.toSorted());
});

test("a key is deleted, listed as deleted, recovered, deleted and purged", async () => {
  const { keyClient } = vault();
  await keyClient.createEcKey("gone");
  const deleted = await (await keyClient.beginDeleteKey("gone")).pollUntilDone();
  expect(deleted.properties).toMatchObject({
    recoveryId: "https://acme.vault.azure.net/deletedkeys/gone",
    deletedOn: new Date(start * 1000),
    scheduledPurgeDate: new Date((start + 90 * day) * 1000),
  });
  expect(await all(keyClient.listPropertiesOfKeys())).toEqual([]);
  expect(await all(keyClient.listDeletedKeys())).toMatchObject([{ name: "gone" }]);
  await (await keyClient.beginRecoverDeletedKey("gone")).pollUntilDone();
  expect((await keyClient.getKey("gone")).name).toBe("gone");
  await (await keyClient.beginDeleteKey("gone")).pollUntilDone();
  await keyClient.purgeDeletedKey("gone");
  expect(await all(keyClient.listDeletedKeys())).toEqual([]);
  await expect(keyClient.getKey("gone")).rejects.toMatchObject({ statusCode: 404, code: "KeyNotFound" });
});

test("a backup restores into any vault of the emulator, with all versions and the private part", async () => {
  const { keyClient, keyClientOf, cryptography } = vault();
  await keyClient.createEcKey("moved");
  const key = await keyClient.createEcKey("moved", { enabled: false, tags: {} });
  const blob = await keyClient.backupKey("moved");
  if (!blob) throw new Error("no blob");
  const other = keyClientOf("other.vault.azure.net");
  const restored = await other.restoreKeyBackup(blob);
  expect({ ...restored.key, kid: "" }).toEqual({ ...key.key, kid: "" });
  expect(restored.properties).toMatchObject({ version: key.properties.version, enabled: false, tags: {} });
  expect(await all(other.listPropertiesOfKeyVersions("moved"))).toHaveLength(2);
  const enabled = await other.updateKeyProperties("moved", key.properties.version ?? "", { enabled: true });
  expect((await cryptography(enabled).signData("ES256", Buffer.from("m"))).result).toHaveLength(64);
  await expect(other.restoreKeyBackup(blob)).rejects.toMatchObject({ statusCode: 409, code: "Conflict" });
});

test("a secret's backup is no key's", async () => {
  const { client, keyClient } = vault();
  await client.setSecret("a", "v");
  const blob = await client.backupSecret("a");
  await expect(keyClient.restoreKeyBackup(blob ?? new Uint8Array())).rejects.toMatchObject({
    code: "Malformed backup blob",
  });
});

test("a key and a secret may have the same name", async () => {
  const { client, keyClient } = vault();
  await client.setSecret("same", "v");
  await keyClient.createEcKey("same");
  await client.beginDeleteSecret("same");
  expect((await keyClient.getKey("same")).name).toBe("same");
});

describe("keys made at once", () => {
  test("are all made, each of its own material", async () => {
    const { keyClient } = vault();
    await keyClient.createEcKey("warm");
    const made = await Promise.all(
      ["a", "b", "b"].map((name) => keyClient.createRsaKey(name, { keySize: 2048 })),
    );
    expect(new Set(made.map(({ key }) => Buffer.from(key?.n ?? []).toString("hex"))).size).toBe(3);
    expect(await all(keyClient.listPropertiesOfKeyVersions("b"))).toHaveLength(2);
  });

  test("count once, though a request that needs a key runs twice", async () => {
    const { keyClient } = vault({ quotas: true });
    const create = () => keyClient.createEcKey("a");
    for (let count = 0; count < 20; count++) await create();
    await expect(create()).rejects.toMatchObject({ statusCode: 429 });
    expect(await all(keyClient.listPropertiesOfKeyVersions("a"))).toHaveLength(20);
  });
});

test("a fault after the commit leaves the key, one before it does not", async () => {
  const { keyClient, emulator } = vault();
  await keyClient.createEcKey("warm");
  for (const at of ["before", "after"] as const) {
    emulator.fault({ path: "/create$", at, does: { kind: "reset" } });
    await expect(keyClient.createEcKey(at)).rejects.toMatchObject({ code: "ECONNRESET" });
  }
  expect((await all(keyClient.listPropertiesOfKeys())).map(({ name }) => name)).toEqual(["after", "warm"]);
});
