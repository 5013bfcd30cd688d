import type { HttpClient } from "@azure/core-rest-pipeline";
import type { VaultRequest } from "./answer.ts";
import { type EmulatorClock, hostClock } from "./clock.ts";
import { deliverEvents } from "./events/deliver.ts";
import { raiseEvents } from "./events/raise.ts";
import { subscribeWebhook } from "./events/subscription.ts";
import type { Deliveries } from "./events/watch.ts";
import type { EventWebhook } from "./events/webhook.ts";
import { addFault, clearFaults, type EmulatorFault } from "./faults.ts";
import { handleRequest, type LoggedRequest, vaultTime } from "./handle.ts";
import { createHttpClient } from "./http-client.ts";
import { type Seed, seedVersion } from "./seed.ts";
import { configureVault, type VaultSettings } from "./settings.ts";
import { openStore } from "./store.ts";

export type { EmulatorClock } from "./clock.ts";
export type { EventsSchema } from "./events/message.ts";
export type { EmulatorFault } from "./faults.ts";
export type { LoggedRequest } from "./handle.ts";
export type { EmulatorRole } from "./roles.ts";
export type { VaultSettings } from "./settings.ts";
export { ForeignFile } from "./store.ts";

/** An embedded Key Vault: any number of vaults, each coming into being at its first request. For development only. */
export type Emulator = {
  /** Answers a request. Throws a NetworkFailure (`code` ECONNRESET or ENOTFOUND) where the network would. */
  handle(request: Request): Promise<Response>;
  /** The door for the SDK in this process: any vault URL, no socket. */
  readonly httpClient: HttpClient;
  /** Merges into what is configured. */
  configure(vault: string, settings: VaultSettings): void;
  fault(fault: EmulatorFault): void;
  clearFaults(): void;
  /** Puts a new version of a secret or key directly, for what the API cannot make: managed objects, given dates. */
  seed(vault: string, version: Seed): void;
  /** Moves the vaults' clock by so many milliseconds, for all processes that share the file. */
  advance(ms: number): void;
  /** Milliseconds by the vaults' clock. */
  now(): number;
  /**
   * Subscribes a webhook to the vaults' events, once it has agreed. `deliver` raises the events that are due by now, and
   * posts what is waiting. Nothing is posted unless it is called. @throws HandshakeRefused
   */
  subscribe(url: string, options?: WebhookOptions): Promise<Deliveries>;
  /** This process's requests; empty where `keepsLog` is false. Never holds tokens, queries or bodies. */
  readonly log: LoggedRequest[];
  vaults(): string[];
  close(): void;
};

/** By default events have Event Grid's own schema, and an answer may take 30 seconds, as the service waits. */
type WebhookOptions = Partial<Omit<EventWebhook, "url">> & {
  /** Stops the handshake. */
  readonly signal?: AbortSignal;
};

type EmulatorOptions = {
  readonly file?: string;
  readonly clock?: EmulatorClock;
  readonly sku?: "standard" | "premium";
  readonly apiVersions?: readonly string[];
  readonly keepsLog?: boolean;
};

/**
 * Opens an embedded Key Vault.
 * @param options.file a data file that several processes may share; without it everything is in memory.
 * @param options.sku what every vault is, but those that are configured otherwise later; by default standard.
 * @param options.apiVersions the versions of the API that every vault takes, alike; an empty list: all.
 * @param options.keepsLog by default true. False where the vaults are served for long: a log grows with each request.
 * @throws ForeignFile where the file holds something else, and Error where it cannot be used.
 */
export function emulator(options: EmulatorOptions = {}): Emulator {
  const { file = ":memory:", clock = hostClock, sku, apiVersions, keepsLog = true } = options;
  const settings = {
    ...(sku && { premium: sku === "premium" }),
    ...(apiVersions && { apiVersions: apiVersions.length > 0 ? apiVersions : null }),
  };
  const store = openStore(file, JSON.stringify(settings));
  const log: LoggedRequest[] = [];
  const now = () => vaultTime(store, clock);
  const note = (entry: LoggedRequest) => {
    if (keepsLog) log.push(entry);
  };
  const answer = (request: VaultRequest) => handleRequest(store, clock, note, request);
  return {
    handle: async (request) => {
      const { body = null, ...rest } = await answer(request);
      return new Response(body, rest);
    },
    httpClient: createHttpClient(answer),
    configure: (vault, settings) => configureVault(store, vault.toLowerCase(), settings),
    fault: (fault) => addFault(store, fault),
    clearFaults: () => clearFaults(store),
    seed: (vault, version) => seedVersion(store, vault.toLowerCase(), version, Math.floor(now() / 1000)),
    advance: (ms) => store.run("UPDATE state SET offset_ms = offset_ms + ?", ms),
    now,
    subscribe: async (
      url,
      { schema = "eventgrid", fetch = globalThis.fetch, timeoutMs = 30_000, signal } = {},
    ) => {
      const webhook = { url, schema, fetch, timeoutMs };
      const subscription = await subscribeWebhook(store, now, webhook, signal);
      return {
        deliver: (signal) => {
          raiseEvents(store, subscription.name, now());
          return deliverEvents(subscription, signal);
        },
      };
    },
    log,
    vaults: () =>
      store.rows<{ name: string }>("SELECT name FROM vault ORDER BY name").map(({ name }) => name),
    close: () => store.close(),
  };
}
