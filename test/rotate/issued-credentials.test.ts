// A target that makes its credentials itself, as a storage account does: nothing is kept, and a rerun repairs.
import { describe, expect, test } from "vitest";
import { rotationsIn } from "../scene.ts";
import type { Side } from "../simulation/dying.ts";
import { type Deed, database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";
import { between, type Step } from "./interruption.ts";
import { mortal } from "./mortal.ts";

const users = ["key1", "key2"];
type Meet = (deed: Deed, side: Side) => Promise<void>;

async function due(meet: Meet = async () => {}) {
  let isDue = false;
  const set = rotating(users);
  const db = database(users, {
    issues: true,
    lock: false,
    meet: async (...met) => {
      if (isDue) await meet(...met);
    },
  });
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  isDue = true;
  return { set, db };
}

test("the keys take turns, and no secret is kept beside", async () => {
  const { set, db } = await due();
  expect(await published(set)).toMatchObject({ user: "key1" });
  const before = await published(set);
  expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
  expect(await published(set)).toMatchObject({ user: "key2" });
  expect(await works(set, db)).toBe(true);
  expect(db.letsIn(before.user, before.password)).toBe(true);
  expect(await versionsOf(set)).toEqual([2, 0, "none"]);
});

test.each(["before", "after"] as const)("killed %s any step: a rerun ends well", async (side) => {
  const counted = mortal(Number.POSITIVE_INFINITY, "before");
  const place = await due(counted.meet);
  await rotateOn(place.set, place.db, counted);
  expect(counted.steps()).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (let at = 1; at <= counted.steps(); at++) {
    let meet: Meet = async () => {};
    const { set, db } = await due((...met) => meet(...met));
    const process = mortal(at, side);
    meet = process.meet;
    expect(await process.outlive(rotateOn(set, db, process)), `it survived step ${at}`).toBeUndefined();
    meet = async () => {};
    const died = await works(set, db);
    const [end] = rotationsIn(await rotateOn(set, db));
    const [main] = await versionsOf(set);
    if (!died) wrong.push(`${at}: what was published works no more`);
    if (!(await works(set, db))) wrong.push(`${at}: what is published does not work`);
    if (main !== 2 || !/^(rotated|not due) a$/.test(end ?? "")) wrong.push(`${at}: ${end}, ${main} versions`);
  }
  expect(wrong).toEqual([]);
});

describe("two runs at once", () => {
  test("another one comes in between at any step: what is published works in the end", async () => {
    const wrong: string[] = [];
    const ends = new Set<string>();
    for (let at = 1; ; at++) {
      let meet: Step = async () => {};
      const { set, db } = await due((_, side) => meet(side));
      const first = between(at, async () => {
        ends.add(`other ${rotationsIn(await rotateOn(set, db))}`);
      });
      meet = first.meet;
      const { entries } = await rotateOn(set, db, first);
      if (first.steps() < at) break;
      const [end] = entries.map((entry) => ("why" in entry ? `${entry.result}: ${entry.why}` : entry.result));
      ends.add(end ?? "");
      if (!(await works(set, db))) wrong.push(`step ${at}: ${end}, and what is published does not work`);
    }
    expect(wrong).toEqual([]);
    expect([...ends].sort()).toEqual(["not due", "other not due a", "other rotated a", "rotated"]);
  });
});
