// A value that is its own credential, through its life: made when it is missing, made anew when it is due.
import { expect, test } from "vitest";
import { effectsIn, rotationsIn, type Scene, scene } from "../scene.ts";

const day = 86_400_000;

/** Vault `vault` may use a target `token`. */
const rotating = () =>
  scene({ targets: { token: { generate: { length: 40 } } }, vaults: { vault: { targets: ["token"] } } });

const token = (more: object = {}) => ({ a: { rotation: { every: "P30D", target: "token" }, ...more } });
const valueIn = async ({ client }: Scene) => (await client().getSecret("a")).value ?? "";
const versionsIn = async ({ client }: Scene, name = "a") =>
  (await Array.fromAsync(client().listPropertiesOfSecretVersions(name))).length;

test("renamed it waits for apply, in a large vault, too", async () => {
  const set = rotating();
  set.vaults.configure("vault", { pageSize: 2 });
  for (let i = 0; i < 20; i++) set.vaults.seed("vault", { name: `0-${i}`, value: "theirs" });
  set.secrets(token());
  await set.rotate();
  const first = await valueIn(set);
  const { a } = token({ renamedFrom: "a" });
  set.secrets({ b: a });
  expect(rotationsIn(await set.rotate())).toEqual(["refused b"]);
  await set.apply();
  expect(rotationsIn(await set.rotate())).toEqual(["not due b"]);
  expect((await set.client().getSecret("b")).value).toBe(first);
});

test("missing it is made, and then it is not due for as long as the manifest says", async () => {
  const set = rotating();
  set.secrets(token());
  expect(effectsIn(await set.plan())).toEqual([]);
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
  const first = await valueIn(set);
  expect(first).toMatch(/^[0-9A-Za-z]{40}$/);
  expect((await set.rotate()).entries).toMatchObject([{ result: "not due", due: { is: "later" } }]);
  set.clock.forward(30 * day - 60_000);
  expect(rotationsIn(await set.rotate())).toEqual(["not due a"]);
  set.clock.forward(60_000);
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
  expect(await valueIn(set)).not.toBe(first);
  expect(await versionsIn(set)).toBe(2);
});
