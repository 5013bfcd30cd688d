import type { ErrorCode } from "./error-code.ts";
import type { ObjectId } from "./object.ts";

/** Why a call to a vault failed, in the terms that decisions are made by. */
export type VaultFault =
  | "not found"
  | "disabled"
  | "forbidden"
  | "firewall"
  | "unauthorized"
  | "deleted but recoverable"
  | "being deleted"
  | "being recovered"
  /** Deleting or recovering took the service longer than we wait. */
  | "too slow"
  | "conflict"
  /** Somebody else wrote to the object between two tries of a write, so it was not tried again. */
  | "moved"
  | "throttled"
  | "invalid"
  | "vault not found"
  /** The other side's certificate is not trusted, so nothing was sent: trying again gives the same. */
  | "untrusted"
  | "connection"
  | "server"
  | "cancelled";

/**
 * A call that failed. Holds our own words only: the service's message may echo the request, and the request may
 * hold a value.
 */
export class VaultError extends Error {
  override readonly name = "VaultError";
  readonly code: ErrorCode;
  readonly fault: VaultFault;
  readonly vault: string;
  readonly status: number | undefined;

  constructor(fault: VaultFault, vault: string, message: string, status?: number) {
    super(message);
    this.code = codeOfFault[fault];
    this.fault = fault;
    this.vault = vault;
    this.status = status;
  }
}

/** Why no vault of a run could be read. It counts as the error of the first, and holds that of each. */
export class VaultsError extends VaultError {
  readonly errors: readonly [VaultError, ...VaultError[]];

  constructor(first: VaultError, ...more: readonly VaultError[]) {
    super(first.fault, first.vault, first.message, first.status);
    this.errors = [first, ...more];
  }
}

/** The code of each fault. */
export const codeOfFault = {
  "not found": "object-unavailable",
  disabled: "object-unavailable",
  "deleted but recoverable": "object-unavailable",
  forbidden: "vault-forbidden",
  firewall: "vault-firewall",
  unauthorized: "sign-in-failed",
  "being deleted": "vault-busy",
  "being recovered": "vault-busy",
  "too slow": "vault-busy",
  conflict: "vault-busy",
  moved: "vault-busy",
  throttled: "vault-throttled",
  invalid: "vault-failed",
  server: "vault-failed",
  "vault not found": "vault-not-found",
  connection: "vault-unreachable",
  untrusted: "vault-untrusted",
  cancelled: "run-stopped",
} as const satisfies { readonly [fault in VaultFault]: ErrorCode };

export const isFault = (error: unknown, ...faults: readonly VaultFault[]): error is VaultError =>
  error instanceof VaultError && faults.includes(error.fault);

/** The failure of a write in whose middle somebody else wrote to the same object. */
export const overtakenError = ({ vault, kind, name }: ObjectId): VaultError =>
  new VaultError(
    "conflict",
    vault,
    `Somebody else wrote to ${vault}/${kind}/${name} in the same moment. Run again.`,
  );

/** There is no token for a vault. The message says why and what to do, in our own words. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";
  readonly code = "sign-in-failed";
}

type FileReason =
  | "missing"
  | "unreadable"
  | "unwritable"
  | "too large"
  | "outside the repository"
  | "searched too long"
  | "no data file of vaults";

const codeOfFile = {
  missing: "file-missing",
  unreadable: "file-unreadable",
  unwritable: "file-unwritable",
  "too large": "file-too-large",
  "outside the repository": "path-outside-repository",
  "searched too long": "limit-exceeded",
  "no data file of vaults": "file-invalid",
} as const satisfies { readonly [reason in FileReason]: ErrorCode };

/** A file or folder that could not be used. It says only why, because a system's message quotes its input. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly code: ErrorCode;
  readonly reason: FileReason;
  /** Absolute. */
  readonly path: string;

  /** @param shown the path as people know it. */
  constructor(reason: FileError["reason"], path: string, shown: string = path) {
    super(`${shown} is ${reason}`);
    this.code = codeOfFile[reason];
    this.reason = reason;
    this.path = path;
  }
}

/** An error in our own words, and what a person can do about it. */
export class HintedError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Git did not say what it tracks. Nobody may conclude from it that a file is tracked, or that it is not. */
export class GitError extends HintedError {
  override readonly name = "GitError";
  readonly code = "git-unavailable";
}

/** A value that is missing, or that no secret can hold. The message holds nothing of it. */
export class MissingValue extends HintedError {
  override readonly name = "MissingValue";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, hint: string) {
    super(message, hint);
    this.code = code;
  }
}

/** Nothing was written, because nobody approved it. The message says why and what to do. */
export class NotApproved extends Error {
  override readonly name = "NotApproved";
  readonly code = "not-approved";
}

/** A command line that makes no sense. The message is for the person who typed it, and quotes no option's value. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, code: ErrorCode = "option-invalid") {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** An error's class, which is all that we show of a stranger's error: its message may quote a value. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? error.constructor.name : typeof error;

/** Whether the code of a failed connection says that this side refused the other side's certificate. */
export const isCertificateCode = (code: string): boolean =>
  /CERT|SELF_SIGNED|ISSUER|UNABLE_TO_VERIFY|HOSTNAME_MISMATCH|INVALID_PURPOSE/.test(code) &&
  !/^ERR_SSL/.test(code);

/** Whether the code of a failed connection says that a certificate failed, or TLS itself. */
export const isTlsCode = (code: string): boolean =>
  isCertificateCode(code) || /^ERR_TLS|^ERR_SSL|^EPROTO/.test(code);

/** What became of a piece of work that stopped at an error which nobody foresaw. */
export const explainUnexpected = (error: unknown): string =>
  `unexpected ${errorName(error)}: please report it`;

/** Where in a file: the path as people would type it, line and column from 1. */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Of what git says of an object: an override of its vault says it there, and not its entry. */
  readonly override?: true;
};

/** `file:line:column`, as editors and terminals make a link of it. */
export const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/**
 * A mistake in what people wrote. The message and the hint are our own words: a parser's or a program's message
 * quotes its input, and its input may be a value. `excerpt` is the line; like the message it shows only the scalars
 * that the schema marks with `x-shown`.
 */
export type Problem = {
  readonly code: ErrorCode;
  readonly place?: Place;
  readonly message: string;
  readonly excerpt?: string;
  readonly hint?: string;
};

/** Makes a problem at a place of a file that was read: its line is shown as far as it may be. */
export type ProblemAt = (place: Place, code: ErrorCode, message: string, hint?: string) => Problem;

/** Stops a command because of mistakes in what people wrote. It holds every problem, by file and line. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? "" : "s"}`);
    this.problems = problems;
  }
}
