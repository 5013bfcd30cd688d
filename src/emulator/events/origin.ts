import type { Store } from "../store.ts";

/** Keeps the origin under which a vault is called: the ids in its events have it, as those in its answers. */
export const recordOrigin = (store: Store, vault: string, origin: string): void =>
  store.run(
    `INSERT INTO address (vault, origin) VALUES (?, ?)
     ON CONFLICT (vault) DO UPDATE SET origin = excluded.origin WHERE origin <> excluded.origin`,
    vault,
    origin,
  );

/** That of the last call; the public cloud's for a vault that never was called. */
export const originOf = (store: Store, vault: string): string =>
  store.row<{ origin: string }>("SELECT origin FROM address WHERE vault = ?", vault)?.origin ??
  `https://${vault}.vault.azure.net`;
