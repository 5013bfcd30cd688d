// Copies follow what a rotation publishes also where the run's selection leaves them out, or it failed after publishing.
import { describe, expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import { exitOfRotate } from "../../src/reconcile/run/exit.ts";
import { type Scene, scene } from "../scene.ts";
import { database, day } from "./build.ts";

const root = Buffer.alloc(32, 7);
const rotation = { every: "P30D", target: "db", template: "{{ user | raw }}:{{ password | raw }}" };

/** Vault `vault` with `a`, which rotates, and `b`, which copies it; `second` with a copy of `b`, in a file of its own. */
function stage(): Scene {
  const set = scene({
    fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
    targets: { db: { exec: { argv: ["unused"], users: ["one", "two"] } } },
    vaults: { vault: { targets: ["db"] }, second: { sources: { copyFrom: ["vault"] } } },
  });
  set.env.set("ROOT", root.toString("base64"));
  set.secrets({ a: { rotation }, b: { value: { secret: { name: "a" } } } });
  const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault" };
  const secrets = { c: { value: { secret: { vault: "vault", name: "b" } } } };
  set.write("w.yaml", JSON.stringify({ ...head, vault: "second", secrets }));
  return set;
}

const published = async ({ client }: Scene) =>
  Promise.all(
    [
      ["vault", "a"],
      ["vault", "b"],
      ["second", "c"],
    ].map(async ([vault, name = ""]) => (await client(vault).getSecret(name)).value),
  );

type Selection = Parameters<Scene["rotate"]>[0];

const run = (set: Scene, { target }: ReturnType<typeof database>, selection: Selection = {}) =>
  rotateWithTargets(
    () => target,
    { paths: [], emulator: false, dryRun: false, concurrency: 16, ...selection },
    set.world(),
  );

/** That all three are the same now, and another than before. */
async function followed(set: Scene, before: readonly (string | undefined)[]): Promise<void> {
  const now = await published(set);
  expect(new Set(now).size).toBe(1);
  expect(now[0]).not.toBe(before[0]);
}

test("copies of copies follow two rotations within one second", async () => {
  const [set, db] = [stage(), database(["one", "two"])];
  let before: readonly (string | undefined)[] = [];
  for (const reason of ["one", "two", "three"]) {
    await run(set, db, { now: { reason } });
    await followed(set, before);
    before = await published(set);
  }
});

describe("where copies are not selected", () => {
  test.each<[string, (root: string) => Selection]>([
    ["--vault vault", () => ({ vault: ["vault"] })],
    ["--select a", () => ({ select: ["a"] })],
    ["--vault vault --select a", () => ({ vault: ["vault"], select: ["a"] })],
    ["v.yaml", (root) => ({ paths: [`${root}/v.yaml`] })],
  ])("%s", async (_, selection) => {
    const [set, db] = [stage(), database(["one", "two"])];
    await run(set, db);
    const before = await published(set);
    set.clock.forward(31 * day);
    const document = await run(set, db, selection(set.root));
    expect(document.copies).toMatchObject([{ result: "done" }, { result: "done" }]);
    expect(document.vaults.map(({ vault }) => vault)).toEqual(["vault", "second"]);
    await followed(set, before);
  });

  test("a mistake in another manifest is told before anything rotates", async () => {
    const [set, db] = [stage(), database(["one", "two"])];
    set.write("w.yaml", "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: second\nsecret: {}\n");
    await expect(run(set, db, { paths: [`${set.root}/v.yaml`] })).rejects.toMatchObject({ problems: [{}] });
    expect(db.asked).toEqual([]);
  });

  test("those that cannot be written are told", async () => {
    const [set, db] = [stage(), database(["one", "two"])];
    await run(set, db);
    set.clock.forward(31 * day);
    set.vaults.fault({
      method: "PUT",
      vault: "second",
      at: "before",
      times: 99,
      does: { kind: "answer", status: 403 },
    });
    const document = await run(set, db, { select: ["a"] });
    expect(document.copies).toMatchObject([
      { id: { name: "c" }, result: "failed" },
      { id: { name: "b" }, result: "done" },
    ]);
    expect(exitOfRotate(document, false)).toBe(5);
  });
});

describe("a rotation that fails when it closes, though it has published", () => {
  test.each([
    ["the first one", 0],
    ["a later one", 1],
  ])("%s", async (_, earlier) => {
    const [set, db] = [stage(), database(["one", "two"])];
    const before = earlier ? await run(set, db).then(() => published(set)) : [];
    set.clock.forward(31 * day);
    set.vaults.fault({
      method: "PATCH",
      path: "/secrets/a--pending",
      at: "before",
      times: 99,
      does: { kind: "answer", status: 403 },
    });
    const { entries, copies } = await run(set, db);
    expect(entries).toMatchObject([{ result: "failed" }]);
    expect(copies).toMatchObject([{ result: "done" }, { result: "done" }]);
    await followed(set, before);
  });
});

test("where nothing was published, no copy is told to have failed", async () => {
  const set = stage();
  const { copies, entries } = await run(set, database(["one", "two"], { deaf: true }));
  expect(entries).toMatchObject([{ result: "failed" }]);
  expect(copies).toEqual([]);
});
