// Sealed values in whole runs: checked offline, opened by one unwrap each, and a plan needs none.
import { expect, test } from "vitest";
import type { VaultSettings } from "../../src/emulator/emulator.ts";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { ProblemsError } from "../../src/model/errors.ts";
import { decodeState, stateTag } from "../../src/model/state.ts";
import { fingerprintAddress } from "../../src/sources/sealed/address.ts";
import { effectsIn, outcomesIn } from "../scene.ts";
import { addressOf, type Sealing, sealing } from "../sealing.ts";

/** The problems that a run tells, as `line message`. */
const problems = async (run: Promise<unknown>): Promise<string[]> => {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemsError)) throw error ?? new Error("no problem was told");
  return error.problems.map(({ place, message }) => `${place?.file} ${message}`);
};

test("it is opened by one unwrap in apply; plans ask for lists alone", async () => {
  const { secrets, seal, plan, apply, unwraps, client, vaults } = await sealing();
  const jwe = await seal("hunter2", addressOf("a"));
  secrets({
    a: { value: { sealed: jwe } },
    b: { value: { base64: { sealed: await seal("b", addressOf("b")) } } },
  });
  expect(effectsIn(await plan())).toEqual(["create a", "create b"]);
  expect(unwraps()).toEqual([]);
  const { requests, ...document } = await apply();
  expect(outcomesIn({ ...document, requests })).toEqual(["created a", "created b"]);
  expect(unwraps()).toHaveLength(2);
  expect((await client().getSecret("a")).value).toBe("hunter2");
  expect((await client().getSecret("b")).value).toBe("Yg==");
  vaults.log.length = 0;
  expect(effectsIn(await plan())).toEqual([]);
  expect(unwraps()).toEqual([]);
  expect(requests.get).toBeGreaterThanOrEqual(2);
});

test("another ciphertext is a new revision, though the value be the same", async () => {
  const { secrets, seal, plan, apply } = await sealing();
  secrets({ a: { value: { sealed: await seal("hunter2", addressOf("a")) } } });
  await apply();
  secrets({ a: { value: { sealed: await seal("hunter2", addressOf("a")) } } });
  expect(effectsIn(await plan())).toEqual(["set a"]);
});

test("one ciphertext for several objects is opened once a run", async () => {
  const { secrets, seal, apply, unwraps } = await sealing();
  const jwe = await seal("same", addressOf("a"), addressOf("b"));
  secrets({ a: { value: { sealed: jwe } }, b: { value: { sealed: jwe } } });
  await apply();
  expect(unwraps()).toHaveLength(1);
});

test.each<[string, (of: Sealing) => Promise<object>, string]>([
  [
    "for another secret",
    async ({ seal }) => ({ sealed: await seal("v", addressOf("other")) }),
    "the value is not sealed for https://vault.vault.azure.net/secrets/a",
  ],
  [
    "for a key of the same name",
    async ({ seal }) => ({ sealed: await seal("v", addressOf("a", "keys")) }),
    "the value is not sealed for https://vault.vault.azure.net/secrets/a",
  ],
  [
    "within base64",
    async ({ seal }) => ({ base64: { sealed: await seal("v", addressOf("other")) } }),
    "the value is not sealed for https://vault.vault.azure.net/secrets/a",
  ],
  [
    "no JWE",
    async () => ({ sealed: "aGk.aGk" }),
    "the sealed value does not have the five parts of a compact JWE",
  ],
])("offline: %s", async (_, value, message) => {
  const stage = await sealing();
  const { secrets, plan, vaults } = stage;
  secrets({ a: { value: await value(stage) } });
  vaults.log.length = 0;
  expect(await problems(plan())).toEqual([`v.yaml ${message}`]);
  expect(vaults.log).toEqual([]);
});

test("offline: a list of vaults needs every one of them", async () => {
  const { config, write, seal, plan } = await sealing();
  config({ vaults: { vault: null, second: null } });
  const value = { sealed: await seal("v", addressOf("a")) };
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: ["vault", "second"] };
  write("v.yaml", JSON.stringify({ ...head, secrets: { a: { value } } }));
  expect(await problems(plan())).toEqual([
    "v.yaml the value is not sealed for https://second.vault.azure.net/secrets/a",
  ]);
  value.sealed = await seal("v", addressOf("a"), addressOf("a").replace("vault.", "second."));
  write("v.yaml", JSON.stringify({ ...head, secrets: { a: { value } } }));
  expect(effectsIn(await plan())).toEqual(["create a", "create a"]);
});

test("offline: a key that the config does not list, and a key of a vault that it does not list", async () => {
  const { config, secrets, seal, plan, key } = await sealing();
  secrets({ a: { value: { sealed: await seal("v", addressOf("a")) } } });
  const other = { ...key, id: key.id.replace(/.$/, (digit) => (digit === "0" ? "1" : "0")) };
  config({ sealing: { keys: [other] } });
  expect(await problems(plan())).toEqual([
    "v.yaml the value was sealed to a key that the config does not list in sealing.keys",
  ]);
  config({ sealing: { keys: [key, { ...key, id: key.id.replace("//vault.", "//evil.") }] } });
  expect(await problems(plan())).toEqual([
    "keyvault-gitops.yaml sealing.keys[1].id: the config lists no vault with this address",
  ]);
});

