import type { FindingCode } from "../../model/finding.ts";
import type { CodeWords } from "./error-code.ts";

/** Every code of a finding, which ends no run. */
export const findingCodeWords = {
  missing: {
    cause: "An object is declared with a value that somebody else sets, and the vault does not hold it.",
    cure: "Have its owner set it.",
  },
  "not-compared": {
    cause: "A value could not be read, so nobody knows whether it is the one that git means.",
    cure: "Give the identity the right to read it, or give the source a `revision`.",
  },
  "deleted-list-unreadable": {
    cause: "The identity may not list soft-deleted objects, so a create may turn into a recovery.",
    cure: "Give it the role that the message names.",
  },
  "list-forbidden": {
    cause: "The identity may not list the objects of one kind.",
    cure: "Give it the role that the message names.",
  },
  expired: { cause: "An object's expiry is past.", cure: "Renew it. The message says how." },
  expiring: { cause: "An object expires soon.", cure: "Renew it. The message says how." },
  "never-expires": { cause: "An object has no expiry.", cure: "Declare `expiresIn` or `expiresOn`." },
  "rotation-without-date": {
    cause: "A rotation waits for an expiry that the version does not have.",
    cure: "Make a version with an expiry once. The message says how.",
  },
  "rotation-without-policy": {
    cause: "A managed HSM rotates no key that has no rotation policy, and the manifest declares none.",
    cure: "Declare `rotationPolicy`, with `expiresIn`.",
  },
  "rotation-due": { cause: "An object is due to be rotated.", cure: "Run `keyvault-gitops rotate`." },
  "credential-ends-first": {
    cause: "A rotation published a credential that its target ends before the secret expires.",
    cure: "Declare `expiresIn`, which the credential's end and the secret's expiry both follow.",
  },
  "credentials-not-removed": {
    cause: "A rotation published a new credential, and could not remove all earlier ones at the target.",
    cure: "Look whether the target answers and the identity may remove them. The next rotation tries again.",
  },
  "rotation-unfinished": {
    cause:
      "A rotation began and did not end: a credential is kept that nobody publishes, and what is published may not work.",
    cure: "Run `keyvault-gitops rotate`. Where the rotation is gone from git, declare it again first.",
  },
  "versions-near-limit": {
    cause:
      "An object has nearly as many versions as a backup takes, or a managed HSM of a key, and no version can be removed.",
    cure: "Find out why it changes so often, or raise `versions: { max: N }`.",
  },
  "git-unreadable": {
    cause: "Git did not say which files it tracks, so they were not searched for values.",
    cure: "See whether `git status` works in this folder.",
  },
  "unknown-kind": {
    cause: "The vault holds a key of a kind that this version does not know.",
    cure: "Take the key out of the manifests, or update this program.",
  },
  "premium-assumed": {
    cause: "The manifests declare HSM keys, so the embedded vault is a premium one.",
    cure: "Say `sku: premium` of the vault in the config, where the vault on Azure is one.",
  },
  "manifest-not-matched": {
    cause:
      "A file looks like a manifest, and no pattern of the config matches its ending. Its objects count as gone from git.",
    cure: "Rename it to the ending that the pattern has, or add a pattern to `manifests`.",
  },
  renamed: {
    cause: "An object has its new name, and the old one is gone.",
    cure: "Take `renamedFrom` out of the manifest.",
  },
  "same-value": { cause: "Two objects hold the same value.", cure: "Give each a value of its own." },
  "value-in-git": {
    cause: "A tracked file holds a value of a vault.",
    cure: "Change the value: what was in git is known.",
  },
  "policy-require-expiry": {
    cause: "The policy asks for an expiry, and the object has none.",
    cure: "Declare `expiresIn` or `expiresOn`.",
  },
  "policy-require-content-type": {
    cause: "The policy asks for a content type, and the secret has none.",
    cure: "Declare `contentType`.",
  },
  "policy-max-validity": {
    cause: "The object is valid for longer than the policy allows.",
    cure: "Declare an earlier expiry.",
  },
  "policy-require-tags": {
    cause: "The object lacks a tag that the policy asks for.",
    cure: "Add the tag, or give it to all by `defaults`.",
  },
  "policy-name-pattern": {
    cause: "The object's name does not match the policy's pattern.",
    cure: "Declare the object under another name.",
  },
} as const satisfies { readonly [code in FindingCode]: CodeWords };
