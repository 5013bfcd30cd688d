import type { AccessVerb, Right, RoleName } from "../model/access.ts";

const right = (action: string, role: RoleName): Right => ({
  action: `Microsoft.KeyVault/vaults/${action}`,
  role,
});
const reader = (action: string): Right => right(action, "Key Vault Reader");
const secrets = (action: string): Right => right(action, "Key Vault Secrets Officer");
const keys = (action: string): Right => right(action, "Key Vault Crypto Officer");

/**
 * Verb to data action to role.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/permissions/security
 */
export const rights: { readonly [verb in AccessVerb]: Right } = {
  "list secrets": reader("secrets/readMetadata/action"),
  "list deleted secrets": reader("secrets/readMetadata/action"),
  "get secret": right("secrets/getSecret/action", "Key Vault Secrets User"),
  "set secret": secrets("secrets/setSecret/action"),
  "update secret": secrets("secrets/update/action"),
  "delete secret": secrets("secrets/delete"),
  "recover secret": secrets("secrets/recover/action"),
  "purge secret": secrets("secrets/purge/action"),
  "list keys": reader("keys/read"),
  "list deleted keys": reader("keys/read"),
  "get key": reader("keys/read"),
  "get rotation policy": reader("keyrotationpolicies/read"),
  "create key": keys("keys/create/action"),
  "import key": keys("keys/import/action"),
  "update key": right("keys/update/action", "Key Vault Crypto User"),
  "rotate key": keys("keys/rotate/action"),
  "set rotation policy": keys("keyrotationpolicies/write"),
  "delete key": keys("keys/delete"),
  "recover key": keys("keys/recover/action"),
  "purge key": keys("keys/purge/action"),
  "unwrap key": right("keys/unwrap/action", "Key Vault Crypto Service Encryption User"),
  "decrypt by key": right("keys/decrypt/action", "Key Vault Crypto User"),
};
