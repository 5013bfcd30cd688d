import { Agent } from "node:https";
import type { TokenCredential } from "@azure/core-auth";
import { createDefaultHttpClient, type HttpClient } from "@azure/core-rest-pipeline";
import { CryptographyClient, KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { atOnce } from "../model/concurrency.ts";
import type { VaultConfig } from "../model/config.ts";
import { isManagedHsmUrl } from "../model/key-vault/clouds.ts";
import { hasRotation, serviceVersionOf } from "../model/key-vault/service-version.ts";
import type { Kind } from "../model/object.ts";
import type { Progress } from "../model/plan/outcome.ts";
import { addDuration } from "../model/time.ts";
import type { Clock, Writer } from "../model/world.ts";
import { guardCredential } from "./guarded-credential.ts";
import { createLinkJudge } from "./link-judge.ts";
import { type Budget, createPace } from "./pace.ts";
import { readKeys } from "./read/read-keys.ts";
import { readSecrets } from "./read/read-secrets.ts";
import { withHints } from "./request-hints.ts";
import { type CallContext, createRetry } from "./retry.ts";
import { renameUnknownActions } from "./rotation-policy.ts";
import { mapSdkErrors } from "./sdk-errors.ts";
import { createWire } from "./wire.ts";
import { removeLengths } from "./without-lengths.ts";
import { writeKeys } from "./write/write-keys.ts";
import { writeSecrets } from "./write/write-secrets.ts";

export type ConnectionOptions = {
  readonly credential: TokenCredential;
  readonly clock: Clock;
  /** Ends waits and reads; a write in flight ends by itself. */
  readonly signal: AbortSignal;
  readonly progress: (event: Progress) => void;
  /** What the vault may ask together with others: by default it is alone. */
  readonly budget?: Budget;
  /** What sends the requests: by default the SDK's own client. */
  readonly httpClient?: HttpClient;
  /** How long one answer may take, by default 60. */
  readonly answerSeconds?: number;
};

export type VaultConnection = Writer & {
  /**
   * Gets the vault's challenge and a token for it, so that the first call need not wait for them: one request without a
   * token, which reads nothing. It does not fail, because the first call meets again whatever goes wrong.
   * @param ending gives it up
   */
  readonly greet: (ending: AbortSignal) => Promise<void>;
};

/**
 * A connection to one vault, over one client of the SDK for each kind. It sends nothing before the first call.
 *
 * Every method resolves with the vault's answer, or throws a `VaultError` in our own words. The connection repeats,
 * waits and paces by itself, and each of these ends.
 */
export function connectVault(vault: VaultConfig, options: ConnectionOptions): VaultConnection {
  const { credential, clock, signal, progress, answerSeconds = 60 } = options;
  const waiting = { vault: vault.name, clock, signal, progress };
  const links = createLinkJudge(new URL(vault.url).origin);
  const settleSeconds = addDuration(0, vault.waitAtMost);
  const retry = createRetry(waiting, settleSeconds);
  const { httpClient, now, requests } = createWire(options.httpClient ?? sockets(), {
    ...waiting,
    pace: createPace(waiting, options.budget),
    retry,
    judgeLink: links.judge,
    answerSeconds,
  });
  // The SDK changes the options that it is given: each client gets its own.
  const clientOptions = (kind: Kind) => ({
    serviceVersion: serviceVersionOf(kind, vault),
    httpClient: removeLengths(httpClient),
    disableChallengeResourceVerification: !vault.verifyChallengeResource,
    retryOptions: { maxRetries: 0 },
  });
  const identity = guardCredential(credential, waiting);
  const secrets = once(() => new SecretClient(vault.url, identity, clientOptions("secret")));
  const keys = once(() => {
    const { httpClient, ...options } = clientOptions("key");
    return new KeyClient(vault.url, identity, { ...options, httpClient: renameUnknownActions(httpClient) });
  });
  let greeting = Promise.resolve();
  const context: CallContext = {
    vault: vault.name,
    greeted: () => greeting,
    mapErrors: mapSdkErrors(vault.name),
    goesOn: links.goesOn,
    retry,
    progress,
    rotates: hasRotation(serviceVersionOf("key", vault)),
  };
  const secret = readSecrets(secrets, context);
  const key = readKeys(
    keys,
    (named) => new CryptographyClient(named, identity, clientOptions("key")),
    vault.url,
    context,
  );
  const writing = (call: CallContext): Pick<Writer, Kind> => ({
    secret: { ...secret, ...writeSecrets(secrets, call, secret) },
    key: { ...key, ...writeKeys(keys, call, key) },
  });
  return {
    ...writing(context),
    watching: (isUnmoved) => writing({ ...context, retry: createRetry(waiting, settleSeconds, isUnmoved) }),
    now,
    requests,
    greet: (abortSignal) => {
      const options = { ...withHints({ greets: true }), abortSignal };
      const list = isManagedHsmUrl(vault.url)
        ? keys().listPropertiesOfKeys(options)
        : secrets().listPropertiesOfSecrets(options);
      // What went wrong the first call says.
      const done = () => {};
      greeting = list.byPage().next().then(done, done);
      return greeting;
    },
  };
}

/** Makes a client at its first call: a run that reads one kind alone makes one client. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The SDK's client opens a socket for every request in flight; a proxy's agent, where the SDK found one, stays. */
function sockets(): HttpClient {
  // Two requests for each key that is read at once, and the pages of four lists.
  const agent = new Agent({ keepAlive: true, maxSockets: 2 * atOnce.keys + 4 });
  const client = createDefaultHttpClient();
  return { sendRequest: (request) => client.sendRequest({ ...request, agent: request.agent ?? agent }) };
}
