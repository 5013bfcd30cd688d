// What was imported is the key: the vault and its local private half open each other's work.
import { constants, createPublicKey, privateDecrypt, publicEncrypt, sign, verify } from "node:crypto";
import { CryptographyClient } from "@azure/keyvault-keys";
import { expect, test } from "vitest";
import { ec, jwk, pem, rsa } from "../material.ts";
import { outcomesIn, scene, tokenOf } from "../scene.ts";

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" };
const content = Buffer.alloc(32, 7);

/** The vault's key `a`, imported from this text by apply, as a program uses it. */
async function imported(text: string): Promise<CryptographyClient> {
  const { keys, apply, env, vaults, keyClient } = scene();
  env.set("KV_KEY", text);
  keys({ a: { material: { env: "KV_KEY" } } });
  expect(outcomesIn(await apply())).toEqual(["created a"]);
  const credential = {
    getToken: async () => ({ token: tokenOf("somebody"), expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  return new CryptographyClient(await keyClient().getKey("a"), credential, { httpClient: vaults.httpClient });
}

test.each([
  ["PEM", pem],
  ["JWK", jwk],
])("wrapped by the vault, unwrapped with the local key, and the other way round (%s)", async (_, form) => {
  const key = rsa();
  const client = await imported(form(key));
  const { result: wrapped } = await client.wrapKey("RSA-OAEP-256", content);
  expect(privateDecrypt({ key, ...oaep }, Buffer.from(wrapped))).toEqual(content);
  const sent = publicEncrypt({ key: createPublicKey(key), ...oaep }, content);
  const { result: unwrapped } = await client.unwrapKey("RSA-OAEP-256", sent);
  expect(Buffer.from(unwrapped)).toEqual(content);
});

test("signed by the vault, verified with the local key, and the other way round", async () => {
  const key = ec();
  const client = await imported(pem(key));
  const { result: signature } = await client.signData("ES256", content);
  const raw = { dsaEncoding: "ieee-p1363" } as const;
  expect(verify("sha256", content, { key: createPublicKey(key), ...raw }, signature)).toBe(true);
  const ours = sign("sha256", content, { key, ...raw });
  expect((await client.verifyData("ES256", content, ours)).result).toBe(true);
});
