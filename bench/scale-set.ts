// A set of many vaults with as many secrets each: files for real runs, and what a simulation needs to place them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadManifests } from "../src/manifest/load.ts";
import { placeShard } from "../src/reconcile/run/selection/place-shard.ts";
import { leavesOfFiles } from "../src/sources/sops.ts";
import { createFiles } from "../src/world/files.ts";

const head = { apiVersion: "keyvault-gitops/v1" };

export const vaultName = (number: number): string => `scale-${String(number).padStart(4, "0")}`;
const secretName = (number: number): string => `secret-${number}`;

/** Writes config and manifests. @param urls of the vaults, where they are not at home in Azure */
export function writeSet(
  folder: string,
  vaults: number,
  objects: number,
  urls: readonly string[] = [],
): void {
  mkdirSync(join(folder, "v"), { recursive: true });
  const names = Array.from({ length: vaults }, (_, i) => vaultName(i));
  const configOf = (i: number) =>
    urls[i] === undefined ? {} : { url: urls[i], verifyChallengeResource: false };
  const config = {
    ...head,
    kind: "Config",
    owner: "bench",
    manifests: ["v/*.yaml"],
    vaults: Object.fromEntries(names.map((name, i) => [name, configOf(i)])),
  };
  writeFileSync(join(folder, "keyvault-gitops.yaml"), JSON.stringify(config));
  for (const vault of names) {
    const secrets = Object.fromEntries(
      Array.from({ length: objects }, (_, i) => [secretName(i), { value: { literal: `plain-${i}` } }]),
    );
    writeFileSync(
      join(folder, `v/${vault}.yaml`),
      JSON.stringify({ ...head, kind: "Vault", vault, secrets }),
    );
  }
}

/** The vaults of each shard, as the runs themselves place them, by folded name. */
export async function placeVaults(
  folder: string,
  vaults: number,
  objects: number,
  shards: number,
): Promise<readonly (readonly string[])[]> {
  writeSet(folder, vaults, 1);
  const files = createFiles(folder);
  const { set, manifests } = await loadManifests({ paths: [], emulator: false }, files, leavesOfFiles(files));
  // One object stands for all of its vault: so many need not be loaded to be counted.
  const desired = set.desired.flatMap((one) => Array.from({ length: objects }, () => one));
  return Array.from({ length: shards }, (_, i) => [
    ...placeShard({ ...set, desired }, manifests, { number: i + 1, of: shards }).vaults,
  ]);
}
