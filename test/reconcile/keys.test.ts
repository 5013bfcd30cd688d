// The life of a key: what each run does, through the real SDK, on the embedded vault.
import type { KeyClient } from "@azure/keyvault-keys";
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const versions = async (client: KeyClient, name = "a") =>
  (await Array.fromAsync(client.listPropertiesOfKeyVersions(name))).length;
const day = 86_400_000;
const policy = {
  expiresIn: "P90D",
  lifetimeActions: [{ action: "Rotate", timeBeforeExpiry: "P30D" }],
};

test.each([
  [
    { keyType: "RSA", keySize: 2048 },
    { keyType: "RSA", n: 256 },
  ],
  [{ keyType: "EC" }, { keyType: "EC", crv: "P-256" }],
  [
    { keyType: "EC", curve: "P-384" },
    { keyType: "EC", crv: "P-384" },
  ],
  [
    { keyType: "EC", curve: "P-521" },
    { keyType: "EC", crv: "P-521" },
  ],
  [
    { keyType: "EC", curve: "P-256K" },
    { keyType: "EC", crv: "P-256K" },
  ],
  [
    { keyType: "EC-HSM", curve: "P-256" },
    { keyType: "EC-HSM", crv: "P-256" },
  ],
  [{ keyType: "RSA-HSM" }, { keyType: "RSA-HSM", n: 256 }],
])("%j is made, and three applies make one version", async (declared, made) => {
  const { keys, apply, vaults, keyClient } = scene();
  vaults.configure("vault", { premium: true });
  keys({ a: declared });
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  expect((await apply()).requests.write).toBe(0);
  expect((await apply()).requests.write).toBe(0);
  const { keyType, key } = await keyClient().getKey("a");
  const { crv, n } = { crv: undefined, ...key };
  expect({ keyType, ...(crv && { crv }), ...(n && { n: n.length }) }).toEqual(made);
  expect(await versions(keyClient())).toBe(1);
});

test("an oct key of a managed HSM is made, and then in sync", async () => {
  const { keys, apply, keyClient } = scene({
    vaults: { vault: { url: "https://vault.managedhsm.azure.net" } },
  });
  keys({ a: { keyType: "oct-HSM", keySize: 128, keyOps: ["wrapKey", "unwrapKey"] } });
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  expect((await apply()).requests.write).toBe(0);
  expect((await keyClient().getKey("a")).keyType).toBe("oct-HSM");
});

test("every property arrives, and three applies make one version", async () => {
  const { keys, apply, keyClient } = scene();
  keys({
    a: {
      keyType: "EC",
      keyOps: ["verify", "sign"],
      enabled: false,
      expiresOn: "2105-01-01",
      notBefore: "2026-02-01",
      tags: { app: "shop" },
    },
  });
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  expect((await apply()).requests.write).toBe(0);
  expect((await apply()).requests.write).toBe(0);
  const { keyOperations, properties } = await keyClient().getKey("a");
  expect(keyOperations?.toSorted()).toEqual(["sign", "verify"]);
  expect(properties).toMatchObject({
    enabled: false,
    expiresOn: new Date("2105-01-01T00:00:00Z"),
    notBefore: new Date("2026-02-01T00:00:00Z"),
    tags: { app: "shop", "kvg-owner": "us" },
  });
  expect(await versions(keyClient())).toBe(1);
});

test("a key with rules for its release is made, and the service's rewriting of them is no drift", async () => {
  const { keys, apply, vaults } = scene();
  vaults.configure("vault", { premium: true });
  const claim = { claim: "x-ms-attestation-type", equals: "sevsnpvm" };
  const release = { version: "1.0.0", anyOf: [{ authority: "https://attest.example.com", allOf: [claim] }] };
  keys({ a: { keyType: "RSA-HSM", exportable: true, releasePolicy: { policy: release } } });
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  expect((await apply()).requests.write).toBe(0);
});

test("a secret and a key may have one name", async () => {
  const { manifest, apply, plan } = scene();
  manifest({ secrets: { a: { value: { literal: "one" } } }, keys: { a: { keyType: "EC" } } });
  expect(outcomesIn(await apply())).toEqual(["created a", "created a"]);
  expect(effectsIn(await plan())).toEqual([]);
  manifest({ secrets: { a: { value: { literal: "two" } } }, keys: { a: { state: "absent" } } });
  expect(effectsIn(await plan()).sort()).toEqual(["delete a", "set a"]);
});

