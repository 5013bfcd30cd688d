// Copies of other secrets: ordered after their source, following it, within a vault and where the config lets vaults meet.
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const literal = (text: string) => ({ value: { literal: text } });
const copy = (name: string, more: object = {}) => ({ value: { secret: { name, ...more } } });

const read = async ({ client }: Scene, name: string, vault = "vault") =>
  (await client(vault).getSecret(name)).value;
const versionsOf = async ({ client }: Scene, name: string) =>
  (await Array.fromAsync(client().listPropertiesOfSecretVersions(name))).length;

/** `evidence name` of each comparison, `verb name` of every other effect. */
const planned = async ({ plan }: Scene) =>
  (await plan()).changes.flatMap((change) =>
    change.verb === "unchanged" || change.verb === "left"
      ? []
      : [`${change.verb === "settle" ? change.evidence : change.verb} ${change.id.name}`],
  );

test("a copy of what is created in the same run, and a copy of that", async () => {
  const stage = scene();
  stage.secrets({ a: copy("b"), b: copy("c"), c: literal("one") });
  expect(outcomesIn(await stage.apply())).toEqual(["created a", "created b", "created c"]);
  expect(await read(stage, "a")).toBe("one");
  const { changes, requests } = await stage.plan();
  expect(effectsIn({ changes })).toEqual([]);
  expect(requests.get).toBe(0);
});

test("a copy follows its source in the run that writes it", async () => {
  const stage = scene();
  stage.secrets({ a: copy("b"), b: copy("c"), c: literal("one") });
  await stage.apply();
  stage.clock.forward(60_000);
  stage.secrets({ a: copy("b"), b: copy("c"), c: literal("two") });
  expect(await planned(stage)).toEqual(["follows a", "follows b", "set c"]);
  expect(outcomesIn(await stage.apply())).toEqual(["set a", "set b", "set c"]);
  expect(await read(stage, "a")).toBe("two");
  expect(await planned(stage)).toEqual([]);
});

test("a source that was set by somebody else is copied by the next run, seen by lists alone", async () => {
  const stage = scene();
  stage.secrets({ a: copy("b"), b: { value: "external" } });
  await stage.client().setSecret("b", "one");
  await stage.apply();
  stage.clock.forward(60_000);
  await stage.client().setSecret("b", "two");
  const { changes, requests } = await stage.plan();
  expect(effectsIn({ changes })).toEqual(["set a", "update b"]);
  expect(requests.get).toBe(0);
  await stage.apply();
  expect(await read(stage, "a")).toBe("two");
  expect(await planned(stage)).toEqual([]);
});

test("a source that is written anew with the same value makes no version of its copies", async () => {
  const stage = scene();
  stage.secrets({ a: copy("b") });
  await stage.client().setSecret("b", "one");
  await stage.apply();
  stage.clock.forward(60_000);
  await stage.client().setSecret("b", "one");
  expect(outcomesIn(await stage.apply())).toEqual(["updated a"]);
  expect(await versionsOf(stage, "a")).toBe(1);
  expect(await planned(stage)).toEqual([]);
});

test("metadata of the source are nothing to its copies", async () => {
  const stage = scene();
  stage.secrets({ a: copy("b"), b: literal("one") });
  await stage.apply();
  stage.secrets({ a: copy("b"), b: { ...literal("one"), contentType: "text/plain" } });
  expect(await planned(stage)).toEqual(["update b"]);
});

test("one version stays the source, whatever is set later", async () => {
  const stage = scene();
  const { properties } = await stage.client().setSecret("b", "one");
  stage.clock.forward(60_000);
  await stage.client().setSecret("b", "two");
  stage.secrets({ a: copy("b", { version: properties.version }) });
  await stage.apply();
  expect(await read(stage, "a")).toBe("one");
  expect(await planned(stage)).toEqual([]);
});

test("a part of a value is a copy, too", async () => {
  const stage = scene();
  const whole = { value: { json: { user: "shop", password: { secret: { name: "b" } } } } };
  stage.secrets({ a: whole, b: literal("one") });
  await stage.apply();
  expect(await read(stage, "a")).toBe('{"user":"shop","password":"one"}');
  stage.clock.forward(60_000);
  stage.secrets({ a: whole, b: literal("two") });
  await stage.apply();
  expect(await read(stage, "a")).toBe('{"user":"shop","password":"two"}');
  expect(await planned(stage)).toEqual([]);
});

const shared = { vaults: { vault: { sources: { copyFrom: ["shared"] } }, shared: null } };

test("from another vault, where the config lets them meet", async () => {
  const stage = scene(shared);
  await stage.client("shared").setSecret("b", "one");
  stage.secrets({ a: copy("b", { vault: "shared" }) });
  expect(outcomesIn(await stage.apply())).toEqual(["created a"]);
  expect(await read(stage, "a")).toBe("one");
  expect(await planned(stage)).toEqual([]);
});

