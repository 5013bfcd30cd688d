// The main road, driven by the real SDK: what it sends is taken, and what it reads is there.
import { expect, test } from "vitest";
import type { LoggedRequest } from "../../src/emulator/emulator.ts";
import { all, start, vault } from "./vault.ts";

test("a secret is set, read, changed, listed, and read by version", async () => {
  const { client, clock } = vault();
  const first = await client.setSecret("db-password", "one", {
    contentType: "text/plain",
    tags: { app: "shop" },
    expiresOn: new Date(1_800_000_000_000),
    notBefore: new Date(1_700_000_000_000),
  });
  expect(first).toMatchObject({
    name: "db-password",
    value: "one",
    properties: {
      vaultUrl: "https://acme.vault.azure.net",
      version: expect.stringMatching(/^[0-9a-f]{32}$/),
      contentType: "text/plain",
      tags: { app: "shop" },
      enabled: true,
      createdOn: new Date(start * 1000),
      updatedOn: new Date(start * 1000),
      expiresOn: new Date(1_800_000_000_000),
      notBefore: new Date(1_700_000_000_000),
      recoveryLevel: "Recoverable+Purgeable",
      recoverableDays: 90,
    },
  });
  clock.forward(5000);
  await client.updateSecretProperties("db-password", first.properties.version ?? "", {
    tags: { app: "till" },
  });
  await client.setSecret("db-password", "two");
  expect((await client.getSecret("db-password")).value).toBe("two");
  const old = await client.getSecret("db-password", { version: first.properties.version ?? "" });
  expect(old).toMatchObject({ value: "one", properties: { tags: { app: "till" } } });
  expect(old.properties.updatedOn).toEqual(new Date(start * 1000 + 5000));
  expect(await all(client.listPropertiesOfSecrets())).toMatchObject([{ name: "db-password" }]);
  expect(await all(client.listPropertiesOfSecretVersions("db-password"))).toHaveLength(2);
});

test("a secret is deleted, listed as deleted, recovered, deleted and purged", async () => {
  const { client } = vault();
  await client.setSecret("gone", "v");
  const deleted = await (await client.beginDeleteSecret("gone")).pollUntilDone();
  expect(deleted).toMatchObject({
    recoveryId: "https://acme.vault.azure.net/deletedsecrets/gone",
    deletedOn: new Date(start * 1000),
    scheduledPurgeDate: new Date((start + 90 * 86_400) * 1000),
  });
  expect(await all(client.listPropertiesOfSecrets())).toEqual([]);
  expect(await all(client.listDeletedSecrets())).toMatchObject([{ name: "gone" }]);
  await (await client.beginRecoverDeletedSecret("gone")).pollUntilDone();
  expect((await client.getSecret("gone")).value).toBe("v");
  await (await client.beginDeleteSecret("gone")).pollUntilDone();
  await client.purgeDeletedSecret("gone");
  expect(await all(client.listDeletedSecrets())).toEqual([]);
  await expect(client.getSecret("gone")).rejects.toMatchObject({ statusCode: 404, code: "SecretNotFound" });
});

test("a backup restores into any vault of the emulator", async () => {
  const { client, clientOf } = vault();
  await client.setSecret("moved", "one");
  await client.setSecret("moved", "two", { enabled: false, contentType: "", tags: {} });
  const blob = await client.backupSecret("moved");
  if (!blob) throw new Error("no blob");
  const other = clientOf("other");
  expect(await other.restoreSecretBackup(blob)).toMatchObject({
    name: "moved",
    enabled: false,
    contentType: "",
  });
  const versions = (of: typeof other) => all(of.listPropertiesOfSecretVersions("moved"));
  const bare = ({ version, createdOn, enabled, tags }: Awaited<ReturnType<typeof versions>>[number]) => ({
    version,
    createdOn,
    enabled,
    tags,
  });
  expect((await versions(other)).map(bare)).toEqual((await versions(client)).map(bare));
  await expect(other.restoreSecretBackup(blob)).rejects.toMatchObject({ statusCode: 409, code: "Conflict" });
});

test("every SDK client pays one challenge, and the log says what was asked", async () => {
  const { emulator, client } = vault();
  await client.setSecret("a", "v");
  await client.getSecret("a");
  await all(client.listPropertiesOfSecrets());
  expect(emulator.log.map(({ operation, status }: LoggedRequest) => [operation, status])).toEqual([
    ["challenge", 401],
    ["write", 200],
    ["get", 200],
    ["list", 200],
  ]);
  expect(emulator.vaults()).toEqual(["acme"]);
});
