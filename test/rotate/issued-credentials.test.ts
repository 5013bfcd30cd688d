// A target that makes its credentials itself, as a storage account does: nothing is kept, and a rerun repairs.
import { describe, expect, test } from "vitest";
import { pauses } from "../../src/rotate/session.ts";
import { deadlyPoints } from "../dials.ts";
import { mortal, type Side } from "../mortal.ts";
import { rotationsIn } from "../scene.ts";
import { type Deed, database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";
import { between, type Step } from "./interruption.ts";

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

test("one that lets nobody in is not published", async () => {
  const [set, db] = [rotating(users), database(users, { issues: true, lock: false, deaf: true })];
  expect(rotationsIn(await rotateOn(set, db))).toEqual(["refused a"]);
  expect(await versionsOf(set)).toEqual([0, 0, "none"]);
});

describe("the target cannot tell in time whether it works", () => {
  async function unsettled() {
    const [set, db] = [
      rotating(users),
      database(users, { issues: true, lock: false, late: pauses.length + 3 }),
    ];
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["unknown a"]);
    expect(await versionsOf(set)).toEqual([0, 1, "open"]);
    db.asked.length = 0;
    return { set, db };
  }

  test("the next run goes on with the same one", async () => {
    const { set, db } = await unsettled();
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    expect(db.asked).not.toContain("make");
    expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
    expect(await works(set, db)).toBe(true);
  });

  test("somebody made it anew meanwhile: the next run makes another one", async () => {
    const { set } = await unsettled();
    const db = database(users, { issues: true, lock: false });
    expect(rotationsIn(await rotateOn(set, db))).toEqual(["rotated a"]);
    // Such a target takes nothing: it makes.
    expect(db.asked).not.toContain("set");
    expect(await versionsOf(set)).toEqual([1, 1, "closed"]);
    expect(await works(set, db)).toBe(true);
  });
});

test("what somebody publishes by hand after it was made is not written over", async () => {
  let byHand = async () => {};
  const { set, db } = await due(async (deed, side) => {
    if (`${side} ${deed}` === "after make") await byHand();
  });
  byHand = async () => void (await set.client().setSecret("a", "by hand", { tags: { "kvg-owner": "us" } }));
  expect(rotationsIn(await rotateOn(set, db))).toEqual(["refused a"]);
  expect((await set.client().getSecret("a")).value).toBe("by hand");
});

test("killed at any point: a rerun ends well", async () => {
  const whole = mortal();
  const place = await due((deed, side) => whole.meet(`${side} ${deed}`));
  await rotateOn(place.set, place.db, whole);
  expect(whole.points.length).toBeGreaterThan(2 * 10);
  const wrong: string[] = [];
  for (const at of deadlyPoints(whole.points)) {
    const point = whole.points[at - 1];
    let meet: Meet = async () => {};
    const { set, db } = await due((...met) => meet(...met));
    const process = mortal(at);
    meet = (deed, side) => process.meet(`${side} ${deed}`);
    expect(await process.outlive(rotateOn(set, db, process)), `it survived ${point}`).toBeUndefined();
    meet = async () => {};
    const died = await works(set, db);
    const [end] = rotationsIn(await rotateOn(set, db));
    const [main] = await versionsOf(set);
    if (!died) wrong.push(`${point}: what was published works no more`);
    if (!(await works(set, db))) wrong.push(`${point}: what is published does not work`);
    if (main !== 2 || !/^(rotated|not due) a$/.test(end ?? ""))
      wrong.push(`${point}: ${end}, ${main} versions`);
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
      const [end] = entries.map((entry) =>
        "message" in entry ? `${entry.result}: ${entry.message}` : entry.result,
      );
      ends.add(end ?? "");
      if (!(await works(set, db))) wrong.push(`step ${at}: ${end}, and what is published does not work`);
    }
    expect(wrong).toEqual([]);
    expect([...ends].sort()).toEqual(["not due", "other not due a", "other rotated a", "rotated"]);
  });
});