test.each<[string, VaultSettings | { readonly enabled: false }, string]>([
  [
    "without the right",
    { roles: { writer: ["secrets/*", "keys/read"] } },
    "the key that the value is sealed to may not be used by this identity",
  ],
  ["a disabled key", { enabled: false }, "the key that the value is sealed to is disabled"],
])("%s: every value is told at its place, nothing is written", async (_, change, message) => {
  const { secrets, seal, apply, vaults, keyClient, client } = await sealing();
  secrets({
    a: { value: { sealed: await seal("v", addressOf("a")) } },
    b: { value: { sealed: await seal("v", addressOf("b")) } },
  });
  if ("enabled" in change) await keyClient().updateKeyProperties("sealing", change);
  else vaults.configure("vault", change);
  expect(await problems(apply())).toEqual([`v.yaml ${message}`, `v.yaml ${message}`]);
  vaults.configure("vault", { roles: {} });
  vaults.configure("vault", { roles: { somebody: "administrator" } });
  await expect(client().getSecret("a")).rejects.toThrow();
});

test("a key without the operation, and a ciphertext that was changed", async () => {
  const message = "the key's vault does not open the sealed value";
  const unfit = await sealing({ keyOps: ["sign"] });
  unfit.secrets({ a: { value: { sealed: await unfit.seal("v", addressOf("a")) } } });
  expect(await problems(unfit.apply())).toEqual([`v.yaml ${message}`]);
  const { secrets, seal, apply } = await sealing();
  const parts = (await seal("v", addressOf("a"))).split(".");
  parts[1] = (parts[1] ?? "").replace(/^../, (two) => (two === "AA" ? "BB" : "AA"));
  secrets({ a: { value: { sealed: parts.join(".") } } });
  expect(await problems(apply())).toEqual([`v.yaml ${message}`]);
});

test("documents hold no ciphertext: its length is the value's", async () => {
  const { secrets, seal, plan } = await sealing();
  const jwe = await seal("hunter2", addressOf("a"));
  secrets({
    a: { value: { sealed: jwe } },
    b: { value: { json: { x: { sealed: await seal("x", addressOf("b")) } } } },
  });
  const document = JSON.stringify(await plan());
  expect(document).toContain('{"from":"sealed","jwe":"***"}');
  for (const part of jwe.split(".")) expect(document).not.toContain(part);
});

const root = Buffer.alloc(32, 7);

/** The config's fingerprint key, sealed; `objects` is what it is bound to. */
async function rooted(objects = [fingerprintAddress], text = root.toString("base64")): Promise<Sealing> {
  const stage = await sealing();
  const sealed = await stage.seal(text, ...objects);
  stage.config({
    sealing: { keys: [stage.key] },
    fingerprint: { key: { sealed }, kid: makeFingerprint(root).kid },
  });
  stage.secrets({ a: { value: { literal: "one" } } });
  return stage;
}

test("a sealed fingerprint key is opened by one unwrap a run, and tags are written under it", async () => {
  const { apply, client, unwraps } = await rooted();
  await apply();
  expect(unwraps()).toHaveLength(1);
  const { tags } = (await client().getSecret("a")).properties;
  expect(decodeState(tags?.[stateTag])).toMatchObject({ kid: makeFingerprint(root).kid, tagMac: /.{43}/ });
});

test("to an identity that may not unwrap it is not at hand: its plan is the same, and it cannot apply", async () => {
  const { apply, plan, vaults, secrets } = await rooted();
  await apply();
  secrets({ a: { value: { literal: "two" } } });
  const { digest } = await plan();
  vaults.configure("vault", { roles: { writer: "reader" } });
  expect((await plan()).digest).toBe(digest);
  expect(await problems(apply())).toEqual([
    "keyvault-gitops.yaml the sealed value cannot be opened by this identity, and tags are written under the key that it holds",
  ]);
});

test("a fingerprint key is bound to its own address: no secret's value is one, and none is a secret's", async () => {
  const { plan } = await rooted([addressOf("a")]);
  expect(await problems(plan())).toEqual([
    "keyvault-gitops.yaml the value is not sealed for keyvault-gitops:fingerprint",
  ]);
  const { secrets, seal, plan: other } = await sealing();
  secrets({ a: { value: { sealed: await seal("v", fingerprintAddress) } } });
  expect(await problems(other())).toEqual([`v.yaml the value is not sealed for ${addressOf("a")}`]);
});

test("a sealed fingerprint key that is too short is told without it", async () => {
  const { plan } = await rooted([fingerprintAddress], "aHVudGVyMg==");
  expect(await problems(plan())).toEqual([
    "keyvault-gitops.yaml the sealed value does not hold at least 32 bytes in base64",
  ]);
});