test("operations changed by hand are drift, and healed without a version", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys({ a: { keyType: "EC", keyOps: ["sign", "verify"] } });
  await apply();
  await keyClient().updateKeyProperties("a", { keyOps: ["verify"] });
  expect((await plan()).changes).toMatchObject([
    { verb: "update", edits: [{ property: "keyOps", cause: "drift" }] },
  ]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await keyClient().getKey("a")).keyOperations?.toSorted()).toEqual(["sign", "verify"]);
  expect(await versions(keyClient())).toBe(1);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a key that somebody moved since the plan is left as it is", async () => {
  const { keys, apply, plan, keyClient, clock } = scene();
  keys({ a: { keyType: "EC", keyOps: ["sign", "verify"] } });
  await apply();
  keys({ a: { keyType: "EC", keyOps: ["sign"] } });
  const confirm = async () => {
    clock.forward(2_000);
    await keyClient().updateKeyProperties("a", { keyOps: ["verify"] });
    return true;
  };
  const document = await apply({ confirm });
  expect([outcomesIn(document), document.requests.write]).toEqual([["skipped a"], 0]);
  expect((await keyClient().getKey("a")).keyOperations).toEqual(["verify"]);
  expect(effectsIn(await plan())).toEqual(["update a"]);
});

test("a list of keys that is forbidden is never taken for an empty vault", async () => {
  const { keys, apply, vaults, keyClient } = scene();
  vaults.seed("vault", { kind: "key", name: "a" });
  keys({ a: { keyType: "EC" } });
  vaults.fault({ path: "^/keys$", at: "before", times: 9, does: { kind: "answer", status: 403 } });
  await expect(apply()).rejects.toMatchObject({ fault: "forbidden" });
  expect(await versions(keyClient())).toBe(1);
});

test("a rotation policy is written behind the key, and gives no difference", async () => {
  const { keys, apply, keyClient } = scene();
  keys({ a: { keyType: "EC", rotationPolicy: policy } });
  await apply();
  expect((await apply()).requests.write).toBe(0);
  expect(await keyClient().getKeyRotationPolicy("a")).toMatchObject({
    expiresIn: "P90D",
    lifetimeActions: [
      { action: "Rotate", timeBeforeExpiry: "P30D" },
      { action: "Notify", timeBeforeExpiry: "P30D" },
    ],
  });
  expect(await versions(keyClient())).toBe(1);
});

test("the first version of a key with a policy expires by it, or the service would never rotate it", async () => {
  const { keys, apply, keyClient } = scene();
  keys({ a: { keyType: "EC", rotationPolicy: policy } });
  await apply();
  const { createdOn, expiresOn } = (await keyClient().getKey("a")).properties;
  expect(Number(expiresOn) - Number(createdOn)).toBe(90 * day);
});

test("a policy changed by hand is drift; null takes it away", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys({ a: { keyType: "EC", rotationPolicy: policy } });
  await apply();
  await keyClient().updateKeyRotationPolicy("a", { expiresIn: "P60D" });
  expect((await plan()).changes).toMatchObject([
    { verb: "update", edits: [{ property: "rotationPolicy", cause: "drift" }] },
  ]);
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await keyClient().getKeyRotationPolicy("a")).expiresIn).toBe("P90D");
  keys({ a: { keyType: "EC", rotationPolicy: null } });
  expect(outcomesIn(await apply())).toEqual(["updated a"]);
  expect((await keyClient().getKeyRotationPolicy("a")).expiresIn).toBeUndefined();
  expect(effectsIn(await plan())).toEqual([]);
});