test("a vault that only copies name is read by one list of versions, and nothing else of it", async () => {
  const stage = scene({ ...shared, manifests: ["none.yaml"] });
  stage.write("none.yaml", '{"apiVersion":"keyvault-gitops/v1","kind":"Vault","vault":"vault"}');
  await stage.client("shared").setSecret("b", "one");
  await stage.client("shared").setSecret("c", "other");
  stage.secrets({ a: copy("b", { vault: "shared" }) });
  const run = { paths: ["v.yaml"] };
  await stage.apply(run);
  stage.clock.forward(60_000);
  await stage.client("shared").setSecret("b", "two");
  const { changes, requests, vaults } = await stage.plan(run);
  expect(effectsIn({ changes })).toEqual(["set a"]);
  expect(requests).toMatchObject({ get: 0, write: 0 });
  expect(vaults.map(({ vault }) => vault)).toEqual(["vault"]);
});

test("another vault that the config does not let it meet is refused offline", async () => {
  const stage = scene({ vaults: { vault: null, shared: null } });
  stage.secrets({ a: copy("b", { vault: "shared" }) });
  await expect(stage.plan()).rejects.toMatchObject({
    problems: [
      { message: "the values of vault shared may not be copied into vault", place: { file: "v.yaml" } },
    ],
  });
});

test.each([
  ["itself", { a: copy("A") }, "vault/a -> vault/a"],
  ["a ring", { a: copy("b"), b: copy("c"), c: copy("a") }, "vault/a -> vault/b -> vault/c -> vault/a"],
])("a copy of %s is refused with the way", async (_, secrets, way) => {
  const stage = scene();
  stage.secrets(secrets);
  await expect(stage.plan()).rejects.toMatchObject({
    problems: [{ message: `its value is copied from itself: ${way}` }],
  });
});

test("a source that is not there is told before the first write", async () => {
  const stage = scene();
  stage.secrets({ a: copy("gone"), b: literal("one") });
  await expect(stage.apply()).rejects.toMatchObject({
    problems: [{ message: "the secret vault/gone that is to be copied is not there" }],
  });
  await expect(stage.client().getSecret("b")).rejects.toMatchObject({ statusCode: 404 });
});

test("where the source was not written its copies are not attempted", async () => {
  const stage = scene();
  stage.secrets({ a: copy("b"), b: { value: { env: "KV_B" } } });
  stage.env.set("KV_B", "one");
  await stage.client().setSecret("b", "another");
  expect(outcomesIn(await stage.apply())).toEqual(["not attempted a", "refused b"]);
});

test("key material is copied, too", async () => {
  const stage = scene();
  const pem = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
    type: "pkcs8",
    format: "pem",
  });
  await stage.client().setSecret("pem", String(pem));
  stage.keys({ k: { material: { secret: { name: "pem" } } } });
  expect(outcomesIn(await stage.apply())).toEqual(["created k"]);
  expect(await planned(stage)).toEqual([]);
});

/** One manifest for two vaults, of which the second may copy from the first. */
function pair(secrets: object): Scene {
  const stage = scene({ vaults: { vault: null, second: { sources: { copyFrom: ["vault"] } } } });
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: ["vault", "second"] };
  stage.write("v.yaml", JSON.stringify({ ...head, secrets }));
  return stage;
}

test("in a list of vaults the first makes what is generated, and the others copy it", async () => {
  const stage = pair({ a: { value: { generate: {} } } });
  expect(outcomesIn(await stage.apply())).toEqual(["created a", "created a"]);
  expect(await read(stage, "a", "second")).toBe(await read(stage, "a"));
  expect(await planned(stage)).toEqual([]);
  expect(effectsIn(await stage.plan({ vault: ["second"] }))).toEqual([]);
});

test("a raised epoch reaches all of them in one run", async () => {
  const stage = pair({ a: { value: { generate: {} } } });
  await stage.apply();
  const before = await read(stage, "a");
  stage.clock.forward(60_000);
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: ["vault", "second"] };
  stage.write("v.yaml", JSON.stringify({ ...head, secrets: { a: { value: { generate: { epoch: 2 } } } } }));
  await stage.apply();
  expect(await read(stage, "a")).not.toBe(before);
  expect(await read(stage, "a", "second")).toBe(await read(stage, "a"));
  expect(await planned(stage)).toEqual([]);
});

test("perVault: each makes its own", async () => {
  const stage = pair({ a: { value: { generate: {} }, perVault: true } });
  await stage.apply();
  expect(await read(stage, "a", "second")).not.toBe(await read(stage, "a"));
  expect(await planned(stage)).toEqual([]);
});
