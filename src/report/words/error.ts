import type { ErrorEntry } from "../../model/document.ts";
import {
  codeOfError,
  errorName,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  VaultsError,
} from "../../model/errors.ts";
import { FileError } from "../../model/world.ts";

/**
 * What every form of output says of an error that ended a run: each of its problems, or itself. Only errors of our own
 * have their message shown: a stranger's may quote a value.
 */
export function describeError(error: unknown): readonly [ErrorEntry, ...ErrorEntry[]] {
  if (error instanceof ProblemsError) {
    const [first, ...more] = error.problems;
    if (first) return [first, ...more];
  }
  const code = codeOfError(error);
  if (error instanceof UsageError)
    return [{ code, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) }];
  if (error instanceof NotApproved) return [{ code, message: `${error.message} Nothing was written.` }];
  if (error instanceof VaultsError) {
    const [first, ...more] = error.errors;
    return [ofVault(first), ...more.map(ofVault)];
  }
  if (error instanceof VaultError) return [ofVault(error)];
  if (error instanceof FileError) return [{ code, message: error.message }];
  if (code === "run-stopped") return [{ code, message: "stopped." }];
  return [{ code: "unexpected", message: `unexpected: ${errorName(error)}`, hint: reportMistake }];
}

const ofVault = ({ code, message, vault }: VaultError): ErrorEntry => ({ code, message, vault });

const reportMistake = "this is a mistake in keyvault-gitops: report it with what you called";
