// Keys that are imported: from PEM and JWK, compared by their public numbers.
import { execFileSync } from "node:child_process";
import type { KeyObject } from "node:crypto";
import type { KeyClient } from "@azure/keyvault-keys";
import { expect, test } from "vitest";
import { ec, jwk, pem, rsa } from "../material.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const versions = async (client: KeyClient) =>
  (await Array.fromAsync(client.listPropertiesOfKeyVersions("a"))).length;
const fromEnv = (more: object = {}, revision?: number) => ({
  a: { material: { env: "KV_KEY", ...(revision !== undefined && { revision }) }, ...more },
});
const [first, second] = [ec(), ec()];

/** A vault that holds the key, imported by us. */
async function holding(key: KeyObject, more: object = {}, revision?: number): Promise<Scene> {
  const lab = scene();
  lab.vaults.configure("vault", { premium: true });
  lab.env.set("KV_KEY", pem(key));
  lab.keys(fromEnv(more, revision));
  expect(outcomesIn(await lab.apply())).toEqual(["created a"]);
  return lab;
}

test.each([
  ["an RSA key as PKCS 8", "RSA", pem(rsa()), {}],
  ["an RSA key as PKCS 1", "RSA", pem(rsa(), "pkcs1"), {}],
  ["an RSA key as JWK, into hardware", "RSA-HSM", jwk(rsa()), { keyType: "RSA-HSM" }],
  ["an EC key as PKCS 8", "EC", pem(ec()), {}],
  ["an EC key as SEC 1", "EC", pem(ec("secp384r1"), "sec1"), {}],
  ["an EC key as JWK", "EC", jwk(ec("secp521r1")), {}],
  ["an EC key of P-256K", "EC", pem(ec("secp256k1")), {}],
  ["an EC key as JWK, into hardware", "EC-HSM", jwk(ec()), { keyType: "EC-HSM" }],
])("%s is imported as %s, and three applies make one version", async (_, keyType, text, more) => {
  const { keys, apply, vaults, env, keyClient } = scene();
  vaults.configure("vault", { premium: true });
  env.set("KV_KEY", text);
  keys(fromEnv(more));
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  for (let again = 0; again < 2; again++) {
    const document = await apply();
    expect([outcomesIn(document), document.requests.write]).toEqual([["unchanged a"], 0]);
  }
  expect((await keyClient().getKey("a")).keyType).toBe(keyType);
  expect(await versions(keyClient())).toBe(1);
});

test("a PFX whose password is a source of its own is imported, compared, and imported anew", async () => {
  const lab = scene();
  const pfx = (key: KeyObject) =>
    execFileSync("openssl", "pkcs12 -export -nocerts -passout pass:p".split(" "), {
      input: pem(key),
      stdio: ["pipe", "pipe", "ignore"],
    }).toString("base64");
  const material = { pfx: { env: "KV_KEY" }, password: { env: "KV_PASSWORD" } };
  lab.env.set("KV_KEY", pfx(first)).set("KV_PASSWORD", "p");
  lab.keys({ a: { material, allowNewVersion: true } });
  expect(outcomesIn(await lab.apply())).toEqual(["created a"]);
  expect(outcomesIn(await lab.apply())).toEqual(["unchanged a"]);
  lab.env.set("KV_KEY", pfx(second));
  expect(outcomesIn(await lab.apply())).toEqual(["set a"]);
  lab.env.delete("KV_PASSWORD");
  await expect(lab.apply()).rejects.toMatchObject({
    problems: [{ message: "the environment variable KV_PASSWORD is not set" }],
  });
});

test("with a revision nothing is compared, and every property arrives", async () => {
  const { apply, plan, keyClient } = await holding(first, { keyOps: ["sign"], expiresOn: "2090-01-01" }, 1);
  expect(effectsIn(await plan())).toEqual([]);
  expect((await apply()).requests.write).toBe(0);
  const { keyOperations, properties } = await keyClient().getKey("a");
  expect([keyOperations, properties.expiresOn]).toEqual([["sign"], new Date("2090-01-01T00:00:00Z")]);
});

test("another material is found at apply: refused, and with allowNewVersion one new version", async () => {
  const { keys, apply, plan, env, keyClient } = await holding(first, { tags: { app: "shop" } });
  env.set("KV_KEY", pem(second));
  const { outcomes, requests } = await apply();
  expect(outcomes).toMatchObject([
    { result: "refused", hint: "say allowNewVersion: true to import it as a new version" },
  ]);
  expect(requests.write).toBe(0);
  keys(fromEnv({ allowNewVersion: true }));
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect(outcomesIn(await apply())).toEqual(["unchanged a"]);
  expect((await keyClient().getKey("a")).properties.tags).toMatchObject({ app: "shop" });
  expect(await versions(keyClient())).toBe(2);
  expect((await plan()).changes).toMatchObject([{ verb: "settle", inPlace: true }]);
});

test("a raised revision is refused by the plan, and with allowNewVersion one new version", async () => {
  const { keys, apply, plan, env, keyClient } = await holding(first, {}, 1);
  env.set("KV_KEY", pem(second));
  keys(fromEnv({}, 2));
  expect((await plan()).changes).toMatchObject([
    { verb: "refused", rule: "immutable", message: "its material in git is another than before" },
  ]);
  keys(fromEnv({ allowNewVersion: true }, 2));
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect(await versions(keyClient())).toBe(2);
  expect(effectsIn(await plan())).toEqual([]);
});

