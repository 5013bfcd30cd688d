// Microsoft's tutorial for two sets of credentials, by the files of examples/rotation/storage-account with the account on
// loopback: the vault's own event of near expiry has the other key made anew, and the published one goes on.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { resourceManager } from "./resource-manager.ts";
import { group, resourceType } from "./resource-types.ts";
import { startTutorial } from "./tutorial.ts";

const example = resolve(import.meta.dirname, "../../examples/rotation/storage-account");
const file = (name: string) => readFileSync(resolve(example, name), "utf8");

/** The account on loopback, and the target that reaches it. */
async function startAccount() {
  const type = resourceType("Storage/storageAccounts");
  const storage = await resourceManager("keyvault-gitops-local", type);
  const resource = `${group}/${type.path}`;
  // A real account gets 30 seconds.
  const target = { azureKeys: { resource, endpoint: storage.endpoint, settle: "PT1S" } };
  return { storage, resource, target };
}

/** The example's files, with the account on loopback. */
function files(target: object): Record<string, string> {
  const config = file("keyvault-gitops.yaml");
  const written = /(?<=^ {2}storage:)\n(?: {4}.*\n)+/m;
  expect(config).toMatch(written);
  return {
    "keyvault-gitops.yaml": config.replace(written, ` ${JSON.stringify(target)}\n`),
    "vault.yaml": file("vault.yaml"),
  };
}

test("from near expiry to the other key, again and again", async () => {
  const { storage, resource, target } = await startAccount();
  const { client, webhook, apply, passDays, deliverAgain, versions } = await startTutorial(
    files(target),
    "rotation-storage",
  );
  const published = async () => {
    const { value, properties } = await client.getSecret("storageKey");
    expect(properties.tags).toMatchObject({ ProviderAddress: resource, ValidityPeriodDays: "60" });
    return { value, key: properties.tags?.CredentialId };
  };
  const made = { ...storage.keys };

  // As the tutorial makes it: az keyvault secret set --value <key1> --tags ... --expires <tomorrow>
  await client.setSecret("storageKey", made.key1 ?? "", {
    tags: { CredentialId: "key1", ProviderAddress: resource, ValidityPeriodDays: "60" },
    expiresOn: tomorrow,
  });
  // The manifest's expiresIn takes the place of the tutorial's tomorrow.
  await apply();
  expect(await passDays(29)).toEqual([]);
  expect(await passDays(2)).toEqual(["storageKey"]);
  const rotated = "rotation-storage/secret/storageKey: rotated with storage";
  await webhook.says(rotated);
  const first = await published();
  expect(first).toEqual({ value: storage.keys.key2, key: "key2" });
  expect(first.value).not.toBe(made.key2);
  expect(storage.keys.key1, "who still holds the older one gets in").toBe(made.key1);

  const asked = storage.asked.length;
  await deliverAgain();
  expect(regenerated(storage.asked.slice(asked))).toBe(0);
  expect(await published()).toEqual(first);

  expect(await passDays(31)).toEqual(["storageKey"]);
  await webhook.says(rotated, 2);
  const second = await published();
  expect(second).toEqual({ value: storage.keys.key1, key: "key1" });
  expect(second.value).not.toBe(made.key1);
  expect(storage.keys.key2, "the one before works on").toBe(first.value);
  expect(await versions("storageKey")).toBe(3);
  expect(regenerated(storage.asked)).toBe(2);
  for (const key of Object.values({ ...made, ...storage.keys }))
    expect(webhook.log()).not.toContain(key.slice(0, 20));
});

const tomorrow = new Date(Date.now() + 86_400_000);
const regenerated = (asked: readonly string[]) =>
  asked.filter((what) => what.includes("regenerateKey")).length;
