// The fingerprint's key: tags and values that bear a mac, a change of the key, and what only its holder can see.
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { ProblemsError } from "../../src/model/errors.ts";
import { decodeState, stateTag } from "../../src/model/state.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const bytes = (byte: number) => new Uint8Array(32).fill(byte);
const text = (byte: number) => Buffer.from(bytes(byte)).toString("base64");
const kid = (byte: number) => makeFingerprint(bytes(byte)).kid;
const keyed = (byte: number, before?: number) => ({
  fingerprint: { key: { env: "ROOT" }, kid: kid(byte), ...(before && { previous: { env: "ROOT_BEFORE" } }) },
});

const literal = (value: string, more: object = {}) => ({ value: { literal: value }, ...more });

/** A vault whose secret `a` was written under root 1. */
async function applied(secrets: object = { a: literal("one") }): Promise<Scene> {
  const stage = scene(keyed(1));
  stage.env.set("ROOT", text(1));
  stage.secrets(secrets);
  await stage.apply();
  return stage;
}

const config = (change: object, vault: object = {}) =>
  JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests: ["v.yaml"],
    vaults: { vault },
    ...change,
  });

/** The root in the config is exchanged for another. */
function exchange({ write, env }: Scene, byte: number, before?: number): void {
  write("keyvault-gitops.yaml", config(keyed(byte, before)));
  env.set("ROOT", text(byte));
  if (before) env.set("ROOT_BEFORE", text(before));
}

const properties = async ({ client }: Scene, name = "a") => (await client().getSecret(name)).properties;
const stateOf = async (stage: Scene, name = "a") =>
  decodeState((await properties(stage, name)).tags?.[stateTag]);
const versionsOf = async ({ client }: Scene, name = "a") =>
  (await Array.fromAsync(client().listPropertiesOfSecretVersions(name))).length;

test("tags are written under the key, and a run without it sees the same plan", async () => {
  const stage = await applied();
  expect(await stateOf(stage)).toMatchObject({ kid: kid(1), valueMac: /.{43}/, tagMac: /.{43}/ });
  stage.secrets({ a: literal("two") });
  const { digest } = await stage.plan();
  stage.env.delete("ROOT");
  expect((await stage.plan()).digest).toBe(digest);
  stage.secrets({ a: literal("one") });
  expect(effectsIn(await stage.plan())).toEqual([]);
});

test("a first key: one write of metadata each, no version, then nothing", async () => {
  const stage = scene();
  stage.env.set("KV_B", "two").set("ROOT", text(1));
  stage.manifest({
    secrets: { a: literal("one"), b: { value: { env: "KV_B" } }, c: literal("off", { enabled: false }) },
    keys: { k: { keyType: "EC", curve: "P-256" } },
  });
  await stage.apply();
  exchange(stage, 1);
  const { changes } = await stage.plan();
  expect(effectsIn({ changes })).toEqual(["update k", "update a", "settle b", "update c"]);
  const { outcomes, requests } = await stage.apply();
  expect(outcomes.map((outcome) => outcome.result === "done" && outcome.did)).toEqual(
    Array(4).fill("updated"),
  );
  expect(requests.write).toBe(4);
  expect([await versionsOf(stage), await versionsOf(stage, "b")]).toEqual([1, 1]);
  expect((await stateOf(stage))?.valueMac).toMatch(/.{43}/);
  expect(effectsIn(await stage.plan({ settle: "auto" }))).toEqual(["settle b"]);
});

test("another key: tags are trusted under the one before, and written anew without a version", async () => {
  const stage = await applied();
  exchange(stage, 2, 1);
  expect((await stage.plan()).changes).toMatchObject([
    { verb: "update", edits: [{ property: "kvg-state", cause: "pending" }] },
  ]);
  expect(outcomesIn(await stage.apply())).toEqual(["updated a"]);
  expect(await stateOf(stage)).toMatchObject({ kid: kid(2), valueMac: /.{43}/ });
  expect(await versionsOf(stage)).toBe(1);
  expect(effectsIn(await stage.plan())).toEqual([]);
});

test("a value that somebody set under a copied tag is not vouched for by another key", async () => {
  const stage = await applied();
  const { tags = {} } = await properties(stage);
  await stage.client().setSecret("a", "by hand", { tags });
  exchange(stage, 2, 1);
  await stage.apply();
  expect(await stateOf(stage)).toMatchObject({ kid: kid(2), valueMac: "" });
});

