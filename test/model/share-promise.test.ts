import { expect, test } from "vitest";
import { sharePromise } from "../../src/model/concurrency.ts";

function asked() {
  const cache = new Map<string, Promise<number>>();
  let made = 0;
  const ask = (well = true) =>
    sharePromise(cache, "a", async () => {
      made++;
      if (!well) throw new Error("a moment");
      return made;
    });
  return { ask, made: () => made };
}

test("all who ask share one", async () => {
  const { ask, made } = asked();
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
  expect(made()).toBe(1);
});

test("one that is rejected fails those who wait for it, and is asked for anew", async () => {
  const { ask, made } = asked();
  const both = await Promise.allSettled([ask(false), ask(false)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await ask()).toBe(2);
  expect(made()).toBe(2);
});
