// A create has no look: the list on which it rests must be young.
import { expect, test } from "vitest";
import { effectsIn, outcomesIn, type Scene, scene } from "../scene.ts";

const wanted = { value: { literal: "ours" } };

/** An apply that somebody confirms after so many seconds, in which something may happen. */
const appliedAfter = ({ apply, clock }: Scene, seconds: number, meanwhile = async () => {}) =>
  apply({
    confirm: async () => {
      await meanwhile();
      clock.forward(seconds * 1000);
      return true;
    },
  });

const lists = ({ vaults }: Scene) => vaults.log.filter(({ path }) => path === "/secrets").length;

test("a recovery that ends between plan and write is not written over", async () => {
  const s = scene();
  s.vaults.seed("vault", { name: "a", value: "theirs" });
  await (await s.client().beginDeleteSecret("a")).pollUntilDone();
  s.vaults.configure("vault", { recoverSettlesMs: 4000 });
  await s.client().beginRecoverDeletedSecret("a");
  s.secrets({ a: wanted });
  expect(effectsIn(await s.plan())).toEqual(["create a"]);
  expect(outcomesIn(await appliedAfter(s, 6))).toEqual(["skipped a"]);
  expect((await s.client().getSecret("a")).value).toBe("theirs");
});

test.each([
  ["a young plan's list serves", 5, 0],
  ["an older one is taken again, once for all creates", 6, 1],
])("%s", async (_, seconds, more) => {
  const s = scene();
  s.secrets(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a${i}`, wanted])));
  await s.plan();
  const [planned, before] = [lists(s), lists(s)];
  const { outcomes } = await appliedAfter(s, seconds);
  expect(outcomes.every(({ result }) => result === "done")).toBe(true);
  expect(lists(s) - before).toBe(planned + more);
});

test("a plan that was made again after a long wait is young", async () => {
  const s = scene();
  s.secrets({ a: wanted });
  await s.plan();
  const [planned, before] = [lists(s), lists(s)];
  expect(outcomesIn(await appliedAfter(s, 3600))).toEqual(["created a"]);
  expect(lists(s) - before).toBe(2 * planned);
});

test("a name that somebody took meanwhile makes another plan", async () => {
  const s = scene();
  s.secrets({ a: wanted });
  const taken = async () => {
    await s.client().setSecret("a", "theirs");
  };
  expect(await appliedAfter(s, 3600, taken)).toMatchObject({ started: false });
  expect((await s.client().getSecret("a")).value).toBe("theirs");
});

test("a young plan's list goes on for creates that the quota holds up for longer", async () => {
  const s = scene();
  s.secrets(Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`a${i}`, wanted])));
  await s.plan();
  const [planned, before, began] = [lists(s), lists(s), s.clock.now()];
  await s.apply();
  expect(s.clock.now() - began).toBeGreaterThan(10_000);
  expect(lists(s) - before).toBe(planned);
});
