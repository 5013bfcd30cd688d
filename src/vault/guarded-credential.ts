import type { AccessToken, TokenCredential } from "@azure/core-auth";
import { CredentialError, VaultError } from "../model/errors.ts";
import { plainCode } from "./failure.ts";
import { cancelledError, type WaitingContext } from "./pause.ts";

/** The credential, with failures in our own words: its own may quote programs and servers. */
export const guardCredential = (
  credential: TokenCredential,
  { vault, signal }: WaitingContext,
): TokenCredential => ({
  getToken: async (scopes, options): Promise<AccessToken> => {
    try {
      // A greeting brings a signal that ends with the run, too.
      const token = await credential.getToken(scopes, {
        ...options,
        abortSignal: options?.abortSignal ?? signal,
      });
      if (token) return token;
    } catch (error) {
      if (signal.aborted) throw cancelledError(vault);
      if (error instanceof CredentialError)
        throw new VaultError(
          "unauthorized",
          vault,
          `Cannot get a token for vault ${vault}: ${error.message}`,
        );
      throw tokenError(vault, plainCode(Object(error).name));
    }
    throw tokenError(vault, "no token");
  },
});

const tokenError = (vault: string, kind: string): VaultError =>
  new VaultError(
    "unauthorized",
    vault,
    `Cannot get a token for vault ${vault} (${kind}). Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write.`,
  );
