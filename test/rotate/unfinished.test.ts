// A rotation that began and did not end: plan and drift tell it, also where it is gone from git; one that is over goes by prune.
import { describe, expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { hasDrift } from "../../src/forge/github/drift-issue.ts";
import { rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import { exitOfDrift, exitOfPlan } from "../../src/reconcile/run/exit.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";
import { database, day } from "./build.ts";

const root = Buffer.alloc(32, 7);
const rotation = { every: "P30D", target: "db", template: "{{ user | raw }}:{{ password | raw }}" };
const hour = 3_600_000;
const other = { other: { value: { literal: "one" } } };

/** Vault `vault` with `a`, whose rotation stopped before it was set; with `ended` it came to its end. */
async function stage({ prune = "delete", ended = false } = {}): Promise<Scene> {
  const set = scene({
    fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
    targets: { db: { exec: { argv: ["unused"], users: ["one", "two"] } } },
    vaults: { vault: { targets: ["db"], prune } },
  });
  set.env.set("ROOT", root.toString("base64"));
  set.secrets({ ...other, a: { rotation } });
  await set.apply();
  const { target } = database(["one", "two"], { deaf: !ended });
  await rotateWithTargets(
    () => target,
    { paths: [], emulator: false, dryRun: false, concurrency: 16 },
    set.world(),
  );
  return set;
}

const told = ({ findings }: { readonly findings: readonly { readonly finding: string }[] }) =>
  findings.filter(({ finding }) => finding === "rotation unfinished");

describe("an open one", () => {
  test("is a note at first, then a warning in plan, and an error in drift that opens the issue", async () => {
    const set = await stage();
    const finding = {
      id: { name: "a" },
      message: "its rotation began on 2026-01-01T00:00:00Z and is not finished: rotate goes on with it",
    };
    expect(told(await set.plan())).toMatchObject([{ ...finding, severity: "note" }]);
    const early = await set.drift();
    expect(told(early)).toMatchObject([{ severity: "note" }]);
    expect([hasDrift({ ...early, entries: [] }), exitOfDrift({ ...early, entries: [] })]).toEqual([false, 0]);
    set.clock.forward(hour + 60_000);
    const plan = await set.plan();
    expect(told(plan)).toMatchObject([{ ...finding, severity: "warning" }]);
    expect(exitOfPlan(plan, { exitCode: false, failOnUnknown: false })).toBe(0);
    const late = await set.drift();
    expect(told(late)).toMatchObject([{ ...finding, severity: "error" }]);
    expect([hasDrift({ ...late, entries: [] }), exitOfDrift({ ...late, entries: [] })]).toEqual([true, 1]);
  });

  test("whose secret is gone from git is told, and is never pruned", async () => {
    const set = await stage();
    set.secrets(other);
    set.clock.forward(400 * day);
    const finding = {
      id: { name: "a--pending" },
      message: expect.stringContaining("is gone from git: this still holds a credential"),
    };
    expect(told(await set.plan())).toMatchObject([{ ...finding, severity: "warning" }]);
    expect(told(await set.drift())).toMatchObject([{ ...finding, severity: "error" }]);
    expect(effectsIn(await set.plan())).toEqual([]);
    expect(told(await set.plan({ select: ["other"] }))).toEqual([]);
  });

  test("whose rotation alone is gone from git is told", async () => {
    const set = await stage();
    set.secrets({ ...other, a: { value: "external" } });
    expect(told(await set.plan())).toMatchObject([{ id: { name: "a--pending" }, severity: "warning" }]);
  });
});

describe("one that is over", () => {
  test("whose rotation is gone from git is deleted after the grace", async () => {
    const set = await stage({ ended: true });
    expect(told(await set.plan())).toEqual([]);
    set.secrets({ ...other, a: { value: "external" } });
    set.clock.forward(6 * day);
    expect(effectsIn(await set.apply().then(() => set.plan()))).toEqual([]);
    set.clock.forward(2 * day);
    expect(effectsIn(await set.plan())).toEqual(["delete a--pending"]);
    expect((await set.drift()).entries).toEqual([]);
    expect(outcomesIn(await set.apply())).toEqual(["deleted a--pending"]);
    expect(effectsIn(await set.plan())).toEqual([]);
  });

  test.each<[string, { prune?: string }, (set: Scene) => void, object]>([
    ["in git", {}, () => {}, {}],
    [
      "where prune does not delete",
      { prune: "disable" },
      (set) => set.secrets({ ...other, a: { value: "external" } }),
      {},
    ],
    [
      "where only a part is selected",
      {},
      (set) => set.secrets({ ...other, a: { value: "external" } }),
      { select: ["a"] },
    ],
  ])("stays %s", async (_, options, change, selection) => {
    const set = await stage({ ended: true, ...options });
    change(set);
    await set.apply();
    set.clock.forward(20 * day);
    expect(effectsIn(await set.plan(selection))).toEqual([]);
  });

  test("that somebody else forged stays", async () => {
    const set = await stage({ ended: true });
    set.secrets({ ...other, a: { value: "external" } });
    await set.apply();
    const client = set.client();
    const [{ version = "", tags = {} } = {}] = await Array.fromAsync(
      client.listPropertiesOfSecretVersions("a--pending"),
    );
    const forged = (tags["kvg-state"] ?? "").replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    await client.updateSecretProperties("a--pending", version, { tags: { ...tags, "kvg-state": forged } });
    set.clock.forward(20 * day);
    expect(effectsIn(await set.plan())).toEqual([expect.stringMatching(/^refused a--pending: /)]);
  });
});

test("in a large vault it is found and finished, though only what is rotated is read", async () => {
  const set = scene({
    fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
    targets: { db: { exec: { argv: ["unused"], users: ["one", "two"] } } },
    vaults: { vault: { targets: ["db"] } },
  });
  set.env.set("ROOT", root.toString("base64"));
  set.vaults.configure("vault", { pageSize: 2 });
  for (let i = 0; i < 40; i++) set.vaults.seed("vault", { name: `0-${i}`, value: "theirs" });
  set.secrets({ z: { rotation } });
  const options = { paths: [], emulator: false, dryRun: false, concurrency: 16 };
  const rotate = (deaf: boolean) => {
    const { target } = database(["one", "two"], { deaf });
    return rotateWithTargets(() => target, options, set.world());
  };
  const first = await rotate(true);
  expect(first).toMatchObject({ entries: [{ result: "failed" }] });
  set.clock.forward(60_000);
  const second = await rotate(false);
  expect(second).toMatchObject({ entries: [{ result: "rotated", due: { why: "unfinished" } }] });
  // The whole list has 21 pages. The first run reads them once, to see whether another secret bears the credential.
  expect([first, second].map(({ requests }) => requests.list > 20)).toEqual([true, false]);
});
