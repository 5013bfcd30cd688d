// The property tests of rotations: a seed decides how runs meet, where they die, and what somebody else does.
//
//   KVG_SEEDS=10000 npx vitest run test/simulation/rotation.test.ts    more seeds
//   KVG_SEED=17 npx vitest run test/simulation/rotation.test.ts        one seed, with its story
import { afterAll, expect, test } from "vitest";
import { rotationSeeds } from "../dials.ts";
import { ground } from "./lab.ts";
import { rotationStory } from "./rotation-story.ts";

const { KVG_SEED } = process.env;

const below = ground();
afterAll(() => below.close());

const oneSeed = async () => {
  const { lines, wrong } = await rotationStory(Number(KVG_SEED), below);
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(wrong).toEqual([]);
};

const allSeeds = async () => {
  const failed: string[] = [];
  for (let seed = 1; seed <= rotationSeeds; seed++) {
    const { wrong } = await rotationStory(seed, below);
    if (wrong.length > 0) failed.push(`replay with KVG_SEED=${seed}: ${wrong.join("; ")}`);
  }
  expect(failed).toEqual([]);
};

if (KVG_SEED) test(`promises hold over seed ${KVG_SEED} of rotations`, oneSeed);
else test(`promises hold over ${rotationSeeds} seeds of rotations`, { timeout: 3_600_000 }, allSeeds);

test("a seed replays exactly, step by step", async () => {
  const first = await rotationStory(4, below);
  expect(first.requests.length).toBeGreaterThan(10);
  expect(await rotationStory(4, below)).toEqual(first);
});
