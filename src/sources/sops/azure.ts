import type { SopsVaultKey } from "../../model/config.ts";
import { isFault } from "../../model/errors.ts";
import type { Unwrap } from "../../model/world.ts";
import { type AzureKey, asSopsLeftIt, type Refuse } from "./metadata.ts";

/**
 * The data key by the first Key Vault key that is allowed. Where none is, it makes no call and returns undefined. It
 * calls the address that the config allows, not the file's text. A refusal by the vault is a refusal of the file; other
 * failures are thrown on.
 */
export async function openWithAzure(
  keys: readonly AzureKey[],
  allowed: readonly SopsVaultKey[],
  unwrap: Unwrap,
  refuse: Refuse,
): Promise<Uint8Array | undefined> {
  for (const key of keys) {
    const same = allowed.find((each) => sopsKeyId(each) === sopsKeyId(key));
    if (!same) continue;
    const ciphertext = Buffer.from(key.enc, "base64url");
    if (ciphertext.toString("base64url") !== key.enc)
      refuse("has a data key that is not base64url", asSopsLeftIt);
    try {
      return await unwrap({ ...same, version: key.version }, "decrypt", ciphertext);
    } catch (error) {
      if (!isFault(error, "not found", "disabled", "forbidden", "invalid")) throw error;
      return refuse(`cannot be opened by its Key Vault key ${sopsKeyId(same)}`, error.message);
    }
  }
  return undefined;
}

/** A key's address, as two of them compare. */
export const sopsKeyId = ({ vaultUrl, name }: SopsVaultKey): string =>
  `${vaultUrl.replace(/\/$/, "")}/keys/${name}`.toLowerCase();
