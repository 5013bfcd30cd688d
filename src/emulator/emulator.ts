import type { HttpClient } from "@azure/core-rest-pipeline";
import { type Clock, clock as hostClock } from "./clock.ts";
import { addFault, clearFaults, type Fault } from "./faults.ts";
import { handle, type LoggedRequest, vaultTime } from "./handle.ts";
import { httpClient } from "./http-client.ts";
import { type Seed, seed } from "./seed.ts";
import { configure, type VaultSettings } from "./settings.ts";
import { store as open } from "./store.ts";

export type { Clock } from "./clock.ts";
export type { Fault } from "./faults.ts";
export type { LoggedRequest } from "./handle.ts";
export type { Role } from "./roles.ts";
export type { VaultSettings } from "./settings.ts";

/** An embedded Key Vault: any number of vaults, each coming into being at its first request. For development only. */
export type Emulator = {
  /** The core. Throws a NetworkFailure (`code` ECONNRESET or ENOTFOUND) where the network would. */
  handle(request: Request): Promise<Response>;
  /** The door for the SDK in this process: any vault URL, no socket. */
  readonly httpClient: HttpClient;
  /** Merges into what is configured. */
  configure(vault: string, settings: VaultSettings): void;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Puts a new version of a secret or key directly, for what the API cannot make: managed objects, given dates. */
  seed(vault: string, version: Seed): void;
  /** Moves the vaults' clock by so many milliseconds, for all processes that share the file. */
  advance(ms: number): void;
  /** This process's requests. Never holds tokens, queries or bodies. */
  readonly log: LoggedRequest[];
  vaults(): string[];
  close(): void;
};

/**
 * @param options.file a data file that several processes may share; without it everything is in memory.
 * @throws Error where the file cannot be used.
 */
export function emulator(options: { file?: string; clock?: Clock } = {}): Emulator {
  const { file = ":memory:", clock = hostClock } = options;
  const store = open(file);
  const log: LoggedRequest[] = [];
  const answered = (request: Request) => handle(store, clock, (entry) => log.push(entry), request);
  return {
    handle: answered,
    httpClient: httpClient(answered),
    configure: (vault, settings) => configure(store, vault.toLowerCase(), settings),
    fault: (fault) => addFault(store, fault),
    clearFaults: () => clearFaults(store),
    seed: (vault, version) =>
      seed(store, vault.toLowerCase(), version, Math.floor(vaultTime(store, clock) / 1000)),
    advance: (ms) => store.run("UPDATE state SET offset_ms = offset_ms + ?", ms),
    log,
    vaults: () =>
      store.rows<{ name: string }>("SELECT name FROM vault ORDER BY name").map(({ name }) => name),
    close: () => store.close(),
  };
}
