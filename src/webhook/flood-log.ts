import type { Clock } from "../model/world.ts";

/** A log that a flood of requests neither fills nor grows in memory. */
export type FloodLog = {
  /** Prints a line, unless the same one was printed within the last minute: then it is counted. */
  readonly log: (line: string) => void;
  /** Prints what was counted and is not printed yet. */
  readonly end: () => void;
};

/** Milliseconds for which a printed line is not printed again. */
const quiet = 60_000;
/** Foreign text makes lines differ, so there is a bound to how many different ones are printed in that time. */
const mostLines = 1000;

/** @param print takes one line without its end. */
export function createFloodLog(clock: Pick<Clock, "now">, print: (line: string) => void): FloodLog {
  const known = new Map<string, { readonly until: number; more: number }>();
  const others = { count: 0 };
  const printCounts = (isOver: (until: number) => boolean) => {
    for (const [line, { until, more }] of known) {
      if (!isOver(until)) break;
      known.delete(line);
      if (more > 0) print(`${line} (${more} more of this)`);
    }
    if (others.count > 0 && known.size < mostLines) {
      print(`${others.count} more lines, above ${mostLines} different ones a minute`);
      others.count = 0;
    }
  };
  return {
    log: (line) => {
      const now = clock.now();
      printCounts((until) => until <= now);
      const same = known.get(line);
      if (same) same.more++;
      else if (known.size >= mostLines) others.count++;
      else {
        known.set(line, { until: now + quiet, more: 0 });
        print(line);
      }
    },
    end: () => printCounts(() => true),
  };
}
