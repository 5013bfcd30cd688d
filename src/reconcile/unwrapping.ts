import { sharePromise } from "../model/concurrency.ts";
import type { VaultConfig } from "../model/config.ts";
import { MissingValue } from "../model/errors.ts";
import { fold } from "../model/object.ts";
import type { Reader, Unwrap } from "../model/world.ts";

/**
 * Opens with keys of the vaults that the config lists, through the run's connections to them. What is in flight or
 * open already is not asked again: several values can hang on one ciphertext.
 */
export function unwrapping(
  listed: readonly VaultConfig[],
  connection: (vault: VaultConfig) => { readonly key: Pick<Reader["key"], "unwrap"> },
): Unwrap {
  const asked = new Map<string, Promise<Uint8Array>>();
  return async (key, operation, ciphertext) => {
    const vault = listed.find(({ url }) => fold(url) === fold(key.vaultUrl));
    if (!vault)
      throw new MissingValue(
        `the config lists no vault at ${key.vaultUrl}, and only a key there opens the value`,
        "add the vault to the config's vaults",
      );
    const { name, version } = key;
    const of = `${fold(name)} ${fold(version)} ${Buffer.from(ciphertext).toString("base64")}`;
    const same = `${operation} ${fold(vault.url)} ${of}`;
    return sharePromise(asked, same, () =>
      connection(vault).key.unwrap({ name, version }, operation, ciphertext),
    );
  };
}
