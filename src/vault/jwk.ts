import type { JsonWebKey } from "@azure/keyvault-keys";
import { isMapping, parseJson } from "../model/input.ts";

/** The members that hold bytes: public and private numbers, and a symmetric key. */
const bytes = ["n", "e", "d", "dp", "dq", "qi", "p", "q", "k", "x", "y"] as const;

/**
 * A private JWK as the SDK takes it: its type, its curve by Key Vault's name, and its numbers. Everything else that a JWK may say, as its
 * operations or its use, is for the manifest to say. Undefined where the text is no such JWK.
 */
export function toSdkJwk(text: string): JsonWebKey | undefined {
  const jwk = parseJson(text);
  if (!isMapping(jwk)) return undefined;
  const { kty, crv } = jwk;
  if (typeof kty !== "string" || (jwk.d ?? jwk.k) === undefined) return undefined;
  const numbers = bytes.flatMap((name) => {
    const number = jwk[name];
    return typeof number === "string" ? [[name, Buffer.from(number, "base64url")] as const] : [];
  });
  return { kty, ...(typeof crv === "string" && { crv }), ...Object.fromEntries(numbers) };
}
