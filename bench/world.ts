// The world of a run in this process: the real SDK, and in place of the network whatever answers its requests.
import { setTimeout } from "node:timers/promises";
import type { HttpClient } from "@azure/core-rest-pipeline";
import type { Clock, World } from "../src/model/world.ts";
import { connectVault } from "../src/vault/connect.ts";
import { createExec } from "../src/world/exec.ts";
import { createFiles } from "../src/world/files.ts";

/** What every run is asked; it plans the manifests that the config names. */
export const planning = {
  paths: [],
  emulator: false,
  settle: "off",
  allowEmpty: false,
  allowPurge: false,
} as const;

/** An apply that asks nobody. */
export const applying = { ...planning, concurrency: 16, confirm: async () => true } as const;

/** The token of whoever asks: the embedded vault takes any. */
export const credential = {
  getToken: async () => ({ token: "bench", expiresOnTimestamp: Date.now() + 3_600_000 }),
};

const hostClock: Clock = { now: () => Date.now(), sleep: (ms) => setTimeout(ms) };

/** A clock that begins so many milliseconds ago, and that nobody has to wait for. */
export function pastClock(agoMs: number): Clock {
  let now = Date.now() - agoMs;
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  };
}

/** Bytes that nobody can guess. */
export const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** The world of a run in a folder. */
export function createWorld(folder: string, httpClient: HttpClient, clock = hostClock): World {
  const { signal } = new AbortController();
  const run = { clock, signal, progress: () => {} };
  return {
    ...run,
    files: createFiles(folder),
    exec: createExec(signal),
    env: () => undefined,
    random,
    connect: (vault) => connectVault(vault, { ...run, credential, httpClient }),
    token: credential.getToken,
  };
}
