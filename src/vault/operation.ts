import type { Kind } from "../model/object.ts";

/** How the service counts a request: a new version is dear, everything else is cheap. */
export type QuotaClass = `${"create" | "other"} ${Kind}` | "create HSM key" | "use RSA 3072" | "use RSA 4096";

/** What a request asks of a vault, in the words of our messages. */
export type Operation = {
  readonly counts: "list" | "get" | "write";
  readonly quota: QuotaClass;
  readonly kind: Kind;
  /** What is done and to what, as `set secret contoso-prod/secret/db-password`. */
  readonly doing: string;
  readonly vault: string;
  /** Whether one object is meant, so that a 404 speaks of that object and not of the vault. */
  readonly named: boolean;
  /** The data action that the identity needs. */
  readonly action: string;
  /** The least built-in role that has it. */
  readonly role: string;
  /** The permission on secrets or keys that it is in a vault with access policies. */
  readonly permission: string;
};

const reader = "Key Vault Reader";
const user = "Key Vault Secrets User";
const secrets = "Key Vault Secrets Officer";
const keys = "Key Vault Crypto Officer";
const unwrapper = "Key Vault Crypto Service Encryption User";
const crypto = "Key Vault Crypto User";

type Row = readonly [request: string, doing: string, action: string, role: string, permission: string];

// Roles: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/security
const table: readonly Row[] = [
  ["GET /secrets", "list the secrets of", "secrets/readMetadata/action", reader, "List"],
  ["GET /secrets/NAME/versions", "list the versions of", "secrets/readMetadata/action", reader, "List"],
  ["GET /secrets/NAME/VERSION", "read secret", "secrets/getSecret/action", user, "Get"],
  ["PUT /secrets/NAME", "set secret", "secrets/setSecret/action", secrets, "Set"],
  ["PATCH /secrets/NAME/VERSION", "update secret", "secrets/update/action", secrets, "Set"],
  ["DELETE /secrets/NAME", "delete secret", "secrets/delete", secrets, "Delete"],
  ["GET /deletedsecrets", "list the deleted secrets of", "secrets/readMetadata/action", reader, "List"],
  ["POST /deletedsecrets/NAME/recover", "recover secret", "secrets/recover/action", secrets, "Recover"],
  ["DELETE /deletedsecrets/NAME", "purge secret", "secrets/purge/action", secrets, "Purge"],

  ["GET /keys", "list the keys of", "keys/read", reader, "List"],
  ["GET /keys/NAME/versions", "list the versions of", "keys/read", reader, "List"],
  [
    "GET /keys/NAME/rotationpolicy",
    "read the rotation policy of",
    "keyrotationpolicies/read",
    reader,
    "Get Rotation Policy",
  ],
  [
    "PUT /keys/NAME/rotationpolicy",
    "set the rotation policy of",
    "keyrotationpolicies/write",
    keys,
    "Set Rotation Policy",
  ],
  ["GET /keys/NAME/VERSION", "read key", "keys/read", reader, "Get"],
  ["POST /keys/NAME/VERSION/unwrapkey", "unwrap with key", "keys/unwrap/action", unwrapper, "Unwrap Key"],
  ["POST /keys/NAME/VERSION/decrypt", "decrypt with key", "keys/decrypt/action", crypto, "Decrypt"],
  ["POST /keys/NAME/create", "create key", "keys/create/action", keys, "Create"],
  ["PUT /keys/NAME", "import key", "keys/import/action", keys, "Import"],
  ["POST /keys/NAME/rotate", "rotate key", "keys/rotate/action", keys, "Rotate"],
  ["PATCH /keys/NAME/VERSION", "update key", "keys/update/action", crypto, "Update"],
  ["DELETE /keys/NAME", "delete key", "keys/delete", keys, "Delete"],
  ["GET /deletedkeys", "list the deleted keys of", "keys/read", reader, "List"],
  ["GET /deletedkeys/NAME", "read the deleted key", "keys/read", reader, "Get"],
  ["POST /deletedkeys/NAME/recover", "recover key", "keys/recover/action", keys, "Recover"],
  ["DELETE /deletedkeys/NAME", "purge key", "keys/purge/action", keys, "Purge"],
];

/** The only ones that make a version. */
const creating = /^(set secret|create key|import key|rotate key)$/;

/** They change nothing, though they are sent by POST. */
const opening = /^(unwrap|decrypt) with key$/;

const requests = table.map(([request, doing, action, role, permission]) => {
  const kind: Kind = /^\S+ .(deleted)?keys/.test(request) ? "key" : "secret";
  const counts = opening.test(doing)
    ? "get"
    : !request.startsWith("GET ")
      ? "write"
      : doing.startsWith("list ")
        ? "list"
        : "get";
  return {
    // A version may be left out: then it is the newest.
    pattern: new RegExp(`^${request.replace("NAME", "([^/]+)").replace("/VERSION", "(/[^/]+)?")}$`),
    doing,
    creates: creating.test(doing),
    says: { kind, counts, action: `Microsoft.KeyVault/vaults/${action}`, role, permission } as const,
  };
});

/** What is known of the key that a request is about: `hsm` of one to make, `rsaBits` of one that opens something. */
type KeyInUse = { readonly hsm?: boolean | undefined; readonly rsaBits?: number | undefined };

/** What a request is. `path` has no query. */
export function classifyRequest(
  vault: string,
  method: string,
  path: string,
  { hsm = false, rsaBits = 0 }: KeyInUse = {},
): Operation {
  const asked = `${method} ${path.replace(/\/$/, "")}`;
  for (const { pattern, doing, creates, says } of requests) {
    const match = pattern.exec(asked);
    if (!match) continue;
    const [, name] = match;
    return {
      ...says,
      quota: creates ? (hsm ? "create HSM key" : `create ${says.kind}`) : usage(says.kind, rsaBits),
      doing: `${doing} ${name === undefined ? vault : `${vault}/${says.kind}/${name}`}`,
      vault,
      named: name !== undefined,
    };
  }
  throw new Error(`The way to the vault knows no ${method} of this path.`);
}

const usage = (kind: Kind, rsaBits: number): QuotaClass =>
  rsaBits > 3072 ? "use RSA 4096" : rsaBits > 2048 ? "use RSA 3072" : `other ${kind}`;
