import {
  constants,
  createHash,
  privateEncrypt,
  publicDecrypt,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from "node:crypto";
import { privateKeyOf, publicKeyOf } from "./cipher.ts";
import { ecdsaOf } from "./ecdsa.ts";
import type { JwkCurve, Key } from "./key.ts";

/** A signing algorithm with its key. It takes a digest, which Node's own functions would hash once more. */
export type Signature = {
  /** Length of the digest; absent where it may have any. */
  readonly bytes?: number;
  readonly sign: (digest: Buffer) => Buffer;
  /** False, never an error, for whatever is no signature of the digest. */
  readonly verify: (digest: Buffer, signature: Buffer) => boolean;
};

const byCurve: Readonly<Record<JwkCurve, readonly [name: string, bytes: number]>> = {
  "P-256": ["ES256", 32],
  "P-384": ["ES384", 48],
  "P-521": ["ES512", 64],
  "P-256K": ["ES256K", 32],
};

/** What stands before a digest in a PKCS #1 signature (RFC 8017, section 9.2, note 1). */
const prefixes = {
  256: "3031300d060960864801650304020105000420",
  384: "3041300d060960864801650304020205000430",
  512: "3051300d060960864801650304020305000440",
} as const;

export function listSignatures(key: Key): ReadonlyMap<string, Signature> {
  switch (key.spec.type) {
    case "oct":
      return new Map();
    case "EC": {
      const [name, bytes] = byCurve[key.spec.curve];
      return new Map([[name, { bytes, ...ecdsaOf(key.jwk, key.spec.curve) }]]);
    }
    case "OKP":
      return new Map([["EdDSA", edwards(key)]]);
    case "RSA": {
      const { bits } = key.spec;
      return new Map(
        ([256, 384, 512] as const).flatMap((hash) => [
          [`RS${hash}`, pkcs(key, hash)],
          [`PS${hash}`, pss(key, hash, bits)],
        ]),
      );
    }
    default:
      throw key.spec satisfies never;
  }
}

/** RFC 8032: it signs the message itself. What the service is sent as a digest it signs as it is. */
const edwards = ({ jwk }: Key): Signature => ({
  sign: (message) => sign(null, message, privateKeyOf(jwk)),
  verify: (message, signature) => verify(null, message, publicKeyOf(jwk), signature),
});

function pkcs({ jwk }: Key, hash: keyof typeof prefixes): Signature {
  const padding = constants.RSA_PKCS1_PADDING;
  const info = (digest: Buffer) => Buffer.concat([Buffer.from(prefixes[hash], "hex"), digest]);
  return {
    bytes: hash / 8,
    sign: (digest) => privateEncrypt({ key: privateKeyOf(jwk), padding }, info(digest)),
    verify: (digest, signature) =>
      orFalse(() => publicDecrypt({ key: publicKeyOf(jwk), padding }, signature).equals(info(digest))),
  };
}

/** RFC 8017, section 9.1, with a salt as long as the digest (RFC 7518, section 3.5). */
function pss({ jwk }: Key, hash: keyof typeof prefixes, bits: number): Signature {
  const padding = constants.RSA_NO_PADDING;
  const [length, size] = [hash / 8, Math.ceil(bits / 8)];
  const sha = (...parts: Buffer[]) => createHash(`sha${hash}`).update(Buffer.concat(parts)).digest();
  const maskBlock = (block: Buffer, seed: Buffer): Buffer => {
    const rounds = Array.from({ length: Math.ceil(block.length / length) }, (_, round) => {
      const counter = Buffer.alloc(4);
      counter.writeUInt32BE(round);
      return sha(seed, counter);
    });
    const mask = Buffer.concat(rounds);
    return Buffer.from(block.map((byte, at) => byte ^ (mask[at] ?? 0)));
  };
  const encodeDigest = (digest: Buffer, salt: Buffer): Buffer => {
    const seed = sha(Buffer.alloc(8), digest, salt);
    const block = Buffer.concat([Buffer.alloc(size - 2 * length - 2), Buffer.from([1]), salt]);
    const hidden = maskBlock(block, seed);
    hidden[0] = (hidden[0] ?? 0) & topBits;
    return Buffer.concat([hidden, seed, Buffer.from([0xbc])]);
  };
  // The encoded block is one bit shorter than the modulus.
  const topBits = 0xff >> (8 * size - bits + 1);
  return {
    bytes: length,
    sign: (digest) =>
      privateEncrypt({ key: privateKeyOf(jwk), padding }, encodeDigest(digest, randomBytes(length))),
    verify: (digest, signature) =>
      orFalse(() => {
        const block = publicDecrypt({ key: publicKeyOf(jwk), padding }, signature);
        const seed = block.subarray(-length - 1, -1);
        const salt = maskBlock(block.subarray(0, -length - 1), seed).subarray(-length);
        return timingSafeEqual(block, encodeDigest(digest, salt));
      }),
  };
}

function orFalse(verify: () => boolean): boolean {
  try {
    return verify();
  } catch {
    return false;
  }
}
