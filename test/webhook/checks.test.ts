// One check at a time, what waits collapses, and an event that comes again asks once.
import { expect, test } from "vitest";
import type { ObjectId } from "../../src/model/object.ts";
import { callOnce, orderChecks } from "../../src/webhook/checks.ts";
import { movingClock } from "../clock.ts";

const secret = (name: string): ObjectId => ({ vault: "contoso", kind: "secret", name });

/** Checks that end when they are told to, and what was begun. */
function held() {
  const begun: string[] = [];
  const ends: ((well: boolean) => void)[] = [];
  const queue = orderChecks(({ name }) => {
    begun.push(name);
    return new Promise((resolve) => ends.push(resolve));
  });
  const end = async (well = true) => {
    await settled();
    ends.shift()?.(well);
    await settled();
  };
  return { ...queue, begun, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("one after another, in the order of asking", async () => {
  const { ask, begun, end } = held();
  const results = [ask(secret("a")), ask(secret("b"))];
  await settled();
  expect(begun).toEqual(["a"]);
  await end();
  expect(begun).toEqual(["a", "b"]);
  await end(false);
  expect(await Promise.all(results)).toEqual([true, false]);
});

test("who asks for an object that waits shares its check; one in flight is checked once more", async () => {
  const { ask, begun, end } = held();
  void ask(secret("a"));
  await settled();
  const more = [ask(secret("a")), ask(secret("A")), ask(secret("a"))];
  await end();
  await end(false);
  expect(begun).toHaveLength(2);
  expect(await Promise.all(more)).toEqual([false, false, false]);
});

test("a stop lets the one in flight end, and tells what was not begun", async () => {
  const { ask, stop, begun, end } = held();
  const results = [ask(secret("a")), ask(secret("b")), ask(secret("c"))];
  await settled();
  const left = stop();
  await end();
  expect((await left).map(({ name }) => name)).toEqual(["b", "c"]);
  expect(await Promise.all(results)).toEqual([true, false, false]);
  expect(begun).toEqual(["a"]);
});

test("an id asks once, and again where that came to nothing or is a day ago", async () => {
  const clock = movingClock();
  const first = callOnce(clock);
  let calls = 0;
  const ask = async (id: string, well: boolean) => {
    const { again, result } = first(id, async () => {
      calls++;
      return well;
    });
    return [again, await result];
  };
  expect(await ask("a", true)).toEqual([false, true]);
  expect(await ask("a", false)).toEqual([true, true]);
  expect(await ask("b", false)).toEqual([false, false]);
  expect(await ask("b", true)).toEqual([false, true]);
  clock.forward(24 * 3600 * 1000);
  expect(await ask("a", true)).toEqual([false, true]);
  expect(calls).toBe(4);
});

test("an id whose asking failed is asked again", async () => {
  const first = callOnce(movingClock());
  await expect(first("a", () => Promise.reject(new Error("a moment"))).result).rejects.toThrow("a moment");
  const { again, result } = first("a", async () => true);
  expect([again, await result]).toEqual([false, true]);
});

test("what is remembered has a bound: the oldest is forgotten", async () => {
  const first = callOnce(movingClock());
  const isKnown = (id: number) => first(`${id}`, async () => true).again;
  for (let id = 0; id < 10_000; id++) isKnown(id);
  expect(isKnown(1)).toBe(true);
  expect([10_000, 0, 9_999].map(isKnown)).toEqual([false, false, true]);
});
