// A rotation that dies at any request to the vault and any action of the target, before or after what that does: a rerun
// finishes it, and makes no surplus version. With two users what is published works at every moment.
import { describe, expect, test } from "vitest";
import { deadlyPoints, everyPoint } from "../dials.ts";
import { type Mortal, mortal } from "../mortal.ts";
import { rotationsIn } from "../scene.ts";
import { type Database, database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";

/** A database that a mortal process works with, and that outlives it. */
function ground(users: readonly string[], lock = true) {
  let mortalNow = mortal();
  const set = rotating(users, { expiresIn: "P90D" });
  const db = database(users, { lock, meet: (deed, side) => mortalNow.meet(`${side} ${deed}`) });
  const run = async (process: Mortal) => {
    mortalNow = process;
    const document = await process.outlive(rotateOn(set, db, { transport: process.transport }));
    mortalNow = mortal();
    db.forget();
    return document;
  };
  return { set, db, run };
}

type Ground = ReturnType<typeof ground>;

/** One rotation is over and the next one is due. */
async function due(users: readonly string[], lock = true): Promise<Ground> {
  const place = ground(users, lock);
  await place.run(mortal());
  place.set.clock.forward(31 * day);
  return place;
}

/** What is wrong once a rerun has ended, and each secret should have so many versions. */
async function wrongs({ set, db, run }: Ground, count = 2): Promise<readonly string[]> {
  const rerun = await run(mortal());
  const found = rerun ? rotationsIn(rerun) : ["the rerun died"];
  const versions = JSON.stringify(await versionsOf(set));
  const again = await run(mortal());
  const plan = await set.plan();
  return [
    ...found.filter((end) => end !== "rotated a" && end !== "not due a"),
    ...(versions === `[${count},${count},"closed"]` ? [] : [`versions ${versions}`]),
    ...((await works(set, db)) ? [] : ["what is published does not work"]),
    ...(again && rotationsIn(again)[0] === "not due a" ? [] : ["it is due again"]),
    ...plan.changes.filter(({ verb }) => verb !== "unchanged").map(({ verb, id }) => `${verb} ${id.name}`),
  ];
}

/** Whether the vault holds a password with which one gets in, published or pending. */
async function isKnown({ set, db }: Ground): Promise<boolean> {
  if (await works(set, db)) return true;
  const pending = await set.client().getSecret("a--pending");
  const { user, password } = JSON.parse(pending.value ?? "");
  return db.letsIn(user, password);
}

const stillWorks = (db: Database, { user, password }: Awaited<ReturnType<typeof published>>) =>
  db.letsIn(user, password);

describe.each([
  ["single", true, ["app"]],
  ["dual", true, ["app_a", "app_b"]],
  ["single", false, ["app"]],
])("%s, with a lock: %s", (strategy, lock, users) => {
  async function pointsOf(): Promise<readonly string[]> {
    const { run } = await due(users, lock);
    const whole = mortal();
    await run(whole);
    return whole.points;
  }

  test("killed once, at any point", async () => {
    const points = await pointsOf();
    expect(points.length).toBeGreaterThan(2 * 15);
    const wrong: string[] = [];
    for (const at of deadlyPoints(points, 2)) {
      const point = points[at - 1];
      const place = await due(users, lock);
      const before = await published(place.set);
      expect(await place.run(mortal(at)), `it survived ${point}`).toBeUndefined();
      if (!(await isKnown(place))) wrong.push(`${point}: nobody knows the password`);
      if (strategy === "dual") {
        if (!(await works(place.set, place.db))) wrong.push(`${point}: what is published does not work`);
        if (!stillWorks(place.db, before)) wrong.push(`${point}: what was published works no more`);
      }
      wrong.push(...(await wrongs(place)).map((what) => `${point}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });

  test("killed twice in a row", async () => {
    const { length } = await pointsOf();
    const wrong: string[] = [];
    const [stride, strideAgain] = everyPoint ? [8, 12] : [16, 16];
    for (let at = 4; at <= length; at += stride)
      for (let again = 8; again <= length; again += strideAgain) {
        const place = await due(users, lock);
        await place.run(mortal(at));
        await place.run(mortal(again));
        if (strategy === "dual" && !(await works(place.set, place.db)))
          wrong.push(`${at}, ${again}: does not work`);
        wrong.push(...(await wrongs(place)).map((what) => `points ${at} and ${again}: ${what}`));
      }
    expect(wrong).toEqual([]);
  });
});

test("killed at any point of the very first rotation", async () => {
  const whole = mortal();
  await ground(["app_a", "app_b"]).run(whole);
  expect(whole.points.length).toBeGreaterThan(2 * 15);
  const wrong: string[] = [];
  for (const at of deadlyPoints(whole.points, 2)) {
    const place = ground(["app_a", "app_b"]);
    const point = whole.points[at - 1];
    expect(await place.run(mortal(at)), `it survived ${point}`).toBeUndefined();
    wrong.push(...(await wrongs(place, 1)).map((what) => `${point}: ${what}`));
  }
  expect(wrong).toEqual([]);
});
