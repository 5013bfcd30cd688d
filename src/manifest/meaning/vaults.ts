import type { VaultConfig } from "../../model/config.ts";
import { compareText, foldName } from "../../model/object.ts";
import type { Config } from "./config.ts";
import { defaultUrlOf, vaultDefaults } from "./vault-config.ts";

/** The vaults that manifests may name, and those that they have named. */
export type VaultLookup = {
  /** The vault by a manifest's spelling and owner; undefined where there is none. */
  readonly find: (name: string, owner: string) => VaultConfig | undefined;
  readonly names: readonly string[];
  readonly used: () => readonly VaultConfig[];
};

export function listedVaults(vaults: NonNullable<Config["vaults"]>): VaultLookup {
  const byName = new Map(vaults.map((vault) => [foldName(vault.name), vault]));
  const used = new Set<VaultConfig>();
  return {
    find: (name) => {
      const vault = byName.get(foldName(name));
      if (vault) used.add(vault);
      return vault;
    },
    names: vaults.map((vault) => vault.name),
    used: () => vaults.filter((vault) => used.has(vault)),
  };
}

/** Takes every vault and every owner: on the embedded vault no config is needed. */
export function anyVaults(): VaultLookup {
  const vaults = new Map<string, VaultConfig>();
  return {
    find: (name, owner) => {
      const known = vaults.get(foldName(name));
      const owners = [...new Set([...(known?.owners ?? []), owner])];
      const vault: VaultConfig = {
        name: known?.name ?? name,
        url: defaultUrlOf(name),
        owners,
        prune: vaultDefaults.prune,
        grace: vaultDefaults.grace,
        policy: {},
        // Without a config nobody forbids a source.
        sources: { ...vaultDefaults.sources, copyFrom: ["*"], sops: ["**"] },
        waitAtMost: vaultDefaults.waitAtMost,
        verifyChallengeResource: true,
      };
      vaults.set(foldName(name), vault);
      return vault;
    },
    names: [],
    used: () => [...vaults.values()].sort((a, b) => compareText(foldName(a.name), foldName(b.name))),
  };
}
