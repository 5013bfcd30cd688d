import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/report/words/error-code.ts
var errorCodeWords = {
  "command-unknown": {
    cause: "The first word of the command line is no command.",
    cure: "Take the command that the hint names, or see `keyvault-gitops --help`."
  },
  "option-unknown": {
    cause: "The command has no option of this name.",
    cure: "Take the option that the hint names, or see the command's `--help`."
  },
  "option-invalid": {
    cause: "An option or input has a value that it does not take, or does not go with another one.",
    cure: "The message says what it takes. The command's `--help` has an example."
  },
  "selection-unmatched": {
    cause: "A name or pattern of the command line matches nothing. That is a slip, and no all-clear.",
    cure: "Correct the name. The hint lists the names that are like it."
  },
  "confirmation-missing": {
    cause: "The command asks before it writes, and there is no terminal to ask on.",
    cure: "Pass `--yes` where nobody is to be asked, as in CI."
  },
  "port-unavailable": {
    cause: "Another program listens on this port, or this machine does not have the address.",
    cure: "Pass another `--port`, or none for a free one."
  },
  "file-missing": {
    cause: "A path or a pattern leads to no file.",
    cure: "Check the path. In a manifest it starts at the manifest's folder, in the config at the config's."
  },
  "file-unreadable": {
    cause: "The file or folder is there and cannot be read.",
    cure: "Check its permissions, and whether its links lead anywhere."
  },
  "file-unwritable": {
    cause: "The file or stdout cannot be written: the folder is missing or closed, a folder or a link stands there, or the disk is full.",
    cure: "Check the folder, its permissions and the disk. Name the file itself where a link leads to it."
  },
  "file-too-large": {
    cause: "The file has 10 MB or more.",
    cure: "Split it: several files may speak for one vault."
  },
  "file-exists": {
    cause: "The command would write over a file that it did not make.",
    cure: "Move the file away, name another folder, or pass `--force` where the command has it."
  },
  "file-invalid": {
    cause: "The file is not what the command takes: no plan file, no event, no data file of vaults, no folder.",
    cure: "Name the right file. The message says what is wrong with this one."
  },
  "path-outside-repository": {
    cause: "A path leads out of the repository, by `..` or by a link.",
    cure: "Name what lies in the repository, and remove the link."
  },
  "git-unavailable": {
    cause: "Git did not say which files it tracks, so nobody knows whether review protects them.",
    cure: "Install git, and see whether `git status` works in this folder."
  },
  "commit-unknown": {
    cause: "Git does not have the commit that was named here, or too little of the history before it.",
    cure: "Get the whole history: `fetch-depth: 0` in GitHub Actions, `git fetch --unshallow` elsewhere. A branch of the server is `origin/NAME`."
  },
  "yaml-invalid": {
    cause: "The file is not YAML from this place on, or not UTF-8 text. The line is not shown: it may hold a value.",
    cure: "Correct the notation. The message names the character or the indentation."
  },
  "yaml-unsupported": {
    cause: "The file uses a part of YAML that we do not read or edit: tags, merge keys, several documents.",
    cure: "Write it out. `defaults:` gives several objects the same properties."
  },
  "config-missing": {
    cause: "No `keyvault-gitops.yaml` governs this folder, so nobody says which vaults there are.",
    cure: "Name one with `--config`, or begin with `keyvault-gitops init`."
  },
  "config-conflict": {
    cause: "Another config governs this path, or the config's `manifests` leave a file out.",
    cure: "Run each config by itself, or add the pattern that the hint names."
  },
  "property-unknown": {
    cause: "A manifest or config has a property that does not exist. Mostly it is misspelled.",
    cure: "Take the name that the hint offers. An editor with the schemas completes names."
  },
  "property-missing": {
    cause: "A property is not there, and another one needs it.",
    cure: "Add it. The message names it and its place."
  },
  "property-invalid": {
    cause: "A property has a value of another type, form or range than it takes.",
    cure: "The message says what the property takes. A text that looks like a number goes in quotes."
  },
  "property-conflict": {
    cause: "Two properties exclude each other, or one may not stand here.",
    cure: "Keep one of them. The message says which goes with which."
  },
  "name-invalid": {
    cause: "A name has characters or a length that Key Vault does not take, or is reserved for rotation.",
    cure: "Choose another name. The message says which characters a name may have."
  },
  "name-duplicate": {
    cause: "One thing is named twice. Key Vault does not tell upper from lower case.",
    cure: "Keep one of them. The message names the other place."
  },
  "limit-exceeded": {
    cause: "Something has more bytes, tags, levels or parts than Key Vault or we take.",
    cure: "Make it smaller, or split it. The message has the limit."
  },
  "vault-unlisted": {
    cause: "A manifest or command names a vault that the config does not list. No token is asked for.",
    cure: "List it under `vaults:` in the config, or correct the name."
  },
  "override-unmatched": {
    cause: "An override names a vault that its manifest does not list, or an object that it does not declare.",
    cure: "Correct the name: the hint has the nearest one. What one vault alone has belongs into a manifest of its own."
  },
  "owner-forbidden": {
    cause: "The config does not let this owner speak for the vault.",
    cure: "List the owner under the vault's `owners` in the config."
  },
  "source-forbidden": {
    cause: "The config does not let this source's value go into the vault, or git does not track the file.",
    cure: "Allow it under the vault's `sources` in the config, or commit the file."
  },
  "source-circular": {
    cause: "A secret is copied from itself, directly or by way of others.",
    cure: "Give the first of them a source that is no copy."
  },
  "literal-looks-secret": {
    cause: "A text that stands in git for everybody looks like a password, a key or a token.",
    cure: "Name a source that keeps it out of git, or say `public: true` if it is no secret. Change it if it was one."
  },
  "template-invalid": {
    cause: "A template's placeholder cannot be read, has no encoder, or names no part.",
    cure: "Write `{{ part | encoder }}`. The hint lists the parts and the encoders."
  },
  "rotation-invalid": {
    cause: "A rotation names a target that the config does not have or allow, or its times do not fit together.",
    cure: "Correct the target under `targets` in the config, or the times."
  },
  "value-missing": {
    cause: "A value is not at hand: the variable is not set, or holds only the name of another one, or the variable or file is empty.",
    cure: "Give the run the variable. GitHub gives an empty text for a secret that is not there, other CI systems the variable's name."
  },
  "value-invalid": {
    cause: "A value cannot be what its place takes: it is not UTF-8 text, or does not fit its encoder.",
    cure: "Wrap its source in `{ base64: ... }`, or take another encoder."
  },
  "key-material-invalid": {
    cause: "The material of a key is not one private RSA or EC key that Key Vault takes.",
    cure: "Give one private key as PEM or JWK. The message says what is wrong."
  },
  "sealed-invalid": {
    cause: "A sealed value cannot be opened here, is for other objects, or is sealed to a key that the config does not list.",
    cure: "Seal the value again with `keyvault-gitops seal`, for the object that it stands at."
  },
  "sops-invalid": {
    cause: "A SOPS file cannot be opened, was changed outside of sops, or holds the value in clear text.",
    cure: "Restore the file from git, or encrypt it again with sops."
  },
  "program-failed": {
    cause: "The program of an `exec` source was not found, ended with an error, or wrote nothing.",
    cure: "Run the program yourself: its output may hold a value, so it is not shown."
  },
  "fingerprint-invalid": {
    cause: "The config's fingerprint key is missing, is not at least 32 bytes in base64, or is another one.",
    cure: "Set the variable that the config names, or make a key with `openssl rand -base64 32`."
  },
  "sign-in-failed": {
    cause: "There is no token for the vault. The message says what was tried.",
    cure: "Sign in with `az login`, or give the workflow `client-id`, `tenant-id` and `id-token: write`."
  },
  "vault-not-found": {
    cause: "No vault answers at the address.",
    cure: "Check the vault's name and `url` in the config, and whether a private DNS zone must answer for it."
  },
  "vault-forbidden": {
    cause: "The identity lacks a right on the vault.",
    cure: "Give it the role that the message names. `keyvault-gitops doctor` lists all that are missing."
  },
  "vault-firewall": {
    cause: "The vault's firewall refuses this machine's address.",
    cure: "Add the address to the vault's firewall, or use a runner inside the network."
  },
  "vault-unreachable": {
    cause: "The connection to the vault failed, or the vault did not answer in time.",
    cure: "Check the network, `HTTPS_PROXY` and `NO_PROXY`, then run again."
  },
  "vault-untrusted": {
    cause: "This machine does not trust the certificate that answered for the vault. Mostly a proxy stands in between.",
    cure: "Name the proxy's CA file in `NODE_EXTRA_CA_CERTS`."
  },
  "vault-throttled": {
    cause: "The vault's quota is used up, maybe by other clients, and stayed so for all tries.",
    cure: "Run again later."
  },
  "vault-busy": {
    cause: "The service is still deleting or recovering the object, or another operation on it is under way, or somebody else wrote to it in the same moment.",
    cure: "Run again in some minutes. Where the message names a version, compare that one first."
  },
  "vault-failed": {
    cause: "The service failed, or refused a request as not valid.",
    cure: "Run again later. Where the message names properties, check them in the manifest."
  },
  "object-unavailable": {
    cause: "A secret or key that is needed is not there, is disabled, or is soft-deleted.",
    cure: "Declare, enable or recover it. Plan again to see what the vault holds."
  },
  "not-approved": {
    cause: "Nobody approved what apply would do now: the approval is of another state or version.",
    cure: "Plan again, have the new plan approved, and apply that one."
  },
  "run-stopped": {
    cause: "Somebody stopped the run.",
    cure: "Run it again: it goes on where it ended."
  },
  unexpected: {
    cause: "A mistake in keyvault-gitops. Only the error's class is shown, because its message may hold a value.",
    cure: "Report it with what you called. `KEYVAULT_GITOPS_DEBUG=1` adds where it happened."
  }
};

