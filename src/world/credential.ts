import type { AccessToken, TokenCredential } from "@azure/core-auth";
import { sharePromise } from "../model/concurrency.ts";
import { CredentialError } from "../model/errors.ts";
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
 * A run makes one, so that tokens are shared.
 */
export function azureCredential(runner?: RunnerIdentity): TokenCredential {
  const made = new Map<string, Promise<TokenCredential>>();
  return {
    getToken: async (...args): Promise<AccessToken | null> => {
      const credential = await sharePromise(made, "", () =>
        runner ? runnerCredential(runner) : defaultChain(),
      );
      const token = await credential.getToken(...args);
      if (token) runner?.mask(token.token);
      return token;
    },
  };
}

const defaultChain = async (): Promise<TokenCredential> => {
  const [{ DefaultAzureCredential }, httpClient] = await Promise.all([
    import("@azure/identity"),
    quietClient(),
  ]);
  return new DefaultAzureCredential({ httpClient });
};

/** Its import is slow, too. */
const quietClient = async () => (await import("../vault/without-lengths.ts")).createClientWithoutLengths();

/**
 * The credential on a runner. The default chain would also take the runner machine's own identity, which nobody wants:
 * AZURE_TOKEN_CREDENTIALS asks for the chain.
 */
async function runnerCredential({ federated }: RunnerIdentity): Promise<TokenCredential> {
  if (federated) return federatedCredential(federated);
  if (process.env.AZURE_TOKEN_CREDENTIALS) return defaultChain();
  const { AzureCliCredential, ChainedTokenCredential, EnvironmentCredential } = await import(
    "@azure/identity"
  );
  const environment = new EnvironmentCredential({ httpClient: await quietClient() });
  const chain = new ChainedTokenCredential(environment, new AzureCliCredential());
  return {
    getToken: (...args) =>
      chain.getToken(...args).catch(() => {
        throw new CredentialError(
          "nobody is signed in, or not any more. Give client-id and tenant-id, or run azure/login before.",
        );
      }),
  };
}
