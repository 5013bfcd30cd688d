// One vault that cannot be read does not hide the others, and nothing in it counts as absent.
import { expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import type { PlanDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { exitOfApply, exitOfDrift, exitOfPlan } from "../../src/reconcile/run/exit.ts";
import { fingerprintAddress } from "../../src/sources/sealed/address.ts";
import { scene } from "../scene.ts";
import { sealing } from "../sealing.ts";

const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault" };
const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });
const copyOf = (name: string, vault?: string) => ({ value: { secret: { name, ...(vault && { vault }) } } });

/** Vaults `east` and `west`, each with a manifest. */
function two(east: object, west: object, config: object = {}) {
  const set = scene({
    vaults: { east: null, west: { sources: { copyFrom: ["east"] } } },
    ...config,
  });
  const write = (vault: string, secrets: object) =>
    set.write(`${vault}.yaml`, JSON.stringify({ ...head, vault, secrets }));
  write("east", east);
  write("west", west);
  return {
    ...set,
    write: (secrets: { readonly east?: object; readonly west?: object }) => {
      for (const [vault, of] of Object.entries(secrets)) write(vault, of);
    },
    fail: (status = 403, more: object = {}) =>
      set.vaults.fault({
        vault: "east",
        at: "before",
        times: 999,
        does: { kind: "answer", status },
        ...more,
      }),
    reset: () => set.vaults.fault({ vault: "east", at: "before", times: 999, does: { kind: "reset" } }),
  };
}

/** `verb vault/name` of every change. */
const changesIn = ({ changes }: Pick<PlanDocument, "changes">): string[] =>
  changes.map(
    ({ id, ...change }) =>
      `${change.verb === "refused" ? `${change.rule}: ${change.wanted}` : change.verb} ${id.vault}/${id.name}`,
  );
const approvalOf = ({ digest, changes }: PlanDocument) => ({ digest, effects: changes.filter(isEffect) });
const asked = { exitCode: false, failOnUnknown: false };

test.each(["forbidden", "server", "connection"])("a plan shows the others: %s", async (fault) => {
  const { plan, fail, reset } = two({ a: literal("one") }, { b: literal("two") });
  if (fault === "connection") reset();
  else fail(fault === "forbidden" ? 403 : 500);
  const document = await plan();
  expect(changesIn(document)).toEqual(["create west/b"]);
  expect(document).toMatchObject({
    partial: true,
    failed: [{ vault: "east", url: "https://east.vault.azure.net", fault }],
    vaults: [{ vault: "west" }],
  });
  expect(exitOfPlan(document, asked)).toBe(1);
});

test("a plan of all vaults says nothing of it, and has the digest of its effects alone", async () => {
  const { plan, fail } = two({ a: literal("one") }, { b: literal("two") });
  const whole = await plan({ vault: ["west"] });
  expect(whole).not.toHaveProperty("partial");
  expect(whole).not.toHaveProperty("failed");
  fail();
  const partial = await plan();
  expect(changesIn(partial)).toEqual(changesIn(whole));
  expect(partial.digest).not.toBe(whole.digest);
});

test("where no vault can be read the run ends with the error", async () => {
  const { plan, fail } = two({ a: literal("one") }, { b: literal("two") });
  fail();
  await expect(plan({ vault: ["east"] })).rejects.toMatchObject({ fault: "forbidden", vault: "east" });
});

test("drift shows the others, and what is missing in the failed vault is no drift", async () => {
  const { apply, drift, client, fail } = two({ a: literal("one") }, { b: literal("two") });
  await apply();
  await client("west").setSecret("b", "by hand");
  await client("east").beginDeleteSecret("a");
  fail();
  const document = await drift();
  expect(document.entries.map(({ id }) => id.vault)).toEqual(["west"]);
  expect(document).toMatchObject({ partial: true, failed: [{ vault: "east" }] });
  expect(exitOfDrift(document)).toBe(1);
});

