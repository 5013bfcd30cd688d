import { createECDH, type JsonWebKey } from "node:crypto";
import type { JwkCurve } from "./key.ts";

/** A point of a curve; undefined is the one at infinity. */
type Point = { readonly x: bigint; readonly y: bigint } | undefined;

/** y² = x³ + ax + b over p, its points in a group of order n (SEC 2). */
const curves = {
  "P-256": {
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    a: -3n,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    bytes: 32,
    openssl: "prime256v1",
  },
  "P-384": {
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    a: -3n,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    bytes: 48,
    openssl: "secp384r1",
  },
  "P-521": {
    p: 2n ** 521n - 1n,
    a: -3n,
    n: 2n ** 521n - 0x5ae79787c40d069948033feb708f65a2fc44a36477663b851449048e16ec79bf7n,
    bytes: 66,
    openssl: "secp521r1",
  },
  "P-256K": {
    p: 2n ** 256n - 2n ** 32n - 977n,
    a: 0n,
    n: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
    bytes: 32,
    openssl: "secp256k1",
  },
} satisfies Record<JwkCurve, object>;

/**
 * ECDSA of a digest (FIPS 186-5, section 6.4), signatures as r and s side by side (RFC 7518, section 3.4).
 *
 * By hand, because Node signs messages only: what it is given it hashes first. Points are multiplied as the textbook
 * does, in time that depends on the numbers: good for a vault whose keys protect nothing.
 */
export function ecdsaOf(jwk: JsonWebKey, curve: JwkCurve) {
  const { n, bytes, openssl } = curves[curve];
  const number = (part = "") => integer(Buffer.from(part, "base64url"));
  // No digest that the service takes for a curve is longer than the curve's order, so that none is cut.
  const sign = (digest: Buffer): Buffer => {
    const once = createECDH(openssl);
    const r = mod(pointOf(once.generateKeys()).x, n);
    const s = mod(inverse(integer(once.getPrivateKey()), n) * (integer(digest) + r * number(jwk.d)), n);
    return r === 0n || s === 0n ? sign(digest) : Buffer.concat([fixed(r, bytes), fixed(s, bytes)]);
  };
  const verify = (digest: Buffer, signature: Buffer): boolean => {
    const [r, s] = [integer(signature.subarray(0, bytes)), integer(signature.subarray(bytes))];
    if (signature.length !== 2 * bytes || r === 0n || r >= n || s === 0n || s >= n) return false;
    const w = inverse(s, n);
    const own = { x: number(jwk.x), y: number(jwk.y) };
    const base = multiplyBase(mod(integer(digest) * w, n), curve);
    const sum = addPoints(base, multiplyPoint(own, mod(r * w, n), curve), curve);
    return sum !== undefined && mod(sum.x, n) === r;
  };
  return { sign, verify };
}

function addPoints(one: Point, other: Point, curve: JwkCurve): Point {
  if (!one || !other) return one ?? other;
  const { p, a } = curves[curve];
  const same = one.x === other.x;
  if (same && mod(one.y + other.y, p) === 0n) return undefined;
  const slope = same
    ? mod((3n * one.x * one.x + a) * inverse(2n * one.y, p), p)
    : mod((other.y - one.y) * inverse(other.x - one.x, p), p);
  const x = mod(slope * slope - one.x - other.x, p);
  return { x, y: mod(slope * (one.x - x) - one.y, p) };
}

function multiplyPoint(point: Point, factor: bigint, curve: JwkCurve): Point {
  let sum: Point;
  for (const bit of factor.toString(2)) {
    sum = addPoints(sum, sum, curve);
    if (bit === "1") sum = addPoints(sum, point, curve);
  }
  return sum;
}

/** A multiple of the base point is the public key of that number. */
function multiplyBase(factor: bigint, curve: JwkCurve): Point {
  if (factor === 0n) return undefined;
  const key = createECDH(curves[curve].openssl);
  key.setPrivateKey(fixed(factor, curves[curve].bytes));
  return pointOf(key.getPublicKey());
}

/** Of the uncompressed form: a byte 4, then both coordinates. */
function pointOf(bytes: Buffer): { readonly x: bigint; readonly y: bigint } {
  const half = (bytes.length - 1) / 2;
  return { x: integer(bytes.subarray(1, 1 + half)), y: integer(bytes.subarray(1 + half)) };
}

const integer = (bytes: Buffer): bigint => BigInt(`0x0${bytes.toString("hex")}`);

const fixed = (number: bigint, bytes: number): Buffer =>
  Buffer.from(number.toString(16).padStart(2 * bytes, "0"), "hex");

const mod = (number: bigint, by: bigint): bigint => ((number % by) + by) % by;

/** Euclid's extended algorithm. */
function inverse(number: bigint, by: bigint): bigint {
  let [rest, next] = [mod(number, by), by];
  let [factor, following] = [1n, 0n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, following] = [following, factor - quotient * following];
  }
  return mod(factor, by);
}
