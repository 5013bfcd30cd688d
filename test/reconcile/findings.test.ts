// What a plan tells of live objects, through the SDK on the embedded vault, and what that costs.
import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { validate } from "../../src/reconcile.ts";
import { startOfTime } from "../clock.ts";
import { effectsIn, scene } from "../scene.ts";

const day = 86_400;
const external = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { value: "external" }]));
const told = (findings: readonly Finding[]) =>
  findings.map(({ finding, id, vault }) => `${finding} ${id ? id.name : vault}`);

test("expired, expiring and never expiring objects, by the vault's clock", async () => {
  const { secrets, plan, vaults } = scene();
  for (const [name, exp] of [
    ["a", startOfTime + day],
    ["b", startOfTime + 20 * day],
    ["c", startOfTime + 40 * day],
  ] as const)
    vaults.seed("vault", { name, value: "x", exp });
  vaults.seed("vault", { name: "d", value: "x" });
  vaults.advance(2 * day * 1000);
  secrets(external(["a", "b", "c", "d", "e"]));
  expect(told((await plan()).findings)).toEqual(["expired a", "expiring b", "never expires d", "missing e"]);
  expect(told((await plan({ within: "P1D" })).findings)).toEqual([
    "expired a",
    "never expires d",
    "missing e",
  ]);
});

test("--versions counts by one list for each wanted live object", async () => {
  const { secrets, plan, vaults, manifest } = scene();
  for (let i = 0; i < 30; i++)
    vaults.seed("vault", { name: "a", value: "x", tags: { "kvg-owner": "us" }, exp: startOfTime + 99 * day });
  vaults.seed("vault", { name: "b", value: "x", tags: { "kvg-owner": "us" }, exp: startOfTime + 99 * day });
  vaults.seed("vault", { name: "unwanted", value: "x" });
  const many = { value: "external", versions: { max: 37 } };
  const declared = { a: many, b: many, missing: { value: { literal: "x" }, expiresIn: "P99D" } };
  secrets(declared);
  const without = await plan();
  const counted = await plan({ versions: true });
  expect(told(without.findings)).toEqual([]);
  expect(told(counted.findings)).toEqual(["versions near limit a"]);
  // 30 versions are two pages of 25, one version is one.
  expect(counted.requests.list - without.requests.list).toBe(2 + 1);
  expect(counted.digest).toBe(without.digest);

  vaults.seed("vault", { kind: "key", name: "k", tags: { "kvg-owner": "us" } });
  manifest({ secrets: declared, keys: { k: { keyType: "EC" } } });
  const withKey = await plan();
  expect((await plan({ versions: true })).requests.list - withKey.requests.list).toBe(2 + 1 + 1);
});

test("a failed count is an error, and no small number", async () => {
  const { secrets, plan, vaults } = scene();
  vaults.seed("vault", { name: "a", value: "x", tags: { "kvg-owner": "us" } });
  secrets(external(["a"]));
  const forbidden = { kind: "answer", status: 403 } as const;
  vaults.fault({ path: "^/secrets/a/versions$", at: "before", times: 99, does: forbidden });
  await expect(plan({ versions: true })).rejects.toMatchObject({ fault: "forbidden" });
});

test("keys that may not be listed are told, where none is wanted and prune would look for orphans", async () => {
  const { secrets, plan, vaults } = scene({ prune: "disable" });
  vaults.configure("vault", { roles: { writer: "officer" } });
  secrets({ a: { value: { literal: "one" }, expiresIn: "P99D" } });
  const { changes, findings } = await plan();
  expect(effectsIn({ changes })).toEqual(["create a"]);
  expect(told(findings)).toEqual(["list forbidden vault"]);
});

test("a policy that a date breaks from its version's creation on keeps apply from writing", async () => {
  const { secrets, world, plan, apply, vaults } = scene({
    policy: { maxValidity: { within: "P30D", severity: "error" } },
  });
  const created = startOfTime - 90 * day;
  vaults.seed("vault", { name: "a", value: "x", tags: { "kvg-owner": "us" }, created });
  const expiresOn = new Date((startOfTime + 20 * day) * 1000).toISOString().slice(0, 10);
  secrets({ a: { value: "external", expiresOn } });
  const offline = await validate({ paths: [], emulator: false }, world());
  expect(told(offline.findings)).toEqual([]);
  expect(told((await plan()).findings)).toEqual(["policy broken a", "expiring a"]);
  const { started, requests } = await apply();
  expect({ started, writes: requests.write }).toEqual({ started: false, writes: 0 });
});
