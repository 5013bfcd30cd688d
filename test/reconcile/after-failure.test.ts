// What a run asks a vault for once and shares: a failure fails those who wait for it, and nobody who asks later.
import { constants, generateKeyPairSync, publicEncrypt } from "node:crypto";
import { expect, test } from "vitest";
import { unwrapByConnection } from "../../src/reconcile/run/vaults/connections.ts";
import { readCopies } from "../../src/reconcile/run/vaults/copies.ts";
import { acme, config } from "../vault/acme.ts";

/** Three ask at once, and the vault refuses one request; then three ask again. */
async function askTwice<T>(vault: ReturnType<typeof acme>, ask: () => Promise<T>) {
  vault.fault({ times: 1 }, { kind: "answer", status: 403 });
  const wave = async () => {
    const before = vault.log().length;
    const ends = await Promise.allSettled([ask(), ask(), ask()]);
    return [...ends.map(({ status }) => status), vault.log().length - before];
  };
  return [await wave(), await wave()];
}

const failedAndMended = [
  ["rejected", "rejected", "rejected", 1],
  ["fulfilled", "fulfilled", "fulfilled", 1],
];

test("a secret that is copied", async () => {
  const vault = acme();
  vault.seed("a");
  const { read, createdOf } = readCopies(
    () => vault.writer,
    () => undefined,
  );
  const id = { vault: "acme", kind: "secret", name: "a" } as const;
  expect(await askTwice(vault, () => read(id))).toEqual(failedAndMended);
  expect(createdOf(id)).toBe((await vault.writer.secret.get("a")).live.created);
});

test("what a key opens", async () => {
  const vault = acme();
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  vault.seedKey("k", { keyType: "RSA", material: privateKey.export({ format: "jwk" }) });
  const { live } = await vault.writer.key.get("k");
  const wrapped = publicEncrypt(
    { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" },
    Buffer.from("content"),
  );
  const unwrap = unwrapByConnection([config("acme")], () => vault.writer);
  const key = { vaultUrl: config("acme").url, name: "k", version: live.version };
  expect(await askTwice(vault, () => unwrap(key, "unwrapKey", wrapped))).toEqual(failedAndMended);
});
