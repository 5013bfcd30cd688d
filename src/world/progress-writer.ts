import type { Progress, ProgressLines } from "../model/plan/outcome.ts";
import type { Clock } from "../model/world.ts";

/** Where messages and progress go. */
export type MessageStream = {
  readonly write: (text: string) => void;
  /** Columns of a terminal on which a line can be rewritten; undefined where there is none. */
  readonly columns?: () => number;
};

/** A run's progress while it is shown. */
type ShownProgress = {
  readonly progress: (event: Progress) => void;
  /** Ends it: nothing of the rewritten line is left. */
  readonly end: () => void;
};

export type ProgressWriter = {
  /** Writes a text that stays. The rewritten line makes room for it. */
  readonly write: (text: string) => void;
  /** Shows the progress of a run, one at a time. @param makeLines is told whether the line is rewritten. */
  readonly show: (makeLines: (isRewritten: boolean) => ProgressLines) => ShownProgress;
  /** Takes the rewritten line away as long as the work lasts, so that a person can type. */
  readonly pauseFor: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Calls the work again and again after so many milliseconds, until the returned function is called. */
export type Repeat = (ms: number, work: () => void) => () => void;

const repeat: Repeat = (ms, work) => {
  // A run that is over does not wait for its progress.
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
};

/** Milliseconds between two states of the rewritten line, and between two lines that stay. */
const [rewritten, lasting] = [200, 10_000];

/** Carriage return, and erase to the end of the line. */
const erasing = "\r\u001b[K";

/**
 * The only writer of progress. On a terminal it rewrites one line; elsewhere it writes a line every ten seconds, where
 * there is something to say.
 */
export function createProgressWriter(
  { write, columns }: MessageStream,
  clock: Pick<Clock, "now"> = Date,
  repeatEach: Repeat = repeat,
): ProgressWriter {
  let line = "";
  let paused = 0;
  const put = (next: string): void => {
    if (next === line || (next !== "" && paused > 0)) return;
    write(line === "" ? next : `${erasing}${next}`);
    line = next;
  };
  const writeLasting = (text: string): void => {
    put("");
    write(text);
  };
  return {
    write: writeLasting,
    show: (makeLines) => {
      const lines = makeLines(columns !== undefined);
      // A terminal goes on to the next line once the last column is full.
      const paint = (): void => {
        const now = clock.now();
        if (columns) put(lines.line(now, columns() - 1) ?? "");
        else {
          const words = lines.line(now, Number.POSITIVE_INFINITY);
          if (words !== undefined) write(`${words}\n`);
        }
      };
      const stop = repeatEach(columns ? rewritten : lasting, paint);
      let painted = Number.NEGATIVE_INFINITY;
      let isOver = false;
      return {
        progress: (event) => {
          if (isOver) return;
          const now = clock.now();
          for (const text of lines.note(event, now)) writeLasting(`${text}\n`);
          if (!columns || now - painted < rewritten) return;
          painted = now;
          paint();
        },
        end: () => {
          isOver = true;
          stop();
          put("");
        },
      };
    },
    pauseFor: async (work) => {
      put("");
      paused++;
      try {
        return await work();
      } finally {
        paused--;
      }
    },
  };
}
