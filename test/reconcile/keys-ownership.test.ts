// Whose is a key: adoption, foreign owners, deleting and coming back.
import { expect, test } from "vitest";
import { ec, jwk, pem } from "../material.ts";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const day = 86_400_000;
const [first, second] = [ec(), ec()];
const policy = { expiresIn: "P90D" };

test("a key of the declared type is adopted by tags alone, one of another type is refused", async () => {
  const { keys, apply, plan, vaults, keyClient } = scene();
  vaults.seed("vault", { kind: "key", name: "a", tags: { app: "shop" } });
  vaults.seed("vault", { kind: "key", name: "b", curve: "P-384" });
  keys({ a: { keyType: "EC" }, b: { keyType: "EC", allowNewVersion: true } });
  expect(effectsIn(await plan())).toEqual(["adopt a", "refused b: immutable"]);
  expect(outcomesIn(await apply())).toEqual(["adopted a"]);
  expect(await Array.fromAsync(keyClient().listPropertiesOfKeyVersions("a"))).toHaveLength(1);
  expect((await keyClient().getKey("a")).properties.tags).toMatchObject({ app: "shop", "kvg-owner": "us" });
  expect((await keyClient().getKey("b")).properties.tags ?? {}).toEqual({});
  expect(effectsIn(await plan())).toEqual(["refused b: immutable"]);
});

test("equal material is adopted by tags alone, another is refused until adopt: overwrite", async () => {
  const { keys, apply, plan, vaults, env, keyClient } = scene();
  vaults.seed("vault", { kind: "key", name: "a", material: JSON.parse(jwk(first)) });
  vaults.seed("vault", { kind: "key", name: "b", material: JSON.parse(jwk(second)) });
  env.set("KV_KEY", pem(first));
  const material = { env: "KV_KEY", revision: 1 };
  keys({ a: { material }, b: { material } });
  const { outcomes } = await apply();
  expect(outcomes).toMatchObject([
    { id: { name: "a" }, did: "adopted" },
    { id: { name: "b" }, result: "refused" },
  ]);
  expect(await Array.fromAsync(keyClient().listPropertiesOfKeyVersions("a"))).toHaveLength(1);
  keys({ a: { material }, b: { material, adopt: "overwrite" } });
  expect(outcomesIn(await apply())).toEqual(["adopted b"]);
  expect(await Array.fromAsync(keyClient().listPropertiesOfKeyVersions("b"))).toHaveLength(2);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a foreign owner's and a certificate's keys are refused by name and never touched", async () => {
  const { keys, apply, vaults } = scene();
  vaults.seed("vault", { kind: "key", name: "a", tags: { "kvg-owner": "them" } });
  vaults.seed("vault", { kind: "key", name: "b", managed: true });
  keys({ a: { keyType: "RSA", rotate: 7 }, b: { state: "absent" } });
  const { plan, requests } = await apply();
  expect(plan.changes).toMatchObject([
    { verb: "refused", rule: "foreign owner", message: 'it is owned by "them"' },
    { verb: "refused", rule: "managed" },
  ]);
  expect(requests.write).toBe(0);
});

test("prune disables an orphan, deletes it after the grace, and gives back what is wanted again", async () => {
  const { keys, apply, plan, keyClient, clock } = scene({ prune: "delete", grace: "P7D" });
  const [a, b] = [{ keyType: "EC", rotationPolicy: policy }, { keyType: "EC" }];
  keys({ a, b });
  await apply();
  keys({ b });
  expect(outcomesIn(await apply())).toEqual(["disabled a"]);
  expect(effectsIn(await plan())).toEqual([]);
  keys({ a, b });
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await keyClient().getKey("a")).properties.enabled).toBe(true);
  keys({ b });
  await apply();
  clock.forward(8 * day);
  expect(outcomesIn(await apply())).toEqual(["deleted a"]);
  keys({ a, b });
  expect(outcomesIn(await apply())).toEqual(["recovered a", "updated a"]);
  expect((await keyClient().getKey("a")).properties.enabled).toBe(true);
  expect(effectsIn(await plan())).toEqual([]);
});

test("absent and purged, with both locks open, while the service is slow", async () => {
  const { keys, apply, vaults, keyClient } = scene();
  keys({ a: { keyType: "EC" }, b: { keyType: "EC" } });
  await apply();
  vaults.configure("vault", { deleteSettlesMs: 20_000 });
  keys({ a: { state: "absent", purge: true }, b: { keyType: "EC" } });
  expect(effectsIn((await apply()).plan)).toEqual(["refused a: purge"]);
  expect(outcomesIn(await apply({ allowPurge: true }))).toEqual(["deleted a", "purged a"]);
  expect(await Array.fromAsync(keyClient().listDeletedKeys())).toEqual([]);
});

test("a name deleted by hand and wanted again: one recover, its policy and one write, under 3 s, then clean", async () => {
  const { keys, apply, plan, vaults, keyClient, clock } = scene();
  const declared = { a: { keyType: "EC", keyOps: ["sign"], rotationPolicy: policy } };
  keys(declared);
  await apply();
  vaults.configure("vault", { recoverSettlesMs: 1000 });
  await (await keyClient().beginDeleteKey("a")).pollUntilDone();
  const began = clock.now();
  const document = await apply();
  expect(outcomesIn(document)).toEqual(["recovered a", "updated a"]);
  expect(document.requests.write).toBeLessThanOrEqual(3);
  expect(clock.now() - began).toBeLessThan(3000);
  expect((await keyClient().getKeyRotationPolicy("a")).expiresIn).toBe("P90D");
  expect(effectsIn(await plan())).toEqual([]);
});

test("without a policy a name deleted by hand is only recovered", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys({ a: { keyType: "EC", keyOps: ["sign"], expiresIn: "P90D", rotate: 1 } });
  await apply();
  await (await keyClient().beginDeleteKey("a")).pollUntilDone();
  const document = await apply();
  expect([outcomesIn(document), document.requests.write]).toEqual([["recovered a"], 1]);
  expect(effectsIn(await plan())).toEqual([]);
});

test("soft-deleted and of another type than declared now is refused, and stays deleted", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys({ a: { keyType: "EC" } });
  await apply();
  await (await keyClient().beginDeleteKey("a")).pollUntilDone();
  keys({ a: { keyType: "RSA" } });
  expect(effectsIn(await plan())).toEqual(["refused a: immutable"]);
  keys({ a: { keyType: "RSA", allowNewVersion: true } });
  expect(outcomesIn(await apply())).toEqual(["recovered a", "set a"]);
  expect((await keyClient().getKey("a")).keyType).toBe("RSA");
});
