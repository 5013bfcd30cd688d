import {
  type CipherGCMTypes,
  constants,
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  type Decipher,
  type Cipher as NodeCipher,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import { badParameter } from "../failure.ts";
import type { Key } from "./key.ts";

type Sent = {
  readonly value: Buffer;
  readonly iv: Buffer | undefined;
  readonly aad: Buffer | undefined;
  readonly tag: Buffer | undefined;
};

/** An algorithm with its key. It throws where the text, the initialisation vector or the tag is wrong. */
export type Cipher = {
  readonly encrypt: (sent: Sent) => {
    readonly [part in "value" | "iv" | "tag" | "aad"]?: Buffer | undefined;
  };
  readonly decrypt: (sent: Sent) => Buffer;
};

export function listCiphers(key: Key, use: "encrypt" | "wrap"): ReadonlyMap<string, Cipher> {
  if (key.spec.type === "EC" || key.spec.type === "OKP") return new Map();
  if (key.spec.type === "RSA")
    return new Map([
      ["RSA1_5", rsa15(key)],
      ["RSA-OAEP", oaep(key, "sha1")],
      ["RSA-OAEP-256", oaep(key, "sha256")],
    ]);
  const { bits } = key.spec;
  const secret = Buffer.from(key.jwk.k ?? "", "base64url");
  if (use === "wrap") return new Map([[`A${bits}KW`, keyWrap(secret)]]);
  return new Map([
    [`A${bits}GCM`, gcm(secret)],
    [`A${bits}CBC`, cbc(secret, false)],
    [`A${bits}CBCPAD`, cbc(secret, true)],
  ]);
}

function oaep({ jwk }: Key, oaepHash: string): Cipher {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return {
    encrypt: ({ value }) => ({ value: publicEncrypt({ key: publicKeyOf(jwk), padding, oaepHash }, value) }),
    decrypt: ({ value }) => privateDecrypt({ key: privateKeyOf(jwk), padding, oaepHash }, value),
  };
}

function rsa15({ jwk }: Key): Cipher {
  return {
    encrypt: ({ value }) => ({
      value: publicEncrypt({ key: publicKeyOf(jwk), padding: constants.RSA_PKCS1_PADDING }, value),
    }),
    // By hand, because Node answers a wrong padding with random bytes, or in other versions refuses this padding.
    decrypt: ({ value }) => {
      const block = privateDecrypt({ key: privateKeyOf(jwk), padding: constants.RSA_NO_PADDING }, value);
      const end = block.indexOf(0, 2);
      if (block[0] !== 0 || block[1] !== 2 || end < 10) throw new Error("The padding is not right.");
      return block.subarray(end + 1);
    },
  };
}

function keyWrap(secret: Buffer): Cipher {
  const algorithm = `id-aes${secret.length * 8}-wrap`;
  const start = Buffer.alloc(8, 0xa6);
  return {
    encrypt: ({ value }) => ({ value: runCipher(createCipheriv(algorithm, secret, start), value) }),
    decrypt: ({ value }) => runCipher(createDecipheriv(algorithm, secret, start), value),
  };
}

function cbc(secret: Buffer, padding: boolean): Cipher {
  const algorithm = `aes-${secret.length * 8}-cbc`;
  const vector = ({ iv }: Sent): Buffer => {
    if (iv?.length === 16) return iv;
    throw badParameter("Property iv must have 16 bytes.");
  };
  return {
    encrypt: (sent) => {
      const cipher = createCipheriv(algorithm, secret, vector(sent)).setAutoPadding(padding);
      return { value: runCipher(cipher, padding ? sent.value : fillBlock(sent.value)), iv: sent.iv };
    },
    decrypt: (sent) =>
      runCipher(createDecipheriv(algorithm, secret, vector(sent)).setAutoPadding(padding), sent.value),
  };
}

/** Without padding a managed HSM fills the last block with zeros. */
const fillBlock = (value: Buffer): Buffer =>
  Buffer.concat([value, Buffer.alloc((16 - (value.length % 16)) % 16)]);

/** The service makes the initialisation vector: one that is used twice would give the key away. */
function gcm(secret: Buffer): Cipher {
  const algorithm = `aes-${secret.length * 8}-gcm` as CipherGCMTypes;
  return {
    encrypt: ({ value, aad }) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv(algorithm, secret, iv);
      if (aad) cipher.setAAD(aad);
      return { value: runCipher(cipher, value), iv, tag: cipher.getAuthTag(), aad };
    },
    decrypt: ({ value, iv, aad, tag }) => {
      if (!iv || tag?.length !== 16) throw badParameter("Properties iv and tag are required.");
      const cipher = createDecipheriv(algorithm, secret, iv);
      if (aad) cipher.setAAD(aad);
      return runCipher(cipher.setAuthTag(tag), value);
    },
  };
}

const runCipher = (cipher: NodeCipher | Decipher, value: Buffer): Buffer =>
  Buffer.concat([cipher.update(value), cipher.final()]);

export const privateKeyOf = (jwk: Key["jwk"]) => createPrivateKey({ key: jwk, format: "jwk" });

export const publicKeyOf = (jwk: Key["jwk"]) => createPublicKey({ key: jwk, format: "jwk" });
