// Plays seeds in a thread of its own, and tells at the end how many, and of those that failed.
import { parentPort, workerData } from "node:worker_threads";
import { ground } from "./lab.ts";
import { story } from "./story.ts";

export type Played = { readonly seeds: number; readonly failed: readonly string[] };

const below = ground();
const failed: string[] = [];
const seeds = workerData as readonly number[];
for (const seed of seeds) {
  const { wrong } = await story(seed, below).catch((error: Error) => ({
    wrong: [error.stack ?? error.message],
  }));
  if (wrong.length > 0) failed.push(`replay with KVG_SEED=${seed}: ${wrong.join("; ")}`);
}
below.close();
parentPort?.postMessage({ seeds: seeds.length, failed } satisfies Played);
