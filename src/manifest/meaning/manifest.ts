import type { VaultConfig } from "../../model/config.ts";
import type { Desired } from "../../model/desired.ts";
import { foldName, type Kind, type ObjectId } from "../../model/object.ts";
import type { Place, Problem } from "../../model/problem.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import type { ParsedDocument } from "../read/document.ts";
import { findNearest } from "../read/nearest.ts";
import type { WrittenManifest } from "../written.ts";
import type { EntryMeaning, ManifestEntry, TellEntry } from "./entry.ts";
import { resolveKey } from "./key.ts";
import { type PropertyLevel, resolveLevel } from "./properties.ts";
import { resolveSecret } from "./secret.ts";
import type { VaultLookup } from "./vaults.ts";

/** What a manifest is understood against. */
export type ManifestContext = {
  /** Undefined where the config's vaults, or its owner, could not be understood. */
  readonly vaults: VaultLookup | undefined;
  readonly owner: string | undefined;
  readonly defaults: PropertyLevel;
  readonly ignoreTags: readonly string[];
  readonly targets: readonly TargetConfig[] | undefined;
  /** A path that the manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
};

/** A name that a manifest speaks of, whether or not all else about it is right. */
export type DeclaredObject = ObjectId & { readonly place: Place };

export type ResolvedManifest = {
  readonly desired: readonly Desired[];
  readonly declared: readonly DeclaredObject[];
  readonly problems: readonly Problem[];
};

/** What a manifest of the right shape means: defaults merged, dates and limits checked, for each of its vaults. */
export function resolveManifest(
  document: ParsedDocument,
  written: Partial<WrittenManifest>,
  context: ManifestContext,
): ResolvedManifest {
  const desired: Desired[] = [];
  const declared: DeclaredObject[] = [];
  const problems: Problem[] = [];
  const tell: TellEntry = (...args) => problems.push(document.problem(...args));

  const owner = written.owner ?? context.owner;
  const homes = homesOf(written, owner, context, tell);
  const above = [
    context.defaults,
    resolveLevel(written.defaults, (property, message) => tell(["defaults", property], "value", message)),
  ];
  const { ignoreTags, filePath, targets } = context;
  const around = { document, above, ignoreTags, filePath, targets, tell };
  const vaults = new Set(namesOf(written).map(foldName));
  function objects<K extends Kind, Written>(
    kind: K,
    entries: { readonly [name: string]: Written } | null | undefined,
    meaning: (entry: ManifestEntry<Written>) => EntryMeaning<K>,
  ): void {
    for (const [name, entry] of Object.entries(entries ?? {})) {
      const path = [`${kind}s`, name];
      const place = document.place(path, "name");
      for (const vault of vaults) declared.push({ vault, kind, name, place });
      const mean = meaning({ ...around, name, path, written: entry });
      if (!mean || owner === undefined) continue;
      for (const { name: vault } of homes)
        desired.push(mean({ id: { vault, kind, name }, owner, place }, homes[0]?.name ?? vault));
    }
  }
  objects("secret", written.secrets, resolveSecret);
  objects("key", written.keys, resolveKey);
  return { desired, declared, problems };
}

const namesOf = ({ vault }: Partial<WrittenManifest>): readonly string[] =>
  vault === undefined ? [] : typeof vault === "string" ? [vault] : vault;

/** The vaults that a manifest names, where the config has them and lets this owner speak there. */
function homesOf(
  written: Partial<WrittenManifest>,
  owner: string | undefined,
  { vaults }: ManifestContext,
  tell: TellEntry,
): readonly VaultConfig[] {
  const seen = new Set<string>();
  return namesOf(written).flatMap((name, i) => {
    const path = typeof written.vault === "string" ? ["vault"] : ["vault", i];
    if (seen.has(foldName(name))) {
      tell(path, "value", "this vault is named twice");
      return [];
    }
    seen.add(foldName(name));
    const vault = vaults?.find(name, owner ?? "");
    if (!vaults) return [];
    if (!vault) {
      const like = findNearest(name, vaults.names);
      const hint = like ? `did you mean ${like}?` : "list it under vaults: in the config";
      tell(path, "value", "the config does not list this vault", hint);
      return [];
    }
    if (owner === undefined || vault.owners.includes(owner)) return [vault];
    const hint = `list the owner under vaults.${vault.name}.owners in the config`;
    if (written.owner === undefined)
      tell(path, "value", "the config's owner is not among this vault's owners", hint);
    else tell(["owner"], "value", `the config does not let this owner speak for vault ${vault.name}`, hint);
    return [];
  });
}
