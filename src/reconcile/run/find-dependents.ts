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
  const configs = new Map([...listed, ...vaults].map((vault) => [foldName(vault.name), vault]));
  const direct = (one: Desired): string | undefined => {
    const source = sourceOf(one);
    if (!source) return undefined;
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
    ].find((vault) => vault !== undefined);
  };
  const found = new Map<string, string>();
  for (const one of desired) {
    const vault = direct(one);
    if (vault !== undefined) found.set(objectKey(one.id), vault);
  }
  const copying = copiers(desired);
  // The map grows while the loop walks it.
  for (const [key, vault] of found)
    for (const { id } of copying(key)) if (!found.has(objectKey(id))) found.set(objectKey(id), vault);
  return found;
}
