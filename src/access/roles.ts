import type { AccessVerb, RoleName, Run } from "../model/access.ts";
import type { DesiredSet, VaultConfig } from "../model/config.ts";
import { azureNameOf, isManagedHsmUrl } from "../model/key-vault/clouds.ts";
import type { TargetConfig } from "../model/rotation.ts";
import { matchesName } from "../model/syntax/pattern.ts";
import { listNeeds, vaultsOfSet } from "./needs.ts";
import { rights } from "./rights.ts";
import { listTargetNeeds } from "./target-needs.ts";

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

export type Identity = "reader" | "writer" | "rotator";

/** A role that an identity gets on a vault. */
type Grant = { readonly identity: Identity; readonly role: RoleName };

export type VaultGrants = {
  /** As Azure knows it. */
  readonly vault: string;
  /** A managed HSM has roles of its own. */
  readonly managedHsm: boolean;
  readonly grants: readonly Grant[];
};

/** A role of our own making, for resources of one type that targets are, and who gets it where. */
export type CustomRole = {
  readonly name: string;
  readonly actions: readonly string[];
  /** The ids of the resource groups in which it can be assigned. */
  readonly groups: readonly string[];
  /** The ids of the resources. */
  readonly resources: readonly string[];
};

/** What an identity is given, or each of several. */
export type Grants = {
  readonly vaults: readonly VaultGrants[];
  readonly roles: readonly CustomRole[];
  /** Targets with administrators of their own: no role of Azure gives rights there. */
  readonly elsewhere: readonly string[];
};

/**
 * The role assignments for the identity that plans, and with `apply` for the one that applies, too; with `rotate` those of
 * the one that rotates.
 */
export const listGrants = (set: DesiredSet, run: Run): Grants => ({
  vaults: vaultsOfSet(set, run).map((vault) => {
    const granted = (of: Run, identity: Identity) =>
      findLeastRoles(listNeeds(set, vault, of).map(({ verb }) => verb)).map((role) => ({ identity, role }));
    return { ...resource(vault), grants: identities[run].flatMap(([identity, of]) => granted(of, identity)) };
  }),
  ...(run === "rotate" ? grantsAtTargets(set.targets) : { roles: [], elsewhere: [] }),
});

const identities: { readonly [run in Run]: readonly (readonly [Identity, Run])[] } = {
  plan: [["reader", "plan"]],
  apply: [
    ["reader", "plan"],
    ["writer", "apply"],
  ],
  rotate: [["rotator", "rotate"]],
};

/** One role for all resources of a type that need the same actions. */
function grantsAtTargets(targets: readonly TargetConfig[]): Omit<Grants, "vaults"> {
  const needs = targets.flatMap((target) =>
    listTargetNeeds(target).map((need) => ({ target: target.name, need })),
  );
  const byActions = Map.groupBy(
    needs.flatMap(({ need }) => (need.is === "actions" ? [need] : [])),
    ({ actions }) => actions.join(" "),
  );
  return {
    roles: [...byActions.values()].map((alike) => ({
      name: `keyvault-gitops rotates ${typeOf(alike[0]?.resource ?? "")}`,
      actions: alike[0]?.actions ?? [],
      groups: [...new Set(alike.map(({ resource }) => resource.split("/providers/")[0] ?? ""))],
      resources: [...new Set(alike.map(({ resource }) => resource))],
    })),
    elsewhere: [
      ...new Set(
        needs.flatMap(({ target, need }) =>
          need.is === "rights" || need.is === "permission" ? [target] : [],
        ),
      ),
    ],
  };
}

/** The type of a resource by its id: `Microsoft.Storage/storageAccounts`. */
const typeOf = (id: string): string =>
  (id.split("/providers/")[1] ?? "")
    .split("/")
    .filter((_, i) => i === 0 || i % 2 === 1)
    .join("/");

/** People choose the name in the config; Azure's own name is the first label of the address. */
function resource({ name, url }: VaultConfig): Pick<VaultGrants, "vault" | "managedHsm"> {
  return { vault: azureNameOf({ name, url }), managedHsm: isManagedHsmUrl(url) };
}
