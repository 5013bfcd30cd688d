// "Set, update, and rotate a secret in Azure Key Vault with JavaScript": the page's steps, each by the SDK and by manifest.
import { randomBytes } from "node:crypto";
import type { Step } from "./replay.ts";

/** What the environment holds from the third step on. */
const env = { KV_MY_KEY: "my new value" };
const tags = { project: "test-cluster", owner: "jmclane", team: "devops" };
const serialize = (mykey: string) => JSON.stringify({ mykey, myEndpoint: "https://myendpoint.com" });

export const secretSteps: readonly Step[] = [
  {
    heading: "Set a secret",
    hasSnippet: true,
    bySdk: async ({ secrets }) => {
      await secrets.setSecret("mySecret", "mySecretValue");
    },
    byManifest: ["apply secrets/1-set.yaml --yes"],
  },
  {
    heading: "Set a secret with properties",
    hasSnippet: true,
    bySdk: async ({ secrets }) => {
      await secrets.setSecret("mySecret", serialize("myvalue"), { contentType: "application/json", tags });
    },
    byManifest: ["apply secrets/2-set-with-properties.yaml --yes"],
  },
  {
    heading: "Update secret value",
    hasSnippet: false,
    // What is not passed again would be lost.
    bySdk: async ({ secrets }) => {
      const options = { contentType: "application/json", tags };
      await secrets.setSecret("mySecret", serialize(env.KV_MY_KEY), options);
    },
    byManifest: ["apply secrets/3-update-value.yaml --yes"],
    env,
  },
  {
    heading: "Update secret properties",
    hasSnippet: true,
    // The page reads "existingTag", which no step of it sets: here it is the tag of the step before.
    bySdk: async ({ secrets }) => {
      const { version = "", tags } = (await secrets.getSecret("mySecret")).properties;
      const updatedTag = `${tags?.team} additional information`;
      const options = { tags: { newTag: "newTagValue", updatedTag }, enabled: false };
      await secrets.updateSecretProperties("mySecret", version, options);
    },
    byManifest: ["apply secrets/4-update-properties.yaml --yes"],
    env,
  },
  {
    heading: "Rotate a secret",
    hasSnippet: false,
    bySdk: async ({ secrets, now }) => {
      const options = { tags: { team: "devops" }, expiresOn: addDays(now(), 90) };
      await secrets.setSecret("myToken", makeToken(), options);
    },
    byManifest: ["apply secrets/5-rotate.yaml --yes", "rotate secrets/5-rotate.yaml"],
    env,
    nearExpiry: {
      // The function that the page's tutorials deploy, without the database.
      bySdk: async ({ secrets, now }, name) => {
        const { tags = {} } = (await secrets.getSecret(name)).properties;
        await secrets.setSecret(name, makeToken(), { tags, expiresOn: addDays(now(), 90) });
      },
      byManifest: "rotate secrets/5-rotate.yaml --event -",
    },
    differs: { "myToken value": "both sides make a random text" },
  },
];

const makeToken = () => randomBytes(36).toString("base64url");
const addDays = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);