test("without the key an apply writes nothing and says what is missing", async () => {
  const stage = await applied();
  stage.secrets({ a: literal("two") });
  stage.env.delete("ROOT");
  const failed = stage.apply();
  await expect(failed).rejects.toThrow(ProblemsError);
  await expect(failed).rejects.toMatchObject({
    problems: [{ message: /variable ROOT is not set/, hint: "set it for this run" }],
  });
  stage.env.set("Root", text(1));
  await expect(stage.apply()).rejects.toMatchObject({
    problems: [{ hint: "Root is set: upper and lower case count here" }],
  });
  expect((await stage.client().getSecret("a")).value).toBe("one");
});

test.each([
  ["another key than the config names", text(2), { hint: `that key's id is ${kid(2)}` }],
  ["a key that is none", "hunter2", { message: /does not hold at least 32 bytes in base64/ }],
])("%s is a problem in every run", async (_, root, problem) => {
  const stage = await applied();
  stage.env.set("ROOT", root);
  await expect(stage.plan()).rejects.toMatchObject({ problems: [problem] });
});

test("the key can be no secret's value", async () => {
  const stage = scene({ ...keyed(1), vaults: { vault: { sources: { env: ["*"] } } } });
  stage.env.set("ROOT", text(1));
  stage.secrets({ a: { value: { env: "root" } } });
  await expect(stage.plan()).rejects.toMatchObject({
    problems: [{ message: "the environment variable root may never go into a vault" }],
  });
});

/** Sets a value by hand under a tag that says it was ours: everything but the macs is right. */
async function forge(stage: Scene): Promise<void> {
  const { tags = {} } = await properties(stage);
  stage.clock.forward(3_600_000);
  const { properties: made } = await stage.client().setSecret("a", "by hand", { tags });
  const created = Math.floor((made.createdOn?.getTime() ?? 0) / 1000);
  const forged = tags[stateTag]?.split(".").map((field, i) => (i === 2 ? created.toString(36) : field));
  await stage
    .client()
    .updateSecretProperties("a", "", { tags: { ...tags, [stateTag]: forged?.join(".") ?? "" } });
}

test("a forged tag deceives lists and git, and is no evidence for the holder of the key", async () => {
  const stage = await applied();
  await forge(stage);
  stage.env.delete("ROOT");
  expect(effectsIn(await stage.plan())).toEqual([]);
  stage.env.set("ROOT", text(1));
  expect((await stage.plan()).changes).toMatchObject([{ verb: "settle", evidence: "outside" }]);
  expect(outcomesIn(await stage.apply())).toEqual(["set a"]);
  expect((await stage.client().getSecret("a")).value).toBe("one");
});

test("a tag that was copied onto another version is seen by everybody", async () => {
  const stage = await applied();
  const { tags = {} } = await properties(stage);
  stage.clock.forward(3_600_000);
  await stage.client().setSecret("a", "by hand", { tags });
  stage.env.delete("ROOT");
  const { changes, requests } = await stage.plan();
  expect(changes).toMatchObject([{ verb: "settle", evidence: "outside" }]);
  expect(requests.get).toBe(0);
});

test("nothing is taken away from an object whose tag is forged", async () => {
  const stage = await applied();
  await forge(stage);
  stage.secrets({ a: { state: "absent" } });
  const { changes } = await stage.plan();
  expect(changes).toMatchObject([{ verb: "refused", wanted: "delete", rule: "forged" }]);
});

test("a value that git does not tell is compared by its mac, without a read", async () => {
  const stage = scene(keyed(1));
  stage.env.set("ROOT", text(1)).set("KV_A", "one");
  stage.secrets({ a: { value: { env: "KV_A" } } });
  await stage.apply();
  const compared = async () => {
    const { changes, requests } = await stage.plan({ settle: "auto" });
    return [changes[0]?.verb === "settle" && changes[0].compared, requests.get];
  };
  expect(await compared()).toEqual(["equal", 0]);
  stage.env.set("KV_A", "two");
  expect(await compared()).toEqual(["different", 0]);
  stage.env.delete("ROOT");
  expect(await compared()).toEqual(["different", 1]);
});
