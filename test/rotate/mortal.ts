// A process that dies at one step of a rotation: a request to the vault, or an action of the target. From then on it
// receives nothing, and nothing that it does reaches either of them.
import { setImmediate as turn } from "node:timers/promises";
import type { HttpClient } from "@azure/core-rest-pipeline";
import type { Side } from "../simulation/dying.ts";
import type { Deed } from "./build.ts";

export type Mortal = {
  readonly transport: (through: HttpClient) => HttpClient;
  readonly meet: (deed: Deed, side: Side) => Promise<void>;
  /** How many steps began, the deadly one included. */
  readonly steps: () => number;
  /** Runs until it ends or dies; undefined where it died. */
  readonly outlive: <T>(run: Promise<T>) => Promise<T | undefined>;
};

/** @param at the step, counted from 1, at which it dies; `side` of what the step does. */
export function mortal(at: number, side: Side): Mortal {
  const { promise: death, resolve: die } = Promise.withResolvers<undefined>();
  const never = new Promise<never>(() => {});
  let steps = 0;
  const kill = () => {
    die(undefined);
    return never;
  };
  return {
    transport: (through) => ({
      sendRequest: async (request) => {
        const step = ++steps;
        if (step > at || (step === at && side === "before")) return kill();
        const answer = await through.sendRequest(request);
        return step === at ? kill() : answer;
      },
    }),
    meet: async (_, now) => {
      const step = now === "before" ? ++steps : steps;
      if (step > at || (step === at && side === now)) await kill();
    },
    steps: () => steps,
    outlive: async (run) => {
      const ended = await Promise.race([run, death]);
      for (let turns = 0; ended === undefined && turns < 5; turns++) await turn();
      return ended;
    },
  };
}
