import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/errors.ts
var VaultError = class extends Error {
  name = "VaultError";
  code;
  fault;
  vault;
  status;
  constructor(fault, vault, message, status) {
    super(message);
    this.code = codeOfFault[fault];
    this.fault = fault;
    this.vault = vault;
    this.status = status;
  }
};
var VaultsError = class extends VaultError {
  errors;
  constructor(first, ...more) {
    super(first.fault, first.vault, first.message, first.status);
    this.errors = [first, ...more];
  }
};
var codeOfFault = {
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
  cancelled: "run-stopped"
};
var isFault = (error, ...faults) => error instanceof VaultError && faults.includes(error.fault);
var overtakenError = ({ vault, kind, name }) => new VaultError(
  "conflict",
  vault,
  `Somebody else wrote to ${vault}/${kind}/${name} in the same moment. Run again.`
);
var CredentialError = class extends Error {
  name = "CredentialError";
  code = "sign-in-failed";
};
var codeOfFile = {
  missing: "file-missing",
  unreadable: "file-unreadable",
  unwritable: "file-unwritable",
  "too large": "file-too-large",
  "outside the repository": "path-outside-repository",
  "searched too long": "limit-exceeded",
  "no data file of vaults": "file-invalid"
};
var FileError = class extends Error {
  name = "FileError";
  code;
  reason;
  /** Absolute. */
  path;
  /** @param shown the path as people know it. */
  constructor(reason, path, shown = path) {
    super(`${shown} is ${reason}`);
    this.code = codeOfFile[reason];
    this.reason = reason;
    this.path = path;
  }
};
var HintedError = class extends Error {
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};
var GitError = class extends HintedError {
  name = "GitError";
  code = "git-unavailable";
};
var MissingValue = class extends HintedError {
  name = "MissingValue";
  code;
  constructor(code, message, hint) {
    super(message, hint);
    this.code = code;
  }
};
var NotApproved = class extends Error {
  name = "NotApproved";
  code = "not-approved";
};
var UsageError = class extends Error {
  name = "UsageError";
  code;
  hint;
  constructor(message, hint, code = "option-invalid") {
    super(message);
    this.code = code;
    this.hint = hint;
  }
};
var errorName = (error) => error instanceof Error ? error.constructor.name : typeof error;
var isCertificateCode = (code) => /CERT|SELF_SIGNED|ISSUER|UNABLE_TO_VERIFY|HOSTNAME_MISMATCH|INVALID_PURPOSE/.test(code) && !/^ERR_SSL/.test(code);
var isTlsCode = (code) => isCertificateCode(code) || /^ERR_TLS|^ERR_SSL|^EPROTO/.test(code);
var explainUnexpected = (error) => `unexpected ${errorName(error)}: please report it`;
var formatPlace = ({ file, line, column }) => `${file}:${line}:${column}`;
var ProblemsError = class extends Error {
  name = "ProblemsError";
  problems;
  constructor(problems) {
    super(`${problems.length} problem${problems.length === 1 ? "" : "s"}`);
    this.problems = problems;
  }
};

export {
  VaultError,
  VaultsError,
  codeOfFault,
  isFault,
  overtakenError,
  CredentialError,
  FileError,
  HintedError,
  GitError,
  MissingValue,
  NotApproved,
  UsageError,
  errorName,
  isCertificateCode,
  isTlsCode,
  explainUnexpected,
  formatPlace,
  ProblemsError
};
