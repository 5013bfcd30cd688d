import { createPublicKey, type KeyObject } from "node:crypto";
import { canonicalJson, digestText } from "../../model/digest.ts";
import { MissingValue } from "../../model/errors.ts";
import { isMapping, type Mapping } from "../../model/input.ts";
import { rsaSizes } from "../../model/key.ts";

/** The public half of an RSA key as a JWK of the members that make it, in their only spelling. */
export type PublicKey = { readonly kty: "RSA"; readonly n: string; readonly e: string };

const privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/**
 * Reads a JWK, as parsed JSON, that values can be sealed to. The rest of its members is left out.
 * @throws MissingValue where it is anything else
 */
export function parsePublicKey(jwk: unknown): PublicKey {
  if (!isMapping(jwk) || (jwk.kty !== "RSA" && jwk.kty !== "RSA-HSM"))
    refuse("is not the JWK of an RSA key", "values are sealed to RSA keys of 2048, 3072 or 4096 bits");
  if (privateMembers.some((name) => jwk[name] !== undefined))
    refuse("holds more than the public half", "give kty, n and e alone; one that was in git is spent");
  if (!mayWrap(jwk))
    refuse(
      "is not for wrapping keys, by its use, key_ops or alg",
      "take a key with the operation unwrapKey, and no other alg than RSA-OAEP-256",
    );
  const key = publicHalf(jwk);
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (!rsaSizes.includes(modulusLength))
    refuse("has a size that Key Vault does not take", "make one of 2048, 3072 or 4096 bits");
  if (publicExponent < 65_537n) refuse("has an unsafe public exponent", "make one with 65537");
  const { n = "", e = "" } = key.export({ format: "jwk" });
  return { kty: "RSA", n, e };
}

/** Of a key in a vault, key_ops are those of its private half. */
function mayWrap({ use, key_ops: ops, alg }: Mapping): boolean {
  const wraps = ops === undefined || (Array.isArray(ops) && ops.some((op) => /^(un)?wrapKey$/.test(op)));
  return wraps && (use === undefined || use === "enc") && (alg === undefined || alg === "RSA-OAEP-256");
}

function publicHalf({ n, e }: Mapping): KeyObject {
  if (typeof n === "string" && typeof e === "string")
    try {
      return createPublicKey({ key: { kty: "RSA", n, e }, format: "jwk" });
    } catch {
      // Said below in our own words.
    }
  refuse("cannot be read", "an RSA key's public half has kty, n and e");
}

function refuse(what: string, hint: string): never {
  throw new MissingValue("sealed-invalid", `the public key to seal to ${what}`, hint);
}

/** A public key's thumbprint by RFC 7638 with SHA-256: 43 characters of base64url. */
export const thumbprintOf = ({ kty, n, e }: PublicKey): string => digestText(canonicalJson({ kty, n, e }));
