// What holds for each kind of key that the service makes.
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const rotationPolicy = {
  expiresIn: "P90D",
  lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P30D" }],
};
const [signing, wrapping] = [
  ["sign", "verify"],
  ["wrapKey", "unwrapKey"],
];

test.each([
  [{ keyType: "EC", keyOps: signing }, { premium: true }],
  [{ keyType: "EC", curve: "P-384", keyOps: signing }, { premium: true }],
  [{ keyType: "EC", curve: "P-521", keyOps: signing }, { premium: true }],
  [{ keyType: "EC", curve: "P-256K", keyOps: signing }, { premium: true }],
  [{ keyType: "EC-HSM", keyOps: signing }, { premium: true }],
  [{ keyType: "RSA", keyOps: wrapping }, { premium: true }],
  [{ keyType: "RSA-HSM", keyOps: wrapping }, { premium: true }],
  [{ keyType: "oct-HSM", keyOps: wrapping }, undefined],
])("%j", async (declared, settings) => {
  const url = "https://vault.managedhsm.azure.net";
  const config = settings ? {} : { vaults: { vault: { url } } };
  const { keys, apply, plan, vaults, keyClient, clock } = scene(config);
  const versions = async () => (await Array.fromAsync(keyClient().listPropertiesOfKeyVersions("a"))).length;
  if (settings) vaults.configure("vault", settings);
  keys({ a: { ...declared, rotationPolicy } });

  expect(outcomesIn(await apply())).toEqual(["created a"]);
  for (let again = 0; again < 2; again++) expect((await apply()).requests.write).toBe(0);
  expect(await versions()).toBe(1);

  clock.forward(5_000);
  await keyClient().rotateKey("a");
  expect(effectsIn(await plan())).toEqual([]);

  const [some = ""] = declared.keyOps;
  await keyClient().updateKeyProperties("a", { keyOps: [some] });
  expect(effectsIn(await plan())).toEqual(["update a"]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await keyClient().getKey("a")).keyOperations?.toSorted()).toEqual(declared.keyOps.toSorted());

  await keyClient().updateKeyProperties("a", { tags: {} });
  expect((await plan()).changes).toMatchObject([{ verb: "update", edits: [{ property: "kvg-state" }] }]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect(effectsIn(await plan())).toEqual([]);
  expect(await versions()).toBe(2);
});
