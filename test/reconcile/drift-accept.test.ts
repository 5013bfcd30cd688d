// drift --accept writes what moved in the vaults into the manifests, and nothing else of them changes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { effectsIn, type Scene, scene } from "../scene.ts";

const before = `apiVersion: keyvault-gitops/v1 # v1
kind: Vault
vault: vault
defaults:
  tags: { team: "shop" }
secrets:
  # the database
  b:
    value: { literal: one }
    tags:
      app: shop # who uses it
      tier: gold
    contentType:   "text/plain"
  a: { enabled: true, value: { literal: one }, expiresOn: 2030-01-01 } # short

keys:
  k:
    keyType: EC
    keyOps: [sign, verify]
    notBefore: '2020-01-01' # long ago
`;

const tagsOf = async ({ client }: Scene, name: string) => (await client().getSecret(name)).properties.tags;
const edit = async (set: Scene, name: string, change: object, tags: object = {}) =>
  set
    .client()
    .updateSecretProperties(name, "", { ...change, tags: { ...(await tagsOf(set, name)), ...tags } });
const read = ({ root }: Scene, file = "v.yaml") => readFileSync(join(root, file), "utf8");

/** The lines that differ, as `before => after`. */
const changed = (from: string, to: string) => {
  const [old, now] = [from.split("\n"), to.split("\n")];
  expect(now).toHaveLength(old.length);
  return old.flatMap((one, i) => (one === now[i] ? [] : [`${one.trim()} => ${now[i]?.trim()}`]));
};

test("every property, with comments, order and all other bytes kept; a plan right after has nothing to do", async () => {
  const set = scene();
  const { write, apply, acceptDrift, plan, drift, keyClient } = set;
  write("v.yaml", before);
  await apply();
  await edit(set, "a", { enabled: false, expiresOn: new Date("2031-02-03T04:05:06Z") });
  const { tier: _, ...tags } = { tier: "", ...(await tagsOf(set, "b")), app: "till: 2" };
  await set.client().updateSecretProperties("b", "", { contentType: "text/x-uri", tags });
  const { properties } = await keyClient().getKey("k");
  await keyClient().updateKeyProperties("k", {
    keyOps: ["sign"],
    notBefore: new Date("2021-01-01"),
    tags: properties.tags ?? {},
  });

  const { accepted, requests } = await acceptDrift();
  expect(accepted).toEqual({ files: ["v.yaml"], properties: 7, left: [] });
  expect(requests.write).toBe(0);
  expect(changed(before, read(set))).toEqual([
    'app: shop # who uses it => app: "till: 2" # who uses it',
    "tier: gold => tier: null",
    'contentType:   "text/plain" => contentType:   text/x-uri',
    "a: { enabled: true, value: { literal: one }, expiresOn: 2030-01-01 } # short => " +
      "a: { enabled: false, value: { literal: one }, expiresOn: 2031-02-03T04:05:06Z } # short",
    "keyOps: [sign, verify] => keyOps: [sign]",
    "notBefore: '2020-01-01' # long ago => notBefore: 2021-01-01T00:00:00Z # long ago",
  ]);
  expect(effectsIn(await plan())).toEqual([]);
  expect((await drift()).entries).toEqual([]);
});

test("a tag that was added is written as the first of the object's tags", async () => {
  const set = scene();
  set.write("v.yaml", before);
  await set.apply();
  await edit(set, "b", {}, { more: "1" });
  await set.acceptDrift();
  expect(read(set)).toBe(before.replace("    tags:\n", '    tags:\n      more: "1"\n'));
  expect(effectsIn(await set.plan())).toEqual([]);
});

test("what is not taken over is told, and the rest is written", async () => {
  const set = scene();
  const { write, apply, acceptDrift, client, clock, drift } = set;
  const both = before.replace('"text/plain"', '"text/css"');
  write("v.yaml", before);
  await apply();
  clock.forward(600_000);
  await client().setSecret("a", "by hand");
  await edit(set, "b", { contentType: "text/x-uri" }, { team: "till", app: "till" });
  write("v.yaml", both);
  const { accepted } = await acceptDrift();
  expect(accepted?.left.map(({ id, edit, message }) => `${id.name} ${edit?.property}: ${message}`)).toEqual([
    "a undefined: only properties are taken over",
    "b contentType: git moved it, too: decide by hand which of the two it shall be",
    "b tag: it comes from the defaults: declare it in the object's own entry by hand",
  ]);
  expect(changed(both, read(set))).toEqual(["app: shop # who uses it => app: till # who uses it"]);
  expect((await drift()).summary).toMatchObject({ outside: 1, changed: 2 });
});

test("a tag of an object that says tags: null is told as such", async () => {
  const set = scene();
  set.secrets({ a: { value: { literal: "one" }, tags: null } });
  await set.apply();
  await edit(set, "a", {}, { more: "1" });
  const { accepted } = await set.acceptDrift();
  expect(accepted?.left).toMatchObject([
    { edit: { name: "more" }, message: expect.stringMatching(/tags: null/) },
  ]);
});

test("nothing to take over: no file is written", async () => {
  const set = scene();
  set.write("v.yaml", before);
  await set.apply();
  expect((await set.acceptDrift()).accepted).toEqual({ files: [], properties: 0, left: [] });
  expect(read(set)).toBe(before);
});

test("of a list of vaults only what moved alike in all of them", async () => {
  const set = scene({ vaults: { one: null, two: null } });
  const { write, apply, acceptDrift, client } = set;
  const text = `apiVersion: keyvault-gitops/v1
kind: Vault
vault: [one, two]
secrets:
  a: { value: { literal: x }, contentType: a, enabled: true }
`;
  write("v.yaml", text);
  await apply();
  const move = async (vault: string, change: object) => {
    const { tags = {} } = (await client(vault).getSecret("a")).properties;
    await client(vault).updateSecretProperties("a", "", { ...change, tags });
  };
  await move("one", { contentType: "b", enabled: false });
  await move("two", { contentType: "b" });
  const expected = [{ id: { vault: "one" }, edit: { property: "enabled" }, message: /several vaults/ }];
  const { accepted } = await acceptDrift({ vault: ["one"] });
  expect(accepted).toMatchObject({ properties: 0 });
  expect(accepted?.left).toHaveLength(2);
  const again = (await acceptDrift()).accepted;
  expect(again?.left).toMatchObject(
    expected.map((one) => ({ ...one, message: expect.stringMatching(one.message) })),
  );
  expect(changed(text, read(set))).toEqual([
    "a: { value: { literal: x }, contentType: a, enabled: true } => a: { value: { literal: x }, contentType: b, enabled: true }",
  ]);
});

test("where the manifests would not be valid, nothing is written", async () => {
  const set = scene({ defaults: { tags: { team: "shop" } } });
  const tags = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`t${i}`, "x"]));
  set.secrets({ a: { value: { literal: "one" }, tags }, b: { value: { literal: "one" }, contentType: "a" } });
  await set.apply();
  const text = read(set);
  const { team: _, ...others } = { team: "", ...(await tagsOf(set, "a")) };
  await set.client().updateSecretProperties("a", "", { tags: { ...others, more: "1" } });
  await edit(set, "b", { contentType: "b" });
  await expect(set.acceptDrift()).rejects.toMatchObject({
    problems: [{ message: expect.stringContaining("more than 13 tags") }],
  });
  expect(read(set)).toBe(text);
});
