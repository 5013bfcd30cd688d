import type { AzureKey } from "./metadata.ts";
import { asSopsLeftIt, type Refuse } from "./refusal.ts";

/** A Key Vault key that may be asked to open data keys. */
export type AllowedKey = { readonly vaultUrl: string; readonly name: string };

/** Key Vault's `decrypt` with RSA-OAEP-256. Its errors are thrown on as they are. */
export type Unwrap = (
  vaultUrl: string,
  name: string,
  version: string,
  ciphertext: Uint8Array,
) => Promise<Uint8Array>;

/**
 * The data key by the first Key Vault key that is allowed; undefined, and no call made, where none is. The address
 * that is called is the one that was allowed, not the file's text.
 */
export async function openWithAzure(
  keys: readonly AzureKey[],
  allowed: readonly AllowedKey[],
  unwrap: Unwrap,
  refuse: Refuse,
): Promise<Uint8Array | undefined> {
  for (const key of keys) {
    const same = allowed.find((each) => idOf(each) === idOf(key));
    if (!same) continue;
    const ciphertext = Buffer.from(key.enc, "base64url");
    if (ciphertext.toString("base64url") !== key.enc)
      refuse("has a data key that is not base64url", asSopsLeftIt);
    return unwrap(same.vaultUrl, same.name, key.version, ciphertext);
  }
  return undefined;
}

/** A key's address, as two of them compare. */
export const idOf = ({ vaultUrl, name }: AllowedKey): string =>
  `${vaultUrl.replace(/\/$/, "")}/keys/${name}`.toLowerCase();