test.each([
  ["type", { keyType: "RSA" }, "it is EC P-256, and RSA 2048 would be another key"],
  ["curve", { keyType: "EC", curve: "P-384" }, "it is EC P-256, and EC P-384 would be another key"],
])("another %s is refused, and with allowNewVersion one new version", async (_, declared, message) => {
  const { keys, apply, plan, keyClient } = scene();
  keys({ a: { keyType: "EC", tags: { app: "shop" } } });
  await apply();
  keys({ a: declared });
  expect((await apply()).plan.changes).toMatchObject([{ verb: "refused", rule: "immutable", message }]);
  expect(await versions(keyClient())).toBe(1);
  keys({ a: { ...declared, allowNewVersion: true } });
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect((await keyClient().getKey("a")).properties.tags).toMatchObject({ app: "shop" });
  expect(await versions(keyClient())).toBe(2);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a policy that goes with a new version does not date it: a date is carried over, and none is none", async () => {
  const { keys, apply, plan, keyClient, clock } = scene();
  keys({ a: { keyType: "EC", rotationPolicy: policy }, b: { keyType: "EC" } });
  await apply();
  const { expiresOn } = (await keyClient().getKey("a")).properties;
  await keyClient().updateKeyRotationPolicy("b", { expiresIn: "P90D" });
  clock.forward(day);
  const other = { keyType: "EC", curve: "P-384", rotationPolicy: null, allowNewVersion: true };
  keys({ a: other, b: other });
  expect(outcomesIn(await apply())).toEqual(["set a", "set b"]);
  expect((await keyClient().getKey("a")).properties.expiresOn).toEqual(expiresOn);
  expect((await keyClient().getKey("b")).properties.expiresOn).toBeUndefined();
  expect(effectsIn(await plan())).toEqual([]);
});

test("exportable said of a key that is not is refused, and with allowNewVersion one new version", async () => {
  const { keys, apply, plan, vaults, keyClient } = scene();
  vaults.configure("vault", { premium: true });
  const policy = { version: "1.0.0", anyOf: [{ authority: "https://attest.example.com", allOf: [] }] };
  const exportable = { keyType: "EC-HSM", exportable: true, releasePolicy: { policy } };
  keys({ a: { keyType: "EC-HSM" } });
  await apply();
  keys({ a: exportable });
  expect((await plan()).changes).toMatchObject([{ verb: "refused", rule: "immutable" }]);
  keys({ a: { ...exportable, allowNewVersion: true } });
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect((await keyClient().getKey("a")).properties.exportable).toBe(true);
  expect(effectsIn(await plan())).toEqual([]);
});

test("clearing a key's date is refused, and says why", async () => {
  const { keys, apply } = scene();
  keys({ a: { keyType: "EC", expiresOn: "2090-01-01" } });
  await apply();
  keys({ a: { keyType: "EC", expiresOn: null } });
  const { plan, requests } = await apply();
  expect(plan.changes).toMatchObject([
    { verb: "refused", rule: "key date", message: "the service does not clear a date of a key's version" },
  ]);
  expect(requests.write).toBe(0);
});

test("expiresIn counts from the version's creation and is clean afterwards", async () => {
  const { keys, apply, plan, keyClient, clock } = scene();
  keys({ a: { keyType: "EC", expiresIn: "P90D" } });
  await apply();
  const { createdOn, expiresOn } = (await keyClient().getKey("a")).properties;
  expect(Number(expiresOn) - Number(createdOn)).toBe(90 * day);
  clock.forward(100 * day);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a disabled key is read like any other, and enabled where git says so", async () => {
  const { keys, apply, plan, keyClient } = scene();
  keys({ a: { keyType: "EC", keyOps: ["sign", "verify"] }, b: { keyType: "EC", enabled: true } });
  await apply();
  for (const name of ["a", "b"]) await keyClient().updateKeyProperties(name, { enabled: false });
  await keyClient().updateKeyProperties("a", { keyOps: ["sign"] });
  expect(effectsIn(await plan())).toEqual(["update a", "update b"]);
  expect(outcomesIn(await apply())).toEqual(["updated a", "updated b"]);
  const live = await Promise.all(["a", "b"].map((name) => keyClient().getKey(name)));
  expect(live.map(({ properties }) => properties.enabled)).toEqual([false, true]);
});

test("a Key Vault Reader plans, with lists and two GETs for each declared key", async () => {
  const { keys, plan, apply, vaults } = scene();
  vaults.configure("vault", { roles: { reader: "reader", writer: "cryptoOfficer" } });
  keys({ a: { keyType: "EC" }, b: { keyType: "EC", rotationPolicy: policy } });
  await apply();
  for (const name of ["c", "d"]) vaults.seed("vault", { kind: "key", name });
  keys({ a: { keyType: "EC" }, b: { keyType: "EC", rotationPolicy: policy }, c: { keyType: "EC" } });
  const seen = await plan({}, { principal: "reader" });
  expect(effectsIn(seen)).toEqual(["adopt c"]);
  expect([seen.requests.get, seen.requests.write]).toEqual([6, 0]);
  expect((await plan()).digest).toBe(seen.digest);
});
