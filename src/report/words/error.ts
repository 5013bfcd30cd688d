import type { ErrorEntry } from "../../model/document.ts";
import {
  CredentialError,
  errorName,
  GitError,
  MissingValue,
  NotApproved,
  ProblemsError,
  UsageError,
  VaultError,
  VaultsError,
} from "../../model/errors.ts";
import { FileError } from "../../model/world.ts";

/**
 * What every form of output says of an error that ended a run: each of its problems or vaults, or itself. Only errors of
 * our own have their message shown: a stranger's may quote a value.
 */
export function describeError(error: unknown): readonly [ErrorEntry, ...ErrorEntry[]] {
  if (error instanceof ProblemsError) {
    const [first, ...more] = error.problems;
    if (first) return [first, ...more];
  }
  if (error instanceof VaultsError) {
    const [first, ...more] = error.errors;
    return [ofOwn(first), ...more.map(ofOwn)];
  }
  if (isOwn(error)) return [ofOwn(error)];
  if (error instanceof Error && error.name === "AbortError")
    return [{ code: "run-stopped", message: "stopped." }];
  const hint = "this is a mistake in keyvault-gitops: report it with what you called";
  return [{ code: "unexpected", message: `unexpected: ${errorName(error)}`, hint }];
}

const ownErrors = [CredentialError, FileError, GitError, MissingValue, NotApproved, UsageError, VaultError];

type OwnError = InstanceType<(typeof ownErrors)[number]>;

const isOwn = (error: unknown): error is OwnError => ownErrors.some((own) => error instanceof own);

const ofOwn = (error: OwnError): ErrorEntry => ({
  code: error.code,
  message: error instanceof NotApproved ? `${error.message} Nothing was written.` : error.message,
  ...("hint" in error && error.hint !== undefined && { hint: error.hint }),
  ...(error instanceof VaultError && { vault: error.vault }),
});
