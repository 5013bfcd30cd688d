// Bounded work: after a failure nothing is begun, and the failure comes when all that was begun has ended.
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runConcurrently, waitForBoth } from "../../src/model/concurrency.ts";

const runs = Number(process.env.KVG_RUNS ?? 100);

/** Work that the test ends by hand, with what it was asked to do so far. */
function manual() {
  const begun: number[] = [];
  const ends = new Map<number, PromiseWithResolvers<string>>();
  const endOf = (item: number) => {
    const end = ends.get(item);
    if (!end) throw new Error(`work ${item} was not begun`);
    return end;
  };
  return {
    begun,
    work: (item: number) => {
      begun.push(item);
      const end = Promise.withResolvers<string>();
      ends.set(item, end);
      return end.promise;
    },
    succeed: (item: number) => endOf(item).resolve(`r${item}`),
    fail: (item: number) => endOf(item).reject(new Error(`f${item}`)),
  };
}

const turns = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

test("at most so many at once, results in the order of the items", async () => {
  const { begun, work, succeed } = manual();
  const all = runConcurrently([1, 2, 3], 2, work);
  expect(begun).toEqual([1, 2]);
  succeed(2);
  await turns();
  expect(begun).toEqual([1, 2, 3]);
  succeed(3);
  succeed(1);
  expect(await all).toEqual(["r1", "r2", "r3"]);
});

test("after a failure nothing is begun, and it comes when what was begun has ended", async () => {
  const { begun, work, succeed, fail } = manual();
  const ended: unknown[] = [];
  const all = runConcurrently([1, 2, 3, 4, 5], 3, work).catch((error) => ended.push(error.message));
  fail(2);
  await turns();
  succeed(1);
  await turns();
  expect([begun, ended]).toEqual([[1, 2, 3], []]);
  fail(3);
  await all;
  expect([begun, ended]).toEqual([[1, 2, 3], ["f2"]]);
});

test("work that throws before it returns a promise counts as failed work", async () => {
  const begun: number[] = [];
  const all = runConcurrently([1, 2, 3], 1, (item) => {
    begun.push(item);
    throw new Error("at once");
  });
  await expect(all).rejects.toThrow("at once");
  expect(begun).toEqual([1]);
});

test("whatever fails, no work begins after a failure and none goes on after the end", async () => {
  const plans = fc.array(fc.record({ turns: fc.integer({ min: 1, max: 5 }), fails: fc.boolean() }), {
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(plans, fc.integer({ min: 1, max: 6 }), async (plan, most) => {
      let [running, failed, late] = [0, false, 0];
      const all = runConcurrently(plan, most, async ({ turns, fails }) => {
        if (failed) late++;
        running++;
        expect(running).toBeLessThanOrEqual(most);
        for (let i = 0; i < turns; i++) await setImmediate();
        running--;
        if (!fails) return;
        failed = true;
        throw new Error("no");
      });
      const rejected = await all.then(
        () => false,
        () => true,
      );
      expect([rejected, running, late]).toEqual([plan.some(({ fails }) => fails), 0, 0]);
    }),
    { numRuns: runs },
  );
});

test("of two the failure comes when both have ended", async () => {
  const { work, succeed, fail } = manual();
  const ended: string[] = [];
  const both = waitForBoth(work(1), work(2)).catch((error) => ended.push(error.message));
  fail(1);
  await turns();
  expect(ended).toEqual([]);
  succeed(2);
  await both;
  expect(ended).toEqual(["f1"]);
});
