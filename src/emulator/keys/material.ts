import { createPrivateKey, type JsonWebKey } from "node:crypto";
import { bytesMember, type JsonObject, textMember } from "../body.ts";
import { badParameter } from "../failure.ts";
import { type JwkCurve, type Key, type KeyType, type MaterialSpec, nodeCurve } from "./key.ts";
import { readEdwardsSpec, readKeyCurve } from "./key-type.ts";

/** Recorded: the service took an RSA key of 1024 bits, which it does not make. */
const importable: readonly number[] = [1024, 2048, 3072, 4096];

type Material = Pick<Key, "spec" | "shown" | "jwk">;

/** New material as the service shows it. @param pads whether the exponent of an RSA key has four bytes. */
export function freshMaterial(spec: MaterialSpec, jwk: JsonWebKey, pads = false): Material {
  const { n = "", e = "", x = "", y = "" } = jwk;
  switch (spec.type) {
    case "RSA":
      return { spec, jwk, shown: { n, e: pads ? padTo(e, 4) : e } };
    case "EC":
      return { spec, jwk, shown: { crv: spec.curve, x, y } };
    case "OKP":
      return { spec, jwk, shown: { crv: spec.curve, x } };
    case "oct":
      return { spec, jwk, shown: {} };
    default:
      throw spec satisfies never;
  }
}

/**
 * The material of a JWK with its private part. `n` loses its leading zero bytes; coordinates keep the length in which they
 * were sent, and a curve the name by which it was sent.
 * @throws Failure 400 where it is incomplete, or its parts are not of one key
 */
export function importedMaterial(kty: KeyType, sent: JsonObject): Material {
  switch (kty) {
    case "RSA":
    case "RSA-HSM":
      return rsaMaterial(sent);
    case "EC":
    case "EC-HSM":
      return ecMaterial(sent, readKeyCurve(sent));
    case "OKP-HSM": {
      const { curve } = readEdwardsSpec(sent);
      const part = (name: string) => bytesMember(sent, name).toString("base64url");
      const [x, d] = [part("x"), part("d")];
      const jwk = completeJwk({ kty: "OKP", crv: curve, x, d });
      return { spec: { type: "OKP", curve }, shown: { crv: curve, x }, jwk };
    }
    case "oct-HSM": {
      const k = bytesMember(sent, "k");
      if (![16, 24, 32].includes(k.length)) throw invalid();
      const jwk = { kty: "oct", k: k.toString("base64url") };
      return { spec: { type: "oct", bits: k.length * 8 }, shown: {}, jwk };
    }
    default:
      throw kty satisfies never;
  }
}

function rsaMaterial(sent: JsonObject): Material {
  const part = (name: string) => withoutZeros(bytesMember(sent, name)).toString("base64url");
  const [n, e, d] = [part("n"), part("e"), part("d")];
  const rest = { p: part("p"), q: part("q"), dp: part("dp"), dq: part("dq"), qi: part("qi") };
  const jwk = completeJwk({ kty: "RSA", n, e, d, ...rest });
  const bits = integer(n).toString(2).length;
  if (!importable.includes(bits)) throw invalid();
  return { spec: { type: "RSA", bits, exponent: Number(integer(e)) }, shown: { n, e }, jwk };
}

function ecMaterial(sent: JsonObject, curve: JwkCurve): Material {
  const part = (name: string) => bytesMember(sent, name).toString("base64url");
  const length = { "P-256": 32, "P-256K": 32, "P-384": 48, "P-521": 66 }[curve];
  const [x, y, d] = [part("x"), part("y"), part("d")];
  const whole = { x: padTo(x, length), y: padTo(y, length), d: padTo(d, length) };
  const jwk = completeJwk({ kty: "EC", crv: nodeCurve(curve), ...whole });
  return { spec: { type: "EC", curve }, shown: { crv: textMember(sent, "crv") ?? curve, x, y }, jwk };
}

/** The same key as Node understands it. @throws Failure 400 where its parts are not of one key. */
function completeJwk(jwk: JsonWebKey): JsonWebKey {
  try {
    const read = createPrivateKey({ key: jwk, format: "jwk" }).export({ format: "jwk" });
    if (read.x === jwk.x && read.y === jwk.y && (jwk.kty !== "RSA" || haveOneKey(jwk))) return read;
  } catch {
    // The error below says it.
  }
  throw invalid();
}

/** Whether the parts belong to one RSA key, which Node does not check. Throws where a prime is zero or one. */
function haveOneKey(jwk: JsonWebKey): boolean {
  const part = (text = "") => integer(text);
  const [n, e, d, p, q] = [part(jwk.n), part(jwk.e), part(jwk.d), part(jwk.p), part(jwk.q)];
  const undone = (prime: bigint) => (e * d) % (prime - 1n) === 1n;
  return e > 2n && e < 2n ** 32n && p * q === n && undone(p) && undone(q);
}

const invalid = () => badParameter("The key is not a valid JSON Web Key with its private part.");

const integer = (text: string): bigint => BigInt(`0x0${Buffer.from(text, "base64url").toString("hex")}`);

/** Without leading zero bytes. */
function withoutZeros(part: Buffer): Buffer {
  const first = part.findIndex((byte) => byte !== 0);
  return part.subarray(Math.max(0, first));
}

function padTo(text: string, length: number): string {
  const part = withoutZeros(Buffer.from(text, "base64url"));
  return Buffer.concat([Buffer.alloc(Math.max(0, length - part.length)), part]).toString("base64url");
}
