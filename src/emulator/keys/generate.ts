import {
  generateKeyPair,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { promisify } from "node:util";
import type { Call } from "../call.ts";
import { type KeyMade, type MaterialSpec, nodeCurve } from "./key.ts";

/**
 * A request needs a new key. RSA keys take long to make, and a transaction keeps all others waiting. So the transaction is
 * undone, the key is made outside of it, and the request runs again.
 */
export class KeyNeeded extends Error {
  override readonly name = "KeyNeeded";
  readonly spec: MaterialSpec;

  constructor(spec: MaterialSpec) {
    super("A key has to be made.");
    this.spec = spec;
  }
}

/** The key that was made for this call. @throws KeyNeeded where there is none, or one of another kind. */
export function keyMadeFor({ made }: Call, spec: MaterialSpec): JsonWebKey {
  if (made && JSON.stringify(made.spec) === JSON.stringify(spec)) return made.jwk;
  throw new KeyNeeded(spec);
}

/** Makes a key; an RSA key in another thread. */
export async function generateKey(spec: MaterialSpec): Promise<KeyMade> {
  if (spec.type !== "RSA") return { spec, jwk: generateKeyNow(spec) };
  const options = { modulusLength: spec.bits, publicExponent: spec.exponent };
  const { privateKey } = await promisify(generateKeyPair)("rsa", options);
  return { spec, jwk: exportJwk(privateKey) };
}

/** Makes a key at once, in this thread. */
export function generateKeyNow(spec: MaterialSpec): JsonWebKey {
  switch (spec.type) {
    case "oct":
      return { kty: "oct", k: randomBytes(spec.bits / 8).toString("base64url") };
    case "EC":
      return exportJwk(generateKeyPairSync("ec", { namedCurve: nodeCurve(spec.curve) }).privateKey);
    case "OKP":
      return exportJwk(generateKeyPairSync("ed25519").privateKey);
    case "RSA": {
      const options = { modulusLength: spec.bits, publicExponent: spec.exponent };
      return exportJwk(generateKeyPairSync("rsa", options).privateKey);
    }
    default:
      throw spec satisfies never;
  }
}

const exportJwk = (key: KeyObject): JsonWebKey => key.export({ format: "jwk" });
