// versions: { keepEnabled: N }: older versions are disabled, in the apply that makes them too many.
import { describe, expect, test } from "vitest";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const keep = (keepEnabled: number) => ({ versions: { keepEnabled } });
const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });
const env = (more: object = {}) => ({ value: { env: "KV_A" }, ...more });

/** A secret `a` of which these values were set by hand, each in a second of its own. */
async function byHand({ client, clock }: Scene, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    clock.forward(1000);
    await client().setSecret("a", value);
  }
  clock.forward(1000);
}

/** Which of the versions of `a` are enabled, the oldest first; those of one second in any order. */
async function states({ client }: Scene, name = "a"): Promise<string> {
  const versions = await Array.fromAsync(client().listPropertiesOfSecretVersions(name));
  return versions
    .sort((a, b) => Number(a.createdOn) - Number(b.createdOn))
    .map(({ enabled }) => (enabled ? "+" : "-"))
    .join("");
}

/** How often the vault was asked to change a version. */
const patched = ({ vaults }: Scene) => vaults.log.filter(({ method }) => method === "PATCH").length;

describe("a new version disables what it makes too many", () => {
  test("by a changed source", async () => {
    const s = scene();
    for (const [value, expected] of [
      ["1", "+"],
      ["2", "++"],
      ["3", "-++"],
      ["4", "--++"],
    ] as const) {
      s.secrets({ a: literal(value, keep(2)) });
      await s.apply();
      expect(await states(s)).toBe(expected);
      expect(effectsIn(await s.plan())).toEqual([]);
      s.clock.forward(1000);
    }
  });

  test("by versions of one second, of which the last stays", async () => {
    const s = scene();
    for (const value of ["1", "2", "3", "4"]) {
      s.secrets({ a: literal(value, keep(1)) });
      await s.apply();
      expect((await s.client().getSecret("a")).value).toBe(value);
      expect(effectsIn(await s.plan())).toEqual([]);
    }
    expect([...(await states(s))].sort().join("")).toBe("+---");
  });

  test("by a comparison that finds another value", async () => {
    const s = scene();
    s.env.set("KV_A", "1");
    s.secrets({ a: env(keep(2)) });
    await s.apply();
    await byHand(s, "2");
    expect(outcomesIn(await s.apply())).toEqual(["set a"]);
    expect(await states(s)).toBe("-++");
  });

  test("by an adoption that overwrites", async () => {
    const s = scene();
    await byHand(s, "1", "2");
    s.secrets({ a: literal("3", { adopt: "overwrite", ...keep(2) }) });
    expect(outcomesIn(await s.apply())).toEqual(["adopted a"]);
    expect(await states(s)).toBe("-++");
  });
});

