// Microsoft's tutorial for two sets of credentials, by the files of examples/rotation and with its storage account on
// loopback: a secret as the tutorial makes it, the vault's own event of near expiry, and the other key is published.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { stage } from "../commands/stage.ts";
import { resourceManager } from "./resource-manager.ts";
import { group, resourceType } from "./resource-types.ts";

const example = resolve(import.meta.dirname, "../../examples/rotation");
const file = (name: string) => readFileSync(resolve(example, name), "utf8");

test("from near expiry to the other key, while the published one goes on working", async () => {
  const storage = resourceType("Storage/storageAccounts");
  const account = await resourceManager("of a stage", storage);
  const config = file("keyvault-gitops.yaml");
  const resource = / {6}resource: \S+\n/;
  expect(config).toMatch(resource);
  const { on, clock, vaults, root } = stage({
    "keyvault-gitops.yaml": config.replace(
      resource,
      `      resource: ${group}/${storage.path}\n      endpoint: ${account.endpoint}\n`,
    ),
    "vaults/one-set.yaml": file("vaults/one-set.yaml"),
    "vaults/two-sets.yaml": file("vaults/two-sets.yaml"),
    ".env": file(".env"),
  });
  const credential = {
    getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const client = new SecretClient("https://rotation-demo.vault.azure.net", credential, {
    httpClient: vaults.httpClient,
  });
  const posted: string[] = [];
  const fetch: typeof globalThis.fetch = async (_, { method, body } = {}) => {
    if (method === "POST") posted.push(String(body));
    const [event] = JSON.parse(String(body));
    const { validationCode: validationResponse } = event.data;
    return Response.json(validationResponse === undefined ? {} : { validationResponse });
  };
  const { deliver } = await vaults.subscribe("https://hook.example/events", { fetch });

  // az keyvault secret set --value <key1> --tags CredentialId=key1 ProviderAddress=... ValidityPeriodDays=60 --expires ...
  await client.setSecret("media-key", account.keys.key1 ?? "", {
    tags: { CredentialId: "key1", ProviderAddress: `${group}/${storage.path}`, ValidityPeriodDays: "60" },
    expiresOn: new Date(clock.now() + 60 * 86_400_000),
  });
  expect(await on("apply --select media-key --emulator --yes")).toMatchObject({ exit: 0 });
  const { key1 } = account.keys;

  // The manifest gives it 90 days.
  clock.forward(61 * 86_400_000);
  await deliver();
  const event = posted.find((body) => body.includes("SecretNearExpiry") && body.includes("media-key"));
  writeFileSync(`${root}/event.json`, event ?? "");
  expect(await on("rotate --event event.json --emulator")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("1 rotated"),
  });
  const { value, properties } = await client.getSecret("media-key");
  expect(value).toBe(account.keys.key2);
  expect(properties.tags).toMatchObject({ CredentialId: "key2", ValidityPeriodDays: "60", team: "media" });
  expect(account.keys.key1).toBe(key1);

  // Event Grid may deliver an event twice.
  expect(await on("rotate --event event.json --emulator")).toMatchObject({ exit: 0 });
  expect((await client.getSecret("media-key")).properties.version).toBe(properties.version);
  expect(account.keys).toMatchObject({ key1, key2: value });
});
