import type { RoleName, Run } from "../model/access.ts";
import type { DesiredSet, VaultConfig } from "../model/config.ts";
import { needs, vaultsOf } from "./needs.ts";
import { leastRoles } from "./roles.ts";

/** A role that one of the two identities gets on a vault. */
type Grant = { readonly identity: "reader" | "writer"; readonly role: RoleName };

/** What a vault's two identities need. */
export type VaultGrants = {
  /** As Azure knows it. */
  readonly vault: string;
  /** A managed HSM has roles of its own. */
  readonly managedHsm: boolean;
  readonly grants: readonly Grant[];
};

/** The role assignments for the identity that plans, and with `apply` for the one that applies. */
export const grants = (set: DesiredSet, run: Run): readonly VaultGrants[] =>
  vaultsOf(set).map((vault) => {
    const granted = (of: Run, identity: Grant["identity"]) =>
      leastRoles(needs(set, vault, of).map(({ verb }) => verb)).map((role) => ({ identity, role }));
    return {
      ...resource(vault),
      grants: [...granted("plan", "reader"), ...(run === "apply" ? granted("apply", "writer") : [])],
    };
  });

/** The name in the config is the people's own; the address begins with Azure's. */
function resource({ name, url }: VaultConfig): Pick<VaultGrants, "vault" | "managedHsm"> {
  const [, label, service] = /^([^.]+)\.(vault|managedhsm)\./.exec(new URL(url).hostname) ?? [];
  return { vault: label ?? name, managedHsm: service === "managedhsm" };
}
