// Two runs at once at a target without a lock. A seed decides at each of their steps which one goes on, for how long one is
// the slower, and how the secret stands before. When both have ended, what is published works.
import { expect, test } from "vitest";
import type { Clock, World } from "../../src/model/world.ts";
import { rotateWithTargets } from "../../src/reconcile/rotation/rotate.ts";
import type { OpenTarget, Target } from "../../src/rotate/target.ts";
import { runsOf } from "../dials.ts";
import { mortal } from "../mortal.ts";
import type { Scene } from "../scene.ts";
import { type Dice, dice } from "../simulation/dice.ts";
import { type Database, database, day, rotateOn, rotating, versionsOf, works } from "./build.ts";

type Turns = {
  /** Resolves when it is the turn of this run. */
  readonly step: (run: number) => Promise<void>;
  readonly leave: (run: number) => void;
};

/** Lets one of several runs go on whenever each of them waits for its turn. @param favour of 10 times the first one's */
function turnsOf(runs: number, { int }: Dice, favour: number): Turns {
  // A run may ask for several things at once.
  const waiting = Array.from({ length: runs }, (): (() => void)[] => []);
  const live = new Set(waiting.keys());
  const next = () => {
    const [first = 0, second = first] = live;
    if ([...live].some((run) => waiting[run]?.length === 0)) return;
    const chosen = waiting[int(10) < favour ? first : second];
    chosen?.shift()?.();
    // What goes on may have to wait for what else its run asks for.
    if (chosen && chosen.length > 0) setImmediate(next);
  };
  return {
    step: (run) =>
      new Promise((resolve) => {
        waiting[run]?.push(resolve);
        next();
      }),
    leave: (run) => {
      live.delete(run);
      next();
    },
  };
}

/** A run whose every request, answer, deed and pause is a step. */
async function play(run: number, turns: Turns, set: Scene, target: Target, now: boolean): Promise<string> {
  const stepped = async <T>(work: () => Promise<T>): Promise<T> => {
    await turns.step(run);
    const done = await work();
    await turns.step(run);
    return done;
  };
  const open = async (secret: Parameters<Target["open"]>[0]): Promise<OpenTarget> => {
    const opened = await stepped(() => target.open(secret));
    return {
      make: (user) => stepped(() => opened.make(user)),
      works: (credential) => stepped(() => opened.works(credential)),
      set: (credential) => stepped(() => opened.set(credential)),
      close: opened.close,
    };
  };
  const world: World = set.world({
    transport: (through) => ({
      sendRequest: (request) => stepped(() => through.sendRequest(request)),
    }),
  });
  const clock: Clock = {
    now: world.clock.now,
    sleep: async (ms) => {
      set.clock.forward(ms);
      await turns.step(run);
    },
  };
  const options = { paths: [], emulator: false, dryRun: false, concurrency: 16 };
  try {
    const { entries } = await rotateWithTargets(
      () => ({ ...target, open }),
      { ...options, ...(now && { now: { reason: "leaked" } }) },
      { ...world, clock },
    );
    const [entry] = entries;
    if (!entry) return "nothing";
    const says = entry.published ? `, ${entry.published.is}` : "";
    return `${"message" in entry ? `${entry.result}: ${entry.message}` : entry.result}${says}`;
  } finally {
    turns.leave(run);
  }
}

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
  const ends = await Promise.all(asked.map((now, run) => play(run, turns, set, db.target, now)));
  const played = `${story}: ${ends.join(" | ")}`;
  const [, , pending] = await versionsOf(set);
  const wanted = 1 + (asked[1] && ends.every((end) => end.startsWith("rotated")) ? 1 : 0);
  return {
    story: played,
    isDoubled: (await versions()) - before > wanted,
    wrong: [
      ...((await works(set, db)) ? [] : [`${played}: what is published does not work`]),
      ...(pending === "open" ? [`${played}: a rotation is left open`] : []),
      ...ends.filter((end) => !/^(rotated|not due|refused: Another run rotates it)/.test(end)),
    ],
  };
}

const seeds =
  process.env.KVG_SEED === undefined
    ? Array.from({ length: runsOf(30) }, (_, seed) => seed)
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
