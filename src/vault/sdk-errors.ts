import { isRestError } from "@azure/core-rest-pipeline";
import { VaultError } from "../model/errors.ts";
import { plainCode } from "./failure.ts";

/** Runs one call of the SDK. @throws VaultError only: what the SDK throws may hold the request and what the service said. */
export type SdkErrorMapper = <T>(doing: string, call: () => Promise<T>) => Promise<T>;

/** @param vault the vault's name, for the errors. */
export const mapSdkErrors =
  (vault: string): SdkErrorMapper =>
  async (doing, call) => {
    try {
      return await call();
    } catch (error) {
      throw error instanceof VaultError ? error : explained(vault, doing, error);
    }
  };

// What the wire let through: a 401 that stood after the challenge, or an answer that the SDK could not use.
function explained(vault: string, doing: string, error: unknown): VaultError {
  const cannot = `Cannot ${doing}:`;
  if (isRestError(error) && error.statusCode === 401)
    return new VaultError(
      "unauthorized",
      vault,
      `${cannot} the credential was refused or has expired. Sign in again, in the tenant that the vault belongs to.`,
      401,
    );
  if (error instanceof Error && error.message.startsWith("The challenge"))
    return new VaultError(
      "unauthorized",
      vault,
      `${cannot} what answers at the vault's url asks for a token that is not meant for it, and got none. Check the url.`,
    );
  const kind = plainCode(Object(error).name);
  return new VaultError(
    "server",
    vault,
    `${cannot} the answer could not be understood (${kind}). Is a proxy in between?`,
  );
}
