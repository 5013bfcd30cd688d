import type { AccessVerb, RoleName, Run } from "../model/access.ts";
import { azureNameOf, isManagedHsmUrl } from "../model/clouds.ts";
import type { DesiredSet, VaultConfig } from "../model/config.ts";
import { matchesName } from "../model/pattern.ts";
import { listNeeds, vaultsOfSet } from "./needs.ts";
import { rights } from "./rights.ts";

type Role = {
  /** Of its definition, the same in every tenant. */
  readonly id: string;
  /** Its data actions; `*` matches anything. */
  readonly actions: readonly string[];
};

const of = (id: string, ...actions: readonly string[]): Role => ({
  id,
  actions: actions.map((action) => `Microsoft.KeyVault/vaults/${action}`),
});

/**
 * The built-in roles, from the narrowest. Key Vault Purge Operator is not among them: it purges whole vaults and has no
 * data action.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/security
 */
export const roles: { readonly [name in RoleName]: Role } = {
  "Key Vault Reader": of("21090545-7ca7-4776-b22c-e363652d74d2", "*/read", "secrets/readMetadata/action"),
  "Key Vault Secrets User": of(
    "4633458b-17de-408a-b874-0445c86b69e6",
    "secrets/getSecret/action",
    "secrets/readMetadata/action",
  ),
  "Key Vault Secrets Officer": of("b86a8fe4-44ce-4948-aee5-eccb2c155cd7", "secrets/*"),
  "Key Vault Crypto Service Encryption User": of(
    "e147488a-f6f5-4113-8e2d-b22465e65bf6",
    "keys/read",
    "keys/wrap/action",
    "keys/unwrap/action",
  ),
  "Key Vault Crypto User": of(
    "12338af0-0e69-4776-bea7-57ae8d297424",
    "keys/read",
    "keys/update/action",
    "keys/backup/action",
    "keys/encrypt/action",
    "keys/decrypt/action",
    "keys/wrap/action",
    "keys/unwrap/action",
    "keys/sign/action",
    "keys/verify/action",
  ),
  "Key Vault Crypto Officer": of("14b46e9e-c2b7-41b4-b07b-48a6ebf60603", "keys/*", "keyrotationpolicies/*"),
};

const names = Object.keys(roles) as readonly RoleName[];

/** The fewest and narrowest built-in roles that together allow the verbs, from the narrowest. */
export function findLeastRoles(verbs: readonly AccessVerb[]): readonly RoleName[] {
  const wanted = new Set<RoleName>(verbs.map((verb) => rights[verb].role));
  for (const name of names) {
    const others = names.filter((other) => other !== name && wanted.has(other));
    if (verbs.every((verb) => others.some((other) => roleAllows(other, verb)))) wanted.delete(name);
  }
  return names.filter((name) => wanted.has(name));
}

export const roleAllows = (role: RoleName, verb: AccessVerb): boolean =>
  roles[role].actions.some((pattern) => matchesName(pattern, rights[verb].action));

/** A role that one of the two identities gets on a vault. */
type Grant = { readonly identity: "reader" | "writer"; readonly role: RoleName };

export type VaultGrants = {
  /** As Azure knows it. */
  readonly vault: string;
  /** A managed HSM has roles of its own. */
  readonly managedHsm: boolean;
  readonly grants: readonly Grant[];
};

/** The role assignments for the identity that plans, and with `apply` for the one that applies. */
export const listGrants = (set: DesiredSet, run: Run): readonly VaultGrants[] =>
  vaultsOfSet(set).map((vault) => {
    const granted = (of: Run, identity: Grant["identity"]) =>
      findLeastRoles(listNeeds(set, vault, of).map(({ verb }) => verb)).map((role) => ({ identity, role }));
    return {
      ...resource(vault),
      grants: [...granted("plan", "reader"), ...(run === "apply" ? granted("apply", "writer") : [])],
    };
  });

/** People choose the name in the config; Azure's own name is the first label of the address. */
function resource({ name, url }: VaultConfig): Pick<VaultGrants, "vault" | "managedHsm"> {
  return { vault: azureNameOf({ name, url }), managedHsm: isManagedHsmUrl(url) };
}
