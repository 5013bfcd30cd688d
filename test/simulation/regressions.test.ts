// What the simulation and the crashes found, each as a scene of its own, so that it stays found.
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, scene } from "../scene.ts";

const literal = (text: string, more: object = {}) => ({ value: { literal: text }, ...more });

test("what the service is still recovering is not written over, whoever it belongs to", async () => {
  const { secrets, apply, plan, vaults, client, clock } = scene();
  vaults.seed("vault", { name: "a", value: "theirs", tags: { "kvg-owner": "them" } });
  await (await client().beginDeleteSecret("a")).pollUntilDone();
  vaults.configure("vault", { recoverSettlesMs: 5000 });
  await client().beginRecoverDeletedSecret("a");
  secrets({ a: literal("one") });
  expect(outcomesIn(await apply())).toEqual(["skipped a"]);
  clock.forward(5000);
  expect((await client().getSecret("a")).value).toBe("theirs");
  expect(effectsIn(await plan())).toEqual(["refused a: foreign owner"]);
});

test("what comes back while the run waits for a recover of its own is not written over", async () => {
  const { secrets, apply, vaults, client } = scene();
  secrets({ b: literal("one") });
  await apply();
  vaults.seed("vault", { name: "a", value: "theirs" });
  for (const name of ["a", "b"]) await (await client().beginDeleteSecret(name)).pollUntilDone();
  vaults.configure("vault", { recoverSettlesMs: 9000 });
  await client().beginRecoverDeletedSecret("a");
  secrets({ a: literal("one"), b: literal("one") });
  expect(outcomesIn(await apply())).toEqual(["recovered b", "skipped a"]);
  expect((await client().getSecret("a")).value).toBe("theirs");
});

test("a disabled secret is found again among versions of one second", async () => {
  const { secrets, apply, client } = scene();
  const names = ["a", "b", "c", "d", "e", "f"];
  const all = (text: string) =>
    secrets(Object.fromEntries(names.map((name) => [name, literal(text, { enabled: false })])));
  all("one");
  await apply();
  for (const name of names) await client().setSecret(name, "by hand");
  const sets = names.map((name) => `set ${name}`);
  expect(outcomesIn(await apply())).toEqual(sets);
  all("two");
  expect(outcomesIn(await apply())).toEqual(sets);
});

test("a date of a disabled secret is cleared when the secret is to be enabled", async () => {
  const { secrets, apply, client } = scene();
  secrets({ a: literal("one", { expiresOn: "2090-01-01" }) });
  await apply();
  await client().updateSecretProperties("a", "", { enabled: false });
  secrets({ a: literal("one", { expiresOn: null, enabled: true }) });
  expect(outcomesIn(await apply())).toEqual(["set a"]);
  const { value, properties } = await client().getSecret("a");
  expect([value, properties.enabled, properties.expiresOn]).toEqual(["one", true, undefined]);
});
