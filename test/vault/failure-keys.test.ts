// What a refused call for a key says: the object, the data action, and who has it.
import { expect, test } from "vitest";
import { VaultError } from "../../src/model/errors.ts";
import type { Writer } from "../../src/model/world.ts";
import { acme, answer, ecKey, ecMaterial, making, refusal, thrownBy } from "./acme.ts";

const calls = {
  list: ({ key }: Writer) => Array.fromAsync(key.list()),
  listDeleted: ({ key }: Writer) => Array.fromAsync(key.listDeleted()),
  listVersions: ({ key }: Writer) => Array.fromAsync(key.listVersions("k")),
  get: ({ key }: Writer) => key.get("k"),
  rotationPolicy: ({ key }: Writer) => key.rotationPolicy("k"),
  create: ({ key }: Writer) => key.create("k", ecKey, making()),
  import: ({ key }: Writer) => key.import("k", ecMaterial, { ...making(), hardwareProtected: false }),
  update: ({ key }: Writer) => key.update("k", "", { enabled: false }),
  rotate: ({ key }: Writer) => key.rotate("k"),
  setRotationPolicy: ({ key }: Writer) => key.setRotationPolicy("k", { lifetimeActions: [] }),
  delete: ({ key }: Writer) => key.delete("k"),
  recover: ({ key }: Writer) => key.recover("k"),
  purge: ({ key }: Writer) => key.purge("k"),
};

const reader = "Key Vault Reader";
const officer = "Key Vault Crypto Officer";

test.each([
  ["list", "list the keys of acme", "keys/read", reader, "List"],
  ["listDeleted", "list the deleted keys of acme", "keys/read", reader, "List"],
  ["listVersions", "list the versions of acme/key/k", "keys/read", reader, "List"],
  ["get", "read key acme/key/k", "keys/read", reader, "Get"],
  [
    "rotationPolicy",
    "read the rotation policy of acme/key/k",
    "keyrotationpolicies/read",
    reader,
    "Get Rotation Policy",
  ],
  ["create", "create key acme/key/k", "keys/create/action", officer, "Create"],
  ["import", "import key acme/key/k", "keys/import/action", officer, "Import"],
  ["update", "update key acme/key/k", "keys/update/action", "Key Vault Crypto User", "Update"],
  ["rotate", "rotate key acme/key/k", "keys/rotate/action", officer, "Rotate"],
  [
    "setRotationPolicy",
    "set the rotation policy of acme/key/k",
    "keyrotationpolicies/write",
    officer,
    "Set Rotation Policy",
  ],
  ["delete", "delete key acme/key/k", "keys/delete", officer, "Delete"],
  ["recover", "recover key acme/key/k", "keys/recover/action", officer, "Recover"],
  ["purge", "purge key acme/key/k", "keys/purge/action", officer, "Purge"],
] as const)("%s without the right to: cannot %s", async (call, doing, action, role, permission) => {
  const claims = Buffer.from(JSON.stringify({ oid: "me" })).toString("base64url");
  const getToken = async () => ({ token: `e.${claims}.e`, expiresOnTimestamp: Date.now() + 3_600_000 });
  const allowed = call === "rotate" ? ["keys/read"] : [];
  const { writer, seedKey } = acme({ roles: { me: allowed } }, { credential: { getToken } });
  seedKey("k");
  const error = await thrownBy(calls[call](writer));
  expect(error).toBeInstanceOf(VaultError);
  expect(error).toMatchObject({ fault: "forbidden", vault: "acme" });
  expect(error.message).toBe(
    `Cannot ${doing}: the identity lacks the data action Microsoft.KeyVault/vaults/${action}. Give it the role ${role} on the vault (access policy: the key permission ${permission}); a new role assignment takes some minutes.`,
  );
});

test.each([
  ["get", answer(404), "not found", "acme/key/k"],
  ["list", answer(404), "vault not found", "url"],
  ["create", answer(400), "invalid", "its type, size, operations"],
  [
    "create",
    refusal(409, "Conflict", "ObjectIsDeletedButRecoverable"),
    "deleted but recoverable",
    "soft-deleted key",
  ],
  ["update", refusal(409, "Conflict"), "conflict", "the same key"],
  ["delete", refusal(403, "Forbidden", "KeyManagedByKeyVault"), "forbidden", "backs a certificate"],
  ["purge", refusal(403, "Forbidden"), "forbidden", "purge protection"],
  ["get", { ...answer(200), body: {} }, "server", "it is JSON, but not as Key Vault's API has it"],
] as const)("%s: %o", async (call, does, fault, words) => {
  const vault = acme();
  vault.fault({ times: 1000 }, does);
  const error = await thrownBy(calls[call](vault.writer));
  expect(error).toMatchObject({ name: "VaultError", vault: "acme", fault });
  expect(error.message).toContain(words);
  expect(error.message).not.toContain("foreign words");
});

test("a key whose name is the name of a path is a key all the same", async () => {
  const { writer } = acme();
  for (const name of ["secrets", "versions", "rotationpolicy", "create"]) {
    await writer.key.create(name, ecKey, making());
    expect(await writer.key.rotationPolicy(name)).toMatchObject({ lifetimeActions: [{ action: "Notify" }] });
    await expect(writer.key.rotate(`no-${name}`)).rejects.toThrow(`read key acme/key/no-${name}`);
  }
  expect(await Array.fromAsync(writer.key.list())).toHaveLength(4);
});
