// A service that moves `updated` when it recovers: what follows the recovery goes on all the same.
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

/** Secret and key `a`, as git had them, deleted an hour ago in a vault that moves `updated`. */
async function deleted(secret: object): Promise<Scene> {
  const s = scene();
  s.vaults.configure("vault", { recoverMovesUpdated: true });
  s.manifest({ secrets: { a: secret }, keys: { a: { keyType: "EC" } } });
  await s.apply();
  s.clock.forward(1000);
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  await (await s.keyClient().beginDeleteKey("a")).pollUntilDone();
  s.clock.forward(3_600_000);
  return s;
}

test.each([
  ["another value", literal("two"), "set a", "two"],
  ["another property", literal("one", { contentType: "b" }), "updated a", "one"],
  ["a value to compare", { value: { env: "KV_A" } }, "set a", "two"],
])("%s", async (_, wanted, outcome, value) => {
  const s = await deleted(literal("one"));
  s.env.set("KV_A", "two");
  s.secrets({ a: wanted });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", outcome]);
  expect((await s.client().getSecret("a")).value).toBe(value);
  expect(effectsIn(await s.plan()).filter((one) => !one.startsWith("settle"))).toEqual([]);
});

test("nobody's is adopted", async () => {
  const s = scene();
  s.vaults.configure("vault", { recoverMovesUpdated: true });
  s.vaults.seed("vault", { name: "a", value: "one" });
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  s.clock.forward(3_600_000);
  s.secrets({ a: literal("one") });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", "adopted a"]);
});

test("a key's tags", async () => {
  const s = await deleted(literal("one"));
  s.keys({ a: { keyType: "EC", tags: { app: "shop" } } });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a", "updated a"]);
  expect((await s.keyClient().getKey("a")).properties.tags).toMatchObject({ app: "shop" });
});

test("versions that are too many are disabled right after", async () => {
  const s = scene();
  s.vaults.configure("vault", { recoverMovesUpdated: true });
  for (const text of ["1", "2", "3"]) {
    s.secrets({ a: literal(text) });
    await s.apply();
    s.clock.forward(1000);
  }
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  s.clock.forward(3_600_000);
  s.secrets({ a: literal("3", { versions: { keepEnabled: 1 } }) });
  expect(outcomesIn(await s.apply())).toEqual(["recovered a"]);
  const versions = await Array.fromAsync(s.client().listPropertiesOfSecretVersions("a"));
  expect(versions.filter(({ enabled }) => enabled)).toHaveLength(1);
  expect((await s.client().getSecret("a")).value).toBe("3");
});
