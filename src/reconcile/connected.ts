import type { VaultConfig } from "../model/config.ts";
import { fold } from "../model/object.ts";

/** The connections of one run: one to each vault, made when it is first asked for. */
export type Connected<Connection> = {
  readonly to: (vault: VaultConfig) => Connection;
  readonly all: () => Iterable<Connection>;
};

export function connected<Connection>(connect: (vault: VaultConfig) => Connection): Connected<Connection> {
  const made = new Map<string, Connection>();
  return {
    to: (vault) => {
      const connection = made.get(fold(vault.name)) ?? connect(vault);
      made.set(fold(vault.name), connection);
      return connection;
    },
    all: () => made.values(),
  };
}
