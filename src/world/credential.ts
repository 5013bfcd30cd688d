import type { AccessToken, TokenCredential } from "@azure/core-auth";
import { sharePromise } from "../model/concurrency.ts";
import { explainSignIn, jobChain, listDefaultChain } from "./explain-sign-in.ts";
import { type Federated, federatedCredential } from "./federated.ts";

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
 * A run makes one, so that tokens are shared: vaults that ask at once wait for one try of the chain, which may fail.
 * `getToken` throws a `CredentialError` where nobody is signed in.
 */
export function azureCredential(runner?: RunnerIdentity): TokenCredential {
  const made = new Map<string, Promise<TokenCredential>>();
  const asked = new Map<string, Promise<AccessToken | null>>();
  const ask: TokenCredential["getToken"] = async (...args) => {
    const credential = await sharePromise(made, "", () =>
      runner ? runnerCredential(runner) : defaultChain(interactive),
    );
    const token = await credential.getToken(...args);
    if (token) runner?.mask(token.token);
    return token;
  };
  return {
    getToken: async (scopes, options): Promise<AccessToken | null> => {
      const key = JSON.stringify([scopes, options?.tenantId, options?.claims]);
      try {
        return await sharePromise(asked, key, () => ask(scopes, options));
      } finally {
        // The client of each vault keeps its token and asks again in time.
        asked.delete(key);
      }
    },
  };
}

const interactive =
  "Sign in: az login, or az login --allow-no-subscriptions, for no subscription is needed. A workflow needs a client and tenant id and the permission id-token: write.";
const inJob = "Give client-id and tenant-id, or run azure/login before.";

/** A program that has not answered by then gives no token. */
const programTimeout = 30_000;

async function defaultChain(remedy: string): Promise<TokenCredential> {
  const chain = listDefaultChain(process.env.AZURE_TOKEN_CREDENTIALS);
  const [{ DefaultAzureCredential }, httpClient] = await Promise.all([
    import("@azure/identity"),
    quietClient(),
  ]);
  const credential = new DefaultAzureCredential({ httpClient, processTimeoutInMs: programTimeout });
  return withExplanation(credential, { chain, remedy });
}

/** A chain whose failures are explained in our own words. */
const withExplanation = (
  credential: TokenCredential,
  attempt: Omit<Parameters<typeof explainSignIn>[1], "tenant">,
): TokenCredential => ({
  getToken: (scopes, options) =>
    credential.getToken(scopes, options).catch((error) => {
      throw explainSignIn(error, { ...attempt, tenant: options?.tenantId });
    }),
});

/** Its import is slow, too. */
const quietClient = async () => (await import("../vault/without-lengths.ts")).createClientWithoutLengths();

/**
 * The credential on a runner. The default chain would also take the runner machine's own identity, which nobody wants:
 * AZURE_TOKEN_CREDENTIALS asks for the chain.
 */
async function runnerCredential({ federated }: RunnerIdentity): Promise<TokenCredential> {
  if (federated) return federatedCredential(federated);
  if (process.env.AZURE_TOKEN_CREDENTIALS) return defaultChain(inJob);
  const { AzureCliCredential, ChainedTokenCredential, EnvironmentCredential } = await import(
    "@azure/identity"
  );
  const environment = new EnvironmentCredential({ httpClient: await quietClient() });
  const cli = new AzureCliCredential({ processTimeoutInMs: programTimeout });
  return withExplanation(new ChainedTokenCredential(environment, cli), { chain: jobChain, remedy: inJob });
}
