// The command drift: what a person reads, and what a CI job reads from the exit code.
import { readFileSync, writeFileSync } from "node:fs";
import { SecretClient, type UpdateSecretPropertiesOptions } from "@azure/keyvault-secrets";
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const manifest = (secrets: object) => JSON.stringify({ ...head, kind: "Vault", vault: "prod", secrets });
const config = JSON.stringify({
  ...head,
  kind: "Config",
  owner: "us",
  manifests: ["v.yaml"],
  vaults: { prod: null },
});
const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

/** A vault to which these secrets were applied, and somebody who edits them. */
async function applied(secrets: object) {
  const set = stage({ "keyvault-gitops.yaml": config, "v.yaml": manifest(secrets) });
  expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
  set.clock.forward(600_000);
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const { httpClient } = set.vaults;
  const client = new SecretClient("https://prod.vault.azure.net", credential, { httpClient });
  return {
    ...set,
    client,
    wants: (changed: object) => writeFileSync(`${set.root}/v.yaml`, manifest(changed)),
    edit: async (name: string, change: UpdateSecretPropertiesOptions) => {
      const { tags = {} } = (await client.getSecret(name)).properties;
      await client.updateSecretProperties(name, "", { tags, ...change });
    },
  };
}

const a = literal("x", { contentType: "a" });

test("no drift is 0, drift is 2, and healed it is 0 again", async () => {
  const { on, edit, writes } = await applied({ a });
  expect(await on("drift")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("\nNo drift. 1 unchanged.\n"),
  });
  await edit("a", { contentType: "b" });
  const before = writes().length;
  const { exit, out } = await on("drift");
  expect(exit).toBe(2);
  expect(out.replace(/Digest: .*/, "Digest: …")).toBe(`\
prod  https://prod.vault.azure.net
  ~ a  changed
       contentType  b -> a  (drift)

Findings
  note     never expires (1)

Drift: 1 changed.
drift --fix brings back what was last applied.
drift --accept writes the properties that moved into the manifests.
Digest: …
`);
  expect(writes()).toHaveLength(before);
  const fixed = await on("drift --fix --yes");
  expect(fixed).toMatchObject({ exit: 0, out: expect.stringContaining("\nApplied: 1 updated.\n") });
  expect(await on("drift")).toMatchObject({ exit: 0 });
});

test("what is pending alone is 0, and --fix leaves it", async () => {
  const { on, wants, writes } = await applied({ a });
  wants({ a: literal("x", { contentType: "b" }) });
  const before = writes().length;
  expect(await on("drift")).toMatchObject({ exit: 0, out: expect.stringContaining("~ a  pending: update") });
  expect(await on("drift --fix --yes")).toMatchObject({ exit: 0 });
  expect(writes()).toHaveLength(before);
});

test("drift that --fix does not heal is told, and 2", async () => {
  const { on, edit, wants } = await applied({ a });
  await edit("a", { contentType: "b" });
  wants({ a, b: a });
  expect(await on("drift --fix --yes")).toMatchObject({
    exit: 2,
    out: expect.stringMatching(
      /\+ b {2}missing: .*\n +not healed: apply creates it\n(?:.*\n)*.*1 not healed\./,
    ),
  });
});

test("what a guard refuses is 3", async () => {
  const { on, edit, clock } = await applied({ a: literal("x", { expiresOn: "2030-01-01" }) });
  await edit("a", { expiresOn: new Date("2037-01-01") });
  clock.forward(Date.parse("2030-06-01") - clock.now());
  expect(await on("drift")).toMatchObject({ exit: 2 });
  const fixed = await on("drift --fix --yes");
  expect(fixed).toMatchObject({ exit: 3, out: expect.stringContaining("update refused (past date)") });
});

test("the person says no: 4, and nothing is written", async () => {
  const { on, edit, writes } = await applied({ a });
  await edit("a", { contentType: "b" });
  const before = writes().length;
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return "n";
  };
  expect(await on("drift --fix", { ask })).toMatchObject({ exit: 4, err: expect.stringContaining("b -> a") });
  expect([asked.length, writes().length]).toEqual([1, before]);
});

test("a write that fails is 5", async () => {
  const { on, edit, vaults } = await applied({ a });
  await edit("a", { contentType: "b" });
  vaults.configure("prod", { roles: { reader: "reader" } });
  expect(await on("drift --fix --yes", { principal: "reader" })).toMatchObject({ exit: 5 });
});

test("--accept writes the manifest and names it; what is left is 2", async () => {
  const { on, edit, root, writes, client } = await applied({ a, b: literal("x", { enabled: true }) });
  await edit("a", { contentType: "b" });
  const before = writes().length;
  expect(await on("drift --accept")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("\nAccepted: 1 property in 1 file.\nWrote v.yaml\n"),
  });
  expect(readFileSync(`${root}/v.yaml`, "utf8")).toBe(
    manifest({ a: literal("x", { contentType: "b" }), b: literal("x", { enabled: true }) }),
  );
  expect(await on("plan --exit-code")).toMatchObject({ exit: 0 });
  expect(writes()).toHaveLength(before);

  await client.setSecret("b", "by hand");
  expect(await on("drift --accept")).toMatchObject({
    exit: 2,
    out: expect.stringContaining("· b  not accepted: only properties are taken over\n"),
  });
});

test.each([
  ["drift --fix --accept", "--fix changes the vaults, --accept the manifests: choose one."],
  ["drift --accept --out x", "--accept writes the manifests themselves: it takes no --out."],
  [
    "drift --fix",
    "drift --fix asks before it writes, and there is no terminal to ask on. Nothing was written.",
  ],
  [
    "drift --fix --yes --settle auto",
    "--settle is for looking: --fix compares where it has to, --accept takes no value.",
  ],
  ["drift --yes", "--yes and --concurrency are for drift --fix."],
  ["drift --within 30", "--within takes a positive ISO 8601 duration."],
])("%s is an error", async (line, message) => {
  const { on } = await applied({ a });
  expect(await on(line)).toMatchObject({ exit: 1, err: expect.stringContaining(`error: ${message}\n`) });
});
