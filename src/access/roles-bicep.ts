import type { Grants, Identity, VaultGrants } from "./roles.ts";
import { roles } from "./roles.ts";

/** The role assignments as Bicep, to be deployed to the vaults' resource group; ends with a newline. */
export function formatRolesBicep({ vaults, roles: own, elsewhere }: Grants): string {
  const identities = new Set(vaults.flatMap(({ grants }) => grants.map(({ identity }) => identity)));
  return `// Deploy it to the resource group that the vaults are in; for vaults of several groups, once for each (--vault GLOB).
${[...identities].map((identity) => `${parameters[identity]}\n`).join("")}
var grants = [
${vaults
  .flatMap(rows)
  .map((row) => `  ${row}\n`)
  .join("")}]

resource vaults 'Microsoft.KeyVault/vaults@2023-07-01' existing = [for grant in grants: {
  name: grant.vault
}]

resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for (grant, i) in grants: {
  name: guid(vaults[i].id, grant.principal, grant.role)
  scope: vaults[i]
  properties: {
    principalId: grant.principal
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', grant.role)
  }
}]
${own.map(({ name }) => `// ${name}: the commands of --emit roles-cli make and assign this role, in other resource groups, too.\n`).join("")}${elsewhere.map((target) => `// target ${target}: who administers it gives the rights; docs/reference/rotation-targets.md lists them.\n`).join("")}`;
}

const parameters = {
  reader: "@description('Object id of the identity that plans.')\nparam reader string",
  writer: "@description('Object id of the identity that applies.')\nparam writer string",
  rotator: "@description('Object id of the identity that rotates.')\nparam rotator string",
} as const satisfies Record<Identity, string>;

function rows({ vault, managedHsm, grants }: VaultGrants): readonly string[] {
  if (managedHsm) return [`// ${vault} is a managed HSM, whose roles are its own.`];
  if (grants.length === 0) return [`// ${vault}: nothing is declared for it, so nothing is needed.`];
  return grants.map(
    ({ identity, role }) =>
      `{ vault: ${quoted(vault)}, role: '${roles[role].id}', principal: ${identity} } // ${role}`,
  );
}

/** A string of Bicep. */
const quoted = (text: string): string => `'${text.replace(/[\\']|\$(?=\{)/g, "\\$&")}'`;