describe("without a new version", () => {
  test("an update says how many are enabled, and sends nothing else to the older ones", async () => {
    const s = scene();
    await byHand(s, "1", "2", "3", "4");
    const tagged = await s.client().setSecret("a", "5", { tags: { app: "shop" } });
    await byHand(s, "6");
    s.secrets({ a: { value: "external" } });
    await s.apply();
    s.secrets({ a: { value: "external", ...keep(1) } });
    const { changes, estimate } = await s.plan();
    expect(changes).toMatchObject([
      {
        verb: "update",
        keepEnabled: 1,
        edits: [{ property: "versions", before: 6, after: 1, cause: "pending" }],
      },
    ]);
    const before = patched(s);
    expect(outcomesIn(await s.apply())).toEqual(["updated a"]);
    expect(await states(s)).toBe("-----+");
    expect(patched(s) - before).toBe(6);
    expect(estimate.calls).toBe(8);
    const versions = await Array.fromAsync(s.client().listPropertiesOfSecretVersions("a"));
    const { version } = tagged.properties;
    expect(versions.find((each) => each.version === version)?.tags).toEqual({ app: "shop" });
    expect(effectsIn(await s.plan())).toEqual([]);
  });

  test("a comparison that finds the value equal keeps N, not N - 1", async () => {
    const s = scene();
    s.env.set("KV_A", "1");
    s.secrets({ a: env() });
    await s.apply();
    await byHand(s, "2", "1");
    s.secrets({ a: env(keep(2)) });
    expect(outcomesIn(await s.apply())).toEqual(["updated a"]);
    expect(await states(s)).toBe("-++");
    expect(outcomesIn(await s.apply())).toEqual(["unchanged a"]);
    expect(await states(s)).toBe("-++");
  });

  test("an old version that somebody enabled is drift", async () => {
    const s = scene();
    for (const value of ["1", "2"]) {
      s.secrets({ a: literal(value, keep(1)) });
      await s.apply();
      s.clock.forward(1000);
    }
    const versions = await Array.fromAsync(s.client().listPropertiesOfSecretVersions("a"));
    const old = versions.find(({ enabled }) => !enabled)?.version ?? "";
    await s.client().updateSecretProperties("a", old, { enabled: true });
    expect((await s.plan()).changes).toMatchObject([
      { verb: "update", edits: [{ property: "versions", before: 2, after: 1, cause: "drift" }] },
    ]);
    await s.apply();
    expect(await states(s)).toBe("-+");
  });

  test("the newest counts and stays as it is, though it is disabled", async () => {
    const s = scene();
    await byHand(s, "1", "2", "3");
    await s.client().updateSecretProperties("a", "", { enabled: false });
    s.secrets({ a: { value: "external", ...keep(2) } });
    await s.apply();
    expect(await states(s)).toBe("-+-");
    expect(effectsIn(await s.plan())).toEqual([]);
  });

  test("what is not said enables nothing and disables nothing", async () => {
    const s = scene();
    await byHand(s, "1", "2");
    s.secrets({ a: { value: "external" } });
    await s.apply();
    expect(await states(s)).toBe("++");
  });
});

test("a recovered secret has too many only then, and one apply does both", async () => {
  const s = scene();
  s.secrets({ a: literal("1") });
  await s.apply();
  s.clock.forward(1000);
  s.secrets({ a: literal("2") });
  await s.apply();
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  s.secrets({ a: literal("2", keep(1)) });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a"]);
  expect(await states(s)).toBe("-+");
  expect(effectsIn(await s.plan())).toEqual([]);
});

test.each([
  ["a refused adoption's", {}, literal("other", keep(1)), ["refused a"]],
  ["a foreign owner's", { tags: { "kvg-owner": "them" } }, literal("2", keep(1)), []],
  ["a certificate's", { managed: true }, literal("2", keep(1)), []],
])("%s versions stay as they are", async (_, differs, wanted, expected) => {
  const s = scene();
  for (const value of ["1", "2"]) {
    s.vaults.seed("vault", { name: "a", value, ...differs });
    s.clock.forward(1000);
  }
  s.secrets({ a: wanted });
  expect(outcomesIn(await s.apply())).toEqual(expected);
  expect(await states(s)).toBe("++");
});

test("what a failure leaves enabled, the next apply disables", async () => {
  const s = scene();
  await byHand(s, "1", "2", "3");
  s.secrets({ a: { value: "external", ...keep(1) } });
  s.vaults.fault({ method: "PATCH", skip: 2, at: "before", does: { kind: "answer", status: 403 } });
  const { outcomes } = await s.apply();
  expect(outcomes).toMatchObject([
    { result: "failed", message: expect.stringContaining("its older versions are not all disabled yet") },
  ]);
  expect(await states(s)).toBe("+-+");
  expect(outcomesIn(await s.apply())).toEqual(["updated a"]);
  expect(await states(s)).toBe("--+");
});

test("the versions are listed once, and only of what says so", async () => {
  const s = scene();
  s.secrets({ a: literal("1", keep(1)), b: literal("1") });
  await s.apply();
  const before = s.vaults.log.length;
  await s.plan();
  const asked = s.vaults.log.slice(before).map(({ path }) => path);
  expect(asked.filter((path) => path.includes("/versions"))).toEqual(["/secrets/a/versions"]);
});

test("an approval of one N is none of another", async () => {
  const s = scene();
  await byHand(s, "1", "2", "3");
  s.secrets({ a: { value: "external", ...keep(2) } });
  const approved = await s.plan();
  s.secrets({ a: { value: "external", ...keep(1) } });
  expect(await s.apply({ digest: approved.digest })).toMatchObject({ started: false });
});
