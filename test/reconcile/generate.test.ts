// A generated value through its life: made once, kept, made again when git says so.
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const generate = (spec: object = {}, more: object = {}) => ({ value: { generate: spec }, ...more });
const valueIn = async ({ client }: Scene, name = "a") => (await client().getSecret(name)).value ?? "";

test("it is made by apply, and kept while spec and epoch stay", async () => {
  const set = scene();
  set.secrets({ a: generate({ length: 40 }) });
  expect(effectsIn(await set.plan({ settle: "all" }))).toEqual(["create a"]);
  expect(outcomesIn(await set.apply())).toEqual(["created a"]);
  const first = await valueIn(set);
  expect(first).toMatch(/^[0-9A-Za-z]{40}$/);
  expect(effectsIn(await set.plan())).toEqual([]);
  expect((await set.apply()).requests).toMatchObject({ get: 0 });
  set.secrets({ a: generate({ characters: ["upper", "digits", "lower"], length: 40 }) });
  expect(effectsIn(await set.plan())).toEqual([]);
  set.secrets({ a: generate({ length: 40, epoch: 1 }) });
  expect(outcomesIn(await set.apply())).toEqual(["set a"]);
  expect(await valueIn(set)).not.toBe(first);
  set.secrets({ a: generate({ uuid: true, epoch: 1 }) });
  expect(outcomesIn(await set.apply())).toEqual(["set a"]);
  expect(await valueIn(set)).toMatch(/^[0-9a-f-]{36}$/);
});

test("set by hand it is kept: our tags are written again, and it is reported", async () => {
  const set = scene();
  set.secrets({ a: generate() });
  await set.apply();
  set.clock.forward(600_000);
  await set.client().setSecret("a", "by hand");
  const { changes } = await set.plan({ settle: "all" });
  expect(changes).toMatchObject([{ verb: "update", edits: [{ property: "kvg-state", cause: "drift" }] }]);
  expect(outcomesIn(await set.apply())).toEqual(["updated a"]);
  expect(await valueIn(set)).toBe("by hand");
  expect(effectsIn(await set.plan())).toEqual([]);
});

test("set by hand and a raised epoch: another is made", async () => {
  const set = scene();
  set.secrets({ a: generate() });
  await set.apply();
  set.clock.forward(600_000);
  await set.client().setSecret("a", "by hand");
  set.secrets({ a: generate({ epoch: 1 }) });
  expect(outcomesIn(await set.apply())).toEqual(["set a"]);
  expect(await valueIn(set)).not.toBe("by hand");
});

test.each(["unowned", "external"])(
  "adopted from %s it keeps its live value, even with overwrite",
  async (from) => {
    const set = scene();
    set.vaults.seed("vault", { name: "a", value: "theirs" });
    if (from === "external") {
      set.secrets({ a: { value: "external" } });
      await set.apply();
    }
    set.secrets({ a: generate({}, { adopt: "overwrite" }) });
    expect(outcomesIn(await set.apply())).toEqual(["adopted a"]);
    expect(await valueIn(set)).toBe("theirs");
    expect(effectsIn(await set.plan())).toEqual([]);
  },
);

test("a date is cleared by writing the same value again", async () => {
  const set = scene();
  set.secrets({ a: generate({}, { expiresOn: "2050-01-01" }) });
  await set.apply();
  const first = await valueIn(set);
  set.secrets({ a: generate({}, { expiresOn: null }) });
  expect(outcomesIn(await set.apply())).toEqual(["set a"]);
  expect(await valueIn(set)).toBe(first);
});

test("what holds a generated part is generated as a whole", async () => {
  const set = scene();
  const login = (user: string) => ({
    value: { json: { user, password: { generate: {} }, key: { base64: { generate: { bytes: 32 } } } } },
  });
  set.secrets({ a: login("shop") });
  await set.apply();
  const first = JSON.parse(await valueIn(set));
  expect(effectsIn(await set.plan())).toEqual([]);
  set.secrets({ a: login("till") });
  expect(outcomesIn(await set.apply())).toEqual(["set a"]);
  const second = JSON.parse(await valueIn(set));
  expect(second.user).toBe("till");
  expect(second.password).not.toBe(first.password);
});

test("written, and the answer lost: a rerun finds the value and makes no other", async () => {
  const set = scene();
  set.secrets({ a: generate() });
  set.vaults.fault({ method: "PUT", at: "after", times: 99, does: { kind: "answer", status: 500 } });
  await set.apply();
  const first = await valueIn(set);
  set.vaults.clearFaults();
  expect(effectsIn(await set.plan())).toEqual([]);
  expect(await valueIn(set)).toBe(first);
});

test("a generated value may not stand beside what git tells nothing of, nor be a key's material", async () => {
  const set = scene();
  set.manifest({
    secrets: { a: { value: { json: { a: { generate: {} }, b: { env: "KV_A" } } } } },
    keys: { k: { material: { generate: { rsaPem: 3072 } } } },
  });
  await expect(set.plan()).rejects.toMatchObject({
    problems: [
      { message: "a generated value stands beside a part that git does not tell the changes of" },
      { message: "keys.k.material: a key's material may not be generated" },
    ],
  });
});
