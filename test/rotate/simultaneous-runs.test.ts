// Two runs that began at once, where a target has no lock: each has kept a password before it could see the other's.
import { expect, test } from "vitest";
import { database, day, rotateOn, rotating, versionsOf, works } from "./build.ts";
import { pausedRun } from "./pause.ts";

const busy = "refused: Another run rotates it at the same time, or somebody sets it by hand.";

/** A rotation that is due, a first run, and a second one that has not kept its password yet. */
async function two(users: readonly string[]) {
  const [set, db] = [rotating(users), database(users, { lock: false })];
  await rotateOn(set, db);
  set.clock.forward(31 * day);
  const [first, second] = [pausedRun(set, db), pausedRun(set, db)];
  await second.until("PUT /secrets/a--pending");
  return { set, db, first, second };
}

test.each([[["app"]], [["app_a", "app_b"]]])(
  "one sets its password late, after any step of the other: what is published works (%j)",
  async (users) => {
    const wrong: string[] = [];
    const ends = new Set<string>();
    for (let after = 1, isOver = false; !isOver; after++) {
      const { set, db, first, second } = await two(users);
      await first.until("set");
      isOver = (await second.until(after)) === "ended";
      ends.add(`first ${await first.end()}`).add(`second ${await second.end()}`);
      const [, , pending] = await versionsOf(set);
      if (!(await works(set, db))) wrong.push(`step ${after}: what is published does not work`);
      if (pending !== "closed") wrong.push(`step ${after}: pending is ${pending}`);
    }
    expect(wrong).toEqual([]);
    // With one user the first one waits where it finds that nobody gets in, and finishes after two minutes of its clock.
    const slow = users.length === 1 ? ["first rotated", `second ${busy}`] : [];
    expect([...ends].sort()).toEqual([`first ${busy}`, "second rotated", ...slow].sort());
  },
);

test("one sets its password when the other has published: its own is published, too", async () => {
  const { set, db, first, second } = await two(["app"]);
  await first.until("PUT /secrets/a");
  await second.until("set");
  expect(await first.end()).toBe("rotated");
  expect(await second.end()).toBe(busy);
  expect(await works(set, db)).toBe(true);
  expect(await versionsOf(set)).toEqual([3, 4, "closed"]);
  set.clock.forward(31 * day);
  expect((await rotateOn(set, db)).summary.rotated).toBe(1);
});

test("a password that a killed run left below another one's is disabled by the next rotation", async () => {
  const { set, db, first, second } = await two(["app"]);
  // It has kept its password, and is never let go on.
  await first.until("set");
  expect(await second.end()).toBe("rotated");
  expect((await versionsOf(set)).at(-1)).toBe("open");
  set.clock.forward(31 * day);
  expect((await rotateOn(set, db)).summary.rotated).toBe(1);
  expect((await versionsOf(set)).at(-1)).toBe("closed");
});
