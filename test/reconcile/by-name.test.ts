// A plan of a few objects of a large vault reads these by name, and is the plan that the whole list would have given.
import { describe, expect, test } from "vitest";
import type { PlanDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { reporters } from "../../src/report/report.ts";
import { runsOf } from "../dials.ts";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";
import { dice } from "../simulation/dice.ts";
import { config } from "../vault/acme.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });
const byName = { vault: "vault", url: "https://vault.vault.azure.net", wanted: 1, read: "by name" };

/** A scene whose vault shows two objects a page, and holds twenty secrets of somebody else. */
function crowded(config: object = {}): Scene {
  const s = scene(config);
  s.vaults.configure("vault", { pageSize: 2 });
  for (let i = 0; i < 20; i++) s.vaults.seed("vault", { name: `0-${i}`, value: "theirs" });
  return s;
}

const text = (document: PlanDocument, unmanaged = false) =>
  reporters.text(document, {
    all: false,
    unmanaged,
    colour: false,
    width: 80,
    unicode: false,
    options: "flags",
  });

describe("what a plan says", () => {
  test("that it read by name, and that the rest is not counted", async () => {
    const s = crowded();
    s.secrets({ x: literal("1"), y: literal("1") });
    await s.apply();
    const document = await s.plan({ select: ["x"] });
    expect(document.vaults).toEqual([byName]);
    expect(document.changes).toEqual([{ verb: "unchanged", id: expect.objectContaining({ name: "x" }) }]);
    const page = text(document);
    expect(page).toContain("No changes. 1 unchanged, the rest not counted.");
    expect(page).not.toContain("unmanaged");
    const whole = await s.plan();
    expect(whole.vaults).toMatchObject([{ wanted: 2, owned: 2, unmanaged: 20 }]);
    expect(whole.digest).toBe(document.digest);
  });

  test("with two vaults, which of them is not counted", async () => {
    const s = crowded({ vaults: { vault: {}, other: {} } });
    const head = { apiVersion: "keyvault-gitops/v1", kind: "Vault" };
    s.secrets({ x: literal("1") });
    s.write("w.yaml", JSON.stringify({ ...head, vault: "other", secrets: { x: literal("1") } }));
    const document = await s.plan({ select: ["x"] });
    expect(document.vaults).toMatchObject([{ vault: "other", unmanaged: 0 }, byName]);
    expect(text(document)).toContain("Plan: 2 to create; the rest of 1 vault not counted.");
  });
});

test("a rename reads the old name as well, and the pending secrets of both", async () => {
  const s = crowded();
  s.secrets({ x: { value: { generate: {} } } });
  await s.apply();
  s.secrets({ y: { value: { generate: {} }, renamedFrom: "x" } });
  const document = await s.plan({ select: ["y"] });
  expect(document.vaults).toEqual([byName]);
  expect(effectsIn(document)).toEqual(["create y"]);
  s.vaults.seed("vault", { name: "x--pending", value: "theirs", tags: { "kvg-owner": "us" } });
  expect(effectsIn(await s.plan({ select: ["y"] }))).toEqual(["refused y: rename"]);
});

describe("a whole list is read", () => {
  test.each<[string, Parameters<Scene["plan"]>[0], object]>([
    ["where nothing is selected, because others may be orphans", {}, { x: literal("1") }],
    [
      "where an object is declared absent",
      { select: ["x", "y"] },
      { x: literal("1"), y: { state: "absent" } },
    ],
  ])("%s", async (_, options, secrets) => {
    const s = crowded();
    s.secrets(secrets);
    expect((await s.plan(options)).vaults).toMatchObject([{ unmanaged: 20 }]);
  });

  test("where an adoption may overwrite a value, and not once it is ours", async () => {
    const s = crowded();
    s.vaults.seed("vault", { name: "x", value: "theirs" });
    s.clock.forward(5000);
    s.secrets({ x: literal("1", { adopt: "overwrite" }) });
    const first = await s.apply({ select: ["x"] });
    expect([first.plan.vaults, outcomesIn(first)]).toMatchObject([
      [{ owned: 0, unmanaged: 20 }],
      ["adopted x"],
    ]);
    s.clock.forward(5000);
    expect((await s.plan({ select: ["x"] })).vaults).toEqual([byName]);
  });
});

test("an apply of a few objects of a large vault converges, and a drift of them is seen", async () => {
  const s = crowded();
  s.secrets({ x: literal("1"), y: literal("1") });
  expect(outcomesIn(await s.apply({ select: ["x"] }))).toEqual(["created x"]);
  s.clock.forward(5000);
  expect(effectsIn(await s.plan({ select: ["x"] }))).toEqual([]);
  await s.client().setSecret("x", "by hand");
  s.clock.forward(5000);
  const drift = await s.drift({ select: ["x"] });
  expect([drift.vaults, drift.entries]).toMatchObject([[byName], [{ kinds: ["outside"] }]]);
  await s.apply({ select: ["x"] });
  expect(effectsIn(await s.plan({ select: ["x"] }))).toEqual([]);
});

test("five of a thousand secrets at 50 ms a request: four round trips, where the list has forty", async () => {
  const s = scene();
  const names = Array.from({ length: 1000 }, (_, i) => `s${String(i).padStart(4, "0")}`);
  for (const name of names) s.vaults.seed("vault", { name, value: "theirs" });
  s.secrets(Object.fromEntries(names.map((name) => [name, { value: "external" }])));
  s.vaults.configure("vault", { latencyMs: 50 });
  const begin = s.clock.now();
  const document = await s.plan({ select: ["s0400", "s0500", "s0600", "s0700", "s0999"] });
  expect(document.vaults).toMatchObject([{ wanted: 5, read: "by name" }]);
  // The challenge, the first page, and the versions.
  expect(s.clock.now() - begin).toBeLessThanOrEqual(4 * 50);
  const { list, get, write } = document.requests;
  expect([list <= 2 + 2 + 5 + 1, get, write]).toEqual([true, 0, 0]);
});

const vault = config("vault");
const kept = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
const keyNames = ["k", "l"] as const;

/** A vault with a history, by chance, and what its manifests want of it now. */
async function grown(seed: number) {
  const { int, chance, pick, shuffled } = dice(seed);
  const s = scene();
  const soon = () => s.clock.forward(pick([0, 1000, 2000, 5000, 5000, 60_000]));
  s.env.set("KV_A", "one");
  const entry = (name: string): object => {
    if (name === "a") return literal(pick(["1", "2"]));
    return pick([
      () => literal(pick(["1", "2"]), { contentType: pick(["text/plain", "application/x-pkcs12"]) }),
      () => literal("1", { tags: { team: pick(["red", "blue"]) }, versions: { keepEnabled: 1 + int(2) } }),
      () => ({ value: { env: "KV_A", ...(chance(0.5) && { revision: 1 + int(2) }) }, expiresIn: "P30D" }),
      () => ({ value: "external", enabled: chance(0.5) }),
      () => ({ value: { generate: { length: 20 + int(2) } } }),
      () => ({ value: { secret: { name: "a" } } }),
    ])();
  };
  const declare = () =>
    s.manifest({
      secrets: Object.fromEntries(kept.map((name) => [name, entry(name)])),
      keys: Object.fromEntries(
        keyNames.map((name) => [
          name,
          { keyType: "EC", allowNewVersion: true, tags: { n: pick(["1", "2"]) } },
        ]),
      ),
    });
  for (let i = 0; i < 6 + int(30); i++) {
    s.vaults.seed("vault", { name: `${pick(["0", "0", "c", "z"])}-${i}`, value: "theirs" });
    if (chance(0.4)) s.vaults.seed("vault", { kind: "key", name: `${pick(["0", "z"])}-${i}` });
  }
  if (chance(0.2)) s.vaults.seed("vault", { name: "H", value: "theirs", managed: true });
  if (chance(0.2)) s.vaults.seed("vault", { name: "G", value: "theirs", tags: { "kvg-owner": "them" } });
  for (let i = pick([0, 24]); i > 0; i--) {
    s.vaults.seed("vault", { name: `0-gone-${i}`, value: "theirs" });
    await s.world().connect(vault).secret.delete(`0-gone-${i}`);
  }
  declare();
  soon();
  // A copy of what is not there is no value: then nothing is written.
  const ignored = () => {};
  await s.apply({ select: ["a", ...shuffled(kept).slice(0, 4 + int(5))] }).catch(ignored);
  if (chance(0.7)) await s.apply({ select: [...keyNames] });
  for (const name of shuffled(kept).slice(0, 2 + int(6))) {
    soon();
    const client = s.client();
    await pick([
      () => client.setSecret(name, "by hand"),
      () => client.setSecret(name, "by hand", { enabled: false }),
      () => client.updateSecretProperties(name, "", { enabled: false }),
      () => client.updateSecretProperties(name, "", { contentType: "by/hand" }),
      () => s.world().connect(vault).secret.delete(name),
      async () => {
        for (let i = int(8); i >= 0; i--) {
          await client.setSecret(name, `by hand ${i}`);
          soon();
        }
      },
    ])().catch(ignored);
  }
  for (const name of keyNames)
    if (chance(0.5))
      await pick([
        () => s.keyClient().rotateKey(name),
        () => s.keyClient().updateKeyProperties(name, { tags: {} }),
        () => s.world().connect(vault).key.delete(name),
      ])().catch(ignored);
  soon();
  if (chance(0.7)) declare();
  s.vaults.configure("vault", { roles: { writer: "administrator", reader: "reader" } });
  const select = shuffled([...kept, ...keyNames]).slice(0, 1 + int(6));
  const pages = { pageSize: pick([1, 2, 2, 3, 5]), shortPages: chance(0.3), emptyPages: chance(0.1) };
  return { s, options: { select }, change: { principal: pick(["reader", "writer"]) }, pages };
}

/** What the two plans have to agree on. */
const comparable = ({ digest, changes, findings, estimate, summary }: PlanDocument) => ({
  digest,
  estimate,
  findings,
  changes: changes.filter(({ verb }) => verb !== "left"),
  summary: { ...summary, left: 0 },
});

describe("by name and by list: the same effects, evidence, findings and digest", () => {
  let readByName = 0;
  let effects = 0;
  const seeds = Array.from({ length: runsOf(10) }, (_, i) => i + 1);

  test.each(seeds)("set %i", async (seed) => {
    const { s, options, change, pages } = await grown(seed);
    s.vaults.configure("vault", { ...pages });
    const short = await s.plan(options, change);
    s.vaults.configure("vault", { pageSize: 1000, shortPages: false, emptyPages: false });
    const long = await s.plan(options, change);
    expect(comparable(short)).toEqual(comparable(long));
    expect(long.vaults[0]?.read).toBeUndefined();
    if (short.vaults[0]?.read === "by name") readByName++;
    effects += short.changes.filter(isEffect).length;
  });

  test("most sets were read by name, and had effects", () => {
    expect(readByName).toBeGreaterThan(seeds.length / 3);
    expect(effects).toBeGreaterThan(seeds.length);
  });
});
