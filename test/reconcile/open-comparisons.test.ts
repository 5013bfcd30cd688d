// What only a comparison tells, and what is told of it: where both sides moved, where nothing could be read, and what
// is named because git may have changed it.

import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { exitOfApply, exitOfPlan } from "../../src/reconcile/run/exit.ts";
import { reporters } from "../report/reporters.ts";
import { outcomesIn, type Scene, scene } from "../scene.ts";

const style = {
  width: 160,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
} as const;
const exitCode = { exitCode: true, failOnUnknown: false } as const;
const root = new Uint8Array(32).fill(1);

/** A secret `a` that was written ten minutes ago; `tracked`: git tracks the file `a.txt`. */
async function written(config: object = {}, value: object = { env: "KV_A" }, tracked = false) {
  const set = scene(config);
  set.env.set("KV_A", "one");
  set.env.set("KV_B", "two");
  set.env.set("ROOT", Buffer.from(root).toString("base64"));
  set.write("a.txt", "one");
  if (tracked) execFileSync("git", ["add", "a.txt"], { cwd: set.root });
  set.secrets({ a: { value } });
  await set.apply();
  set.clock.forward(600_000);
  return set;
}

const stateOf = async ({ client }: Scene) => (await client().getSecret("a")).properties.tags?.["kvg-state"];
const versionsOf = async ({ client }: Scene) =>
  (await Array.fromAsync(client().listPropertiesOfSecretVersions("a"))).length;

test.each([
  ["another source", { env: "KV_B" }, { was: "env" }],
  ["a source with a revision", { env: "KV_A", revision: 1 }, { was: "env" }],
])("set outside while git names %s: both are told, and drift --fix leaves it", async (_, value, swap) => {
  const set = await written();
  await set.client().setSecret("a", "by hand");
  set.secrets({ a: { value } });
  const { changes } = await set.plan();
  expect(changes).toMatchObject([{ verb: "settle", evidence: "outside", swap }]);
  const drifted = await set.drift();
  expect(drifted).toMatchObject({
    summary: { outside: 1, pending: 1 },
    entries: [{ kinds: ["outside"] }],
    pending: [{ id: { name: "a" }, swap }],
  });
  const page = reporters.text(drifted, style);
  expect(page).toContain("set outside");
  expect(page).toContain("pending: source changed in git");
  const { fix } = await set.fix();
  expect(fix).toMatchObject({ outcomes: [], left: [{ id: { name: "a" } }] });
  expect(await versionsOf(set)).toBe(2);
  expect(outcomesIn(await set.apply())).toEqual(["set a"]);
});

test("set outside while a literal's text changes: both are told", async () => {
  const set = await written({}, { literal: "one" });
  await set.client().setSecret("a", "by hand");
  set.secrets({ a: { value: { literal: "two" } } });
  expect((await set.plan()).changes).toMatchObject([{ verb: "settle", evidence: "outside", swap: {} }]);
  expect((await set.drift()).summary).toMatchObject({ outside: 1, pending: 1 });
});

test("set outside alone is drift, and drift --fix heals it", async () => {
  const set = await written();
  await set.client().setSecret("a", "by hand");
  expect((await set.plan()).changes).toMatchObject([{ verb: "settle", evidence: "outside" }]);
  expect((await set.drift()).summary).toMatchObject({ outside: 1, pending: 0 });
  expect((await set.fix()).fix?.outcomes).toMatchObject([{ result: "done", did: "set" }]);
});

test("another source whose value cannot be read to compare: exit 5, and the tag is as it was", async () => {
  const set = await written();
  const state = await stateOf(set);
  await set.client().updateSecretProperties("a", "", { enabled: false });
  set.secrets({ a: { value: { env: "KV_B" }, contentType: "text/plain" } });
  const applied = await set.apply();
  expect(applied.outcomes).toMatchObject([{ result: "not compared", evidence: "swapped" }]);
  expect(exitOfApply(applied)).toBe(5);
  expect(reporters.text(applied, style)).toContain("not compared, though its source changed in git");
  await set.client().updateSecretProperties("a", "", { enabled: true });
  expect(await stateOf(set)).toBe(state);
  expect((await set.plan()).changes).toMatchObject([{ evidence: "swapped" }]);
  expect(await versionsOf(set)).toBe(1);
});

test.each([
  ["one", "equal", 0],
  ["two", "different", 2],
] as const)(
  "with the root at hand the value's mac decides it unread: %s is %s",
  async (value, compared, exit) => {
    const set = await written({ fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid } });
    set.env.set("KV_B", value);
    set.secrets({ a: { value: { env: "KV_B" } } });
    const before = set.vaults.log.length;
    const plan = await set.plan({ settle: "auto" });
    expect(plan.changes).toMatchObject([{ evidence: "swapped", compared }]);
    expect(set.vaults.log.slice(before).map(({ operation }) => operation)).not.toContain("get");
    expect(exitOfPlan(plan, exitCode)).toBe(exit);
    expect(reporters.text(plan, style)).toContain("source changed in git: env -> env");
  },
);

