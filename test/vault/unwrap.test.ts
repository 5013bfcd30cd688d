// A key that stays in its vault opens what was encrypted to it: one request, paced, repeated and explained as a read is.
import { constants, createPublicKey, generateKeyPairSync, publicEncrypt } from "node:crypto";
import { expect, test } from "vitest";
import type { VaultSettings } from "../../src/emulator/emulator.ts";
import { VaultError } from "../../src/model/errors.ts";
import { acme } from "./acme.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 3072 });
const material = privateKey.export({ format: "jwk" });
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" } as const;
const content = Buffer.from("0123456789abcdef0123456789abcdef");
const wrapped = publicEncrypt({ key: createPublicKey(privateKey), ...oaep }, content);

/** A vault that holds the private key, and was asked for nothing but its version. */
async function holding(seed: object = {}, settings: VaultSettings = {}) {
  const { vaults, writer } = acme();
  vaults.seed("acme", { kind: "key", name: "k", keyType: "RSA", material, ...seed });
  const { live } = await writer.key.get("k");
  vaults.configure("acme", settings);
  vaults.log.length = 0;
  return { vaults, writer, key: { name: "k", version: live.version } };
}

test.each(["unwrapKey", "decrypt"] as const)(
  "%s, by one request, which counts as a read",
  async (operation) => {
    const { vaults, writer, key } = await holding();
    const { get } = writer.requests();
    expect(Buffer.from(await writer.key.unwrap(key, operation, wrapped))).toEqual(content);
    await writer.key.unwrap(key, operation, wrapped);
    // The first one is sent once more, without its body, to be challenged.
    const path = `/keys/k/${key.version}/${operation.toLowerCase()}`;
    expect(vaults.log.map((asked) => [asked.path, asked.status])).toEqual([
      [path, 401],
      [path, 200],
      [path, 200],
    ]);
    expect(writer.requests()).toEqual({ list: 0, get: get + 3, write: 0 });
  },
);

test("a lost answer is asked for again", async () => {
  const { vaults, writer, key } = await holding();
  vaults.fault({ path: "/unwrapkey", at: "after", does: { kind: "reset" } });
  expect(Buffer.from(await writer.key.unwrap(key, "unwrapKey", wrapped))).toEqual(content);
});

const told = (call: Promise<unknown>) =>
  call.then(
    () => "opened",
    (error: unknown) => (error instanceof VaultError ? [error.fault, error.message] : error),
  );

test.each([
  [
    "another key's",
    {},
    Buffer.alloc(384, 1),
    ["invalid", "it was encrypted to another key, or changed since"],
  ],
  ["a disabled key", { enabled: false }, wrapped, ["disabled", "this version of the key is disabled"]],
  ["an unfit key", { keyOps: ["sign"] }, wrapped, ["invalid", "the key's operations do not include it"]],
])("%s", async (_, seed, ciphertext, [fault, message]) => {
  const { writer, key } = await holding(seed);
  expect(await told(writer.key.unwrap(key, "unwrapKey", ciphertext))).toEqual([
    fault,
    expect.stringContaining(`Cannot unwrap with key acme/key/k: ${message}`),
  ]);
});

test("a ciphertext of another key's, by decrypt", async () => {
  const { writer, key } = await holding();
  expect(await told(writer.key.unwrap(key, "decrypt", Buffer.alloc(384, 1)))).toEqual([
    "invalid",
    expect.stringContaining("Cannot decrypt with key acme/key/k: it was encrypted to another key"),
  ]);
});

test.each([
  ["unwrapKey", "keys/unwrap/action", "Key Vault Crypto Service Encryption User"],
  ["decrypt", "keys/decrypt/action", "Key Vault Crypto User"],
] as const)("%s without the right names the role", async (operation, action, role) => {
  const { writer, key } = await holding({}, { roles: { nobody: "reader" } });
  const [, message] = (await told(writer.key.unwrap(key, operation, wrapped))) as string[];
  expect(message).toContain(`Microsoft.KeyVault/vaults/${action}`);
  expect(message).toContain(`Give it the role ${role} on the vault`);
});

test("1,200 under a 3072-bit key are within what the service allows for one: nothing is refused", async () => {
  const { vaults, writer, key } = await holding({}, { quotas: true });
  await Promise.all(Array.from({ length: 1200 }, () => writer.key.unwrap(key, "unwrapKey", wrapped)));
  expect(vaults.log.filter(({ status }) => status === 429)).toEqual([]);
});
