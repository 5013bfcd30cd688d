// "Create, rotate, and import a key in Azure Key Vault with JavaScript": the page's steps, each by the SDK and by manifest.
// The page calls setKey, which KeyClient does not have: here its snippets are the calls that do what they mean.
import { generateKeyPairSync } from "node:crypto";
import type { JsonWebKey } from "@azure/keyvault-keys";
import type { Step } from "./replay.ts";

const heading = "Set a key";
const options = {
  keyOps: ["wrapKey", "unwrapKey"],
  expiresOn: new Date("2030-01-01"),
  tags: { project: "test-cluster", owner: "jmclane", team: "devops" },
};

/** @returns the steps, with keys of their own to import. */
export function makeKeySteps(): readonly Step[] {
  const [first, second] = [makeKey(), makeKey()];
  return [
    {
      heading,
      hasSnippet: true,
      bySdk: async ({ keys }) => {
        await keys.createRsaKey("myKey", { keySize: 2048 });
      },
      byManifest: ["apply keys/1-set.yaml --yes"],
      differs: { "myKey public numbers": "the service makes each vault's key" },
    },
    {
      // The same snippet gives a value, which for a key is an import.
      heading,
      hasSnippet: true,
      bySdk: async ({ keys }) => {
        await keys.importKey("myImportedKey", first.forSdk);
      },
      byManifest: ["apply keys/2-set-your-own.yaml --yes"],
      env: first.env,
    },
    {
      heading: "Set a key with properties",
      hasSnippet: true,
      bySdk: async ({ keys }) => {
        await keys.createRsaKey("myKey", options);
      },
      byManifest: ["apply keys/3-set-with-properties.yaml --yes"],
      env: first.env,
      differs: {
        "myKey versions":
          "the SDK's call makes a version; apply changes the properties of the version that is there",
      },
    },
    {
      heading: "Update key value",
      hasSnippet: false,
      bySdk: async ({ keys }) => {
        await keys.importKey("myImportedKey", second.forSdk);
      },
      byManifest: ["apply keys/4-update-value.yaml --yes"],
      env: second.env,
    },
    {
      heading: "Update key properties",
      hasSnippet: true,
      // The snippet's two options, on one key each: the next step goes on with the first.
      bySdk: async ({ keys }) => {
        const { version = "", tags } = (await keys.getKey("myKey")).properties;
        const updatedTag = `${tags?.team} additional information`;
        await keys.updateKeyProperties("myKey", version, { tags: { newTag: "newTagValue", updatedTag } });
        const { properties } = await keys.getKey("myImportedKey");
        await keys.updateKeyProperties("myImportedKey", properties.version ?? "", { enabled: false });
      },
      byManifest: ["apply keys/5-update-properties.yaml --yes"],
      env: second.env,
    },
    {
      heading: "Rotate a key",
      hasSnippet: false,
      bySdk: async ({ keys }) => {
        await keys.updateKeyRotationPolicy("myKey", {
          expiresIn: "P1Y",
          lifetimeActions: [
            { action: "Rotate", timeBeforeExpiry: "P30D" },
            { action: "Notify", timeBeforeExpiry: "P45D" },
          ],
        });
        await keys.rotateKey("myKey");
      },
      byManifest: ["apply keys/6-rotate.yaml --yes"],
      env: second.env,
    },
  ];
}

type MadeKey = { readonly forSdk: JsonWebKey; readonly env: { readonly KV_MY_PRIVATE_KEY: string } };

/** A private key as the SDK takes it, its numbers as bytes, and as a source brings it, its numbers as text. */
function makeKey(): MadeKey {
  const jwk = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  const bytes = (number = "") => Buffer.from(number, "base64url");
  return {
    forSdk: { kty: "EC", crv: "P-256", x: bytes(jwk.x), y: bytes(jwk.y), d: bytes(jwk.d) },
    env: { KV_MY_PRIVATE_KEY: JSON.stringify(jwk) },
  };
}