// src/report/words/finding-code.ts
var findingCodeWords = {
  missing: {
    cause: "An object is declared with a value that somebody else sets, and the vault does not hold it.",
    cure: "Have its owner set it."
  },
  "not-compared": {
    cause: "A value could not be read, so nobody knows whether it is the one that git means.",
    cure: "Give the identity the right to read it, or give the source a `revision`."
  },
  "deleted-list-unreadable": {
    cause: "The identity may not list soft-deleted objects, so a create may turn into a recovery.",
    cure: "Give it the role that the message names."
  },
  "list-forbidden": {
    cause: "The identity may not list the objects of one kind.",
    cure: "Give it the role that the message names."
  },
  expired: { cause: "An object's expiry is past.", cure: "Renew it. The message says how." },
  expiring: { cause: "An object expires soon.", cure: "Renew it. The message says how." },
  "never-expires": { cause: "An object has no expiry.", cure: "Declare `expiresIn` or `expiresOn`." },
  "rotation-without-date": {
    cause: "A rotation waits for an expiry that the version does not have.",
    cure: "Make a version with an expiry once. The message says how."
  },
  "rotation-without-policy": {
    cause: "A managed HSM rotates no key that has no rotation policy, and the manifest declares none.",
    cure: "Declare `rotationPolicy`, with `expiresIn`."
  },
  "rotation-due": { cause: "An object is due to be rotated.", cure: "Run `keyvault-gitops rotate`." },
  "credential-ends-first": {
    cause: "A rotation published a credential that its target ends before the secret expires.",
    cure: "Declare `expiresIn`, which the credential's end and the secret's expiry both follow."
  },
  "credentials-not-removed": {
    cause: "A rotation published a new credential, and could not remove all earlier ones at the target.",
    cure: "Look whether the target answers and the identity may remove them. The next rotation tries again."
  },
  "rotation-unfinished": {
    cause: "A rotation began and did not end: a credential is kept that nobody publishes, and what is published may not work.",
    cure: "Run `keyvault-gitops rotate`. Where the rotation is gone from git, declare it again first."
  },
  "versions-near-limit": {
    cause: "An object has nearly as many versions as a backup takes, or a managed HSM of a key, and no version can be removed.",
    cure: "Find out why it changes so often, or raise `versions: { max: N }`."
  },
  "git-unreadable": {
    cause: "Git did not say which files it tracks, so they were not searched for values.",
    cure: "See whether `git status` works in this folder."
  },
  "unknown-kind": {
    cause: "The vault holds a key of a kind that this version does not know.",
    cure: "Take the key out of the manifests, or update this program."
  },
  "premium-assumed": {
    cause: "The manifests declare HSM keys, so the embedded vault is a premium one.",
    cure: "Say `sku: premium` of the vault in the config, where the vault on Azure is one."
  },
  "manifest-not-matched": {
    cause: "A file looks like a manifest, and no pattern of the config matches its ending. Its objects count as gone from git.",
    cure: "Rename it to the ending that the pattern has, or add a pattern to `manifests`."
  },
  renamed: {
    cause: "An object has its new name, and the old one is gone.",
    cure: "Take `renamedFrom` out of the manifest."
  },
  "same-value": { cause: "Two objects hold the same value.", cure: "Give each a value of its own." },
  "value-in-git": {
    cause: "A tracked file holds a value of a vault.",
    cure: "Change the value: what was in git is known."
  },
  "policy-require-expiry": {
    cause: "The policy asks for an expiry, and the object has none.",
    cure: "Declare `expiresIn` or `expiresOn`."
  },
  "policy-require-content-type": {
    cause: "The policy asks for a content type, and the secret has none.",
    cure: "Declare `contentType`."
  },
  "policy-max-validity": {
    cause: "The object is valid for longer than the policy allows.",
    cure: "Declare an earlier expiry."
  },
  "policy-require-tags": {
    cause: "The object lacks a tag that the policy asks for.",
    cure: "Add the tag, or give it to all by `defaults`."
  },
  "policy-name-pattern": {
    cause: "The object's name does not match the policy's pattern.",
    cure: "Declare the object under another name."
  }
};

export {
  errorCodeWords,
  findingCodeWords
};
