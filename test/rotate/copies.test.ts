// A secret in a list of vaults rotates in the first of them; the others copy what it publishes, in the same run.
import { expect, test } from "vitest";
import { effectsIn, rotationsIn, type Scene, scene } from "../scene.ts";
import { day } from "./build.ts";

const rotation = { every: "P30D", target: "token" };

function stage(more: object = {}): Scene {
  const set = scene({
    targets: { token: { generate: {} } },
    vaults: {
      vault: { targets: ["token"] },
      second: { targets: ["token"], sources: { copyFrom: ["vault"] } },
    },
  });
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault" };
  const secrets = { a: { rotation, ...more } };
  set.write("v.yaml", JSON.stringify({ ...head, vault: ["vault", "second"], secrets }));
  return set;
}

const valuesIn = async ({ client }: Scene) =>
  Promise.all(["vault", "second"].map(async (vault) => (await client(vault).getSecret("a")).value));

test("what is rotated is copied", async () => {
  const set = stage();
  for (const turn of [1, 2]) {
    const { entries, copies, vaults } = await set.rotate();
    expect(entries).toMatchObject([{ id: { vault: "vault" }, result: "rotated" }]);
    expect(copies).toMatchObject([
      { id: { vault: "second", name: "a" }, did: turn === 1 ? "created" : "set" },
    ]);
    expect(vaults.map(({ vault }) => vault)).toEqual(["vault", "second"]);
    const [first, second] = await valuesIn(set);
    expect(second).toBe(first);
    expect(effectsIn(await set.plan())).toEqual([]);
    set.clock.forward(31 * day);
  }
});

test("what is rotated twice in one second is copied twice, for copies know a version by its second", async () => {
  const set = stage();
  for (const times of [1, 2, 3]) {
    await set.rotate({ now: { reason: "test" } });
    const [first, second] = await valuesIn(set);
    expect(second, `rotation ${times}`).toBe(first);
  }
});

test("a copy that an earlier run did not make is made by the next one, though nothing is due", async () => {
  const set = stage();
  set.vaults.fault({
    method: "PUT",
    vault: "second",
    at: "before",
    times: 99,
    does: { kind: "answer", status: 403 },
  });
  const { entries, copies } = await set.rotate();
  expect(entries).toMatchObject([{ result: "rotated" }]);
  expect(copies).toMatchObject([{ result: "failed" }]);
  set.vaults.clearFaults();
  const rerun = await set.rotate();
  expect(rotationsIn(rerun)).toEqual(["not due a"]);
  expect(rerun.copies).toMatchObject([{ did: "created" }]);
  const [first, second] = await valuesIn(set);
  expect(second).toBe(first);
});

test("a copy whose other part is missing fails alone, and what rotated is told", async () => {
  const set = scene({
    targets: { token: { generate: {} } },
    vaults: { vault: { targets: ["token"] } },
  });
  const copy = { secret: { name: "a" } };
  set.secrets({
    a: { rotation },
    b: { value: { json: { token: copy, port: { env: "KV_PORT" } } } },
    c: { value: copy },
  });
  const { entries, copies } = await set.rotate();
  expect(entries).toMatchObject([{ result: "rotated" }]);
  expect(copies).toMatchObject([
    { id: { name: "b" }, result: "failed", message: "the environment variable KV_PORT is not set" },
    { id: { name: "c" }, did: "created" },
  ]);
  set.env.set("KV_PORT", "5432");
  expect((await set.rotate()).copies).toMatchObject([{ id: { name: "b" }, did: "created" }]);
  const read = async (name: string) => (await set.client().getSecret(name)).value ?? "";
  expect(JSON.parse(await read("b"))).toEqual({ token: await read("a"), port: "5432" });
});

test("a copy that must not be written is told, with what lifts it", async () => {
  const set = stage();
  await set.client("second").setSecret("a", "theirs", { tags: { "kvg-owner": "them" } });
  const { entries, copies } = await set.rotate();
  expect(entries).toMatchObject([{ result: "rotated" }]);
  expect(copies).toMatchObject([
    { id: { vault: "second", name: "a" }, result: "refused", message: 'it is owned by "them"' },
  ]);
});

test("perVault each makes its own", async () => {
  const set = stage({ perVault: true });
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a", "rotated a"]);
  const [first, second] = await valuesIn(set);
  expect(second).not.toBe(first);
});
