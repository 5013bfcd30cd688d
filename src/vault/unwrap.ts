import type { CryptographyClient, KeyVaultKey } from "@azure/keyvault-keys";
import type { Reader } from "../model/world.ts";
import { withHints } from "./request-hints.ts";
import type { CallContext } from "./retry.ts";

const algorithm = "RSA-OAEP-256";

/**
 * The reading half of a connection, for what the vault's keys open. One request each: what is asked and answered is a
 * key, and stands in no error.
 *
 * @param url the vault's origin.
 * @param client makes the SDK's client of one version of a key. It is given a key that holds nothing but its name:
 * given the id alone the client first reads the key, which takes a right and a request more.
 */
export function makeUnwrap(
  url: string,
  client: (key: KeyVaultKey) => CryptographyClient,
  { vault, understood }: CallContext,
): Reader["key"]["unwrap"] {
  const clients = new Map<string, CryptographyClient>();
  const clientOf = (name: string, version: string): CryptographyClient => {
    const id = `${url}/keys/${name}/${version}`;
    const made = clients.get(id) ?? client({ id, name, properties: { vaultUrl: url, name, version } });
    clients.set(id, made);
    return made;
  };
  return ({ name, version }, operation, ciphertext) =>
    understood(`${doing[operation]} with key ${vault}/key/${name}`, async () => {
      const options = withHints({ rsaBits: ciphertext.length * 8 });
      const { result } =
        operation === "unwrapKey"
          ? await clientOf(name, version).unwrapKey(algorithm, ciphertext, options)
          : await clientOf(name, version).decrypt({ algorithm, ciphertext }, options);
      return result;
    });
}

const doing = { unwrapKey: "unwrap", decrypt: "decrypt" } as const;
