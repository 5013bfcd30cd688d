// Microsoft's tutorial for two sets of credentials, by the files of examples/rotation/storage-account with the account on
// loopback: the vault's own event of near expiry has the other key made anew, and the published one goes on.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { account, storageAccount } from "./storage-account.ts";
import { startTutorial } from "./tutorial.ts";

const example = resolve(import.meta.dirname, "../../examples/rotation/storage-account");
const file = (name: string) => readFileSync(resolve(example, name), "utf8");

/** The account on loopback, and the target that reaches it. */
async function startAccount() {
  const storage = await storageAccount("keyvault-gitops-local");
  return { storage, target: { azureStorage: { ...account, endpoint: storage.endpoint } } };
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
  const { storage, target } = await startAccount();
  const { client, webhook, rotateFirst, passDays, deliverAgain, versions } = await startTutorial(
    files(target),
    "rotation-storage",
  );
  const published = async () => {
    const { value, properties } = await client.getSecret("storageKey");
    return { value, key: properties.tags?.CredentialId };
  };
  const made = { ...storage.keys };

  // The tutorial publishes a key that is there: here the first rotation makes one anew.
  const first = await rotateFirst("storageKey");
  expect(await published()).toEqual({ value: storage.keys.key1, key: "key1" });
  expect(first.value).not.toBe(made.key1);
  expect(storage.keys.key2).toBe(made.key2);

  expect(await passDays(29)).toEqual([]);
  expect(await passDays(2)).toEqual(["storageKey"]);
  await webhook.says("rotation-storage/secret/storageKey: rotated with storage");
  const second = await published();
  expect(second).toEqual({ value: storage.keys.key2, key: "key2" });
  expect(second.value).not.toBe(made.key2);
  expect(storage.keys.key1, "who still holds the older one gets in").toBe(first.value);

  const asked = storage.asked.length;
  await deliverAgain();
  expect(storage.asked).toHaveLength(asked);
  expect(await published()).toEqual(second);

  expect(await passDays(31)).toEqual(["storageKey"]);
  expect(await published()).toEqual({ value: storage.keys.key1, key: "key1" });
  expect(storage.keys.key1).not.toBe(first.value);
  expect(storage.keys.key2, "the one before works on").toBe(second.value);
  expect(await versions("storageKey")).toBe(3);
  expect(storage.asked.filter((what) => what.includes("regenerate"))).toHaveLength(3);
  for (const key of Object.values({ ...made, ...storage.keys }))
    expect(webhook.log()).not.toContain(key.slice(0, 20));
});
