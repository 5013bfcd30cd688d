import { findNearest } from "../../manifest/read/nearest.ts";
import { waitForBoth } from "../../model/concurrency.ts";
import type { DesiredSet, VaultConfig } from "../../model/config.ts";
import { type DiffDocument, documentHead } from "../../model/document.ts";
import { ProblemsError, UsageError } from "../../model/errors.ts";
import { isManagedHsmUrl } from "../../model/key-vault/clouds.ts";
import { foldName, kinds } from "../../model/object.ts";
import type { ReadingWorld } from "../../model/world.ts";
import { type ComparedVault, findDifference } from "../../plan/find-difference.ts";
import { takeInventory } from "../../vault/snapshot.ts";
import { loadSet, type SetSelection } from "../run/load-set.ts";
import { countRequests, openConnections } from "../run/vaults/connections.ts";

export type DiffOptions = Pick<SetSelection, "paths" | "config" | "emulator"> & {
  /** Exact names. */
  readonly names: readonly [first: string, second: string];
};

/**
 * What differs between two vaults of a set, in any of their objects. It reads lists and keys, opens no value and writes
 * nothing.
 * @throws ProblemsError for what people wrote and for a vault that the set does not have; UsageError for a vault that is named
 *   twice; VaultError where one of the two could not be read: nothing is known of what it lacks then
 */
export async function diffVaults(
  { names: [first, second], ...selection }: DiffOptions,
  world: ReadingWorld,
): Promise<DiffDocument> {
  if (foldName(first) === foldName(second))
    throw new UsageError("diff takes two vaults.", "Name another one.");
  const { set } = await loadSet(selection, world.files);
  const [a, b] = [findVault(set, first), findVault(set, second)];
  const connections = openConnections(world.connect);
  const read = async (vault: VaultConfig): Promise<ComparedVault> => {
    const { name, url } = vault;
    world.progress({ what: "reading", vault: name, of: 2 });
    let failed = true;
    try {
      const held = await takeInventory(connections.to(vault), name, isManagedHsmUrl(url) ? ["key"] : kinds);
      failed = false;
      const desired = set.desired.filter(({ id }) => foldName(id.vault) === foldName(name));
      return { vault, held, desired };
    } finally {
      world.progress({ what: "read", vault: name, failed });
    }
  };
  const compared = findDifference(...(await waitForBoth(read(a), read(b))));
  return {
    ...documentHead("Difference", world),
    vaults: [nameAndUrl(a), nameAndUrl(b)],
    whole: set.whole,
    ...compared,
    requests: countRequests(connections.all()),
  };
}

const nameAndUrl = ({ name, url }: VaultConfig) => ({ vault: name, url });

function findVault({ vaults, listed }: DesiredSet, name: string): VaultConfig {
  const all = [...vaults, ...listed];
  const found = all.find((vault) => foldName(vault.name) === foldName(name));
  if (found) return found;
  const known = [...new Set(all.map((vault) => vault.name))];
  const near = findNearest(name, known);
  const hint = near === undefined ? "list it under vaults: in the config" : `did you mean ${near}?`;
  throw new ProblemsError([
    { code: "vault-unlisted", message: `"${name}": the set has no vault of this name`, hint },
  ]);
}
