// Loaded before the command (`node --import`): its time is what a file says, and SIGUSR2 makes it look there again. So a
// screen that shows a wait is the same on each machine, and a wait of ten seconds takes none.
import { readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const file = process.env.KVG_CLOCK ?? "";
const look = (): number => Number(readFileSync(file, "utf8"));
let now = look();
const sleepers = new Set<() => void>();
/** Says how many sleep, so that the time moves when somebody waits for it. */
const tellSleepers = (): void => writeFileSync(`${file}-sleepers`, String(sleepers.size));
tellSleepers();

Date.now = () => now;
process.on("SIGUSR2", () => {
  now = look();
  for (const wake of sleepers) wake();
});

const sleep = (ms = 0, value?: unknown, options?: { readonly signal?: AbortSignal }): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const until = now + ms;
    // Without it the process would end, because nothing else waits.
    const alive = setInterval(() => {}, 1_000_000);
    const end = (done: () => void): void => {
      clearInterval(alive);
      sleepers.delete(wake);
      tellSleepers();
      done();
    };
    const wake = (): void => {
      if (now >= until) end(() => resolve(value));
    };
    const { signal } = options ?? {};
    signal?.addEventListener("abort", () => end(() => reject(signal.reason)), { once: true });
    sleepers.add(wake);
    tellSleepers();
    wake();
  });

const { setInterval: repeat } = globalThis;
/** What comes each ten seconds never comes. */
const repeatShort = (work: () => void, ms = 0) => repeat(work, ms >= 10_000 ? 2 ** 31 - 1 : ms);

globalThis.setInterval = repeatShort as typeof setInterval;
timers.setTimeout = sleep as typeof timers.setTimeout;
syncBuiltinESMExports();
