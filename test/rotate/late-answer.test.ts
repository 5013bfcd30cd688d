// A target that cannot tell at once whether the password that it took works: the run asks again, and publishes only what
// it knows to work.
import { expect, test } from "vitest";
import { pauses } from "../../src/rotate/session.ts";
import { rotationsIn } from "../scene.ts";
import { database, published, rotateOn, rotating, versionsOf, works } from "./build.ts";

const never = Number.POSITIVE_INFINITY;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test.each([0, 1, 3, pauses.length])("after %i answers that cannot tell it is published", async (late) => {
  const [set, db] = [rotating(["app"]), database(["app"], { late })];
  const started = set.clock.now();
  expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
  expect(set.clock.now() - started).toBe(sum(pauses.slice(0, late)));
  expect(db.asked).toEqual(["open", "make", "works", "set", ...Array(late + 1).fill("works"), "close"]);
  expect(await works(set, db)).toBe(true);
  expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
});

test("the tries are spaced, and end after five minutes", () => {
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(5000);
  expect(sum(pauses)).toBe(300_000);
});

test("it never tells: that is reported, nothing is published, and the next run publishes the same password", async () => {
  const [set, slow] = [rotating(["app_a", "app_b"]), database(["app_a", "app_b"], { late: never })];
  const document = await rotateOn(set, slow);
  expect(document.summary).toMatchObject({ rotated: 0, failed: 0, unknown: 1 });
  expect(document.entries).toMatchObject([
    { result: "unknown", message: expect.stringContaining("cannot tell yet whether it works") },
  ]);
  expect(await versionsOf(set)).toEqual([0, 1, "open"]);
  expect(rotationsIn(await rotateOn(set, slow))).toEqual(["unknown a"]);

  const pending = JSON.parse((await set.client().getSecret("a--pending")).value ?? "");
  const quick = database(["app_a", "app_b"]);
  expect(rotationsIn(await rotateOn(set, quick))).toEqual(["rotated a"]);
  expect(await published(set)).toEqual({ user: pending.user, password: pending.password });
  expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
});

test("it tells at last that nobody gets in: nothing is published", async () => {
  const [set, db] = [rotating(["app"]), database(["app"], { late: 2, deaf: true })];
  expect(await rotateOn(set, db)).toMatchObject({
    entries: [{ result: "failed", message: expect.stringContaining("lets nobody in") }],
  });
  expect(await versionsOf(set)).toEqual([0, 1, "open"]);
});

test("a person who stops the run does not wait, and the next run goes on", async () => {
  const set = rotating(["app"]);
  const stop = new AbortController();
  const meet = async (deed: string) => {
    if (deed === "set") stop.abort();
  };
  const db = database(["app"], { late: 1, meet });
  expect(await rotateOn(set, db, { signal: stop.signal })).toMatchObject({
    entries: [{ result: "failed", message: "interrupted" }],
  });
  expect(set.clock.sleeps).toEqual([]);
  db.forget();
  expect(rotationsIn(await rotateOn(set, database(["app"])))).toEqual(["rotated a"]);
});
