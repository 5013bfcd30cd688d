// A PFX that is put together by hand, which OpenSSL would not write.
import { CryptoEngine } from "pkijs";

/** A part of DER. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(tag, 0x83, body.length >> 16, body.length >> 8, body.length), body]);
}
const oid = (hex: string) => der(6, Buffer.from(hex, "hex"));
const dataOf = (content: Uint8Array) => der(0x30, oid("2a864886f70d010701"), der(0xa0, der(4, content)));
const number = (value: number) => Uint8Array.of(2, 1, value);

/** The one safe of a PFX, which holds a key that is encrypted by itself. */
export function safesOf(encryptedKey: Uint8Array): Uint8Array {
  const bag = der(0x30, oid("2a864886f70d010c0a0102"), der(0xa0, encryptedKey));
  return der(0x30, dataOf(der(0x30, bag)));
}

/** A PFX of these safes that bears the MAC of the password. */
export async function stampPfx(safes: Uint8Array, password: string): Promise<Uint8Array> {
  const engine = new CryptoEngine({ name: "node", crypto: globalThis.crypto });
  const salt = new Uint8Array(8);
  const mac = await engine.stampDataWithPassword({
    ...{ password: new TextEncoder().encode(password).buffer, hashAlgorithm: "SHA-256", iterationCount: 1 },
    ...{ salt: salt.buffer, contentToStamp: new Uint8Array(safes).buffer },
  });
  const hash = der(0x30, der(0x30, oid("608648016503040201"), der(5)), der(4, new Uint8Array(mac)));
  return der(0x30, number(3), dataOf(safes), der(0x30, hash, der(4, salt), number(1)));
}
