import { createHash } from "node:crypto";

/** SHA-256 of a text's UTF-8 or of bytes, as base64url without padding: 43 characters. */
export const digest = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("base64url");

/** JSON with sorted members: equal data gives equal text. Takes JSON data only. */
export const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Each part behind its length, so that no two lists of parts give the same text. */
export const lengthPrefixed = (parts: readonly string[]): string =>
  parts.map((part) => `${part.length}:${part}`).join("");
