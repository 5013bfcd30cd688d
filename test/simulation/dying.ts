// A process that dies: from one request on it hears nothing any more, and nothing it does reaches the vault.
import { setImmediate as turn } from "node:timers/promises";
import type { Transport } from "./lab.ts";

export type Side = "before" | "after";

export type Dying = {
  readonly transport: Transport;
  /** How many requests were sent, the deadly one included. */
  readonly sent: () => number;
  /** Runs until it ends or dies; undefined where it died. What the vault had already received is then carried out. */
  readonly outlive: <T>(run: Promise<T>) => Promise<T | undefined>;
};

/** @param at the request, counted from 1, at which it dies; `side` of that request's commit. */
export function dying(at: number, side: Side): Dying {
  const { promise: death, resolve: die } = Promise.withResolvers<undefined>();
  const never = new Promise<never>(() => {});
  let sent = 0;
  return {
    transport: (through) => ({
      sendRequest: async (request) => {
        sent++;
        if (sent > at) return never;
        if (sent === at) {
          if (side === "after") await through.sendRequest(request).catch(() => undefined);
          die(undefined);
          return never;
        }
        const heard = await through.sendRequest(request).then(
          (answer) => () => answer,
          (error) => () => {
            throw error;
          },
        );
        return sent < at ? heard() : never;
      },
    }),
    sent: () => sent,
    outlive: async (run) => {
      const ended = await Promise.race([run, death]);
      for (let turns = 0; ended === undefined && turns < 5; turns++) await turn();
      return ended;
    },
  };
}
