// A rotation that somebody asks for: whether or not it is due, and after what is unfinished.
import { expect, test } from "vitest";
import { deadlyPoints } from "../dials.ts";
import { mortal } from "../mortal.ts";
import { rotationsIn } from "../scene.ts";
import { database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";

const now = { now: { reason: "it stood in a log" } };
const two = ["app_a", "app_b"];

test("what is not due is rotated, and the report says why", async () => {
  const [set, db] = [rotating(["app"]), database(["app"])];
  await rotateOn(set, db);
  const leaked = await published(set);
  const document = await rotateOn(set, db, {}, now);
  expect(document).toMatchObject({
    reason: "it stood in a log",
    entries: [{ result: "rotated", due: { is: "due", why: "asked" }, published: { is: "works" } }],
  });
  expect([db.letsIn(leaked.user, leaked.password), await works(set, db)]).toEqual([false, true]);
});

test("a dry run tells it, and rotates nothing", async () => {
  const [set, db] = [rotating(["app"]), database(["app"])];
  await rotateOn(set, db);
  expect(await set.rotate({ dryRun: true, ...now })).toMatchObject({
    reason: "it stood in a log",
    entries: [{ result: "would rotate", address: "unused", users: ["app"] }],
  });
});

test("of two the leaked credential is of no use after the second time", async () => {
  const [set, db] = [rotating(two), database(two)];
  await rotateOn(set, db);
  const leaked = await published(set);
  const letIn = [];
  for (const _ of two) {
    await rotateOn(set, db, {}, now);
    letIn.push(db.letsIn(leaked.user, leaked.password));
    expect(await works(set, db)).toBe(true);
  }
  expect(letIn).toEqual([true, false]);
});

test("what is unfinished is finished first, and then another one is made", async () => {
  let life = mortal("after set");
  const [set, db] = [
    rotating(["app"]),
    database(["app"], { meet: (deed, side) => life.meet(`${side} ${deed}`) }),
  ];
  await life.outlive(rotateOn(set, db, life));
  life = mortal();
  db.forget();
  const pending = JSON.parse((await set.client().getSecret("a--pending")).value ?? "");
  expect(rotationsIn(await rotateOn(set, db, {}, now))).toEqual(["rotated a"]);
  expect(await versionsOf(set)).toEqual([2, 2, "closed"]);
  expect([db.letsIn("app", pending.password), await works(set, db)]).toEqual([false, true]);
});

test("one whose secret moved on is refused", async () => {
  const [set, db] = [rotating(["app"]), database(["app"])];
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  await rotateOn(set, database(["app"], { deaf: true }));
  await set.client().setSecret("a", "by hand");
  const { entries } = await rotateOn(set, db, {}, now);
  expect(entries).toMatchObject([{ result: "refused", hint: expect.stringContaining("--abandon a") }]);
});

test("killed at any point, once and twice, a run as by the schedule finishes it", async () => {
  const play = async (at: readonly (number | undefined)[]) => {
    let life = mortal();
    const [set, db] = [rotating(two), database(two, { meet: (deed, side) => life.meet(`${side} ${deed}`) })];
    await rotateOn(set, db);
    let points: readonly string[] = [];
    for (const death of at) {
      life = mortal(death);
      await life.outlive(rotateOn(set, db, life, now));
      ({ points } = life);
      life = mortal();
      db.forget();
    }
    return { set, db, points };
  };
  const { points } = await play([undefined]);
  const wrong: string[] = [];
  for (const at of deadlyPoints(points, 2))
    for (const deaths of [[at], [at, at]]) {
      const { set, db } = await play(deaths);
      const where = `${points[at - 1]}, ${deaths.length} times`;
      if (!(await works(set, db))) wrong.push(`${where}: what is published does not work`);
      const { summary } = await rotateOn(set, db);
      if (summary.failed + summary.refused + summary.unknown > 0)
        wrong.push(`${where}: ${JSON.stringify(summary)}`);
      const [, , pending] = await versionsOf(set);
      if (!(await works(set, db)) || pending === "open") wrong.push(`${where}: ${pending}`);
    }
  expect(wrong).toEqual([]);
});
