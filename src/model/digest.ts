import { hash } from "node:crypto";

/** SHA-256 of a text's UTF-8 or of bytes, as base64url without padding: 43 characters. */
export const digestText = (text: string | Uint8Array): string => hash("sha256", text, "base64url");

/**
 * JSON with sorted members: equal data gives equal text. Takes JSON data only; a member that is undefined is left out.
 * Names that are whole numbers come first, in the order of the numbers, as JavaScript has them in every object.
 */
export function canonicalJson(data: unknown): string {
  if (data === null || typeof data !== "object") return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map((item) => canonicalJson(item) ?? "null").join(",")}]`;
  const members = data as { readonly [name: string]: unknown };
  const names = Object.keys(members);
  const numbers = names.findIndex((name) => !isIndex(name));
  const sorted = numbers < 0 ? names : [...names.slice(0, numbers), ...names.slice(numbers).sort()];
  let text = "";
  for (const name of sorted) {
    const member = canonicalJson(members[name]) as string | undefined;
    if (member !== undefined) text += `${text && ","}${JSON.stringify(name)}:${member}`;
  }
  return `{${text}}`;
}

/** Whether JavaScript moves a member of this name before the others. */
const isIndex = (name: string): boolean => /^(?:0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;

/** Each part behind its length, so that no two lists of parts give the same text. */
export const prefixLengths = (parts: readonly string[]): string =>
  parts.map((part) => `${part.length}:${part}`).join("");

/**
 * What the digests of effects cover, as a number. 1: verb, object, ends and source. 2: every member of the effect, all
 * that git says of the object, the vault's url and those of the vaults that are copied from, the programs' entries.
 */
export const digestVersion = 2;

/**
 * Why digests of another version cannot be compared with ours, and what to do: the end of a sentence whose subject is
 * the file that holds them. Undefined for digests of this version.
 * @param version as it was read: anything but a number counts as the first version, which was not written down.
 */
export function digestVersionFlaw(version: unknown): string | undefined {
  const made = typeof version === "number" ? version : 1;
  if (made === digestVersion) return undefined;
  return made < digestVersion
    ? `was made by an older version of keyvault-gitops, whose digests (version ${made}) cover less of what is written and where than those of this one (version ${digestVersion}). Plan again with this version, and have that plan approved.`
    : `was made by a newer version of keyvault-gitops, whose digests (version ${made}) this one does not know. Apply with the version that planned.`;
}
