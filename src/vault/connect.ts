import { Agent } from "node:https";
import type { TokenCredential } from "@azure/core-auth";
import { createDefaultHttpClient, type HttpClient } from "@azure/core-rest-pipeline";
import { CryptographyClient, KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import type { VaultConfig } from "../model/config.ts";
import type { Progress } from "../model/outcome.ts";
import { addDuration } from "../model/time.ts";
import type { Clock, Writer } from "../model/world.ts";
import { guardCredential } from "./guarded-credential.ts";
import { createPace } from "./pace.ts";
import { readKeys } from "./read-keys.ts";
import { readSecrets } from "./read-secrets.ts";
import { createRetry } from "./retry.ts";
import { mapSdkErrors } from "./sdk-errors.ts";
import { makeUnwrap } from "./unwrap.ts";
import { createWire } from "./wire.ts";
import { removeLengths } from "./without-lengths.ts";
import { writeKeys } from "./write-keys.ts";
import { writeSecrets } from "./write-secrets.ts";

export type ConnectionOptions = {
  readonly credential: TokenCredential;
  readonly clock: Clock;
  /** Ends waits and reads; a write in flight is finished. */
  readonly signal: AbortSignal;
  readonly progress: (event: Progress) => void;
  /** What sends the requests: by default the SDK's own client. */
  readonly httpClient?: HttpClient;
  /** How long one answer may take, by default 60. */
  readonly answerSeconds?: number;
};

/**
 * A connection to one vault, over one client of the SDK for each kind. Nothing is sent before the first call.
 *
 * Every method throws a `VaultError` in our own words, or answers what the vault said. All repeating, waiting and
 * pacing is in here and ends by itself.
 */
export function connectVault(vault: VaultConfig, means: ConnectionOptions): Writer {
  const { credential, clock, signal, progress, answerSeconds = 60 } = means;
  const waiting = { vault: vault.name, clock, signal, progress };
  const again = createRetry(waiting, addDuration(0, vault.waitAtMost));
  const { httpClient, now, requests } = createWire(means.httpClient ?? sockets(), {
    ...waiting,
    pace: createPace(waiting),
    retry: again,
    answerSeconds,
  });
  // The SDK changes the options that it is given: each client gets its own.
  const options = () => ({
    httpClient: removeLengths(httpClient),
    disableChallengeResourceVerification: !vault.verifyChallengeResource,
    retryOptions: { maxRetries: 0 },
  });
  const identity = guardCredential(credential, waiting);
  const secrets = once(() => new SecretClient(vault.url, identity, options()));
  const keys = once(() => new KeyClient(vault.url, identity, options()));
  const way = { vault: vault.name, understood: mapSdkErrors(vault.name), retry: again };
  const secret = readSecrets(secrets, way);
  const unwrap = makeUnwrap(vault.url, (named) => new CryptographyClient(named, identity, options()), way);
  const key = { ...readKeys(keys, way), unwrap };
  return {
    secret: { ...secret, ...writeSecrets(secrets, way, secret) },
    key: { ...key, ...writeKeys(keys, way, key) },
    now,
    requests,
  };
}

/** Made at the first call: a run that has to do with one kind alone makes one client. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** The SDK's client opens a socket for every request in flight; a proxy's agent, where the SDK found one, stays. */
function sockets(): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const client = createDefaultHttpClient();
  return { sendRequest: (request) => client.sendRequest({ ...request, agent: request.agent ?? agent }) };
}
