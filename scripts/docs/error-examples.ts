import type { ErrorCode } from "../../src/model/error-code.ts";

/** A command line that ends with an error, and what it then prints. A test runs each. */
export type ErrorExample = {
  /** Parts of the manifest and the config that matter. */
  readonly manifest?: string;
  readonly config?: string;
  /** What else is at hand or true, as a person would say it. */
  readonly given?: string;
  readonly line: string;
  /** The beginning of what the command prints on stderr. */
  readonly says: string;
};

export const errorExamples: { readonly [code in ErrorCode]: ErrorExample } = {
  "command-unknown": {
    line: "preview",
    says: "error: There is no command preview. [command-unknown]\n  hint: Did you mean plan?",
  },
  "option-unknown": {
    line: "plan --json",
    says: "error: There is no option --json. [option-unknown]\n  hint: Did you mean --format json?",
  },
  "option-invalid": {
    line: "plan --within 30",
    says: "error: --within takes a positive ISO 8601 duration. [option-invalid]\n  hint: Write 30 days as P30D.",
  },
  "selection-unmatched": {
    line: "plan --vault prdo",
    says: 'vault "prdo": the set has no vault of such a name [selection-unmatched]\n  hint: did you mean prod?',
  },
  "confirmation-missing": {
    given: "no terminal, as in CI",
    line: "apply",
    says: "error: Apply asks before it writes, and there is no terminal to ask on. Nothing was written. [confirmation-missing]\n  hint: Pass --yes to apply without being asked.",
  },
  "port-unavailable": {
    given: "another program that listens on the port",
    line: "emulator --port 8443",
    says: "error: Port 8443 of this machine cannot be used: another program listens there. [port-unavailable]\n  hint: Pass another --port, or none for a free one.",
  },
  "file-missing": {
    line: "validate vaults/prdo.yaml",
    says: "vaults/prdo.yaml matches no manifest [file-missing]\n  hint: check the path",
  },
  "file-unreadable": {
    line: "apply --yes --plan vaults",
    says: "error: vaults is unreadable [file-unreadable]",
  },
  "file-unwritable": {
    line: "plan --out plans/prod.json",
    says: "error: --out: there is no folder plans. [file-unwritable]",
  },
  "file-too-large": {
    given: "a manifest of 10 MB",
    line: "validate",
    says: "vaults/prod.yaml:1:1: this file has 10 MB or more [file-too-large]\n  hint: split it: several files may speak for one vault",
  },
  "file-exists": {
    line: "init --vault prod",
    says: "keyvault-gitops.yaml is there already [file-exists]\nvaults/prod.yaml is there already [file-exists]\n  hint: init writes no file over another: edit what is there, or name another folder",
  },
  "file-invalid": {
    line: "show vaults/prod.yaml",
    says: "error: vaults/prod.yaml is no report: it is not JSON. [file-invalid]\n  hint: It takes what plan, apply or drift wrote: keyvault-gitops plan --out plan.json",
  },
  "path-outside-repository": {
    config: "manifests: [../shared/*.yaml]\n",
    line: "validate",
    says: 'keyvault-gitops.yaml:4:13: manifests[0] "../shared/*.yaml": leads out of the repository [path-outside-repository]\n    manifests: [../shared/*.yaml]\n  hint: name what lies in it',
  },
  "git-unavailable": {
    manifest: "secrets:\n  cert: { value: { file: cert.pem } }\n",
    given: "a repository whose index git cannot read",
    line: "validate",
    says: "vaults/prod.yaml:5:18: whether the file vaults/cert.pem is tracked cannot be said: git could not list the files of the repository . (exit code 128) [git-unavailable]\n    cert: { value: { file: *** } }\n  hint: run git -C . ls-files, and mend what it says",
  },
  "commit-unknown": {
    line: "validate --changed-since origin/main",
    says: 'changed-since "origin/main": git has no such commit here [commit-unknown]\n  hint: a branch of the server is origin/NAME; and a shallow clone lacks it: in GitHub Actions give actions/checkout fetch-depth: 0; elsewhere git fetch --unshallow',
  },
  "yaml-invalid": {
    manifest: "secrets:\n\tdb: { value: external }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:1: not YAML: a tab indents this line [yaml-invalid]\n  hint: indent with spaces",
  },
  "yaml-unsupported": {
    manifest: "secrets:\n  <<: { db: { value: external } }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:3: merge keys (<<) are not supported [yaml-unsupported]\n    <<: { db: { value: *** } }\n  hint: use defaults:",
  },
  "config-missing": {
    given: "no keyvault-gitops.yaml",
    line: "validate",
    says: "no keyvault-gitops.yaml was found in .: the repository's root [config-missing]\n  hint: name one with --config, or write keyvault-gitops.yaml: it says which vaults there are",
  },
  "config-conflict": {
    line: "init --vault dev dev",
    says: 'keyvault-gitops.yaml governs this folder already [config-conflict]\n  hint: write manifests for it, and where it does not list the vault add below vaults:  dev: { url: "https://dev.vault.azure.net" }',
  },
  "property-unknown": {
    manifest: "secrets:\n  db: { value: external, contenType: text/plain }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:26: secrets.db.contenType: unknown property [property-unknown]\n    db: { value: ***, contenType: *** }\n  hint: did you mean contentType?",
  },
  "property-missing": {
    manifest: "secrets:\n  db: { contentType: text/plain }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:3: secrets.db: value is missing [property-missing]\n    db: { contentType: *** }\n  hint: write its source, such as value: { env: NAME }, or value: external",
  },
  "property-invalid": {
    manifest: "secrets:\n  db: { value: external, enabled: yes }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:35: secrets.db.enabled: must be true or false [property-invalid]\n    db: { value: ***, enabled: *** }",
  },
  "property-conflict": {
    manifest: "secrets:\n  db: { value: external, expiresIn: P90D, expiresOn: 2027-01-01 }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:43: secrets.db.expiresOn: expiresOn and expiresIn exclude each other [property-conflict]\n    db: { value: ***, expiresIn: P90D, expiresOn: 2027-01-01 }",
  },
  "name-invalid": {
    manifest: "secrets:\n  db_password: { value: external }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:3: secrets.db_password: a secret's name has 1 to 127 letters, digits and hyphens [name-invalid]\n    db_password: { value: *** }\n  hint: call it db-password",
  },
  "name-duplicate": {
    manifest: "secrets:\n  db: { value: external }\n  DB: { value: external }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:3: secret db is also declared at vaults/prod.yaml:6:3, spelled DB [name-duplicate]\n    db: { value: *** }\n  hint: Key Vault does not tell upper from lower case: keep one of them\nvaults/prod.yaml:6:3: secret DB is also declared at vaults/prod.yaml:5:3, spelled db [name-duplicate]\n    DB: { value: *** }\n  hint: Key Vault does not tell upper from lower case: keep one of them",
  },
  "limit-exceeded": {
    manifest: `secrets:
  db:
    value: external
    tags: { a: a, b: b, c: c, d: d, e: e, f: f, g: g, h: h, i: i, j: j, k: k, l: l, m: m, n: n }
`,
    line: "validate",
    says: "vaults/prod.yaml:7:5: secrets.db.tags: more than 13 tags with those of the defaults: an object has at most 15, and two are ours [limit-exceeded]\n    tags: { a: ***, b: ***, c: ***, d: ***, e: ***, f: ***, g: ***, h: ***, i: ***, j: ***, k: ***, l: ***, m: ***, n: *** }",
  },
  "vault-unlisted": {
    manifest: "vault: prdo\n",
    line: "validate",
    says: 'vaults/prod.yaml:3:8: vault "prdo": the config does not list this vault [vault-unlisted]\n    vault: prdo\n  hint: did you mean prod?',
  },
  "override-unmatched": {
    manifest: "vault: [prod]\nsecrets:\n  db: { value: external }\noverrides: { prd: {} }\n",
    line: "validate",
    says: "vaults/prod.yaml:6:14: overrides.prd: it is none of this manifest's vaults [override-unmatched]\n    overrides: { prd: {} }\n  hint: did you mean prod?",
  },
  "owner-forbidden": {
    manifest: "owner: search\n",
    line: "validate",
    says: 'vaults/prod.yaml:4:8: owner "search": the config does not let this owner speak for vault prod [owner-forbidden]\n    owner: search\n  hint: list the owner under vaults.prod.owners in the config',
  },
  "source-forbidden": {
    manifest: "secrets:\n  db: { value: { env: DB_PASSWORD } }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:16: the environment variable DB_PASSWORD may not go into prod [source-forbidden]\n    db: { value: { env: *** } }\n  hint: its sources.env in the config allows: KV_*",
  },
  "source-circular": {
    manifest:
      "secrets:\n  db: { value: { secret: { name: copy } } }\n  copy: { value: { secret: { name: db } } }\n",
    line: "validate",
    says: "vaults/prod.yaml:5:16: its value is copied from itself: prod/db -> prod/copy -> prod/db [source-circular]\n    db: { value: { secret: { name: *** } } }\n  hint: copy from the first of them",
  },
  "literal-looks-secret": {
    manifest: 'secrets:\n  signing: { value: { literal: "-----BEGIN PRIVATE KEY-----" } }\n',
    line: "validate",
    says: "vaults/prod.yaml:5:32: secrets.signing.value.literal: this text looks like a key in PEM [literal-looks-secret]\n    signing: { value: { literal: *** } }\n  hint: name a source that keeps it out of git, or say public: true beside it if it is no secret",
  },
  "template-invalid": {
    manifest:
      'secrets:\n  url: { value: { template: "redis://:{{ key }}@cache", with: { key: { env: KV_CACHE } } } }\n',
    line: "validate",
    says: "vaults/prod.yaml:5:29: secrets.url.value.template: the placeholder key names no encoder [template-invalid]\n    url: { value: { template: ***, with: { key: { env: *** } } } }\n  hint: write {{ name | encoder }}, with one of json, url, base64, pgdsn, odbc, raw",
  },
  "rotation-invalid": {
    manifest: "secrets:\n  db: { rotation: { every: P30D, target: orders } }\n",
    line: "validate",
    says: 'vaults/prod.yaml:5:42: secrets.db.rotation.target "orders": the config has no such target [rotation-invalid]\n    db: { rotation: { every: P30D, target: orders } }\n  hint: list it under targets: in the config',
  },
  "value-missing": {
    manifest: "secrets:\n  db: { value: { env: KV_DB } }\n",
    line: "apply --yes",
    says: "vaults/prod.yaml:5:16: the environment variable KV_DB is not set [value-missing]\n    db: { value: { env: *** } }\n  hint: set it for this run",
  },
  "value-invalid": {
    manifest: "secrets:\n  cert: { value: { file: cert.pfx } }\n",
    given: "cert.pfx in git, which is no text",
    line: "apply --yes",
    says: "vaults/prod.yaml:5:18: the value is not UTF-8 text [value-invalid]\n    cert: { value: { file: *** } }\n  hint: wrap its source in { base64: ... }",
  },
  "key-material-invalid": {
    manifest: "keys:\n  signing: { material: { file: signing.pem } }\n",
    given: "signing.pem in git, which holds no key",
    line: "apply --yes",
    says: "vaults/prod.yaml:5:24: the key material is neither PEM nor a JWK [key-material-invalid]\n    signing: { material: { file: *** } }\n  hint: give the key as PEM or JWK",
  },
  "sealed-invalid": {
    line: "seal --pair https://prod.vault.azure.net/keys/seal/0123456789abcdef0123456789abcdef --key vaults/prod.yaml",
    says: "vaults/prod.yaml is not JSON [sealed-invalid]\n  hint: give a public key as a JWK: kty, n and e",
  },
  "sops-invalid": {
    manifest: "secrets:\n  db: { value: { sops: { file: db.yaml, key: password } } }\n",
    config: "vaults:\n  prod:\n    sources: { sops: [vaults/db.yaml] }\n",
    given: "vaults/db.yaml in git, in clear text",
    line: "validate vaults/prod.yaml",
    says: "vaults/prod.yaml:5:16: the sops file vaults/db.yaml is not encrypted by sops [sops-invalid]\n    db: { value: { sops: { file: ***, key: *** } } }\n  hint: encrypt it: sops encrypt --in-place FILE",
  },
  "program-failed": {
    manifest: 'secrets:\n  db: { value: { exec: ["false"] } }\n',
    config: 'vaults:\n  prod:\n    sources: { exec: [["false"]] }\n',
    line: "apply --yes",
    says: "vaults/prod.yaml:5:16: the program false ended with an error [program-failed]\n    db: { value: { exec: [***] } }\n  hint: run it yourself to see what it says; here it gets PATH and the variables of its sources.exec only",
  },
  "fingerprint-invalid": {
    config: "fingerprint: { kid: Ab3dEf9_, key: { env: KVG_FINGERPRINT } }\n",
    line: "apply --yes",
    says: "keyvault-gitops.yaml:4:36: the environment variable KVG_FINGERPRINT is not set, and tags are written under the key that it holds [fingerprint-invalid]\n    fingerprint: { kid: ***, key: { env: *** } }\n  hint: set it for this run",
  },
  "sign-in-failed": {
    given: "nobody signed in",
    line: "plan",
    says: "error: Cannot get a token for vault prod (Error). Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write. [sign-in-failed]",
  },
  "vault-not-found": {
    line: "plan",
    says: "error: Cannot list the secrets of prod: no host has that name. Check the vault's name and url in the config, and whether a private DNS zone must answer for it. [vault-not-found]",
  },
  "vault-forbidden": {
    given: "an identity without a role",
    line: "plan",
    says: "error: Cannot list the secrets of prod: the identity lacks the data action Microsoft.KeyVault/vaults/secrets/readMetadata/action. Give it the role Key Vault Reader on the vault (access policy: the secret permission List); a new role assignment takes some minutes. [vault-forbidden]",
  },
  "vault-firewall": {
    given: "a vault with a firewall",
    line: "plan",
    says: "error: Cannot list the secrets of prod: this machine's address is refused (HTTP 403). Add this runner's address to the vault's firewall, or use a runner inside the network. [vault-firewall]",
  },
  "vault-unreachable": {
    given: "a network that loses every connection",
    line: "plan",
    says: "error: Cannot list the secrets of prod: the connection failed (ECONNRESET). Check the network, HTTPS_PROXY and NO_PROXY, then try again. [vault-unreachable]",
  },
  "vault-untrusted": {
    given: "a proxy whose CA this machine does not know",
    line: "plan",
    says: "error: Cannot list the secrets of prod: the vault's certificate or TLS was not accepted (SELF_SIGNED_CERT_IN_CHAIN). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS. [vault-untrusted]",
  },
  "vault-throttled": {
    given: "other clients that use up the vault's quota",
    line: "plan",
    says: "error: Cannot list the secrets of prod: the vault's quota is used up, maybe by other clients. Try again later. [vault-throttled]",
  },
  "vault-busy": {
    given: "another operation under way",
    line: "plan",
    says: "error: Cannot list the secrets of prod: another operation on the same secret is under way. Try again later. [vault-busy]",
  },
  "vault-failed": {
    given: "a service that fails",
    line: "plan",
    says: "error: Cannot list the secrets of prod: the service failed (HTTP 500). Try again later. [vault-failed]",
  },
  "object-unavailable": {
    manifest: "secrets:\n  db: { value: { secret: { name: db-of-old } } }\n",
    line: "apply --yes",
    says: "vaults/prod.yaml:5:16: the secret prod/db-of-old that is to be copied is not there [object-unavailable]\n    db: { value: { secret: { name: *** } } }\n  hint: declare it, or set it first",
  },
  "not-approved": {
    given: "a plan of an older version",
    line: "apply --yes --plan plan.json",
    says: "error: plan.json was made by an older version of keyvault-gitops, whose digests (version 1) cover less of what is written and where than those of this one (version 2). Plan again with this version, and have that plan approved. Nothing was written. [not-approved]",
  },
  "run-stopped": {
    given: "Ctrl-C",
    line: "plan",
    says: "error: Stopped on request; nothing more was asked of vault prod. [run-stopped]",
  },
  unexpected: {
    given: "a mistake in keyvault-gitops",
    line: "plan",
    says: "unexpected: TypeError\n  This is a mistake in keyvault-gitops. Please report it with what you called and the lines below; they hold\n  no message and no value.\n  keyvault-gitops 0.0.0\n  KEYVAULT_GITOPS_DEBUG=1 adds where it happened.",
  },
};
