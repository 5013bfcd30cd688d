import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/errors.ts
var VaultError = class extends Error {
  name = "VaultError";
  fault;
  vault;
  status;
  constructor(fault, vault, message, status) {
    super(message);
    this.fault = fault;
    this.vault = vault;
    this.status = status;
  }
};
var isFault = (error, ...faults) => error instanceof VaultError && faults.includes(error.fault);
var CredentialError = class extends Error {
  name = "CredentialError";
};
var FileError = class extends Error {
  name = "FileError";
  reason;
  /** Absolute. */
  path;
  /** @param shown the path as people know it. */
  constructor(reason, path, shown = path) {
    super(`${shown} is ${reason}`);
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
};
var MissingValue = class extends HintedError {
  name = "MissingValue";
};
var NotApproved = class extends Error {
  name = "NotApproved";
};
var UsageError = class extends Error {
  name = "UsageError";
  hint;
  constructor(message, hint) {
    super(message);
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
  isFault,
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
