// The property tests: a seed decides manifests, vault, faults, crashes and a second writer. See round.ts.
//
//   KVG_SEEDS=10000 npx vitest run test/simulation    more seeds
//   KVG_SEED=17 npx vitest run test/simulation        one seed, with its story
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { afterAll, expect, test } from "vitest";
import { seeds } from "../dials.ts";
import { ground } from "./lab.ts";
import { story } from "./story.ts";
import type { Played } from "./worker.ts";

const { KVG_SEED } = process.env;

const below = ground();
afterAll(() => below.close());

/** Plays seeds in a thread of its own: plain Node, which is faster than under a test runner. */
const played = (seeds: readonly number[]): Promise<Played> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: seeds, execArgv: [] });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("a thread ended without a word")));
  });

const allSeeds = async () => {
  const all = Array.from({ length: seeds }, (_, i) => i + 1);
  const threads = Array.from({ length: availableParallelism() }, (_, i) => i);
  const ends = await Promise.all(
    threads.map((thread) => played(all.filter((seed) => seed % threads.length === thread))),
  );
  expect(ends.flatMap(({ failed }) => failed)).toEqual([]);
  expect(ends.reduce((sum, { seeds }) => sum + seeds, 0)).toBe(all.length);
};

const oneSeed = async () => {
  const { lines, wrong } = await story(Number(KVG_SEED), below);
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(wrong).toEqual([]);
};

if (KVG_SEED) test(`promises hold over seed ${KVG_SEED}`, oneSeed);
else test(`promises hold over ${seeds} seeds`, { timeout: 36_000_000 }, allSeeds);

test.each([1, 2, 3])("seed %i replays exactly, request by request", async (seed) => {
  const first = await story(seed, below);
  expect(first.requests.length).toBeGreaterThan(10);
  expect(await story(seed, below)).toEqual(first);
});
