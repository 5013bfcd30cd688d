// The property tests of runs that meet at one vault: a seed decides what they want and whose request goes next. A seed that
// fails is made small before it is printed.
//
//   KVG_SEEDS=10000 npx vitest run test/simulation/writers.test.ts    more seeds
//   KVG_SEED=17 npx vitest run test/simulation/writers.test.ts        one seed, with its story
import { afterAll, expect, test } from "vitest";
import { writerSeeds } from "../dials.ts";
import { ground } from "./lab.ts";
import { playSeed, replayMeeting } from "./meeting-seed.ts";

const { KVG_SEED } = process.env;

const below = ground();
afterAll(() => below.close());

const oneSeed = async () => {
  const { lines, wrong } = await replayMeeting(Number(KVG_SEED), below);
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(wrong).toEqual([]);
};

const allSeeds = async () => {
  const failed: string[] = [];
  for (let seed = 1; seed <= writerSeeds; seed++) failed.push(...(await playSeed(seed, below)));
  expect(failed).toEqual([]);
};

if (KVG_SEED) test(`promises hold over seed ${KVG_SEED} of runs that meet`, oneSeed);
else test(`promises hold over ${writerSeeds} seeds of runs that meet`, { timeout: 36_000_000 }, allSeeds);

test("a seed replays exactly, request by request", async () => {
  const first = await replayMeeting(4, below);
  expect(first.requests.length).toBeGreaterThan(10);
  expect(await replayMeeting(4, below)).toEqual(first);
});
