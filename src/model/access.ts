/** What an identity can be asked to do with secrets and keys, as far as a plan or an apply does it. */
export type AccessVerb =
  | "list secrets"
  | "list deleted secrets"
  | "get secret"
  | "set secret"
  | "update secret"
  | "delete secret"
  | "recover secret"
  | "purge secret"
  | "list keys"
  | "list deleted keys"
  | "get key"
  | "get rotation policy"
  | "create key"
  | "import key"
  | "update key"
  | "rotate key"
  | "set rotation policy"
  | "delete key"
  | "recover key"
  | "purge key"
  | "unwrap key"
  | "decrypt by key";

/** The data action that a verb needs, and the least built-in role that has it. */
export type Right = { readonly action: string; readonly role: RoleName };

/** What an identity is for: an apply also plans, and may rotate. */
export type Run = "plan" | "apply" | "rotate";

export type RoleName =
  | "Key Vault Reader"
  | "Key Vault Secrets User"
  | "Key Vault Secrets Officer"
  | "Key Vault Crypto Service Encryption User"
  | "Key Vault Crypto User"
  | "Key Vault Crypto Officer";

/** What a probe found. `allowed` by an absent name: the vault looked for the name instead of refusing. */
export type Verdict =
  | { readonly result: "allowed"; readonly by: "call" | "absent name" }
  | { readonly result: "denied" }
  | { readonly result: "unclear"; readonly message: string }
  /** It cannot be tried without writing. */
  | { readonly result: "not tried" };

export type Access = Verdict &
  Right & {
    readonly verb: AccessVerb;
    /** The first run that needs it. */
    readonly run: Run;
  };

/** Why no verb has a verdict: the vault was not reached, or it did not recognise the identity. */
export type Obstacle = "blocked" | "vault not found" | "unauthenticated" | "failed";

export type Examined =
  | { readonly way: "open"; readonly verbs: readonly Access[] }
  /** Nothing is declared for it. */
  | { readonly way: "not asked" }
  | { readonly way: Obstacle; readonly message: string };

/** What a rotation needs beside the vaults, at its target or to get there. */
export type TargetNeed =
  /** A variable of the environment that holds a password. */
  | { readonly is: "variable"; readonly name: string }
  /** A token of the run's identity. */
  | { readonly is: "token"; readonly scope: string }
  /** Actions on a resource of Azure: its id, from the subscription on. */
  | { readonly is: "actions"; readonly resource: string; readonly actions: readonly string[] }
  /** A permission of Microsoft Graph, together with the ownership of an application. */
  | { readonly is: "permission"; readonly permission: string; readonly clientId: string }
  /** Rights that its own administrator gives, inside it. `at` says where it is. */
  | { readonly is: "rights"; readonly at: string };

/** Whether a target can be reached and set, as far as that is tried. */
export type TargetAccess = {
  readonly target: string;
  readonly kind: string;
  readonly needs: readonly (TargetNeed & Verdict)[];
};

export type VaultAccess = Examined & { readonly vault: string; readonly url: string };
