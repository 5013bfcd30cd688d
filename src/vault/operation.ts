import type { QuotaClass } from "../model/key-vault/quota.ts";
import type { Kind } from "../model/object.ts";

/** What is done to a vault's objects; the kind is said beside it. */
type OperationVerb =
  | "list"
  | "list deleted"
  | "list versions of"
  | "read"
  | "read deleted"
  | "read the rotation policy of"
  | "set the rotation policy of"
  | "set"
  | "create"
  | "import"
  | "rotate"
  | "update"
  | "delete"
  | "recover"
  | "purge"
  | "unwrap"
  | "decrypt";

/** What is done, and to which object; without a name it is done to all of the kind. */
export type OperationTarget = { readonly verb: OperationVerb; readonly kind: Kind; readonly name?: string };

export type Operation = OperationTarget & {
  readonly vault: string;
  readonly counts: "list" | "get" | "write";
  readonly quota: QuotaClass;
  /** The data action that the identity needs. */
  readonly action: string;
  /** The least built-in role that has it. */
  readonly role: string;
  /** The permission on secrets or keys that it is in a vault with access policies. */
  readonly permission: string;
};

/** The operation as a message names it: `set secret contoso-prod/secret/db-password`. Only people read it. */
export function describeOperation(vault: string, { verb, kind, name }: OperationTarget): string {
  const object = `${vault}/${kind}/${name}`;
  switch (verb) {
    case "list":
      return `list the ${kind}s of ${vault}`;
    case "list deleted":
      return `list the deleted ${kind}s of ${vault}`;
    case "list versions of":
      return `list the versions of ${object}`;
    case "read deleted":
      return `read the deleted ${kind} ${object}`;
    case "read the rotation policy of":
    case "set the rotation policy of":
      return `${verb} ${object}`;
    case "unwrap":
    case "decrypt":
      return `${verb} with ${kind} ${object}`;
    default:
      return `${verb} ${kind} ${object}`;
  }
}

const reader = "Key Vault Reader";
const user = "Key Vault Secrets User";
const secrets = "Key Vault Secrets Officer";
const keys = "Key Vault Crypto Officer";
const unwrapper = "Key Vault Crypto Service Encryption User";
const crypto = "Key Vault Crypto User";

type Row = readonly [
  request: string,
  verb: OperationVerb,
  counts: Operation["counts"],
  action: string,
  role: string,
  permission: string,
];

// Roles: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/security
// biome-ignore format: one request a line
const table: readonly Row[] = [
  ["GET /secrets", "list", "list", "secrets/readMetadata/action", reader, "List"],
  ["GET /secrets/NAME/versions", "list versions of", "list", "secrets/readMetadata/action", reader, "List"],
  ["GET /secrets/NAME/VERSION", "read", "get", "secrets/getSecret/action", user, "Get"],
  ["PUT /secrets/NAME", "set", "write", "secrets/setSecret/action", secrets, "Set"],
  ["PATCH /secrets/NAME/VERSION", "update", "write", "secrets/update/action", secrets, "Set"],
  ["DELETE /secrets/NAME", "delete", "write", "secrets/delete", secrets, "Delete"],
  ["GET /deletedsecrets", "list deleted", "list", "secrets/readMetadata/action", reader, "List"],
  // The answer holds no value, and takes the right to read values: https://learn.microsoft.com/rest/api/keyvault/secrets/get-deleted-secret
  ["GET /deletedsecrets/NAME", "read deleted", "get", "secrets/getSecret/action", user, "Get"],
  ["POST /deletedsecrets/NAME/recover", "recover", "write", "secrets/recover/action", secrets, "Recover"],
  ["DELETE /deletedsecrets/NAME", "purge", "write", "secrets/purge/action", secrets, "Purge"],

  ["GET /keys", "list", "list", "keys/read", reader, "List"],
  ["GET /keys/NAME/versions", "list versions of", "list", "keys/read", reader, "List"],
  ["GET /keys/NAME/rotationpolicy", "read the rotation policy of", "get", "keyrotationpolicies/read", reader, "Get Rotation Policy"],
  ["PUT /keys/NAME/rotationpolicy", "set the rotation policy of", "write", "keyrotationpolicies/write", keys, "Set Rotation Policy"],
  ["GET /keys/NAME/VERSION", "read", "get", "keys/read", reader, "Get"],
  // A POST that changes nothing counts as a read.
  ["POST /keys/NAME/VERSION/unwrapkey", "unwrap", "get", "keys/unwrap/action", unwrapper, "Unwrap Key"],
  ["POST /keys/NAME/VERSION/decrypt", "decrypt", "get", "keys/decrypt/action", crypto, "Decrypt"],
  ["POST /keys/NAME/create", "create", "write", "keys/create/action", keys, "Create"],
  ["PUT /keys/NAME", "import", "write", "keys/import/action", keys, "Import"],
  ["POST /keys/NAME/rotate", "rotate", "write", "keys/rotate/action", keys, "Rotate"],
  ["PATCH /keys/NAME/VERSION", "update", "write", "keys/update/action", crypto, "Update"],
  ["DELETE /keys/NAME", "delete", "write", "keys/delete", keys, "Delete"],
  ["GET /deletedkeys", "list deleted", "list", "keys/read", reader, "List"],
  ["GET /deletedkeys/NAME", "read deleted", "get", "keys/read", reader, "Get"],
  ["POST /deletedkeys/NAME/recover", "recover", "write", "keys/recover/action", keys, "Recover"],
  ["DELETE /deletedkeys/NAME", "purge", "write", "keys/purge/action", keys, "Purge"],
];

/** The only ones that make a version. */
const creating: ReadonlySet<OperationVerb> = new Set(["set", "create", "import", "rotate"]);

const requests = table.map(([request, verb, counts, action, role, permission]) => ({
  // Where a version is left out, the newest one is meant.
  pattern: new RegExp(`^${request.replace("NAME", "([^/]+)").replace("/VERSION", "(/[^/]+)?")}$`),
  operation: {
    verb,
    kind: /^\S+ .(deleted)?keys/.test(request) ? "key" : "secret",
    counts,
    action: `Microsoft.KeyVault/vaults/${action}`,
    role,
    permission,
  } as const,
}));

/** What is known of the key that a request is about: `hsm` of one to make, `rsaBits` of one that opens something. */
type KeyInUse = { readonly hsm?: boolean | undefined; readonly rsaBits?: number | undefined };

/**
 * What a request asks of a vault.
 * @param path of the URL, without a query.
 * @throws Error for a request that this program never sends.
 */
export function classifyRequest(
  vault: string,
  method: string,
  path: string,
  { hsm = false, rsaBits = 0 }: KeyInUse = {},
): Operation {
  const asked = `${method} ${path.replace(/\/$/, "")}`;
  for (const { pattern, operation } of requests) {
    const match = pattern.exec(asked);
    if (!match) continue;
    const [, name] = match;
    const { verb, kind } = operation;
    const creates = hsm ? ("create HSM key" as const) : (`create ${kind}` as const);
    return {
      ...operation,
      vault,
      ...(name !== undefined && { name }),
      quota: creating.has(verb) ? creates : useQuota(kind, rsaBits),
    };
  }
  throw new Error(`The way to the vault knows no ${method} of this path.`);
}

const useQuota = (kind: Kind, rsaBits: number): QuotaClass =>
  rsaBits > 3072 ? "use RSA 4096" : rsaBits > 2048 ? "use RSA 3072" : `other ${kind}`;
