// `create: once`: a first value out of a run, and from then on somebody else's.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const once = (more: object = {}, source: object = { env: "KV_A" }) => ({
  a: { value: { ...source, create: "once" }, ...more },
});
const valueIn = async ({ client }: Scene) => (await client().getSecret("a")).value;
const versionsIn = async ({ client }: Scene) =>
  (await Array.fromAsync(client().listPropertiesOfSecretVersions("a"))).length;

/** A vault in which the first value was written. */
async function created(more: object = {}): Promise<Scene> {
  const lab = scene();
  lab.env.set("KV_A", "first");
  lab.secrets(once(more));
  expect(outcomesIn(await lab.apply())).toEqual(["created a"]);
  return lab;
}

async function setByHand({ client, clock }: Scene): Promise<void> {
  clock.forward(600_000);
  await client().setSecret("a", "by hand", { tags: { app: "shop" } });
}

test("it is created with the value, and later runs neither need nor compare it", async () => {
  const lab = await created();
  expect(await valueIn(lab)).toBe("first");
  for (const value of ["second", ""]) {
    lab.env.set("KV_A", value);
    expect(effectsIn(await lab.plan({ settle: "all" }))).toEqual([]);
  }
  lab.env.delete("KV_A");
  const { requests } = await lab.apply();
  expect([requests.get, requests.write]).toEqual([0, 0]);
  expect(await valueIn(lab)).toBe("first");
});

test("without the value it is not created: every problem before the first write", async () => {
  const lab = scene();
  lab.secrets(once());
  expect(effectsIn(await lab.plan())).toEqual(["create a"]);
  await expect(lab.apply()).rejects.toMatchObject({
    problems: [{ message: "the environment variable KV_A is not set" }],
  });
});

test("a file may be gone once it was written", async () => {
  const lab = scene({ vaults: { vault: { sources: { files: ["first.*"] } } } });
  const file = (path: string) => once({}, { file: path });
  lab.secrets(file("first.txt"));
  lab.write("first.txt", "first");
  expect(outcomesIn(await lab.apply())).toEqual(["created a"]);
  for (const path of ["first.txt", "second.txt"]) {
    rmSync(join(lab.root, path), { force: true });
    lab.secrets(file(path));
    expect(effectsIn(await lab.plan())).toEqual([]);
  }
  lab.secrets({ b: { value: { file: "second.txt", create: "once" } } });
  expect(effectsIn(await lab.plan())).toEqual(["create b"]);
  await expect(lab.apply()).rejects.toMatchObject({
    problems: [{ code: "file-missing", message: "the file second.txt does not exist" }],
  });
});

test("its properties are managed, and no value is needed for them", async () => {
  const lab = await created({ contentType: "a", tags: { app: "shop" } });
  lab.env.delete("KV_A");
  lab.secrets(once({ contentType: "b", tags: { app: "till" }, expiresOn: "2090-01-01" }));
  expect(outcomesIn(await lab.apply())).toEqual(["updated a"]);
  const { properties } = await lab.client().getSecret("a");
  expect(properties).toMatchObject({ contentType: "b", tags: { app: "till" } });
  expect(await versionsIn(lab)).toBe(1);
  lab.secrets(once({ contentType: "b", tags: { app: "till" }, expiresOn: null }));
  expect(outcomesIn(await lab.apply())).toEqual(["set a"]);
  expect([await valueIn(lab), await versionsIn(lab)]).toEqual(["first", 2]);
});

test("a value set by hand stays; as with external our tags are written again", async () => {
  const lab = await created({ tags: { app: "shop" } });
  lab.env.delete("KV_A");
  await setByHand(lab);
  const { entries } = await lab.drift();
  expect(entries).toMatchObject([{ kinds: ["outside"], edits: [{ property: "kvg-state" }] }]);
  expect((await lab.acceptDrift()).accepted).toMatchObject({ properties: 0 });
  expect(outcomesIn(await lab.apply())).toEqual(["updated a"]);
  expect(await valueIn(lab)).toBe("by hand");
  expect((await lab.drift()).entries).toEqual([]);
});

test("deleted it is recovered with the value that it had, and purged it is created again", async () => {
  const lab = await created();
  await setByHand(lab);
  await lab.apply();
  await (await lab.client().beginDeleteSecret("a")).pollUntilDone();
  lab.env.delete("KV_A");
  expect(outcomesIn(await lab.apply())).toEqual(["recovered a"]);
  expect(await valueIn(lab)).toBe("by hand");
  await (await lab.client().beginDeleteSecret("a")).pollUntilDone();
  await lab.client().purgeDeletedSecret("a");
  lab.env.set("KV_A", "again");
  expect((await lab.drift()).entries).toMatchObject([{ kinds: ["missing"] }]);
  expect(outcomesIn(await lab.apply())).toEqual(["created a"]);
  expect(await valueIn(lab)).toBe("again");
});

test("nobody's secret is adopted with the value that it has", async () => {
  const lab = scene();
  lab.vaults.seed("vault", { name: "a", value: "theirs" });
  lab.secrets(once({ adopt: "overwrite" }));
  expect(outcomesIn(await lab.apply())).toEqual(["adopted a"]);
  expect(await valueIn(lab)).toBe("theirs");
  expect(effectsIn(await lab.plan())).toEqual([]);
});

test.each<[string, object, string[]]>([
  ["external", { a: { value: "external" } }, []],
  ["the same source each time", { a: { value: { env: "KV_A" } } }, ["adopt a"]],
  ["another first value", once({}, { env: "KV_B" }), []],
])("from create: once to %s", async (_, wanted, effects) => {
  const lab = await created();
  lab.secrets(wanted);
  expect(effectsIn(await lab.plan())).toEqual(effects);
});

test.each<[string, object]>([
  ["external", { a: { value: "external" } }],
  ["the same source each time", { a: { value: { env: "KV_A" } } }],
  ["generated", { a: { value: { generate: {} } } }],
])("from %s to create: once the value stays", async (from, was) => {
  const lab = scene();
  if (from === "external") lab.vaults.seed("vault", { name: "a", value: "theirs" });
  lab.env.set("KV_A", "ours");
  lab.secrets(was);
  await lab.apply();
  const value = await valueIn(lab);
  lab.secrets(once());
  lab.env.set("KV_A", "another");
  await lab.apply();
  expect([await valueIn(lab), await versionsIn(lab)]).toEqual([value, 1]);
  expect(effectsIn(await lab.plan())).toEqual([]);
});

test("a copy follows the value, whoever set it", async () => {
  const lab = scene();
  lab.env.set("KV_A", "first");
  lab.secrets({ ...once(), b: { value: { secret: { name: "a" } } } });
  expect(outcomesIn(await lab.apply())).toEqual(["created a", "created b"]);
  lab.env.delete("KV_A");
  await setByHand(lab);
  await lab.apply();
  expect((await lab.client().getSecret("b")).value).toBe("by hand");
  expect(effectsIn(await lab.plan())).toEqual([]);
});

test("what a plan was approved for holds: another first value is another create", async () => {
  const lab = scene();
  lab.secrets(once());
  const digests = async () =>
    (await lab.plan()).changes.map((change) => ("digest" in change ? change.digest : ""));
  const first = await digests();
  lab.secrets(once({}, { env: "KV_B" }));
  const second = await digests();
  lab.secrets({ a: { value: { env: "KV_B" } } });
  expect(new Set([...first, ...second, ...(await digests())]).size).toBe(3);
});
