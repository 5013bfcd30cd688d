import type { VaultConfig } from "../../model/config.ts";
import type { Desired } from "../../model/desired.ts";
import { fold, type Kind, type ObjectId } from "../../model/object.ts";
import type { Place, Problem } from "../../model/problem.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import type { Document } from "../read/document.ts";
import { nearest } from "../read/nearest.ts";
import type { WrittenManifest } from "../written.ts";
import type { Entry, Meaning, Tell } from "./entry.ts";
import { key } from "./key.ts";
import { type Level, level } from "./properties.ts";
import { secret } from "./secret.ts";
import type { Vaults } from "./vaults.ts";

/** What a manifest is understood against. */
export type Context = {
  /** Undefined where the config's vaults, or its owner, could not be understood. */
  readonly vaults: Vaults | undefined;
  readonly owner: string | undefined;
  readonly defaults: Level;
  readonly ignoreTags: readonly string[];
  readonly targets: readonly TargetConfig[] | undefined;
  /** A path that the manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
};

/** A name that a manifest speaks of, whether or not all else about it is right. */
export type Declared = ObjectId & { readonly place: Place };

export type Resolved = {
  readonly desired: readonly Desired[];
  readonly declared: readonly Declared[];
  readonly problems: readonly Problem[];
};

/** What a manifest of the right shape means: defaults merged, dates and limits checked, for each of its vaults. */
export function resolve(document: Document, written: Partial<WrittenManifest>, context: Context): Resolved {
  const desired: Desired[] = [];
  const declared: Declared[] = [];
  const problems: Problem[] = [];
  const tell: Tell = (...args) => problems.push(document.problem(...args));

  const owner = written.owner ?? context.owner;
  const homes = homesOf(written, owner, context, tell);
  const above = [
    context.defaults,
    level(written.defaults, (property, message) => tell(["defaults", property], "value", message)),
  ];
  const { ignoreTags, filePath, targets } = context;
  const around = { document, above, ignoreTags, filePath, targets, tell };
  const vaults = new Set(namesOf(written).map(fold));
  function objects<K extends Kind, Written>(
    kind: K,
    entries: { readonly [name: string]: Written } | null | undefined,
    meaning: (entry: Entry<Written>) => Meaning<K>,
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
  objects("secret", written.secrets, secret);
  objects("key", written.keys, key);
  return { desired, declared, problems };
}

const namesOf = ({ vault }: Partial<WrittenManifest>): readonly string[] =>
  vault === undefined ? [] : typeof vault === "string" ? [vault] : vault;

/** The vaults that a manifest names, where the config has them and lets this owner speak there. */
function homesOf(
  written: Partial<WrittenManifest>,
  owner: string | undefined,
  { vaults }: Context,
  tell: Tell,
): readonly VaultConfig[] {
  const seen = new Set<string>();
  return namesOf(written).flatMap((name, i) => {
    const path = typeof written.vault === "string" ? ["vault"] : ["vault", i];
    if (seen.has(fold(name))) {
      tell(path, "value", "this vault is named twice");
      return [];
    }
    seen.add(fold(name));
    const vault = vaults?.find(name, owner ?? "");
    if (!vaults) return [];
    if (!vault) {
      const like = nearest(name, vaults.names);
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
