import { findOpenRotations } from "../../findings/rotation.ts";
import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import type { DesiredSet, VaultConfig } from "../../model/config.ts";
import { VaultError } from "../../model/errors.ts";
import type { Finding } from "../../model/finding.ts";
import { byVault } from "../../model/object.ts";
import type { Reader } from "../../model/world.ts";
import { takeSnapshot } from "../../vault/snapshot.ts";

const none = { secret: new Set<string>(), key: new Set<string>() };

/**
 * The rotations that have not ended in some vaults of a set, by one list of the secrets of each that may have targets. A
 * vault that does not answer has none: whoever calls this has told of it.
 */
export async function listOpenRotations(
  { desired, whole }: Pick<DesiredSet, "desired" | "whole">,
  vaults: readonly VaultConfig[],
  connect: (vault: VaultConfig) => Reader,
): Promise<readonly Finding[]> {
  const desiredIn = byVault(desired);
  const rotating = vaults.filter(({ targets = [] }) => targets.length > 0);
  const found = await runConcurrently(rotating, atOnce.vaults, async (vault) => {
    try {
      const snapshot = await takeSnapshot(connect(vault), vault.name, none, { asked: ["secret"] });
      const wanted = desiredIn(vault.name);
      return findOpenRotations({ snapshot, vault, desired: wanted, whole, severity: "warning" });
    } catch (error) {
      if (error instanceof VaultError && error.fault !== "cancelled") return [];
      throw error;
    }
  });
  return found.flat();
}
