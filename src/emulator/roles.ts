import { forbidden } from "./failure.ts";

/** A built-in role by its short name, or the data actions themselves (`secrets/getSecret/action`; `*` matches anything). */
export type EmulatorRole = keyof typeof builtIn | readonly string[];

type Claims = { readonly oid?: string; readonly appid?: string; readonly iss?: string };

// learn.microsoft.com/azure/role-based-access-control/built-in-roles/security
const builtIn = {
  reader: ["*/read", "secrets/readMetadata/action"],
  user: ["secrets/readMetadata/action", "secrets/getSecret/action"],
  officer: ["secrets/*"],
  cryptoUser: [
    "keys/read",
    ...["update", "backup", "encrypt", "decrypt", "wrap", "unwrap", "sign", "verify"].map(
      (verb) => `keys/${verb}/action`,
    ),
  ],
  cryptoOfficer: ["keys/*", "keyrotationpolicies/*"],
  cryptoServiceEncryptionUser: ["keys/read", "keys/wrap/action", "keys/unwrap/action"],
  administrator: ["*"],
} as const satisfies Record<string, readonly string[]>;

/**
 * Refuses the action where the vault has roles and none of them allows it. It believes the token's claims: this protects
 * nothing, and is there to try identities.
 * @throws Failure 403 ForbiddenByRbac
 */
export function permitAction(
  roles: Readonly<Record<string, EmulatorRole>> | undefined,
  token: string,
  action: string,
  resource: { readonly vault: string; readonly path: string },
): void {
  if (!roles) return;
  const { oid = "", appid = "", iss = "" } = claims(token);
  const granted = [oid, appid].flatMap((principal) => {
    const role = Object.hasOwn(roles, principal) ? roles[principal] : undefined;
    return role === undefined ? [] : typeof role === "string" ? builtIn[role] : role;
  });
  const allows = (pattern: string) =>
    new RegExp(`^${pattern.replace(/[^\w*]/g, "\\$&").replaceAll("*", ".*")}$`).test(action);
  if (granted.some(allows)) return;
  throw forbidden(
    "ForbiddenByRbac",
    [
      "Caller is not authorized to perform action on resource.",
      "If role assignments, deny assignments or role definitions were changed recently, please observe propagation time.",
      `Caller: appid=${appid};oid=${oid};iss=${iss}`,
      `Action: 'Microsoft.KeyVault/vaults/${action}'`,
      `Resource: '/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/emulator/providers/microsoft.keyvault/vaults/${resource.vault}${resource.path}'`,
      "Assignment: (not found)",
      "DenyAssignmentId: null",
      "DecisionReason: null ",
      `Vault: ${resource.vault};location=emulator`,
      "",
    ].join("\r\n"),
  );
}

function claims(token: string): Claims {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    if (typeof payload !== "object" || payload === null) return {};
    const { oid, appid, azp, iss } = payload as Readonly<Record<string, unknown>>;
    return {
      ...(typeof oid === "string" ? { oid } : {}),
      ...(typeof appid === "string" ? { appid } : typeof azp === "string" ? { appid: azp } : {}),
      ...(typeof iss === "string" ? { iss } : {}),
    };
  } catch {
    return {};
  }
}
