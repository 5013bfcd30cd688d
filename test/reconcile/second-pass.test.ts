// The second pass where the fingerprint's key is at hand: a mac that can be trusted decides without a read, else a read
// does where it may, and nothing is guessed.
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { decodeState, stateTag } from "../../src/model/state.ts";
import { type Scene, scene } from "../scene.ts";

const bytes = (byte: number) => new Uint8Array(32).fill(byte);
const text = (byte: number) => Buffer.from(bytes(byte)).toString("base64");

/** A config under a root; `before` is the one that tags may still be under. */
const config = (byte: number, before?: number) => ({
  fingerprint: {
    key: { env: `ROOT_${byte}` },
    kid: makeFingerprint(bytes(byte)).kid,
    ...(before && { previous: { env: `ROOT_${before}` } }),
  },
  vaults: { vault: { sources: { exec: [["git", "--version"]] } } },
});

/** A secret `a` of an environment variable, written under root 1 with the value `one`. */
async function applied(): Promise<Scene> {
  const set = scene(config(1));
  set.env.set("ROOT_1", text(1)).set("ROOT_2", text(2)).set("KV_A", "one");
  set.vaults.configure("vault", { roles: { reader: "reader", writer: "officer", somebody: "officer" } });
  set.secrets({ a: { value: { env: "KV_A" } } });
  await set.apply();
  return set;
}

/** What the pass says of the only secret, and the reads that it took. */
async function compared({ plan }: Scene, principal = "writer"): Promise<string> {
  const { changes, requests } = await plan({ settle: "all" }, { principal });
  const says = changes.map((change) => (change.verb === "settle" ? change.compared : change.verb));
  return `${says.join(", ")}, ${requests.get} read`;
}

const under = (set: Scene, byte: number, before?: number) =>
  set.write(
    "keyvault-gitops.yaml",
    JSON.stringify({
      apiVersion: "keyvault-gitops/v1",
      kind: "Config",
      owner: "us",
      manifests: ["v.yaml"],
      ...config(byte, before),
    }),
  );

const tagsOf = async ({ client }: Scene) => (await client().getSecret("a")).properties.tags ?? {};

/** Sets a value by hand under a tag in which everything but the macs is right. */
async function forge(set: Scene, value: string): Promise<void> {
  const tags = await tagsOf(set);
  set.clock.forward(3_600_000);
  const { properties } = await set.client().setSecret("a", value, { tags });
  const created = Math.floor((properties.createdOn?.getTime() ?? 0) / 1000).toString(36);
  const forged = tags[stateTag]?.split(".").map((field, i) => (i === 2 ? created : field));
  await set
    .client()
    .updateSecretProperties("a", "", { tags: { ...tags, [stateTag]: forged?.join(".") ?? "" } });
}

type Row = readonly [what: string, prepare: (set: Scene) => unknown, writers: string, readers: string];
test.each<Row>([
  ["nothing moved", () => {}, "equal, 0 read", "equal, 0 read"],
  ["the value is another", ({ env }) => env.set("KV_A", "two"), "different, 0 read", "different, 0 read"],
  [
    "the value is not at hand",
    ({ env }) => env.delete("KV_A"),
    "not compared, 0 read",
    "not compared, 0 read",
  ],
  ["the value is empty", ({ env }) => env.set("KV_A", ""), "not compared, 0 read", "not compared, 0 read"],
  ["the key is not at hand", ({ env }) => env.delete("ROOT_1"), "equal, 1 read", "not compared, 1 read"],
  ["a key that no tag is under", (set) => under(set, 2), "equal, 1 read", "not compared, 1 read"],
  ["under the key before", (set) => under(set, 2, 1), "equal, 0 read", "equal, 0 read"],
  [
    "under the key before, and the value is another",
    (set) => {
      under(set, 2, 1);
      set.env.set("KV_A", "two");
    },
    "different, 0 read",
    "different, 0 read",
  ],
  [
    "under the key before, which is not at hand",
    (set) => {
      under(set, 2, 1);
      set.env.delete("ROOT_1");
    },
    "equal, 1 read",
    "not compared, 1 read",
  ],
  ["a forged tag", (set) => forge(set, "two"), "different, 1 read", "not compared, 1 read"],
  ["a forged tag on the same value", (set) => forge(set, "one"), "equal, 1 read", "not compared, 1 read"],
  [
    "a forged tag, under the key before",
    async (set) => {
      await forge(set, "two");
      under(set, 2, 1);
    },
    "different, 1 read",
    "not compared, 1 read",
  ],
  [
    "a tag that does not vouch for its value, which was set by hand below the tag of the key before",
    async (set) => {
      set.secrets({ a: { value: { env: "KV_A", revision: 1 } } });
      await set.apply();
      await set.client().setSecret("a", "two", { tags: await tagsOf(set) });
      under(set, 2, 1);
      await set.apply();
      expect(decodeState((await tagsOf(set))[stateTag])).toMatchObject({ valueMac: "" });
      set.secrets({ a: { value: { env: "KV_A" } } });
    },
    "different, 1 read",
    "not compared, 1 read",
  ],
])("%s", async (_, prepare, writers, readers) => {
  const set = await applied();
  await prepare(set);
  expect([await compared(set), await compared(set, "reader")]).toEqual([writers, readers]);
});

test.each<[string, object, string]>([
  ["a program's value", { exec: ["git", "--version"] }, "equal, 0 read"],
  ["a template", { template: "{{ a | url }}", with: { a: { env: "KV_A" } } }, "equal, 0 read"],
  [
    "a document with a program's value in it",
    { json: [{ exec: ["git", "--version"] }, { env: "KV_A" }] },
    "equal, 0 read",
  ],
])("%s is compared by its mac", async (_, value, expected) => {
  const set = await applied();
  set.secrets({ a: { value } });
  await set.apply();
  expect([await compared(set), await compared(set, "reader")]).toEqual([expected, expected]);
});

test("a disabled secret, which nobody can read, is compared by its mac", async () => {
  const set = await applied();
  set.secrets({ a: { value: { env: "KV_A" }, enabled: false } });
  await set.apply();
  expect(await compared(set)).toBe("equal, 0 read");
  set.env.set("KV_A", "two");
  expect(await compared(set)).toBe("different, 0 read");
  set.env.delete("ROOT_1");
  expect(await compared(set)).toBe("not compared, 1 read");
});

test("whatever the pass finds out, effects and digest stay", async () => {
  const set = await applied();
  const { digest } = await set.plan();
  for (const value of ["one", "two", undefined]) {
    if (value === undefined) set.env.delete("KV_A");
    else set.env.set("KV_A", value);
    expect((await set.plan({ settle: "all" })).digest).toBe(digest);
  }
});
