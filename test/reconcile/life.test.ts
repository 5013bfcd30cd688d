// The life of a secret: what each run does, through the real SDK, on the embedded vault.
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

test("create, then nothing, then a new value, then nothing", async () => {
  const { secrets, plan, apply, client } = scene();
  secrets({ a: literal("one", { contentType: "text/plain" }) });
  expect(effectsIn(await plan())).toEqual(["create a"]);
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  const again = await apply();
  expect(again.requests.write).toBe(0);
  secrets({ a: literal("two") });
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect(effectsIn(await plan())).toEqual([]);
  const live = await client().getSecret("a");
  expect(live.value).toBe("two");
  expect(live.properties.contentType).toBe("text/plain");
});

test("a value change keeps every property that the manifest does not mention", async () => {
  const { secrets, apply, client } = scene();
  secrets({ a: literal("one") });
  await apply();
  const properties = {
    contentType: "text/plain",
    notBefore: new Date("2020-02-03T04:05:06Z"),
    tags: { ...(await client().getSecret("a")).properties.tags, app: "shop", "file-encoding": "utf-8" },
  };
  await client().updateSecretProperties("a", "", properties);
  secrets({ a: literal("two") });
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  const live = await client().getSecret("a");
  expect(live.value).toBe("two");
  expect(live.properties).toMatchObject({ contentType: "text/plain", notBefore: properties.notBefore });
  expect(live.properties.tags).toMatchObject({ app: "shop", "file-encoding": "utf-8", "kvg-owner": "us" });
});

test("dates after 2038 arrive, and 9999-12-31 is carried over", async () => {
  const { secrets, apply, client, vaults } = scene();
  vaults.seed("vault", { name: "b", value: "one", exp: 253_402_300_799 });
  secrets({ a: literal("one", { expiresOn: "2105-01-01" }), b: literal("two", { adopt: "overwrite" }) });
  expect(outcomesIn(await apply()).sort()).toEqual(["adopted b", "created a"]);
  expect((await client().getSecret("a")).properties.expiresOn).toEqual(new Date("2105-01-01T00:00:00Z"));
  expect((await client().getSecret("b")).properties.expiresOn).toEqual(new Date(253_402_300_799_000));
});

test("metadata alone makes no version", async () => {
  const { secrets, apply, client } = scene();
  secrets({ a: literal("one", { tags: { app: "shop" } }) });
  await apply();
  secrets({ a: literal("one", { tags: { app: "till" }, contentType: "text/plain" }) });
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect(await Array.fromAsync(client().listPropertiesOfSecretVersions("a"))).toHaveLength(1);
  expect((await client().getSecret("a")).properties).toMatchObject({
    contentType: "text/plain",
    tags: { app: "till" },
  });
});

test("a date is cleared by a new version with the same value", async () => {
  const { secrets, apply, plan, client } = scene();
  secrets({ a: literal("one", { expiresOn: "2090-01-01" }) });
  await apply();
  secrets({ a: literal("one", { expiresOn: null }) });
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  const live = await client().getSecret("a");
  expect([live.value, live.properties.expiresOn]).toEqual(["one", undefined]);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a value set by hand is seen by lists alone, and healed", async () => {
  const { secrets, apply, plan, client, clock } = scene();
  secrets({ a: literal("one") });
  await apply();
  clock.forward(5_000);
  await client().setSecret("a", "by hand");
  const { changes, requests } = await plan();
  expect(changes).toMatchObject([{ verb: "settle", evidence: "outside" }]);
  expect(requests.get).toBe(0);
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect((await client().getSecret("a")).value).toBe("one");
  expect(effectsIn(await plan())).toEqual([]);
});

test("a tag edited by hand is drift, and healed without a version", async () => {
  const { secrets, apply, plan, client } = scene();
  secrets({ a: literal("one", { tags: { app: "shop" } }) });
  await apply();
  const { tags } = (await client().getSecret("a")).properties;
  await client().updateSecretProperties("a", "", { tags: { ...tags, app: "till", extra: "1" } });
  expect((await plan()).changes).toMatchObject([
    {
      verb: "update",
      edits: [
        { name: "app", cause: "drift" },
        { name: "extra", cause: "drift" },
      ],
    },
  ]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await client().getSecret("a")).properties.tags).toMatchObject({ app: "shop" });
});

test("a source without revision is compared at apply, and nothing is written where it is equal", async () => {
  const { secrets, apply, plan, env, client } = scene();
  secrets({ a: { value: { env: "KV_A" } } });
  env.set("KV_A", "one");
  await apply();
  expect((await plan()).changes).toMatchObject([{ verb: "settle", evidence: "unknown", inPlace: true }]);
  const same = await apply();
  expect([outcomesIn(same), same.requests.write]).toEqual([["unchanged a"], 0]);
  env.set("KV_A", "two");
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect((await client().getSecret("a")).value).toBe("two");
});

test("--settle finds out for the display, and changes neither effects nor digest", async () => {
  const { secrets, apply, plan, env } = scene();
  secrets({ a: { value: { env: "KV_A" } } });
  env.set("KV_A", "one");
  await apply();
  const off = await plan();
  const equal = await plan({ settle: "auto" });
  env.set("KV_A", "two");
  const different = await plan({ settle: "auto" });
  env.delete("KV_A");
  const missing = await plan({ settle: "auto" });
  const compared = (document: typeof off) =>
    document.changes.map((change) => "compared" in change && change.compared);
  expect([equal, different, missing].map(compared)).toEqual([["equal"], ["different"], ["not compared"]]);
  expect(new Set([off, equal, different, missing].map(({ digest }) => digest)).size).toBe(1);
});

test("expiresIn counts from the version's creation and is clean afterwards", async () => {
  const { secrets, apply, plan, client, clock } = scene();
  secrets({ a: literal("one", { expiresIn: "P90D" }) });
  await apply();
  const { createdOn, expiresOn } = (await client().getSecret("a")).properties;
  expect((expiresOn?.getTime() ?? 0) - (createdOn?.getTime() ?? 0)).toBe(90 * 86_400_000);
  clock.forward(100 * 86_400_000);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a tag may be called as a source is", async () => {
  const { secrets, plan } = scene();
  const tags = { from: "json", text: "shop" };
  secrets({ a: literal("one", { tags }) });
  expect((await plan()).changes).toMatchObject([{ source: { text: "***" }, send: { tags } }]);
});
