// Several runs in one process, of which one at a time takes a step: whoever drives them decides which, and may kill one
// between any two of its steps.
import { setImmediate as turn } from "node:timers/promises";
import type { World } from "../../src/model/world.ts";
import type { OpenTarget, Target } from "../../src/rotate/target.ts";
import type { MovingClock } from "../clock.ts";
import type { Transport } from "./lab.ts";

/** A run that waits before each of its steps, and after it, until it may go on. */
export type SteppedRun = {
  readonly name: string;
  readonly isOver: () => boolean;
  /** It hears nothing any more, and does nothing. */
  readonly kill: () => void;
  /** The steps that it waits before. */
  readonly waitsFor: () => readonly string[];
  /** Takes one of the steps that it waits before. @param choose of so many */
  readonly advance: (choose: (of: number) => number) => string;
  /** Resolves when it waits before a step, or is over. */
  readonly settle: () => Promise<void>;
};

/** Puts the steps into what a run works with. */
export type Stepping = {
  readonly transport: Transport;
  readonly target: (target: Target) => Target;
  readonly clock: (clock: MovingClock) => World["clock"];
};

/** Starts a run; it does nothing before its first step. */
export function startStepped(name: string, start: (stepping: Stepping) => Promise<void>): SteppedRun {
  const waiting: { readonly what: string; readonly go: () => void }[] = [];
  let isOver = false;
  const step = (what: string): Promise<void> =>
    new Promise((go) => {
      // Who is dead waits for ever.
      if (!isOver) waiting.push({ what, go });
    });
  const stepped = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    await step(`before ${what}`);
    const done = await work().then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    await step(`after ${what}`);
    return done();
  };
  const stepping: Stepping = {
    transport: (through) => ({
      sendRequest: (request) =>
        stepped(`${request.method} ${new URL(request.url).pathname}`, () => through.sendRequest(request)),
    }),
    target: (target) => ({
      ...target,
      open: async (secret) => {
        const { make, works, set, close } = await stepped("open", () => target.open(secret));
        return {
          make: (user) => stepped("make", () => make(user)),
          works: (credential) => stepped("works", () => works(credential)),
          set: (...given) => stepped("set", () => set(...given)),
          close: () => stepped("close", close),
        } satisfies OpenTarget;
      },
    }),
    clock: (clock) => ({
      now: clock.now,
      sleep: async (ms) => {
        clock.forward(ms);
        await step(`sleep ${ms}`);
      },
    }),
  };
  void step("begin")
    .then(() => start(stepping))
    .finally(() => {
      isOver = true;
    });
  return {
    name,
    isOver: () => isOver,
    kill: () => {
      isOver = true;
      waiting.length = 0;
    },
    waitsFor: () => waiting.map(({ what }) => what),
    advance: (choose) => {
      const [one] = waiting.splice(choose(waiting.length), 1);
      one?.go();
      return one?.what ?? "nothing";
    },
    settle: async () => {
      for (let turns = 0; !isOver && waiting.length === 0; turns++) {
        if (turns > 100_000) throw new Error(`${name} neither waits nor ends`);
        await turn();
      }
      // What goes on at the same time arrives within some turns.
      for (let turns = 0; turns < 3; turns++) await turn();
    },
  };
}
