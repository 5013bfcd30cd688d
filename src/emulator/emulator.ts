import type { HttpClient } from "@azure/core-rest-pipeline";
import { type Clock, clock as hostClock } from "./clock.ts";
import { deliver } from "./events/deliver.ts";
import type { EventsSchema } from "./events/message.ts";
import { raise } from "./events/raise.ts";
import { subscribe } from "./events/subscription.ts";
import type { Deliveries } from "./events/watch.ts";
import { addFault, clearFaults, type Fault } from "./faults.ts";
import { handle, type LoggedRequest, vaultTime } from "./handle.ts";
import { httpClient } from "./http-client.ts";
import { type Seed, seed } from "./seed.ts";
import { configure, type VaultSettings } from "./settings.ts";
import { store as open } from "./store.ts";

export type { Clock } from "./clock.ts";
export type { EventsSchema } from "./events/message.ts";
export type { Fault } from "./faults.ts";
export type { LoggedRequest } from "./handle.ts";
export type { Role } from "./roles.ts";
export type { VaultSettings } from "./settings.ts";
export { ForeignFile } from "./store.ts";

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
  /** Milliseconds by the vaults' clock. */
  now(): number;
  /**
   * Subscribes a webhook to the vaults' events, once it has agreed. Its `deliver` raises what is due by now, and posts
   * what is to be posted; nothing is posted but by calling it. @throws Refused
   */
  subscribe(url: string, options?: WebhookOptions): Promise<Deliveries>;
  /** This process's requests. Never holds tokens, queries or bodies. */
  readonly log: LoggedRequest[];
  vaults(): string[];
  close(): void;
};

type WebhookOptions = {
  /** By default Event Grid's own. */
  readonly schema?: EventsSchema;
  readonly fetch?: typeof fetch;
  /** By default 30 seconds, as the service waits. */
  readonly timeoutMs?: number;
  /** Stops the handshake. */
  readonly signal?: AbortSignal;
};

/**
 * @param options.file a data file that several processes may share; without it everything is in memory.
 * @throws ForeignFile where it holds something else, and Error where it cannot be used.
 */
export function emulator(options: { file?: string; clock?: Clock } = {}): Emulator {
  const { file = ":memory:", clock = hostClock } = options;
  const store = open(file);
  const log: LoggedRequest[] = [];
  const now = () => vaultTime(store, clock);
  const answered = (request: Request) => handle(store, clock, (entry) => log.push(entry), request);
  return {
    handle: answered,
    httpClient: httpClient(answered),
    configure: (vault, settings) => configure(store, vault.toLowerCase(), settings),
    fault: (fault) => addFault(store, fault),
    clearFaults: () => clearFaults(store),
    seed: (vault, version) => seed(store, vault.toLowerCase(), version, Math.floor(now() / 1000)),
    advance: (ms) => store.run("UPDATE state SET offset_ms = offset_ms + ?", ms),
    now,
    subscribe: async (
      url,
      { schema = "eventgrid", fetch = globalThis.fetch, timeoutMs = 30_000, signal } = {},
    ) => {
      const webhook = { url, schema, fetch, timeoutMs };
      const subscription = await subscribe(store, now, webhook, signal);
      return {
        deliver: (signal) => {
          raise(store, subscription.name, now());
          return deliver(subscription, signal);
        },
      };
    },
    log,
    vaults: () =>
      store.rows<{ name: string }>("SELECT name FROM vault ORDER BY name").map(({ name }) => name),
    close: () => store.close(),
  };
}
