// Leaving (docs/how-to/leave.md): the example takes our tags off, and nothing else of the objects.
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { removeTags } from "../../examples/leave/remove-tags.ts";
import { stage } from "../commands/stage.ts";
import { tokenOf } from "../scene.ts";

const files = {
  "keyvault-gitops.yaml": `
apiVersion: keyvault-gitops/v1
kind: Config
owner: shop
manifests: [m.yaml]
vaults: { shop-prod: }
`,
  "m.yaml": `
apiVersion: keyvault-gitops/v1
kind: Vault
vault: shop-prod
secrets:
  api-url: { value: { literal: https://api.example.com }, contentType: text/x-uri, expiresOn: 2030-01-01, tags: { app: till } }
  region: { value: { literal: westeurope }, enabled: false }
keys:
  signing: { keyType: EC, tags: { app: till } }
`,
};

test("only the two tags of the owner's objects go, no version is made, and whoever comes back adopts", async () => {
  const { vaults, writes, on } = stage(files);
  const expiresOnTimestamp = Date.now() + 3_600_000;
  const credential = { getToken: async () => ({ token: tokenOf("somebody"), expiresOnTimestamp }) };
  const url = "https://shop-prod.vault.azure.net";
  const secrets = new SecretClient(url, credential, { httpClient: vaults.httpClient });
  const keys = new KeyClient(url, credential, { httpClient: vaults.httpClient });
  vaults.seed("shop-prod", { name: "theirs", value: "x", tags: { "kvg-owner": "platform" } });
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  const before = await secrets.getSecret("api-url");
  const applied = writes().length;

  expect(await removeTags(secrets, keys, "shop")).toBe(3);
  expect(
    writes()
      .slice(applied)
      .map((write) => write.split(" ")[0]),
  ).toEqual(["PATCH", "PATCH", "PATCH"]);
  const { value, properties } = await secrets.getSecret("api-url");
  const { contentType, expiresOn, version } = before.properties;
  expect({ value, properties }).toMatchObject({
    value: before.value,
    properties: { contentType, expiresOn, version, enabled: true },
  });
  expect(properties.tags).toEqual({ app: "till" });
  expect((await keys.getKey("signing")).properties.tags).toEqual({ app: "till" });
  expect((await secrets.getSecret("theirs")).properties.tags).toEqual({ "kvg-owner": "platform" });

  expect((await on("plan")).out).toContain("Plan: 3 to adopt; 1 unmanaged.");
});