test("a copy that waits for its source goes on being a change of source", async () => {
  const set = await written();
  set.secrets({ a: { value: { secret: { name: "new" } } }, new: { value: { env: "KV_B" } } });
  const plan = await set.plan({ settle: "all" });
  expect(plan.changes).toMatchObject([
    { id: { name: "a" }, evidence: "swapped", compared: "not compared", after: [expect.any(String)] },
    { id: { name: "new" }, verb: "create" },
  ]);
  expect(outcomesIn(await set.apply()).sort()).toEqual(["created new", "set a"]);
});

test("a date that is cleared in a version from another source: both are said", async () => {
  const set = scene();
  set.env.set("KV_A", "one");
  set.env.set("KV_B", "two");
  set.secrets({ a: { value: { env: "KV_A" }, expiresOn: "2099-01-01" } });
  await set.apply();
  set.clock.forward(600_000);
  set.secrets({ a: { value: { env: "KV_B" }, expiresOn: null } });
  const plan = await set.plan();
  expect(plan.changes).toMatchObject([{ verb: "set", because: "cleared", value: { swap: { was: "env" } } }]);
  expect(reporters.text(plan, style)).toContain("source changed in git: env -> env");
  expect((await set.drift()).pending).toMatchObject([{ swap: { was: "env" } }]);
});

const named = { vaults: { vault: { sources: { files: ["*.txt"] } } } };

test("a file that git tracks and gives no revision is named, as it may have changed there", async () => {
  const set = await written(named, { json: { certificate: { file: "a.txt" } } }, true);
  const plan = await set.plan();
  expect(plan.changes).toMatchObject([{ evidence: "unknown", doubts: [{ about: "file", path: "a.txt" }] }]);
  for (const format of ["text", "markdown", "html"] as const)
    expect(reporters[format](plan, style)).toMatch(
      /a\.txt.*: git does not tell whether it changed; compared at apply/,
    );
  expect(exitOfPlan(plan, exitCode)).toBe(0);
});

/** Commits everything in the set's folder; resolves with the commit's name. */
function committed({ root }: Scene): string {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=us", "-c", "user.email=us@example.com", ...args], {
      cwd: root,
      encoding: "utf8",
    });
  git("add", "-A");
  git("commit", "-qm", "one more");
  return git("rev-parse", "HEAD").trim();
}

test("where the base commit is known, a changed source is told by its name there", async () => {
  const set = await written({}, { literal: "one" });
  const base = committed(set);
  set.secrets({ a: { value: { env: "KV_B" } } });
  const next = committed(set);
  const plan = await set.plan({ base });
  const source = { from: "literal", text: "***" };
  expect(plan.changes).toMatchObject([{ evidence: "swapped", swap: { source } }]);
  expect(plan.digest).toBe((await set.plan()).digest);
  expect(reporters.text(plan, style)).toContain("source changed in git: literal -> env");
  await set.apply();
  set.clock.forward(600_000);
  set.secrets({ a: { value: { env: "KV_A" } } });
  committed(set);
  expect(reporters.text(await set.plan({ base: next }), style)).toMatch(/env KV_B -> env\b.*env KV_A/);
  // A base that is not what was written: the tag knows better.
  expect(reporters.text(await set.plan({ base }), style)).toContain("source changed in git: env -> env");
});

test("of what is held back the base tells the same, and JSON shows no text of it", async () => {
  const set = await written({ prune: "disable" }, { literal: "one" });
  set.secrets({ a: { value: { literal: "one" } }, b: { value: { literal: "two" } } });
  await set.apply();
  set.clock.forward(600_000);
  const base = committed(set);
  set.secrets({ a: { value: { env: "KV_B" } } });
  const plan = await set.plan({ base, maxDestroy: 0 });
  expect(plan.changes).toMatchObject([
    { heldBack: { evidence: "swapped", swap: { source: { from: "literal", text: "***" } } } },
    { heldBack: { verb: "disable" } },
  ]);
  expect(reporters.text(plan, style)).toContain("held back: value: source changed in git: literal -> env");
});

test("where the base commit is known, a file that changed since is marked", async () => {
  const set = await written(named, { file: "a.txt" }, true);
  const base = committed(set);
  const unmarked = await set.plan({ base });
  expect(reporters.text(unmarked, style)).toContain("a.txt: git does not tell whether it changed");
  set.write("a.txt", "two");
  committed(set);
  const plan = await set.plan({ base });
  expect(plan.changes).toMatchObject([{ doubts: [{ about: "file", path: "a.txt", changed: true }] }]);
  expect(reporters.text(plan, style)).toContain("a.txt: changed in git since the base; compared at apply");
  expect(plan.digest).toBe(unmarked.digest);
});

test("one that git does not track is counted", async () => {
  const set = await written(named, { file: "a.txt" });
  const plan = await set.plan();
  expect(plan.changes).toMatchObject([{ evidence: "unknown", inPlace: true }]);
  expect(reporters.text(plan, style)).not.toContain("a.txt");
});

test("a copy of what the vault does not list is named", async () => {
  const set = await written();
  await set.client().setSecret("source", "one");
  set.secrets({ a: { value: { secret: { name: "source" } } } });
  await set.apply();
  set.clock.forward(600_000);
  await (await set.client().beginDeleteSecret("source")).pollUntilDone();
  const plan = await set.plan();
  expect(plan.changes).toMatchObject([
    { evidence: "unknown", doubts: [{ about: "copy", secret: { vault: "vault", name: "source" } }] },
  ]);
  expect(reporters.text(plan, style)).toContain("vault/source: the vault does not list it");
});
