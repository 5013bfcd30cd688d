// A rotation that dies at any request to the vault and any action of the target, before or after what that does: a rerun
// finishes it, and makes no surplus version. With two users what is published works at every moment.
import { describe, expect, test } from "vitest";
import { rotationsIn } from "../scene.ts";
import type { Side } from "../simulation/dying.ts";
import { type Database, database, day, published, rotateOn, rotating, versionsOf, works } from "./build.ts";
import { type Mortal, mortal } from "./mortal.ts";

const never = mortal(Number.POSITIVE_INFINITY, "before");

/** A database that a mortal process works with, and that outlives it. */
function ground(users: readonly string[]) {
  let mortalNow: Mortal = never;
  const set = rotating(users, { expiresIn: "P90D" });
  const db = database(users, { meet: (deed, side) => mortalNow.meet(deed, side) });
  const run = async (process: Mortal) => {
    mortalNow = process;
    const document = await process.outlive(rotateOn(set, db, { transport: process.transport }));
    mortalNow = never;
    db.forget();
    return document;
  };
  return { set, db, run };
}

type Ground = ReturnType<typeof ground>;

/** One rotation is over and the next one is due. */
async function due(users: readonly string[]): Promise<Ground> {
  const place = ground(users);
  await place.run(mortal(Number.POSITIVE_INFINITY, "before"));
  place.set.clock.forward(31 * day);
  return place;
}

/** What is wrong once a rerun has ended, and each secret should have so many versions. */
async function wrongs({ set, db, run }: Ground, count = 2): Promise<readonly string[]> {
  const rerun = await run(mortal(Number.POSITIVE_INFINITY, "before"));
  const found = rerun ? rotationsIn(rerun) : ["the rerun died"];
  const versions = JSON.stringify(await versionsOf(set));
  const again = await run(mortal(Number.POSITIVE_INFINITY, "before"));
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
  ["single", ["app"]],
  ["dual", ["app_a", "app_b"]],
])("%s", (strategy, users) => {
  const sides = ["before", "after"] as const;

  async function steps(): Promise<number> {
    const { run } = await due(users);
    const counted = mortal(Number.POSITIVE_INFINITY, "before");
    await run(counted);
    return counted.steps();
  }

  test.each(sides)("killed once, %s any step", async (side: Side) => {
    const count = await steps();
    expect(count).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (let at = 1; at <= count; at++) {
      const place = await due(users);
      const before = await published(place.set);
      expect(await place.run(mortal(at, side)), `it survived step ${at}`).toBeUndefined();
      if (!(await isKnown(place))) wrong.push(`${side} step ${at}: nobody knows the password`);
      if (strategy === "dual") {
        if (!(await works(place.set, place.db))) wrong.push(`${at}: what is published does not work`);
        if (!stillWorks(place.db, before)) wrong.push(`${at}: what was published works no more`);
      }
      wrong.push(...(await wrongs(place)).map((what) => `${side} step ${at}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });

  test("killed twice in a row", async () => {
    const count = await steps();
    const wrong: string[] = [];
    for (let at = 2; at <= count; at += 4)
      for (let again = 4; again <= count; again += 6) {
        const place = await due(users);
        await place.run(mortal(at, "after"));
        await place.run(mortal(again, "after"));
        if (strategy === "dual" && !(await works(place.set, place.db)))
          wrong.push(`${at}, ${again}: does not work`);
        wrong.push(...(await wrongs(place)).map((what) => `steps ${at} and ${again}: ${what}`));
      }
    expect(wrong).toEqual([]);
  });
});

test("killed at any step of the very first rotation", async () => {
  const wrong: string[] = [];
  let at = 1;
  for (; ; at++) {
    const place = ground(["app_a", "app_b"]);
    if (await place.run(mortal(at, "after"))) break;
    wrong.push(...(await wrongs(place, 1)).map((what) => `step ${at}: ${what}`));
  }
  expect(at).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
