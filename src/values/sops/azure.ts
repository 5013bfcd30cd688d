import type { Unwrap } from "../../model/world.ts";
import type { AzureKey } from "./metadata.ts";
import { asSopsLeftIt, type Refuse } from "./refusal.ts";

/** A Key Vault key that may be asked to open data keys. */
export type AllowedKey = { readonly vaultUrl: string; readonly name: string };

/**
 * The data key by the first Key Vault key that is allowed; undefined, and no call made, where none is. The address
 * that is called is the one that was allowed, not the file's text. What `unwrap` throws is thrown on.
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
    return unwrap({ ...same, version: key.version }, "decrypt", ciphertext);
  }
  return undefined;
}

/** A key's address, as two of them compare. */
export const idOf = ({ vaultUrl, name }: AllowedKey): string =>
  `${vaultUrl.replace(/\/$/, "")}/keys/${name}`.toLowerCase();
