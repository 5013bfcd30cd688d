// A run greets the vaults that it will ask for sure as soon as the config is read.
import { expect, test } from "vitest";
import { type PlanOptions, plan } from "../../src/reconcile.ts";
import { type Scene, scene } from "../scene.ts";
import { greetingWorld } from "./greeting-world.ts";

const plain = { paths: [], emulator: false, settle: "off", allowEmpty: false, allowPurge: false } as const;

/** Plans in a world that greets, and says what each vault was asked and which files were open when it was greeted. */
async function planGreeting(set: Scene, options: Partial<PlanOptions> = {}) {
  const { world, greeted, ended } = greetingWorld(set);
  const from = set.vaults.log.length;
  const [outcome] = await Promise.allSettled([plan({ ...plain, ...options }, world)]);
  await ended();
  const asked = set.vaults.log.slice(from).map(({ path, status }) => `${path} ${status}`);
  return { outcome, greeted, asked };
}

const secrets = { a: { value: { literal: "plain" } } };

test("the vault is greeted when the config was read and no manifest yet", async () => {
  const set = scene();
  set.secrets(secrets);
  expect(await planGreeting(set)).toMatchObject({
    outcome: { status: "fulfilled" },
    greeted: ["vault after keyvault-gitops.yaml"],
    asked: ["/secrets 401", "/secrets 200", "/deletedsecrets 200"],
  });
});

test("of the kinds that no manifest speaks of nothing is asked", async () => {
  const set = scene();
  set.keys({ k: { keyType: "EC", curve: "P-256" } });
  const { asked } = await planGreeting(set);
  expect(asked.toSorted()).toEqual(["/deletedkeys 200", "/keys 200", "/secrets 401"]);
});

const two = { vaults: { vault: null, other: null } };

test.each([
  ["an object", { select: ["a"] }],
  ["a path", { paths: ["v.yaml"] }],
  ["a shard", { shard: { number: 1, of: 2 } }],
] as const)("a run of a part, by %s, greets nobody: most vaults may not be asked", async (_, part) => {
  const set = scene(two);
  set.secrets(secrets);
  expect(await planGreeting(set, part)).toMatchObject({ outcome: { status: "fulfilled" }, greeted: [] });
});

test("a run of some vaults greets these", async () => {
  const set = scene(two);
  set.secrets(secrets);
  const { greeted, asked } = await planGreeting(set, { vault: ["va*"] });
  expect(greeted).toEqual(["vault after keyvault-gitops.yaml"]);
  expect(asked).toEqual(["/secrets 401", "/secrets 200", "/deletedsecrets 200"]);
});

test.each([
  ["an object", { select: ["a"] }],
  ["a path", { paths: ["v.yaml"] }],
] as const)("where the config has one vault, a part of it, by %s, can be in no other", async (_, part) => {
  const set = scene();
  set.secrets(secrets);
  expect((await planGreeting(set, part)).greeted).toEqual(["vault after keyvault-gitops.yaml"]);
});

test("of several shards each would greet a vault that only one of them asks", async () => {
  const set = scene();
  set.secrets(secrets);
  expect((await planGreeting(set, { shard: { number: 2, of: 2 } })).asked).toEqual([]);
});

test("a config with a mistake greets nobody", async () => {
  const set = scene({ grace: "a week" });
  set.secrets(secrets);
  expect(await planGreeting(set)).toMatchObject({ greeted: [], asked: [] });
});

test("of many vaults as many are greeted as are read at once", async () => {
  const names = Array.from({ length: 70 }, (_, i) => `vault-${i}`);
  const set = scene({ vaults: Object.fromEntries(names.map((name) => [name, null])) });
  expect((await planGreeting(set)).greeted).toHaveLength(64);
});
