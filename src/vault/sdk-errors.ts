import { isRestError } from "@azure/core-rest-pipeline";
import { VaultError } from "../model/errors.ts";
import { plainCode } from "./failure.ts";
import { describeOperation, type OperationTarget } from "./operation.ts";

/**
 * Runs one call of the SDK, and returns what it returns.
 * @throws VaultError only: an error of the SDK may hold the request and the service's words.
 */
export type SdkErrorMapper = <T>(target: OperationTarget, call: () => Promise<T>) => Promise<T>;

/** The mapper of one vault's connection. */
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
  const cannot = `Cannot ${describeOperation(vault, target)}:`;
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
