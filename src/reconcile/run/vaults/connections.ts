import { sharePromise } from "../../../model/concurrency.ts";
import type { VaultConfig } from "../../../model/config.ts";
import { MissingValue } from "../../../model/errors.ts";
import { foldName } from "../../../model/object.ts";
import type { Reader, Requests, Unwrap } from "../../../model/world.ts";

/** The connections of one run: one to each vault, made when it is first asked for. */
export type Connections<Connection> = {
  readonly to: (vault: VaultConfig) => Connection;
  readonly all: () => Iterable<Connection>;
};

export function openConnections<Connection>(
  connect: (vault: VaultConfig) => Connection,
): Connections<Connection> {
  const made = new Map<string, Connection>();
  return {
    to: (vault) => {
      const connection = made.get(foldName(vault.name)) ?? connect(vault);
      made.set(foldName(vault.name), connection);
      return connection;
    },
    all: () => made.values(),
  };
}

export function countRequests(connections: Iterable<{ readonly requests: () => Requests }>): Requests {
  const sum = { list: 0, get: 0, write: 0 };
  for (const { requests } of connections) {
    const { list, get, write } = requests();
    sum.list += list;
    sum.get += get;
    sum.write += write;
  }
  return sum;
}

/**
 * Opens with keys of the vaults that the config lists, through the run's connections to them. What is in flight or
 * open already is not asked again: several values can hang on one ciphertext.
 */
export function unwrapByConnection(
  listed: readonly VaultConfig[],
  connection: (vault: VaultConfig) => { readonly key: Pick<Reader["key"], "unwrap"> },
): Unwrap {
  const asked = new Map<string, Promise<Uint8Array>>();
  return async (key, operation, ciphertext) => {
    const vault = listed.find(({ url }) => foldName(url) === foldName(key.vaultUrl));
    if (!vault)
      throw new MissingValue(
        "vault-unlisted",
        `the config lists no vault at ${key.vaultUrl}, and only a key there opens the value`,
        "add the vault to the config's vaults",
      );
    const { name, version } = key;
    const of = `${foldName(name)} ${foldName(version)} ${Buffer.from(ciphertext).toString("base64")}`;
    const same = `${operation} ${foldName(vault.url)} ${of}`;
    return sharePromise(asked, same, () =>
      connection(vault).key.unwrap({ name, version }, operation, ciphertext),
    );
  };
}
