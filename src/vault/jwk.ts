import type { JsonWebKey } from "@azure/keyvault-keys";

/** The members that hold bytes: public and private numbers, and a symmetric key. */
const bytes = ["n", "e", "d", "dp", "dq", "qi", "p", "q", "k", "x", "y"] as const;

/**
 * A private JWK as the SDK takes it: its type, its curve by Key Vault's name, and its numbers. Everything else that a JWK may say, as its
 * operations or its use, is for the manifest to say. Undefined where the text is no such JWK.
 */
export function toSdkJwk(text: string): JsonWebKey | undefined {
  const said = parsed(text);
  const { kty, crv } = said;
  if (typeof kty !== "string" || (said.d ?? said.k) === undefined) return undefined;
  const numbers = bytes.flatMap((name) => {
    const number = said[name];
    return typeof number === "string" ? [[name, Buffer.from(number, "base64url")] as const] : [];
  });
  return { kty, ...(typeof crv === "string" && { crv }), ...Object.fromEntries(numbers) };
}

function parsed(text: string): { readonly [member: string]: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    // The parser's message quotes the text.
    return {};
  }
}
