// Two runs at once at a target without a lock. A seed decides at each of their steps which one goes on, for how long one is
// the slower, how the secret stands before, and whether one is killed. When both have ended, what is published works; where one
// was killed, when the next one has.
import { expect, test } from "vitest";
import { runsOf } from "../dials.ts";
import { mortal } from "../mortal.ts";
import { rotationsIn, type Scene } from "../scene.ts";
import { type Dice, dice } from "../simulation/dice.ts";
import { type Database, database, day, rotateOn, rotating, versionsOf, works } from "./build.ts";
import { playRun, turnsOf } from "./turns.ts";

/** How the secret stands when both begin. */
const beginnings = ["missing", "due", "unfinished"] as const;

/** A secret, and its target, for which a rotation is due. */
async function beginning(seed: number, { pick }: Dice): Promise<{ set: Scene; db: Database; story: string }> {
  const users = pick([["app"], ["app_a", "app_b"]]);
  const issues = pick([false, false, true]);
  const before = issues ? pick(["missing", "due"]) : pick(beginnings);
  let life = mortal();
  const meet = (deed: string, side: string) => life.meet(`${side} ${deed}`);
  const [set, db] = [rotating(users), database(users, { lock: false, issues, meet })];
  if (before !== "missing") {
    await rotateOn(set, db);
    set.clock.forward(31 * day);
  }
  if (before === "unfinished") {
    life = mortal(pick(["before set", "after set"]));
    await life.outlive(rotateOn(set, db, life));
    life = mortal();
  }
  return { set, db, story: `seed ${seed}, ${users}, ${issues ? "issued" : "set"}, ${before}` };
}

/** What is wrong after a pair of runs, and whether they published more versions than they were asked for. */
async function pair(
  seed: number,
): Promise<{ readonly wrong: readonly string[]; readonly isDoubled: boolean; readonly story: string }> {
  const chance = dice(seed);
  const { set, db, story } = await beginning(seed, chance);
  const versions = async () => (await versionsOf(set))[0];
  const before = await versions();
  const turns = turnsOf(2, chance, chance.pick([2, 5, 5, 8]));
  const asked = [false, chance.chance(0.2)];
  const dies = chance.chance(0.2) ? 1 + chance.int(60) : undefined;
  const ends = await Promise.all(
    asked.map((now, run) =>
      playRun(
        run,
        turns,
        set,
        () => db.target,
        now ? { now: { reason: "leaked" } } : {},
        mortal(run === 0 ? dies : undefined),
      ),
    ),
  );
  // What a run left that was killed, the next one ends.
  if (ends.includes("died")) ends.push(...rotationsIn(await rotateOn(set, db)));
  const played = `${story}: ${ends.join(" | ")}`;
  const [main] = await versionsOf(set);
  const isOpen = await set
    .client()
    .getSecret("a--pending")
    .then(
      () => true,
      () => false,
    );
  const wanted = 1 + (asked[1] && ends.every((end) => end.startsWith("rotated")) ? 1 : 0);
  return {
    story: played,
    isDoubled: (await versions()) - before > wanted,
    wrong: [
      ...(main > 0 && (await works(set, db)) ? [] : [`${played}: what is published does not work`]),
      ...(isOpen ? [`${played}: a rotation is left open`] : []),
      ...ends.filter((end) => !/^(rotated|not due|died|refused: Another run rotates it)/.test(end)),
    ],
  };
}

const seeds =
  process.env.KVG_SEED === undefined
    ? Array.from({ length: runsOf(50) }, (_, seed) => seed)
    : [Number(process.env.KVG_SEED)];

test(`${seeds.length} pairs of runs at once: when both have ended, what is published works`, async ({
  annotate,
}) => {
  const wrong: string[] = [];
  let doubled = 0;
  for (const seed of seeds) {
    const played = await pair(seed);
    wrong.push(...played.wrong);
    if (played.isDoubled) doubled++;
    if (seeds.length === 1) await annotate(played.story);
  }
  await annotate(`${doubled} of ${seeds.length} pairs published a version more than was needed`);
  expect(wrong, `${doubled} of ${seeds.length} pairs published twice`).toEqual([]);
});
