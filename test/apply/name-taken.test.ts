// Whether a name that the plan found free has been taken since: which list says so, and for how long.
import { expect, test } from "vitest";
import { watchTakenNames } from "../../src/apply/name-taken.ts";
import type { Kind } from "../../src/model/object.ts";
import { acme } from "../vault/acme.ts";

/** Asks whether names of a vault have appeared since a plan that is so many seconds old. */
async function since(age: number) {
  const vault = acme();
  await Array.fromAsync(vault.writer.secret.list());
  const { now } = vault.writer;
  const planned = now() - age;
  const ask = watchTakenNames({ writer: () => vault.writer, takenAt: () => planned });
  const before = vault.log().length;
  return {
    ...vault,
    has: (name: string, kind: Kind = "secret", of = "acme") => ask({ vault: of, kind, name }),
    lists: () => vault.log().length - before,
  };
}

test.each([
  ["5 s: its list serves", 5, 0],
  ["6 s: another is taken", 6, 1],
])("a plan of %s", async (_, age, lists) => {
  const { has, ...of } = await since(age);
  expect(await has("a")).toBe(false);
  expect(of.lists()).toBe(lists);
});

test("another list says what stands there by now, in whatever spelling", async () => {
  const { has, seed } = await since(6);
  seed("Taken");
  expect([await has("TAKEN"), await has("taken"), await has("free")]).toEqual([true, true, false]);
});

test.each([
  ["60 s more it serves", 60, 1],
  ["a second later it does not", 61, 2],
])("a list for the creates: %s", async (_, seconds, lists) => {
  const { has, clock, ...of } = await since(6);
  await has("a");
  clock.forward(seconds * 1000);
  await has("b");
  expect(of.lists()).toBe(lists);
});

test("secrets and keys, and two vaults, have lists of their own", async () => {
  const { has, seedKey, log, ...of } = await since(6);
  seedKey("a");
  expect([await has("a"), await has("a", "key")]).toEqual([false, true]);
  await has("a", "secret", "other");
  expect(of.lists()).toBe(3);
  expect(log().slice(-3)).toEqual(["GET /secrets 200", "GET /keys 200", "GET /secrets 200"]);
});

test("all that ask at once wait for one list", async () => {
  const { has, ...of } = await since(6);
  await Promise.all(Array.from({ length: 40 }, (_, i) => has(`a${i}`)));
  expect(of.lists()).toBe(1);
});
