import type { Store } from "../store.ts";

/** Stores the origin under which a vault is called: the ids in its events have it, like those in its answers. */
export const recordOrigin = (store: Store, vault: string, origin: string): void =>
  store.run(
    `INSERT INTO address (vault, origin) VALUES (?, ?)
     ON CONFLICT (vault) DO UPDATE SET origin = excluded.origin WHERE origin <> excluded.origin`,
    vault,
    origin,
  );

/** The origin of the last call; the public cloud's for a vault that was never called. */
export const originOf = (store: Store, vault: string): string =>
  store.row<{ origin: string }>("SELECT origin FROM address WHERE vault = ?", vault)?.origin ??
  `https://${vault}.vault.azure.net`;
