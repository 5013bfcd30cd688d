// Microsoft's tutorial for two sets of credentials, by the files of examples/rotation and with the storage account on
// loopback: the vault's own event of near expiry has the other key made anew, and the published one goes on.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { account, storageAccount } from "./storage-account.ts";
import { startTutorial } from "./tutorial.ts";

const example = resolve(import.meta.dirname, "../../examples/rotation");
const file = (name: string) => readFileSync(resolve(example, name), "utf8");

/** The example's files, with the account behind this management endpoint. */
function files(endpoint: string): Record<string, string> {
  const config = file("keyvault-gitops.yaml");
  const target = /^ {4}azureStorage:\n(?: {6}.*\n)+/m;
  expect(config).toMatch(target);
  return {
    "keyvault-gitops.yaml": config.replace(
      target,
      `    azureStorage: ${JSON.stringify({ ...account, endpoint })}\n`,
    ),
    "vaults/one-set.yaml": file("vaults/one-set.yaml"),
    "vaults/two-sets.yaml": file("vaults/two-sets.yaml"),
    ".env": file(".env"),
  };
}

test("from near expiry to the other key, again and again", async () => {
  const storage = await storageAccount("keyvault-gitops-local");
  const { client, webhook, rotateFirst, passDays, deliverAgain, versions } = await startTutorial(
    files(storage.endpoint),
    "rotation-demo",
  );
  const published = async () => {
    const { value, properties } = await client.getSecret("media-key");
    return { value, credential: properties.tags?.CredentialId, team: properties.tags?.team };
  };
  const made = { ...storage.keys };

  // The tutorial publishes a key that is there: here the first rotation makes one anew.
  const first = await rotateFirst("media-key");
  expect(await published()).toEqual({ value: storage.keys.key1, credential: "key1", team: "media" });
  expect(first.value).not.toBe(made.key1);
  expect(storage.keys.key2).toBe(made.key2);

  expect(await passDays(59)).toEqual([]);
  expect(await passDays(2)).toEqual(["media-key"]);
  await webhook.says("rotation-demo/secret/media-key: rotated with media");
  const second = await published();
  expect(second).toEqual({ value: storage.keys.key2, credential: "key2", team: "media" });
  expect(second.value).not.toBe(made.key2);
  expect(storage.keys.key1, "who still holds the older one gets in").toBe(first.value);

  const asked = storage.asked.length;
  await deliverAgain();
  expect(storage.asked).toHaveLength(asked);
  expect(await published()).toEqual(second);

  expect(await passDays(61)).toEqual(["media-key"]);
  expect(await published()).toEqual({ value: storage.keys.key1, credential: "key1", team: "media" });
  expect(storage.keys.key1).not.toBe(first.value);
  expect(storage.keys.key2, "the one before works on").toBe(second.value);
  expect(await versions("media-key")).toBe(3);
  expect(storage.asked.filter((what) => what.startsWith("regenerate"))).toHaveLength(3);
  for (const key of Object.values({ ...made, ...storage.keys }))
    expect(webhook.log()).not.toContain(key.slice(0, 20));
});
