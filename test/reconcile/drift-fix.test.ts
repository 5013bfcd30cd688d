// drift --fix brings back what was last applied: nothing that is pending, and nothing is created or taken away.
import { expect, test } from "vitest";
import type { DriftDocument } from "../../src/model/document.ts";
import { effectsIn, type Scene, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });
const healed = ({ fix }: DriftDocument) =>
  fix?.outcomes.map(
    (outcome) => `${outcome.result === "done" ? outcome.did : outcome.result} ${outcome.id.name}`,
  );
const left = ({ fix }: DriftDocument) => fix?.left.map(({ id, kinds }) => `${id.name}: ${kinds}`);

const edit = async ({ client }: Scene, name: string, change: object, tags: object = {}) => {
  const before = (await client().getSecret(name)).properties.tags;
  await client().updateSecretProperties(name, "", { ...change, tags: { ...before, ...tags } });
};

test("every kind is healed, what is pending stays so, and a second run finds nothing", async () => {
  const set = scene();
  const { secrets, apply, drift, fix, plan, client, clock, env } = set;
  env.set("KV_A", "one");
  const all = {
    both: literal("one", { contentType: "a" }),
    disabled: literal("one", { enabled: true }),
    gone: literal("one"),
    mixed: literal("one", { contentType: "a", enabled: true }),
    set: { value: { env: "KV_A" } },
    tagged: literal("one", { tags: { app: "shop" } }),
    waiting: literal("one", { contentType: "a" }),
  };
  secrets({ ...all, orphan: literal("one") });
  await apply();
  clock.forward(600_000);
  await client().setSecret("set", "by hand");
  await edit(set, "tagged", {}, { app: "till", more: "1" });
  await edit(set, "disabled", { enabled: false });
  await edit(set, "mixed", { enabled: false });
  await edit(set, "both", { contentType: "b" });
  await (await client().beginDeleteSecret("gone")).pollUntilDone();
  secrets({
    ...all,
    both: literal("one", { contentType: "c" }),
    missing: literal("one"),
    mixed: literal("one", { contentType: "c", enabled: true }),
    waiting: literal("two", { contentType: "c" }),
  });

  expect((await drift()).fixable).toEqual({ whole: 5, partly: 0, tags: 0, not: 3 });
  const fixed = await fix();
  expect(healed(fixed)).toEqual([
    "recovered gone",
    "updated disabled",
    "updated mixed",
    "set set",
    "updated tagged",
  ]);
  expect(left(fixed)).toEqual(["both: changed", "missing: missing", "orphan: orphan"]);
  expect((await client().getSecret("set")).value).toBe("one");
  expect((await client().getSecret("tagged")).properties.tags).toMatchObject({ app: "shop" });
  expect((await client().getSecret("tagged")).properties.tags).not.toHaveProperty("more");
  expect((await client().getSecret("mixed")).properties).toMatchObject({ enabled: true, contentType: "a" });
  expect((await client().getSecret("waiting")).properties.contentType).toBe("a");

  const after = await drift();
  expect(after.entries.map(({ id }) => id.name)).toEqual(["both", "missing", "orphan"]);
  expect(after.pending.map(({ id }) => id.name)).toEqual(["mixed", "waiting"]);
  expect(after.pending[0]?.edits).toMatchObject([{ property: "contentType", cause: "pending" }]);
  expect(healed(await fix())).toEqual([]);
  await apply();
  expect(effectsIn(await plan())).toEqual(["settle set"]);
});

test("a date that was set by hand is cleared by a version with the same value", async () => {
  const set = scene();
  const { secrets, apply, fix, drift, client, clock } = set;
  secrets({ a: literal("one", { expiresOn: null }) });
  await apply();
  clock.forward(600_000);
  await edit(set, "a", { expiresOn: new Date("2037-01-01") });
  expect(healed(await fix())).toEqual(["set a"]);
  const live = await client().getSecret("a");
  expect([live.value, live.properties.expiresOn]).toEqual(["one", undefined]);
  expect((await drift()).entries).toEqual([]);
});

test("a date that only a version with git's pending value would clear is left, and told beside what is healed", async () => {
  const set = scene();
  const { secrets, apply, fix, drift, client, clock } = set;
  secrets({ a: literal("one", { contentType: "a", expiresOn: null }) });
  await apply();
  clock.forward(600_000);
  await edit(set, "a", { contentType: "b", expiresOn: new Date("2037-01-01") });
  secrets({ a: literal("two", { contentType: "a", expiresOn: null }) });
  const fixed = await fix();
  expect([healed(fixed), left(fixed)]).toEqual([["updated a"], ["a: changed"]]);
  const { value, properties } = await client().getSecret("a");
  expect([value, properties.contentType]).toEqual(["one", "a"]);
  expect((await drift()).entries).toMatchObject([{ edits: [{ property: "expiresOn" }] }]);
});

test("a generated value that was replaced by hand stays: only our tags are promised", async () => {
  const { secrets, apply, fix, drift, client, clock } = scene();
  secrets({ a: { value: { generate: { length: 40 } } } });
  await apply();
  clock.forward(600_000);
  await client().setSecret("a", "by hand");
  expect((await drift()).fixable).toEqual({ whole: 0, partly: 0, tags: 1, not: 0 });
  const fixed = await fix();
  expect([healed(fixed), left(fixed)]).toEqual([["updated a"], []]);
  expect((await client().getSecret("a")).value).toBe("by hand");
});

test("what git moved as well is promised in part", async () => {
  const set = scene();
  const { secrets, apply, drift } = set;
  secrets({ a: literal("one", { contentType: "a", enabled: true }) });
  await apply();
  await edit(set, "a", { contentType: "b", enabled: false });
  secrets({ a: literal("one", { contentType: "c", enabled: true }) });
  expect((await drift()).fixable).toEqual({ whole: 0, partly: 1, tags: 0, not: 0 });
});

test("a key's operations are healed, and it is not rotated", async () => {
  const { keys, apply, fix, drift, keyClient } = scene();
  const wanted = { keyType: "EC", keyOps: ["sign", "verify"], rotate: 1 };
  keys({ k: wanted });
  await apply();
  const { properties } = await keyClient().getKey("k");
  await keyClient().updateKeyProperties("k", { keyOps: ["sign"], tags: properties.tags ?? {} });
  keys({ k: { ...wanted, rotate: 2 } });
  expect(healed(await fix())).toEqual(["updated k"]);
  const key = await keyClient().getKey("k");
  expect(key.keyOperations?.toSorted()).toEqual(["sign", "verify"]);
  expect(key.properties.version).toBe(properties.version);
  expect((await drift()).pending).toMatchObject([{ verb: "rotate" }]);
});

test("more orphans than a threshold allows keep nothing from being healed", async () => {
  const set = scene({ prune: "delete" });
  const { secrets, apply, fix } = set;
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`o${i}`, literal("one")]));
  secrets({ a: literal("one", { enabled: true }), ...many });
  await apply();
  await edit(set, "a", { enabled: false });
  secrets({ a: literal("one", { enabled: true }) });
  const fixed = await fix();
  expect(healed(fixed)).toEqual(["updated a"]);
  expect(left(fixed)).toHaveLength(9);
});

test("nobody said yes: nothing is written", async () => {
  const set = scene();
  const { secrets, apply, fix } = set;
  secrets({ a: literal("one", { enabled: true }) });
  await apply();
  await edit(set, "a", { enabled: false });
  const fixed = await fix({ confirm: async () => false });
  expect([fixed.fix?.started, fixed.requests.write]).toEqual([false, 0]);
});