test.each([
  ["without a revision", undefined, undefined, "unchanged a"],
  ["with a raised one", 1, 2, "updated a"],
])("the same key in another form, %s, writes no version", async (_, before, after, outcome) => {
  const { keys, apply, env, keyClient } = await holding(first, { allowNewVersion: true }, before);
  env.set("KV_KEY", jwk(first));
  keys(fromEnv({ allowNewVersion: true }, after));
  expect(outcomesIn(await apply())).toEqual([outcome]);
  expect(await versions(keyClient())).toBe(1);
});

test("an RSA key in place of an EC key does not get its operations", async () => {
  const { keys, apply, env, keyClient } = await holding(first);
  env.set("KV_KEY", pem(rsa()));
  keys(fromEnv({ allowNewVersion: true }));
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect((await keyClient().getKey("a")).keyOperations).toContain("wrapKey");
});

test("into hardware is another key: refused, and with allowNewVersion one new version", async () => {
  const { keys, apply, plan, keyClient } = await holding(first, {}, 1);
  keys(fromEnv({ keyType: "EC-HSM" }, 1));
  expect((await plan()).changes).toMatchObject([{ verb: "refused", rule: "immutable" }]);
  keys(fromEnv({ keyType: "EC-HSM", allowNewVersion: true }, 1));
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect((await keyClient().getKey("a")).keyType).toBe("EC-HSM");
  expect(effectsIn(await plan())).toEqual([]);
});

test("rotated behind our back, an imported key is no longer ours: said, and brought back only if allowed", async () => {
  const { keys, apply, plan, clock, keyClient } = await holding(first, {}, 1);
  clock.forward(5_000);
  await keyClient().rotateKey("a");
  expect((await plan()).changes).toMatchObject([{ verb: "settle", evidence: "outside" }]);
  expect(outcomesIn(await apply())).toEqual(["refused a"]);
  keys(fromEnv({ allowNewVersion: true }, 1));
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect(await versions(keyClient())).toBe(3);
  expect(effectsIn(await plan())).toEqual([]);
});

test("a key that the service made may be given material of its own", async () => {
  const { keys, apply, plan, env } = scene();
  env.set("KV_KEY", pem(first));
  keys({ a: { keyType: "EC" } });
  await apply();
  keys(fromEnv({ allowNewVersion: true }, 1));
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  expect(effectsIn(await plan())).toEqual([]);
  keys({ a: { keyType: "EC" } });
  await apply();
  expect(effectsIn(await plan())).toEqual([]);
});

test("--settle compares public numbers for the display, with a Reader's rights", async () => {
  const { plan, env, vaults } = await holding(first);
  vaults.configure("vault", { roles: { reader: "reader" } });
  const compared = async () => {
    const { changes } = await plan({ settle: "auto" }, { principal: "reader" });
    return changes.map((change) => "compared" in change && change.compared);
  };
  expect(await compared()).toEqual(["equal"]);
  env.set("KV_KEY", pem(second));
  expect(await compared()).toEqual(["different"]);
});

test("a source that the config does not allow is an error at its line, before any request", async () => {
  const { keys, plan, vaults } = scene();
  keys({ a: { material: { env: "HOME_KEY" } } });
  await expect(plan()).rejects.toMatchObject({ problems: [{ place: { file: "v.yaml" } }] });
  expect(vaults.log).toEqual([]);
});

test("what is no private key is an error before the first write, and is not quoted", async () => {
  const { keys, apply, env, vaults } = scene();
  env.set("KV_KEY", "hunter2-hunter2");
  keys({ ...fromEnv(), b: { keyType: "EC" } });
  const failed = await apply().catch((error: unknown) => error);
  expect(failed).toMatchObject({ problems: [{ place: { file: "v.yaml" } }] });
  expect(JSON.stringify(failed)).not.toContain("hunter2");
  expect(vaults.log.some(({ operation }) => operation === "write")).toBe(false);
});

test.each([
  [
    "another type than declared",
    pem(rsa()),
    { keyType: "EC-HSM" },
    "the material is an RSA key, and keyType says EC-HSM",
  ],
  [
    "operations that its type does not have",
    pem(first),
    { keyOps: ["sign", "wrapKey"] },
    "the material is an EC key, and keyOps holds wrapKey",
  ],
  [
    "an operation of hardware alone",
    jwk(rsa()),
    { keyOps: ["import"] },
    "the material is an RSA key, and keyOps holds import",
  ],
])("material and %s: a problem before the first write", async (_, text, more, message) => {
  const { manifest, apply, env, vaults } = scene();
  env.set("KV_KEY", text);
  manifest({ keys: fromEnv(more), secrets: { b: { value: { literal: "1" } } } });
  await expect(apply()).rejects.toMatchObject({
    problems: [{ place: { file: "v.yaml", line: 1 }, message }],
  });
  expect(vaults.log.filter(({ method }) => method !== "GET")).toEqual([]);
});
