// An unfinished rotation is given up: what is published works afterwards, or it is refused.
import { describe, expect, test } from "vitest";
import { deadlyPoints } from "../dials.ts";
import { type Mortal, mortal } from "../mortal.ts";
import {
  abandonOn,
  type Database,
  database,
  day,
  published,
  rotateOn,
  rotating,
  versionsOf,
  works,
} from "./build.ts";

/** A rotation that died at a point, after one that was over. */
async function unfinished(users: readonly string[], at: string) {
  let life = mortal();
  const [set, db] = [
    rotating(users),
    database(users, { meet: (deed, side) => life.meet(`${side} ${deed}`) }),
  ];
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  const living = async <T>(process: Mortal, run: () => Promise<T>): Promise<T | undefined> => {
    life = process;
    const ended = await process.outlive(run());
    life = mortal();
    db.forget();
    return ended;
  };
  const dying = mortal(at);
  await living(dying, () => rotateOn(set, db, dying));
  db.asked.length = 0;
  return { set, db, living };
}

const byHand = async ({ client }: Parameters<typeof works>[0], value: string) => {
  await client().setSecret("a", value, { tags: { "kvg-owner": "us" } });
};

const abandon = async (set: Parameters<typeof abandonOn>[0], db: Database) => {
  const [entry] = (await abandonOn(set, db)).entries;
  return [
    entry && "message" in entry ? `${entry.result}: ${entry.message}` : entry?.result,
    entry?.published?.is,
  ];
};

describe("with one user", () => {
  test("that was not set yet: it is closed", async () => {
    const { set, db } = await unfinished(["app"], "before set");
    expect(await abandon(set, db)).toEqual(["abandoned", "works"]);
    expect(db.asked).not.toContain("set");
    expect(await versionsOf(set)).toEqual([1, 2, "closed"]);
  });

  test("that was set: what is published is set again, tested, and then it is closed", async () => {
    const { set, db } = await unfinished(["app"], "after set");
    expect(await works(set, db)).toBe(false);
    expect(await abandon(set, db)).toEqual(["abandoned", "works"]);
    expect(db.asked).toEqual(["open", "works", "set", "works", "close"]);
    expect(await works(set, db)).toBe(true);
    expect(await versionsOf(set)).toEqual([1, 2, "closed"]);
  });

  test("over which somebody set a version whose value tells no password: it is closed, and nobody says that it works", async () => {
    const { set, db } = await unfinished(["app"], "after set");
    await byHand(set, "no such form");
    expect(await abandon(set, db)).toEqual(["abandoned", "unknown"]);
    expect((await versionsOf(set)).at(-1)).toBe("closed");
  });

  test("that is published: only a run closes it", async () => {
    const { set, db } = await unfinished(["app"], "after PUT /secrets/a");
    expect(await abandon(set, db)).toEqual(["refused: its pending credential is published already", "works"]);
    expect((await versionsOf(set)).at(-1)).toBe("open");
  });
});

describe("with two users", () => {
  const two = ["app_a", "app_b"];

  test("that was set: finishing is the way out", async () => {
    const { set, db } = await unfinished(two, "after set");
    const { entries } = await abandonOn(set, db);
    expect(entries).toMatchObject([
      {
        result: "refused",
        message: "its target lets the pending credential in",
        hint: expect.stringContaining("run rotate"),
        published: { is: "works" },
      },
    ]);
    expect((await rotateOn(set, db)).summary.rotated).toBe(1);
    expect(await works(set, db)).toBe(true);
  });

  test("that was set, and cannot be finished, because somebody set a version: it is closed", async () => {
    const { set, db } = await unfinished(two, "after set");
    await byHand(set, JSON.stringify(await published(set)));
    expect((await rotateOn(set, db)).entries).toMatchObject([
      { result: "refused", hint: expect.stringContaining("rotate --abandon a") },
    ]);
    expect(await abandon(set, db)).toEqual(["abandoned", "works"]);
    set.clock.forward(31 * day);
    expect((await rotateOn(set, db)).summary.rotated).toBe(1);
    expect([(await published(set)).user, await works(set, db)]).toEqual(["app_b", true]);
  });
});

test("nothing is unfinished: that is said", async () => {
  const [set, db] = [rotating(["app"]), database(["app"])];
  await rotateOn(set, db);
  expect(await abandon(set, db)).toEqual(["nothing to abandon", undefined]);
});

test("a pending secret that is not ours stays open", async () => {
  const [set, db] = [rotating(["app"]), database(["app"])];
  await rotateOn(set, db);
  await set.client().setSecret("a--pending", "planted", { tags: { "kvg-owner": "us" } });
  expect(await abandon(set, db)).toEqual([
    "refused: a--pending was not written by a rotation under this config's fingerprint key",
    "works",
  ]);
  expect((await versionsOf(set)).at(-1)).toBe("open");
});

test("its secret is disabled, so that nobody reads it: refused, until it is enabled", async () => {
  const { set, db } = await unfinished(["app"], "after set");
  const { properties } = await set.client().getSecret("a");
  const enable = (enabled: boolean) =>
    set.client().updateSecretProperties("a", properties.version ?? "", { enabled });
  await enable(false);
  expect(await abandon(set, db)).toEqual(["refused: it is disabled", undefined]);
  expect((await versionsOf(set)).at(-1)).toBe("open");
  await enable(true);
  expect(await abandon(set, db)).toEqual(["abandoned", "works"]);
  expect(await works(set, db)).toBe(true);
});

test("the target does not take what is published: it stays open, and the next run may finish it", async () => {
  const { set, db } = await unfinished(["app"], "after set");
  const broken: Database["target"] = {
    ...db.target,
    open: async (secret) => ({ ...(await db.target.open(secret)), set: async () => {} }),
  };
  expect(await abandon(set, { ...db, target: broken })).toEqual([
    "failed: Its target does not let in what is published, though it was set again.",
    "does not work",
  ]);
  expect((await versionsOf(set)).at(-1)).toBe("open");
  expect((await rotateOn(set, db)).summary.rotated).toBe(1);
  expect(await works(set, db)).toBe(true);
});

test("killed at any point, once and twice: the next one gives it up, and what is published works", async () => {
  const whole = mortal();
  const measured = await unfinished(["app"], "after set");
  await measured.living(whole, () => abandonOn(measured.set, measured.db, whole));
  expect(whole.points.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const at of deadlyPoints(whole.points, 2))
    for (const times of [1, 2]) {
      const { set, db, living } = await unfinished(["app"], "after set");
      for (let time = 0; time < times; time++) {
        const dying = mortal(at);
        await living(dying, () => abandonOn(set, db, dying));
      }
      const where = `${whole.points[at - 1]}, ${times} times`;
      const [end = ""] = await abandon(set, db);
      if (end !== "abandoned" && end !== "nothing to abandon") wrong.push(`${where}: ${end}`);
      if (!(await works(set, db))) wrong.push(`${where}: what is published does not work`);
      if ((await versionsOf(set)).at(-1) !== "closed") wrong.push(`${where}: it is open`);
    }
  expect(wrong).toEqual([]);
});
