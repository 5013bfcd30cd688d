// The property tests: a seed decides manifests, vault, faults, crashes and a second writer. See round.ts.
//
//   KVG_SEEDS=10000 npx vitest run test/simulation    more seeds
//   KVG_SEED=17 npx vitest run test/simulation        one seed, with its story
import { afterAll, expect, test } from "vitest";
import { ground } from "./lab.ts";
import { story } from "./story.ts";

const { KVG_SEED, KVG_SEEDS = "1000" } = process.env;

/** So many failing seeds are told; then it is clear enough. */
const mostTold = 10;

/** Registers the tests of every seed of one parity: two files, so that two processors share them. */
export function promisesHold(parity: "odd" | "even"): void {
  const below = ground();
  afterAll(() => below.close());
  const rest = parity === "odd" ? 1 : 0;
  const all = KVG_SEED ? [Number(KVG_SEED)] : Array.from({ length: Number(KVG_SEEDS) }, (_, i) => i + 1);
  const seeds = all.filter((seed) => seed % 2 === rest);

  test.skipIf(seeds.length === 0)(
    `promises hold over ${seeds.length} ${parity} seeds`,
    { timeout: 36_000_000 },
    async () => {
      const failed: string[] = [];
      for (const seed of seeds) {
        const { lines, wrong } = await story(seed, below).catch((error: Error) => ({
          lines: [],
          wrong: [error.stack ?? error.message],
        }));
        if (KVG_SEED) process.stdout.write(`${lines.join("\n")}\n`);
        if (wrong.length > 0) failed.push(`replay with KVG_SEED=${seed}: ${wrong.join("; ")}`);
        if (failed.length >= mostTold) break;
      }
      expect(failed).toEqual([]);
    },
  );
}
