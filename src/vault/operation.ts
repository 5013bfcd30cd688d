/** How the service counts a request: a new secret version is dear, everything else is cheap. */
export type QuotaClass = "create" | "other";

/** What a request asks of a vault, in the words of our messages. */
export type Operation = {
  readonly counts: "list" | "get" | "write";
  readonly quota: QuotaClass;
  /** What is done and to what, as `set secret contoso-prod/secret/db-password`. */
  readonly doing: string;
  readonly vault: string;
  /** Whether one secret is meant, so that a 404 speaks of that secret and not of the vault. */
  readonly named: boolean;
  /** The data action that the identity needs. */
  readonly action: string;
  /** The least built-in role that has it. */
  readonly role: string;
  /** The secret permission that it is in a vault with access policies. */
  readonly permission: string;
};

const officer = "Key Vault Secrets Officer";
const user = "Key Vault Secrets User";
const reader = "Key Vault Reader";

type Row = readonly [
  method: string,
  path: RegExp,
  counts: Operation["counts"],
  doing: string,
  action: string,
  role: string,
  permission: string,
];

// Roles: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/security
const table: readonly Row[] = [
  ["GET", /^\/secrets$/, "list", "list the secrets of", "readMetadata/action", reader, "List"],
  [
    "GET",
    /^\/secrets\/([^/]+)\/versions$/,
    "list",
    "list the versions of",
    "readMetadata/action",
    reader,
    "List",
  ],
  ["GET", /^\/secrets\/([^/]+)(\/[^/]+)?$/, "get", "read secret", "getSecret/action", user, "Get"],
  ["PUT", /^\/secrets\/([^/]+)$/, "write", "set secret", "setSecret/action", officer, "Set"],
  ["PATCH", /^\/secrets\/([^/]+)(\/[^/]+)?$/, "write", "update secret", "update/action", officer, "Set"],
  ["DELETE", /^\/secrets\/([^/]+)$/, "write", "delete secret", "delete", officer, "Delete"],
  ["GET", /^\/deletedsecrets$/, "list", "list the deleted secrets of", "readMetadata/action", reader, "List"],
  [
    "POST",
    /^\/deletedsecrets\/([^/]+)\/recover$/,
    "write",
    "recover secret",
    "recover/action",
    officer,
    "Recover",
  ],
  ["DELETE", /^\/deletedsecrets\/([^/]+)$/, "write", "purge secret", "purge/action", officer, "Purge"],
];

/** What a request is. `path` has no query. */
export function operation(vault: string, method: string, path: string): Operation {
  const bare = path.replace(/\/$/, "");
  for (const [of, pattern, counts, doing, action, role, permission] of table) {
    const match = of === method && pattern.exec(bare);
    if (!match) continue;
    const [, name] = match;
    return {
      counts,
      quota: method === "PUT" ? "create" : "other",
      doing: `${doing} ${name === undefined ? vault : `${vault}/secret/${name}`}`,
      vault,
      named: name !== undefined,
      action: `Microsoft.KeyVault/vaults/secrets/${action}`,
      role,
      permission,
    };
  }
  throw new Error(`The way to the vault knows no ${method} of this path.`);
}
