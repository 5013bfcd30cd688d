import type { VaultConfig } from "../../model/config.ts";
import { compareText, fold } from "../../model/object.ts";
import type { Config } from "./config.ts";
import { standard, urlOf } from "./vault-config.ts";

/** The vaults that manifests may name, and those that they did. */
export type Vaults = {
  /** The vault by a manifest's spelling and owner; undefined where there is none. */
  readonly find: (name: string, owner: string) => VaultConfig | undefined;
  readonly names: readonly string[];
  readonly used: () => readonly VaultConfig[];
};

/** The vaults of a config. */
export function listed(vaults: NonNullable<Config["vaults"]>): Vaults {
  const byName = new Map(vaults.map((vault) => [fold(vault.name), vault]));
  const used = new Set<VaultConfig>();
  return {
    find: (name) => {
      const vault = byName.get(fold(name));
      if (vault) used.add(vault);
      return vault;
    },
    names: vaults.map((vault) => vault.name),
    used: () => vaults.filter((vault) => used.has(vault)),
  };
}

/** Under an emulator without a config every vault is at home, and so is every owner. */
export function anywhere(): Vaults {
  const vaults = new Map<string, VaultConfig>();
  return {
    find: (name, owner) => {
      const known = vaults.get(fold(name));
      const owners = [...new Set([...(known?.owners ?? []), owner])];
      const vault: VaultConfig = {
        name: known?.name ?? name,
        url: urlOf(name),
        owners,
        prune: standard.prune,
        grace: standard.grace,
        policy: {},
        // Without a config there is nothing that could say what may meet.
        sources: { ...standard.sources, copyFrom: ["*"], sops: ["**"] },
        waitAtMost: standard.waitAtMost,
        verifyChallengeResource: true,
      };
      vaults.set(fold(name), vault);
      return vault;
    },
    names: [],
    used: () => [...vaults.values()].sort((a, b) => compareText(fold(a.name), fold(b.name))),
  };
}
