// A deleted object's versions cannot be listed: whose it was before somebody set it by hand is known once it is back.
import { expect, test } from "vitest";
import { ec, pem } from "../material.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

/** A secret `a` that had this owner, was set by hand to another value, and was deleted. */
async function deletedAfter(s: Scene, owner: string, value = "by hand"): Promise<void> {
  s.vaults.seed("vault", { name: "a", value: "1", tags: { "kvg-owner": owner } });
  s.clock.forward(5000);
  await s.client().setSecret("a", value);
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
}

test("ours, set by hand, deleted and wanted again: one apply", async () => {
  const s = scene();
  s.secrets({ a: literal("1", { tags: { app: "shop" } }) });
  await s.apply();
  s.clock.forward(5000);
  await s.client().setSecret("a", "by hand", { enabled: false });
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  s.secrets({ a: literal("1", { enabled: true, tags: { app: "shop" } }) });
  expect(effectsIn(await s.plan())).toEqual(["recover a", "adopt a"]);
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", "adopted a"]);
  const { value, properties } = await s.client().getSecret("a");
  expect(value).toBe("1");
  expect(properties.tags).toMatchObject({ app: "shop", "kvg-owner": "us" });
  // Two written by us: the count goes on.
  expect(properties.tags?.["kvg-state"]).toMatch(/^v1\.(?:[^.]*\.){6}2\./);
  expect(effectsIn(await s.plan())).toEqual([]);
});

test.each([
  ["another value", "by hand"],
  ["the same value", "1"],
])("another owner's with %s is recovered and left alone", async (_, value) => {
  const s = scene();
  await deletedAfter(s, "them", value);
  s.secrets({ a: literal("1", { adopt: "overwrite" }) });
  const { outcomes } = await s.apply();
  expect(outcomes).toMatchObject([
    { result: "done", did: "recovered" },
    { result: "refused", message: 'it is owned by "them"' },
  ]);
  const live = await s.client().getSecret("a");
  expect([live.value, live.properties.tags]).toEqual([value, undefined]);
});

test("nobody's is adopted by comparison, as before", async () => {
  const s = scene();
  s.vaults.seed("vault", { name: "a", value: "theirs" });
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  s.secrets({ a: literal("1") });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", "refused a"]);
});

test("ours whose value may not be read is not written over unseen", async () => {
  const s = scene();
  await deletedAfter(s, "us");
  await (await s.client().beginRecoverDeletedSecret("a")).pollUntilDone();
  await s.client().updateSecretProperties("a", "", { enabled: false });
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  s.secrets({ a: literal("1") });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", "refused a"]);
});

test("our key with other material, deleted and wanted again: one apply, where a new version is allowed", async () => {
  const s = scene();
  const declare = (more: object = {}) => s.keys({ a: { material: { env: "KV_KEY" }, ...more } });
  s.env.set("KV_KEY", pem(ec()));
  declare();
  await s.apply();
  const numbers = async () => (await s.keyClient().getKey("a")).key?.x;
  const before = await numbers();
  s.clock.forward(5000);
  await s.keyClient().createEcKey("a");
  const meanwhile = await numbers();
  await (await s.keyClient().beginDeleteKey("a")).pollUntilDone();
  declare();
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", "refused a"]);
  expect(await numbers()).toEqual(meanwhile);
  await (await s.keyClient().beginDeleteKey("a")).pollUntilDone();
  declare({ allowNewVersion: true });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", "adopted a"]);
  expect(await numbers()).toEqual(before);
  expect(effectsIn(await s.plan())).toEqual(["settle a"]);
  expect(outcomesIn(await s.apply())).toEqual(["unchanged a"]);
});

test("another owner's key is recovered and left alone", async () => {
  const s = scene();
  s.vaults.seed("vault", { kind: "key", name: "a", keyType: "EC", tags: { "kvg-owner": "them" } });
  s.clock.forward(5000);
  await s.keyClient().createEcKey("a");
  await (await s.keyClient().beginDeleteKey("a")).pollUntilDone();
  s.keys({ a: { keyType: "EC" } });
  expect((await s.apply()).outcomes).toMatchObject([
    { result: "done", did: "recovered" },
    { result: "refused", message: 'it is owned by "them"' },
  ]);
  expect((await s.keyClient().getKey("a")).properties.tags).toBeUndefined();
});
