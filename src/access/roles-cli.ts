import type { VaultGrants } from "./roles.ts";
import { roles } from "./roles.ts";

/**
 * The role assignments as commands of the Azure CLI, ending with a newline. A vault that is not found stops its own
 * commands: an empty scope must never reach one.
 */
export function formatRolesCli(vaults: readonly VaultGrants[]): string {
  const identities = new Set(vaults.flatMap(({ grants }) => grants.map(({ identity }) => identity)));
  const variables = [
    "# The object ids of the identities.",
    ...[...identities].map(
      (identity) => `${identity.toUpperCase()}="\${${identity.toUpperCase()}:?${asks[identity]}}"`,
    ),
  ];
  return [variables, ...vaults.map(commands)].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

const asks = {
  reader: "object id of the identity that plans",
  writer: "object id of the identity that applies",
} as const;

function commands({ vault, managedHsm, grants }: VaultGrants): readonly string[] {
  if (managedHsm)
    return [`# ${vault} is a managed HSM, whose roles are its own: see az keyvault role assignment.`];
  if (grants.length === 0) return [`# ${vault}: nothing is declared for it, so nothing is needed.`];
  return [
    `# ${vault}`,
    `SCOPE="$(az keyvault show --name ${quoted(vault)} --query id --output tsv)"`,
    ...grants.map(
      ({ identity, role }) =>
        `az role assignment create --role ${roles[role].id} --assignee-object-id "$${identity.toUpperCase()}" --assignee-principal-type ServicePrincipal --scope "\${SCOPE:?}" # ${role}`,
    ),
  ];
}

/** One word for a POSIX shell, whatever is in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
