import type { AccessToken, TokenCredential } from "@azure/core-auth";
import { sharePromise } from "../model/concurrency.ts";
import type { CredentialError } from "../model/errors.ts";
import { type Cloud, findCloud } from "./cloud.ts";
import { explainSignIn, jobChain, listDefaultChain, pipelinesChain } from "./explain-sign-in.ts";
import { type Federated, federatedCredential, hasLocalAuthority } from "./federated.ts";

export type RunnerIdentity = {
  /** Absent: the identity that the job signed in before. */
  readonly federated?: Federated;
  /** Keeps an access token out of the log. It is called before a token is used. */
  readonly mask: (token: string) => void;
};

/** A token that means nothing: for the embedded vault and for loopback, so that no real one goes to a local server. */
export const fakeCredential: TokenCredential = {
  getToken: async () => ({ token: "keyvault-gitops-local", expiresOnTimestamp: Date.now() + 86_400_000 }),
};

/**
 * The identity of a run, by default from Azure's default chain (environment, workload and managed identity, developer
 * tools). It is made at the first token, because its import is slow and a run that is refused offline must not wait for it.
 * A run makes one a cloud, so that tokens are shared: vaults that ask at once wait for one try of the chain, which may fail.
 * `getToken` throws a `CredentialError` where nobody is signed in.
 */
export function azureCredential(runner?: RunnerIdentity): TokenCredential {
  const made = new Map<string, Promise<TokenCredential>>();
  const asked = new Map<string, Promise<AccessToken | null>>();
  const ask: TokenCredential["getToken"] = async (...args) => {
    const cloud = findCloud(args[0], process.env.AZURE_AUTHORITY_HOST);
    const credential = await sharePromise(made, cloud.authority, () =>
      runner ? runnerCredential(runner, cloud) : ownCredential(cloud),
    );
    const token = await credential.getToken(...args);
    if (token) runner?.mask(token.token);
    return token;
  };
  return {
    getToken: async (scopes, options): Promise<AccessToken | null> => {
      const key = JSON.stringify([scopes, options?.tenantId, options?.claims]);
      // The client of each vault keeps its token and asks again in time, so nothing is kept here.
      return sharePromise(asked, key, () => ask(scopes, options).finally(() => asked.delete(key)));
    },
  };
}

const personRemedy =
  "Sign in: az login, or az login --allow-no-subscriptions, for no subscription is needed. A workflow needs a client and tenant id and the permission id-token: write.";
const jobRemedy = "Give client-id and tenant-id, or run azure/login before.";

/** Milliseconds for which a failure stands: a set of many vaults asks for each of them, one soon after the other. */
const failureStands = 3_000;

/** A program that has not answered by then gives no token. */
const programTimeout = 30_000;

/** The credential of a command: of a step of Azure Pipelines that has a service connection, else the default chain. */
async function ownCredential(cloud: Cloud): Promise<TokenCredential> {
  const connection = process.env.AZURE_TOKEN_CREDENTIALS ? undefined : findServiceConnection();
  return connection ? pipelinesCredential(connection, cloud) : defaultChain(personRemedy, cloud);
}

/**
 * The service connection that Azure Pipelines' tasks AzureCLI and AzurePowerShell tell their script; undefined where one
 * of the variables is not set. Source: https://learn.microsoft.com/javascript/api/@azure/identity/azurepipelinescredential
 */
function findServiceConnection() {
  const { env } = process;
  const [tenantId, clientId] = [env.AZURESUBSCRIPTION_TENANT_ID, env.AZURESUBSCRIPTION_CLIENT_ID];
  const [id, token] = [env.AZURESUBSCRIPTION_SERVICE_CONNECTION_ID, env.SYSTEM_ACCESSTOKEN];
  if (!tenantId || !clientId || !id || !token || !env.SYSTEM_OIDCREQUESTURI) return undefined;
  return { tenantId, clientId, id, token };
}

/**
 * The identity of a service connection with workload identity federation. Each access token takes a fresh assertion,
 * where that of the task's own `az login` expires within minutes.
 */
async function pipelinesCredential(
  { tenantId, clientId, id, token }: NonNullable<ReturnType<typeof findServiceConnection>>,
  { authority }: Cloud,
): Promise<TokenCredential> {
  const { AzurePipelinesCredential } = await import("@azure/identity");
  const credential = new AzurePipelinesCredential(tenantId, clientId, id, token, {
    authorityHost: authority,
    disableInstanceDiscovery: hasLocalAuthority(),
    httpClient: await quietClient(),
  });
  return withExplanation(credential, {
    chain: pipelinesChain,
    remedy:
      "The service connection must use workload identity federation, and the pipeline must be allowed to use it.",
  });
}

async function defaultChain(remedy: string, { authority }: Cloud): Promise<TokenCredential> {
  const chain = listDefaultChain(process.env.AZURE_TOKEN_CREDENTIALS);
  const [{ DefaultAzureCredential }, httpClient] = await Promise.all([
    import("@azure/identity"),
    quietClient(),
  ]);
  const credential = new DefaultAzureCredential({
    authorityHost: authority,
    httpClient,
    processTimeoutInMs: programTimeout,
  });
  return withExplanation(credential, { chain, remedy });
}

/** A chain whose failures are explained in our own words, and stand for a while. */
function withExplanation(
  credential: TokenCredential,
  attempt: Omit<Parameters<typeof explainSignIn>[1], "tenant">,
): TokenCredential {
  const failures = new Map<string, { readonly error: CredentialError; readonly until: number }>();
  return {
    getToken: async (scopes, options) => {
      const key = JSON.stringify([scopes, options?.tenantId]);
      const known = failures.get(key);
      if (known && Date.now() < known.until) throw known.error;
      try {
        return await credential.getToken(scopes, options);
      } catch (failure) {
        const error = explainSignIn(failure, { ...attempt, tenant: options?.tenantId });
        failures.set(key, { error, until: Date.now() + failureStands });
        throw error;
      }
    },
  };
}

/**
 * The machine's own metadata service. Its requests must bypass web proxies: a proxy would answer for a machine that has no
 * identity, and the SDK repeats what looks like a failure for twenty seconds.
 * Source: https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
 */
const metadataHost = "http://169.254.169.254/";

/** The client of the credentials. Its import is slow, too. */
async function quietClient() {
  const client = (await import("../vault/without-lengths.ts")).createClientWithoutLengths();
  const sendRequest: typeof client.sendRequest = (request) => {
    if (!request.url.startsWith(metadataHost)) return client.sendRequest(request);
    // The SDK puts a proxy of the environment into `agent`.
    const { agent, ...direct } = request;
    return client.sendRequest(direct);
  };
  return { sendRequest };
}

/**
 * The credential on a runner. The default chain would also take the runner machine's own identity, which nobody wants:
 * AZURE_TOKEN_CREDENTIALS asks for the chain.
 */
async function runnerCredential({ federated }: RunnerIdentity, cloud: Cloud): Promise<TokenCredential> {
  if (federated) return federatedCredential(federated, cloud);
  if (process.env.AZURE_TOKEN_CREDENTIALS) return defaultChain(jobRemedy, cloud);
  const { AzureCliCredential, ChainedTokenCredential, EnvironmentCredential } = await import(
    "@azure/identity"
  );
  const environment = new EnvironmentCredential({
    authorityHost: cloud.authority,
    httpClient: await quietClient(),
  });
  const cli = new AzureCliCredential({ processTimeoutInMs: programTimeout });
  return withExplanation(new ChainedTokenCredential(environment, cli), {
    chain: jobChain,
    remedy: jobRemedy,
  });
}
