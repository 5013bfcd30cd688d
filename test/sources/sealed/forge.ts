// Sealed values made by hand, so that each may have one thing wrong, and a vault that counts what it is asked.
import {
  constants,
  createCipheriv,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from "node:crypto";
import type { SealingKey } from "../../../src/model/config.ts";
import { VaultError } from "../../../src/model/errors.ts";
import type { Unwrap } from "../../../src/model/world.ts";
import type { SealBinding } from "../../../src/sources/sealed/open.ts";
import { parsePublicKey, thumbprintOf } from "../../../src/sources/sealed/public-key.ts";

/** Stands for the value in every test: no error may show it. */
export const planted = "hunter2-planted";

export const kid = `https://shared.vault.azure.net/keys/sealing/${"0123456789abcdef".repeat(2)}`;
export const object = "https://prod.vault.azure.net/secrets/db-password";

export const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

export const publicJwk = (key: KeyObject): object => createPublicKey(key).export({ format: "jwk" });

/** As the config lists a key. */
export const listed = (key: KeyObject, id = kid): SealingKey => ({
  id,
  thumbprint: thumbprintOf(parsePublicKey(publicJwk(key))),
});

export const binding: SealBinding = { object, keys: [listed(privateKey)] };

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" } as const;

/** A vault that holds `privateKey`, and the ids that it was asked to unwrap by. */
export function vault(): { readonly unwrap: Unwrap; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    unwrap: async ({ vaultUrl, name, version }, operation, encryptedKey) => {
      asked.push(`${operation} ${vaultUrl}/keys/${name}/${version}`);
      try {
        return privateDecrypt({ key: privateKey, ...oaep }, encryptedKey);
      } catch {
        // The service answers 400, and this is what the vault's port makes of that.
        throw new VaultError("invalid", "shared", "what was encrypted was refused", 400);
      }
    },
  };
}

export const headerOf = (differs: object = {}): object => ({
  alg: "RSA-OAEP-256",
  enc: "A256GCM",
  typ: "kv-sealed+v1",
  kid,
  "kvg/for": [object],
  crit: ["kvg/for"],
  ...differs,
});

type Forged = {
  /** Text as it stands there, or members. */
  readonly header?: string | object;
  readonly value?: string;
  readonly contentKey?: Uint8Array;
  readonly padding?: object;
};

/** A compact JWE that is whole under its own header, whatever that says. */
export function forge({
  header = headerOf(),
  value = planted,
  contentKey = Buffer.alloc(32, 3),
  padding = oaep,
}: Forged = {}): string {
  const text = typeof header === "string" ? header : JSON.stringify(header);
  const aad = Buffer.from(text).toString("base64url");
  const iv = Buffer.alloc(12, 5);
  const cipher = createCipheriv(
    "aes-256-gcm",
    Buffer.concat([contentKey, Buffer.alloc(32)]).subarray(0, 32),
    iv,
  );
  cipher.setAAD(Buffer.from(aad, "ascii"));
  const ciphertext = Buffer.concat([cipher.update(value), cipher.final()]);
  const encryptedKey = publicEncrypt({ key: createPublicKey(privateKey), ...padding }, contentKey);
  return [
    aad,
    ...[encryptedKey, iv, ciphertext, cipher.getAuthTag()].map((part) => part.toString("base64url")),
  ].join(".");
}