test("apply carries out the rest, exits 5, and a rerun finishes", async () => {
  const { apply, plan, fail, vaults } = two({ a: literal("one") }, { b: literal("two") });
  fail();
  let shown: unknown;
  const document = await apply({
    confirm: async (plan) => {
      shown = plan.failed?.map(({ vault }) => vault);
      return true;
    },
  });
  expect(shown).toEqual(["east"]);
  expect(document).toMatchObject({
    partial: true,
    started: true,
    outcomes: [{ id: { name: "b" }, result: "done" }],
  });
  expect(exitOfApply(document)).toBe(5);
  vaults.clearFaults();
  expect(changesIn(await plan())).toEqual(["create east/a", "unchanged west/b"]);
});

test("apply with nothing to do elsewhere exits 5, too", async () => {
  const { apply, fail } = two({ a: literal("one") }, { b: literal("two") });
  await apply();
  fail();
  expect(exitOfApply(await apply())).toBe(5);
});

test("a plan file of all vaults still approves the rest", async () => {
  const { apply, plan, fail } = two({ a: literal("one") }, { b: literal("two") });
  const approval = approvalOf(await plan());
  fail();
  const document = await apply({ approval });
  expect(document.outcomes.map(({ id, result }) => `${id.vault} ${result}`)).toEqual(["west done"]);
  expect(exitOfApply(document)).toBe(5);
});

test("a partial plan file approves nothing in the vault that failed", async () => {
  const { apply, plan, fail, vaults } = two({ a: literal("one") }, { b: literal("two") });
  fail();
  const approval = approvalOf(await plan());
  vaults.clearFaults();
  const document = await apply({ approval });
  expect(document).toMatchObject({ started: false, unapproved: { effects: [{ id: { vault: "east" } }] } });
  expect(exitOfApply(document)).toBe(4);
});

test("no digest approves a partial plan, its own neither", async () => {
  const { apply, plan, fail } = two({ a: literal("one") }, { b: literal("two") });
  const { digest: whole } = await plan();
  fail();
  const { digest: partial } = await plan();
  for (const digest of [whole, partial]) expect(exitOfApply(await apply({ digest }))).toBe(4);
});

test("what copies from the failed vault, through others too, is not attempted", async () => {
  const { apply, plan, fail, vaults } = two(
    { a: literal("one") },
    { copy: copyOf("a", "east"), again: copyOf("copy"), own: literal("two"), other: copyOf("own") },
  );
  fail();
  expect(changesIn(await plan()).sort()).toEqual([
    "create west/other",
    "create west/own",
    "unread vault: create west/again",
    "unread vault: create west/copy",
  ]);
  const document = await apply();
  expect(document.outcomes.map(({ id, result }) => `${id.name} ${result}`).sort()).toEqual([
    "again not attempted",
    "copy not attempted",
    "other done",
    "own done",
  ]);
  expect(exitOfApply(document)).toBe(5);
  vaults.clearFaults();
  expect(exitOfApply(await apply())).toBe(0);
});

test("what was copied before is no pending change while its source cannot be read", async () => {
  const { apply, plan, drift, fail } = two(
    { a: literal("one") },
    { copy: copyOf("a", "east"), b: literal("x") },
  );
  await apply();
  fail();
  for (const settle of ["off", "all"] as const) {
    expect(changesIn(await plan({ settle }))).toEqual(
      ["unread vault: settle west/copy", "unchanged west/b"].sort(),
    );
    expect((await drift({ settle })).entries).toEqual([]);
  }
});

test("a vault that only copies come from can fail as well", async () => {
  const { apply, fail } = two({ a: literal("one") }, { copy: copyOf("a", "east"), b: literal("x") });
  fail();
  const document = await apply({ vault: ["west"] });
  expect(document.plan.failed).toMatchObject([{ vault: "east" }]);
  expect(document.outcomes.map(({ id, result }) => `${id.name} ${result}`)).toEqual([
    "b done",
    "copy not attempted",
  ]);
});

