import { createDecipheriv } from "node:crypto";

const part = "([A-Za-z0-9+/]+={0,2})";
const shape = new RegExp(`^ENC\\[AES256_GCM,data:${part},iv:${part},tag:${part},type:([a-z]+)\\]$`);

/** Whether a leaf says that it is encrypted. Only who has the data key can make one that opens. */
export const isEncrypted = (text: string): boolean => text.startsWith("ENC[");

/** An encrypted comment in a list, which sops writes as an item: it is no value and counts for nothing. */
export const isEncryptedComment = (text: string): boolean =>
  isEncrypted(text) && text.endsWith(",type:comment]");

export type Plaintext = { readonly type: string; readonly bytes: Uint8Array };

/**
 * Opens a leaf with the data key and what it is bound to; undefined where it does not open. `type` is not bound to
 * anything: whoever can write the file can change it.
 * Source: aes/cipher.go: AES-256-GCM, IV of 32 bytes, tag of 16, padded base64.
 */
export function decipherCiphertext(text: string, key: Uint8Array, boundTo: string): Plaintext | undefined {
  const [, data, iv, tag, type] = shape.exec(text) ?? [];
  const [sealed, nonce, mark] = [bytes(data), bytes(iv), bytes(tag)];
  if (!sealed || nonce?.length !== 32 || mark?.length !== 16 || type === undefined) return undefined;
  const cipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  cipher.setAAD(Buffer.from(boundTo)).setAuthTag(mark);
  try {
    return { type, bytes: Buffer.concat([cipher.update(sealed), cipher.final()]) };
  } catch {
    return undefined;
  }
}

/** What a leaf is bound to: the names on the way to it. */
export const boundNames = (names: readonly string[]): string => names.map((name) => `${name}:`).join("");

/** Strict base64: no other text stands for the same bytes. */
function bytes(base64 = ""): Uint8Array | undefined {
  const decoded = Buffer.from(base64, "base64");
  return decoded.toString("base64") === base64 ? decoded : undefined;
}
