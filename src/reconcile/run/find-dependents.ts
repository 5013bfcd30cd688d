import type { DesiredSet } from "../../model/config.ts";
import { type Desired, sourceOf } from "../../model/desired.ts";
import { foldName, objectKey } from "../../model/object.ts";
import { copiers, copiesOf, sealedTextsIn, sourcesIn } from "../../model/source-parts.ts";
import { parseKeyAddress } from "../../sources/sealed/address.ts";
import { parseJwe } from "../../sources/sealed/jwe.ts";

/**
 * The objects whose value depends on a vault that could not be read, by `objectKey`, each with that vault's name: a
 * copy of a secret in it, a value that only one of its keys opens, and every copy of such an object.
 */
export function findDependents(
  { desired, vaults, listed }: Pick<DesiredSet, "desired" | "vaults" | "listed">,
  failed: readonly { readonly vault: string; readonly url: string }[],
): ReadonlyMap<string, string> {
  if (failed.length === 0) return new Map();
  const names = new Map(failed.map(({ vault }) => [foldName(vault), vault]));
  const urls = new Map(failed.map(({ vault, url }) => [foldName(url), vault]));
  const behind = findVaultsBehind({ vaults, listed }, names, urls);
  const found = new Map<string, string>();
  for (const one of desired) {
    const [vault] = behind(one);
    if (vault !== undefined) found.set(objectKey(one.id), vault);
  }
  const copying = copiers(desired);
  // The map grows while the loop walks it.
  for (const [key, vault] of found)
    for (const { id } of copying(key)) if (!found.has(objectKey(id))) found.set(objectKey(id), vault);
  return found;
}

/**
 * Tells which of some vaults an object's value comes from: those of the secrets that it copies, and those whose keys open
 * it, each with its name.
 * @param names by folded name
 * @param urls by folded url
 */
export function findVaultsBehind(
  { vaults, listed }: Pick<DesiredSet, "vaults" | "listed">,
  names: ReadonlyMap<string, string>,
  urls: ReadonlyMap<string, string>,
): (desired: Desired) => readonly string[] {
  const configs = new Map([...listed, ...vaults].map((vault) => [foldName(vault.name), vault]));
  return (one) => {
    const source = sourceOf(one);
    if (!source) return [];
    const sops = sourcesIn(source).some(({ from }) => from === "sops")
      ? (configs.get(foldName(one.id.vault))?.sources.sopsKeys ?? [])
      : [];
    const keys = [
      ...sealedTextsIn(source).map((text) => parseKeyAddress(parseJwe(text).kid).vaultUrl),
      ...sops.map(({ vaultUrl }) => vaultUrl.replace(/\/$/, "")),
    ];
    return [
      ...copiesOf(one).map(({ vault }) => names.get(foldName(vault))),
      ...keys.map((url) => urls.get(foldName(url))),
    ].filter((vault) => vault !== undefined);
  };
}
