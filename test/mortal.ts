// A process that dies: from one point on it hears nothing any more, and nothing that it does reaches anything. Its points
// lie around each thing that it does, as `before PUT /secrets/a` and `after PUT /secrets/a`.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect } from "vitest";
import type { Emulator } from "../src/emulator/emulator.ts";
import { type ServedEmulator, serveEmulator } from "../src/emulator/serve.ts";

export type Side = "before" | "after";

/** Resolves where the process lives on; at the point of its death and from then on never. */
export type Meet = (point: string) => Promise<void>;

type Transport = (through: HttpClient) => HttpClient;

export type Mortal = {
  readonly meet: Meet;
  /** Has a point before and after each request of a process that runs in this one. */
  readonly transport: Transport;
  /** The points that it came to, the deadly one included. */
  readonly points: readonly string[];
  /** Where it died; undefined while it lives. */
  readonly diedAt: () => string | undefined;
  /** Runs until it ends or dies; undefined where it died. What others had already received is then carried out. */
  readonly outlive: <T>(run: Promise<T>) => Promise<T | undefined>;
};

/**
 * @param at the point of its death, counted from 1 or by its name; absent, it lives.
 * @param die takes the process away, where it is one of its own.
 */
export function mortal(at: number | string = Number.POSITIVE_INFINITY, die: () => void = () => {}): Mortal {
  const { promise: death, resolve } = Promise.withResolvers<undefined>();
  const points: string[] = [];
  let diedAt: string | undefined;
  const meet: Meet = async (point) => {
    if (diedAt === undefined) points.push(point);
    if (diedAt === undefined && (points.length === at || point === at)) {
      diedAt = point;
      die();
      resolve(undefined);
    }
    if (diedAt !== undefined) await new Promise(() => {});
  };
  return {
    meet,
    points,
    transport: transportOf(meet),
    diedAt: () => diedAt,
    outlive: async (run) => {
      const ended = await Promise.race([run, death]);
      for (let turns = 0; ended === undefined && turns < 5; turns++) await turn();
      return ended;
    },
  };
}

/** Requests with a point before and after each. */
export const transportOf =
  (meet: Meet): Transport =>
  (through) => ({
    sendRequest: async (request) => {
      const name = nameOf(request.method, request.url);
      await meet(`before ${name}`);
      const answer = await through.sendRequest(request).then(
        (response) => () => response,
        (error) => () => {
          throw error;
        },
      );
      await meet(`after ${name}`);
      return answer();
    },
  });

/** A request by what it is about: `GET /secrets/a`, whatever version, which is another one in each run. */
export const nameOf = (method: string, url: string): string =>
  `${method} ${new URL(url).pathname.replace(/\/(?:[0-9a-f]{32})?$/, "")}`;

export type Door = ServedEmulator & {
  /** Who comes in from now on. */
  readonly take: (meet: Meet) => void;
};

/** Vaults behind HTTPS, with a point before and after each request. Without a token a request does nothing. */
export async function serveMortals(vaults: Emulator): Promise<Door> {
  let meet: Meet = async () => {};
  const httpClient: HttpClient = {
    sendRequest: (request) =>
      request.headers.has("authorization")
        ? transportOf(meet)(vaults.httpClient).sendRequest(request)
        : vaults.httpClient.sendRequest(request),
  };
  return {
    ...(await serveEmulator({ ...vaults, httpClient })),
    take: (by) => {
      meet = by;
    },
  };
}

/** Starts a child and kills it at a point; resolves when it is dead, and whoever comes next lives. */
export async function kill(
  at: number | string,
  take: (meet: Meet) => void,
  start: () => ChildProcess,
): Promise<void> {
  let child: ChildProcess | undefined;
  take(mortal(at, () => child?.kill("SIGKILL")).meet);
  child = start();
  const [, signal] = await once(child, "exit");
  take(mortal().meet);
  expect(signal, `it survived ${at}`).toBe("SIGKILL");
}
