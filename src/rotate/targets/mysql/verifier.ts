import { createHash, hash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Sealed } from "../../../model/sealed.ts";
import { TargetError } from "../../target.ts";

/** What MySQL's plugin writes by default, in thousands: with 32 random characters it is enough. */
const thousands = 5;

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash("sha256", Buffer.concat(parts), "buffer");

/**
 * What `caching_sha2_password` keeps of a password: `$A$`, thousands of rounds as three hexadecimal digits, `$`, 20 bytes of
 * salt, and SHA-256 crypt's 43 characters. We make it on our side, so that no statement and no log holds the password.
 * Sources: https://www.akkadia.org/drepper/SHA-crypt.txt; MySQL's sql/auth/sha2_password.cc.
 * @param salt 20 bytes of ASCII, new for every verifier: neither 0 nor `$`, which end a salt.
 * @throws TargetError where the password is not printable ASCII.
 */
export function makeSha2Verifier(password: Sealed, salt: Uint8Array = newSalt()): Buffer {
  const digest = sha256Crypt(bytesOf(password), salt, thousands * 1000);
  const rounds = thousands.toString(16).toUpperCase().padStart(3, "0");
  return Buffer.concat([Buffer.from(`$A$${rounds}$`), salt, Buffer.from(digest)]);
}

/** What MariaDB's `mysql_native_password` keeps: SHA-1 of SHA-1, which tells nothing of 32 random characters. */
export function makeNativeVerifier(password: Sealed): string {
  const sha1 = (bytes: Uint8Array) => createHash("sha1").update(bytes).digest();
  return `*${sha1(sha1(bytesOf(password)))
    .toString("hex")
    .toUpperCase()}`;
}

/** Whether a verifier of `caching_sha2_password` is of this password; undefined where it is no such verifier. */
export function matchesSha2Verifier(password: Sealed, verifier: Uint8Array): boolean | undefined {
  const text = Buffer.from(verifier).toString("latin1");
  const [, rounds = "", salt, digest = ""] =
    /^\$A\$([0-9A-F]{3})\$(.{20})([./0-9A-Za-z]{43})$/s.exec(text) ?? [];
  if (salt === undefined) return undefined;
  // The engine may ask about any published value, and what is not ASCII was not set by us.
  if (!isPrintable(password)) return false;
  const count = Number.parseInt(rounds, 16) * 1000;
  const own = sha256Crypt(bytesOf(password), Buffer.from(salt, "latin1"), count);
  return timingSafeEqual(Buffer.from(own), Buffer.from(digest));
}

const isPrintable = (password: Sealed): boolean => password.isText && /^[ -~]+$/.test(password.reveal());

function bytesOf(password: Sealed): Buffer {
  if (!isPrintable(password))
    throw new TargetError(
      "refused",
      "Cannot set a password for MySQL: it has other characters than printable ASCII. Check the password of the target in the config.",
    );
  return Buffer.from(password.reveal());
}

/** 120 random bits as letters, digits, `.` and `/`. */
const newSalt = (): Buffer =>
  Buffer.from(Array.from(randomBytes(20), (byte) => alphabet.charCodeAt(byte % 64)));

const alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** SHA-256 crypt; MySQL's salt is longer than the 16 bytes of its author. */
function sha256Crypt(password: Uint8Array, salt: Uint8Array, rounds: number): string {
  const { length } = password;
  const other = sha256(password, salt, password);
  const bits = [...length.toString(2)].reverse();
  const first = sha256(
    password,
    salt,
    repeat(other, length),
    ...bits.map((bit) => (bit === "1" ? other : password)),
  );
  const p = repeat(sha256(...Array<Uint8Array>(length).fill(password)), length);
  const s = repeat(sha256(...Array<Uint8Array>(16 + (first[0] ?? 0)).fill(salt)), salt.length);
  let digest = first;
  for (let round = 0; round < rounds; round++) {
    const isOdd = round % 2 === 1;
    digest = sha256(
      isOdd ? p : digest,
      ...(round % 3 === 0 ? [] : [s]),
      ...(round % 7 === 0 ? [] : [p]),
      isOdd ? digest : p,
    );
  }
  return encode(digest);
}

/** A digest again and again, up to a length. */
const repeat = (digest: Uint8Array, length: number): Buffer => Buffer.alloc(length, digest);

/** crypt's own base64: three bytes give four characters, in an order of its own, the lowest six bits first. */
function encode(digest: Uint8Array): string {
  const at = (index: number) => digest[index] ?? 0;
  const characters = (value: number, count: number) =>
    Array.from({ length: count }, (_, i) => alphabet[(value >> (6 * i)) & 63]).join("");
  const groups = Array.from({ length: 10 }, (_, i) => {
    const [a = 0, b = 0, c = 0] =
      [
        [0, 10, 20],
        [21, 1, 11],
        [12, 22, 2],
      ][i % 3]?.map((start) => start + 3 * Math.floor(i / 3)) ?? [];
    return characters((at(a) << 16) | (at(b) << 8) | at(c), 4);
  });
  return groups.join("") + characters((at(31) << 8) | at(30), 3);
}
