/**
 * What a program made that was given no password at all, which is another than the empty one: keys are derived from that
 * with two zero bytes at its end, and from none without them (RFC 7292, appendix B.1). Whoever names no password means
 * either, as with `openssl pkcs12 -passin pass:`. pkijs and node:crypto know the empty one alone.
 */
import { createDecipheriv, createHash, createHmac, timingSafeEqual } from "node:crypto";

/** How the file was protected. */
type Protection = { readonly salt: Uint8Array; readonly iterations: number };

type Stamped = Protection & { readonly hash: string; readonly content: Uint8Array; readonly mac: Uint8Array };

/** Appendix B.3: what a key is derived for. */
const purposes = { key: 1, iv: 2, mac: 3 } as const;

/** Whether the MAC is what the content has under no password. Throws where node:crypto does not know the hash. */
export function isPfxStampedWithoutPassword({ hash, content, mac, ...protection }: Stamped): boolean {
  const key = deriveKey("mac", mac.length, hash, protection);
  const own = createHmac(hash, key).update(content).digest();
  return own.length === mac.length && timingSafeEqual(own, mac);
}

/** The bytes of a key that was encrypted by triple DES and SHA-1 (appendix C) under no password. Throws for any other. */
export function decryptPfxWithoutPassword(encrypted: Uint8Array, protection: Protection): Uint8Array {
  const [key, iv] = [deriveKey("key", 24, "sha1", protection), deriveKey("iv", 8, "sha1", protection)];
  const cipher = createDecipheriv("des-ede3-cbc", key, iv);
  return Buffer.concat([cipher.update(encrypted), cipher.final()]);
}

/** Appendix B.2 with an empty P. */
function deriveKey(
  purpose: keyof typeof purposes,
  length: number,
  hash: string,
  { salt, iterations }: Protection,
): Uint8Array {
  const block = /384|512/.test(hash) ? 128 : 64;
  let input: Buffer = Buffer.alloc(block * Math.ceil(salt.length / block), salt);
  let derived: Buffer = Buffer.alloc(0);
  while (derived.length < length) {
    let digest: Buffer = Buffer.concat([Buffer.alloc(block, purposes[purpose]), input]);
    for (let i = 0; i < iterations; i++) digest = createHash(hash).update(digest).digest();
    derived = Buffer.concat([derived, digest]);
    input = addToBlocks(input, Buffer.alloc(block, digest));
  }
  return derived.subarray(0, length);
}

/** Each block, as one large number, plus the addend and 1. */
function addToBlocks(blocks: Buffer, addend: Buffer): Buffer {
  const size = addend.length;
  const plus = BigInt(`0x${addend.toString("hex")}`) + 1n;
  const sums = Array.from({ length: blocks.length / size }, (_, i) => {
    const sum = BigInt(`0x${blocks.subarray(i * size, (i + 1) * size).toString("hex")}`) + plus;
    const digits = BigInt.asUintN(size * 8, sum).toString(16);
    return Buffer.from(digits.padStart(size * 2, "0"), "hex");
  });
  return Buffer.concat(sums);
}
