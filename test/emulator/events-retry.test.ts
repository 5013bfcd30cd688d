// Delivery at least once, by the service's schedule and the vaults' clock: no test waits.
import { describe, expect, test } from "vitest";
import { subscribed } from "./webhook.ts";

const minute = 60_000;
const hour = 60 * minute;
/** The waits that are documented; the last one again and again. */
const waits = [
  10_000,
  30_000,
  minute,
  5 * minute,
  10 * minute,
  30 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
];

/** One event for a webhook that answers so. */
async function one(...answers: readonly (number | Error)[]) {
  const made = await subscribed({ answers });
  await made.ask("PUT", "/secrets/a", { value: "v" });
  const result = async () => (await made.deliver()).map(({ answer, result }) => `${answer} ${result}`);
  return { ...made, result };
}

test.each([200, 201, 202, 203, 204])("%i is the end of it", async (status) => {
  const { result, clock, hook } = await one(status);
  expect(await result()).toEqual([`${status} delivered`]);
  clock.forward(48 * hour);
  expect(await result()).toEqual([]);
  expect(hook.posted).toHaveLength(1);
});

test.each([400, 401, 403, 413])("%i drops the event", async (status) => {
  const { result, clock, hook } = await one(status);
  expect(await result()).toEqual([`${status} dropped`]);
  clock.forward(48 * hour);
  expect(await result()).toEqual([]);
  expect(hook.posted).toHaveLength(1);
});

test.each<[number | Error, string, number]>([
  [new Error("ECONNREFUSED"), "no answer", 10_000],
  [205, "205", 10_000],
  [302, "302", 10_000],
  [404, "404", 5 * minute],
  [408, "408", 2 * minute],
  [429, "429", 10_000],
  [500, "500", 10_000],
  [503, "503", 30_000],
])("after %s it is tried again", async (answer, said, wait) => {
  const { result, clock } = await one(answer);
  expect(await result()).toEqual([`${said} again`]);
  clock.forward(wait - 1);
  expect(await result()).toEqual([]);
  clock.forward(1);
  expect(await result()).toEqual(["202 delivered"]);
});

describe("a webhook that fails", () => {
  test.each([1, 4, waits.length])("%i times gets the same event again, by the schedule", async (times) => {
    const { result, clock, hook } = await one(...Array(times).fill(500));
    for (const wait of waits.slice(0, times)) {
      expect(await result()).toEqual(["500 again"]);
      clock.forward(wait - 1);
      expect(await result()).toEqual([]);
      clock.forward(1);
    }
    expect(await result()).toEqual(["202 delivered"]);
    expect(new Set(hook.posted.map(({ body }) => body)).size).toBe(1);
    expect(hook.posted.map(({ headers }) => Number(headers.get("aeg-delivery-count")))).toEqual([
      ...Array(times + 1).keys(),
    ]);
  });

  test("for a day gets it no more", async () => {
    const { result, clock, hook } = await one(...Array(99).fill(500));
    for (const wait of [...waits, 12 * hour]) {
      expect(await result()).toEqual(["500 again"]);
      clock.forward(wait);
    }
    expect(await result()).toEqual(["too late dropped"]);
    clock.forward(48 * hour);
    expect(await result()).toEqual([]);
    expect(hook.posted).toHaveLength(11);
  });
});

test("an event that was never posted is not too late, however long nobody looked", async () => {
  const { result, clock } = await one();
  clock.forward(1000 * hour);
  expect(await result()).toEqual(["202 delivered"]);
});

test("one that fails does not stop the others, and there may be many", async () => {
  const { ask, deliver, hook } = await subscribed({ answers: [500, 400] });
  for (let count = 0; count < 40; count++) await ask("PUT", `/secrets/s${count}`, { value: "v" });
  expect((await deliver()).filter(({ result }) => result === "delivered")).toHaveLength(38);
  expect(new Set(hook.told().map(({ id }) => id)).size).toBe(40);
});
