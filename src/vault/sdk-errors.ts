import { isRestError } from "@azure/core-rest-pipeline";
import { VaultError } from "../model/errors.ts";
import { operationFailure, plainCode } from "./failure.ts";
import type { OperationTarget } from "./operation.ts";

/**
 * Runs one call of the SDK, and returns what it returns.
 * @throws VaultError only: an error of the SDK may hold the request and the service's words.
 */
export type SdkErrorMapper = <T>(target: OperationTarget, call: () => Promise<T>) => Promise<T>;

export const mapSdkErrors =
  (vault: string): SdkErrorMapper =>
  async (target, call) => {
    try {
      return await call();
    } catch (error) {
      throw error instanceof VaultError ? error : explainSdkError(vault, target, error);
    }
  };

// The wire lets two failures through: a 401 that stands after the challenge, and an answer that the SDK cannot use.
function explainSdkError(vault: string, target: OperationTarget, error: unknown): VaultError {
  const operation = { vault, ...target };
  if (isRestError(error) && error.statusCode === 401) {
    const message =
      "the credential was refused or has expired. Sign in again, in the tenant that the vault belongs to.";
    return operationFailure(operation, "unauthorized", message, 401);
  }
  if (error instanceof Error && error.message.startsWith("The challenge")) {
    const message =
      "what answers at the vault's url asks for a token that is not meant for it, and got none. Check the url.";
    return operationFailure(operation, "unauthorized", message);
  }
  const message = `the answer could not be understood (${plainCode(Object(error).name)}). Is a proxy in between?`;
  return operationFailure(operation, "server", message);
}
