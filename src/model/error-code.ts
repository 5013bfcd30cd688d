/**
 * The kinds of errors, by names that programs and searches can rely on: what is wrong, then how. One code stands for a
 * kind and not for a sentence. A code is never given another meaning; `docs/reference/errors.md` has each.
 */
export type ErrorCode =
  // The command line.
  | "command-unknown"
  | "option-unknown"
  | "option-invalid"
  | "selection-unmatched"
  | "confirmation-missing"
  | "port-unavailable"
  // Files and git.
  | "file-missing"
  | "file-unreadable"
  | "file-unwritable"
  | "file-too-large"
  | "file-exists"
  | "file-invalid"
  | "path-outside-repository"
  | "git-unavailable"
  | "commit-unknown"
  // Manifests and the config.
  | "yaml-invalid"
  | "yaml-unsupported"
  | "config-missing"
  | "config-conflict"
  | "property-unknown"
  | "property-missing"
  | "property-invalid"
  | "property-conflict"
  | "name-invalid"
  | "name-duplicate"
  | "limit-exceeded"
  | "vault-unlisted"
  | "owner-forbidden"
  | "source-forbidden"
  | "source-circular"
  | "literal-looks-secret"
  | "template-invalid"
  | "rotation-invalid"
  // Values.
  | "value-missing"
  | "value-invalid"
  | "key-material-invalid"
  | "sealed-invalid"
  | "sops-invalid"
  | "program-failed"
  | "fingerprint-invalid"
  // Vaults.
  | "sign-in-failed"
  | "vault-not-found"
  | "vault-forbidden"
  | "vault-firewall"
  | "vault-unreachable"
  | "vault-untrusted"
  | "vault-throttled"
  | "vault-busy"
  | "vault-failed"
  | "object-unavailable"
  // The run.
  | "not-approved"
  | "run-stopped"
  | "unexpected";