test("a value that is generated in the origin of a list of vaults is not made elsewhere", async () => {
  const both = scene({ vaults: { east: null, west: { sources: { copyFrom: ["east"] } } } });
  both.write(
    "both.yaml",
    JSON.stringify({
      ...head,
      vault: ["east", "west"],
      secrets: { made: { value: { generate: { length: 20 } } } },
    }),
  );
  both.vaults.fault({ vault: "east", at: "before", times: 999, does: { kind: "answer", status: 403 } });
  const document = await both.apply();
  expect(document.outcomes.map(({ id, result }) => `${id.vault} ${result}`)).toEqual(["west not attempted"]);
});

test("a value that cannot be read takes its vault out before the first write, and the rest goes on", async () => {
  const { apply, write, vaults, fail } = two({ a: literal("one") }, { b: literal("x") });
  await apply();
  write({
    east: { a: literal("one"), c: literal("new") },
    west: { copy: copyOf("a", "east"), b: literal("y") },
  });
  fail(500, { method: "GET", path: "^/secrets/a/?[^/]*$" });
  const before = vaults.log.length;
  const document = await apply();
  expect(document.plan.failed).toMatchObject([{ vault: "east", fault: "server" }]);
  expect(document.outcomes.map(({ id, result }) => `${id.vault}/${id.name} ${result}`)).toEqual([
    "west/b done",
    "west/copy not attempted",
  ]);
  expect(
    vaults.log
      .slice(before)
      .filter(({ operation }) => operation === "write")
      .map(({ path }) => path),
  ).toEqual(["/secrets/b"]);
});

test("drift --fix heals the others and exits 5", async () => {
  const { apply, fix, client, fail } = two(
    { a: literal("one") },
    { b: literal("two", { contentType: "t" }) },
  );
  await apply();
  const { properties } = await client("west").getSecret("b");
  await client("west").updateSecretProperties("b", properties.version ?? "", { contentType: "by hand" });
  fail();
  const document = await fix();
  expect(document.fix?.outcomes).toMatchObject([{ id: { vault: "west" }, result: "done" }]);
  expect(document).toMatchObject({ partial: true });
  expect(exitOfDrift(document)).toBe(5);
});

/** Vault `west` with a value that is sealed to a key in `vault`, and one that is not. */
async function sealedToVault() {
  const set = await sealing();
  set.config({ vaults: { vault: null, west: null } });
  const sealed = await set.seal("v", "https://west.vault.azure.net/secrets/s");
  const secrets = { s: { value: { sealed } }, again: copyOf("s"), b: literal("x") };
  set.write("west.yaml", JSON.stringify({ ...head, vault: "west", secrets }));
  const fail = (path = "") =>
    set.vaults.fault({
      vault: "vault",
      path,
      at: "before",
      times: 999,
      does: { kind: "answer", status: 500 },
    });
  return { ...set, fail };
}
const ends = (outcomes: readonly { readonly id: { readonly name: string }; readonly result: string }[]) =>
  outcomes.map(({ id, result }) => `${id.name} ${result}`).sort();

test("a value that is sealed to a key in the failed vault is not attempted", async () => {
  const { secrets, apply, fail, vaults } = await sealedToVault();
  secrets({ a: literal("one") });
  fail();
  const document = await apply();
  expect(ends(document.outcomes)).toEqual(["again not attempted", "b done", "s not attempted"]);
  expect(exitOfApply(document)).toBe(5);
  vaults.clearFaults();
  expect(exitOfApply(await apply())).toBe(0);
});

test("nor is it where the failed vault holds nothing but the key", async () => {
  const { apply, fail } = await sealedToVault();
  fail("unwrapkey");
  const document = await apply();
  expect(document.plan.failed).toMatchObject([{ vault: "vault", fault: "server" }]);
  expect(ends(document.outcomes)).toEqual(["again not attempted", "b done", "s not attempted"]);
});

test("a root that cannot be opened ends the run", async () => {
  const { config, seal, plan, fail } = await sealedToVault();
  const root = Buffer.alloc(32, 7).toString("base64");
  const { kid } = makeFingerprint(Buffer.alloc(32, 7));
  const key = { sealed: await seal(root, fingerprintAddress) };
  config({ vaults: { vault: null, west: null }, fingerprint: { key, kid } });
  fail("unwrapkey");
  await expect(plan()).rejects.toMatchObject({ vault: "vault", fault: "server" });
});
