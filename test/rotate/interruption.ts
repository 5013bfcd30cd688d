// Something that happens in the middle of a run.
import type { HttpClient } from "@azure/core-rest-pipeline";
import type { Side } from "../mortal.ts";

export type Step = (side: Side) => Promise<void>;

/** Lets something happen before a run's step: a request to the vault, or a deed of the target. */
export function between(at: number, then: () => Promise<void>) {
  let steps = 0;
  const step = async () => {
    steps++;
    if (steps === at) await then();
  };
  return {
    transport: (through: HttpClient): HttpClient => ({
      sendRequest: async (request) => {
        await step();
        return through.sendRequest(request);
      },
    }),
    meet: (async (side) => {
      if (side === "before") await step();
    }) satisfies Step,
    steps: () => steps,
  };
}
