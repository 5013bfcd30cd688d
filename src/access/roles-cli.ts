import type { CustomRole, Grants, Identity, VaultGrants } from "./roles.ts";
import { roles } from "./roles.ts";

/**
 * The role assignments as commands of the Azure CLI, ending with a newline. A vault that is not found stops its own
 * commands: an empty scope must never reach one.
 */
export function formatRolesCli({ vaults, roles: own, elsewhere }: Grants): string {
  const identities = new Set<Identity>([
    ...vaults.flatMap(({ grants }) => grants.map(({ identity }) => identity)),
    ...(own.length > 0 ? (["rotator"] as const) : []),
  ]);
  const variables = [
    "# The object ids of the identities.",
    ...[...identities].map(
      (identity) => `${identity.toUpperCase()}="\${${identity.toUpperCase()}:?${asks[identity]}}"`,
    ),
  ];
  return [variables, ...vaults.map(commands), ...own.map(roleCommands), ...elsewhere.map(note)]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

const asks = {
  reader: "object id of the identity that plans",
  writer: "object id of the identity that applies",
  rotator: "object id of the identity that rotates",
} as const satisfies Record<Identity, string>;

function commands({ vault, managedHsm, grants }: VaultGrants): readonly string[] {
  if (managedHsm)
    return [`# ${vault} is a managed HSM, whose roles are its own: see az keyvault role assignment.`];
  if (grants.length === 0) return [`# ${vault}: nothing is declared for it, so nothing is needed.`];
  return [
    `# ${vault}`,
    `SCOPE="$(az keyvault show --name ${quoted(vault)} --query id --output tsv)"`,
    ...grants.map(({ identity, role }) => `${assign(roles[role].id, identity, scope)} # ${role}`),
  ];
}

const scope = `"\${SCOPE:?}"`;

const assign = (role: string, identity: Identity, scope: string): string =>
  `az role assignment create --role ${role} --assignee-object-id "$${identity.toUpperCase()}" --assignee-principal-type ServicePrincipal --scope ${scope}`;

/** A role is made where there is none of its name: an update could take scopes away that another config needs. */
function roleCommands({ name, actions, groups, resources }: CustomRole): readonly string[] {
  const definition = { Name: name, IsCustom: true, Description, Actions: actions, AssignableScopes: groups };
  const written = quoted(JSON.stringify(definition));
  return [
    `# ${name}`,
    "# Where there is a role of that name, it stays as it is: its AssignableScopes have to hold these resource groups.",
    `if [ -z "$(az role definition list --name ${quoted(name)} --query '[].name' --output tsv)" ]; then`,
    `  az role definition create --role-definition ${written}`,
    "fi",
    ...resources.map((resource) => assign(quoted(name), "rotator", quoted(resource))),
  ];
}

const Description = "Lists the keys of a resource and makes one of them anew, and nothing else.";

const note = (target: string): readonly string[] => [
  `# target ${target}: who administers it gives the rights; docs/reference/rotation-targets.md lists them.`,
];

/** One word for a POSIX shell, whatever is in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
