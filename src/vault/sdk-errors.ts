import { isRestError, RestError } from "@azure/core-rest-pipeline";
import { VaultError } from "../model/errors.ts";
import { operationFailure, plainCode } from "./failure.ts";
import type { OperationTarget } from "./operation.ts";
import { cancelledError } from "./pause.ts";

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

// The wire lets two failures through: a 401 that stands after the challenge, and an answer that the SDK cannot use. The SDK
// itself sends nothing for a list whose signal has aborted.
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
  const name = plainCode(Object(error).name);
  if (name === "AbortError") return cancelledError(vault);
  const message = isUnparsable(error)
    ? `the answer could not be understood (${name}): it is no JSON. Is a proxy in between?`
    : `the answer could not be understood (${name}): it is JSON, but not as Key Vault's API has it. Check the url; if Key Vault is there, update this program.`;
  return operationFailure(operation, "server", message);
}

/** Whether the SDK could not parse an answer. What it then throws has this code, or is the parser's error. */
const isUnparsable = (error: unknown): boolean =>
  error instanceof SyntaxError || (isRestError(error) && error.code === RestError.PARSE_ERROR);
