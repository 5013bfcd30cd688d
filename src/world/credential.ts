import type { AccessToken, TokenCredential } from "@azure/core-auth";

/** A token that means nothing: for the embedded vault and for loopback, so that no real one goes to a local server. */
export const fakeCredential: TokenCredential = {
  getToken: async () => ({ token: "keyvault-gitops-local", expiresOnTimestamp: Date.now() + 86_400_000 }),
};

/**
 * Azure's default chain (environment, workload and managed identity, developer tools), made at the first token: its
 * import is slow, and a run that is refused offline shall not wait for it. One a run, so that tokens are shared.
 */
export function azureCredential(): TokenCredential {
  let chain: Promise<TokenCredential> | undefined;
  const made = async () => new (await import("@azure/identity")).DefaultAzureCredential();
  return {
    getToken: async (...args): Promise<AccessToken | null> => {
      chain ??= made();
      return (await chain).getToken(...args);
    },
  };
}

/** Whether a vault's url leads to this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
