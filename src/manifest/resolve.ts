import type { VaultConfig } from "../model/config.ts";
import type { Desired } from "../model/desired.ts";
import { fold } from "../model/object.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Document, Path, Spot } from "./document.ts";
import { nearest } from "./nearest.ts";
import { desiredProperties, type Level, level, merge } from "./properties.ts";
import { source } from "./source.ts";
import { desiredTags, tooMany } from "./tags.ts";
import type { Vaults } from "./vaults.ts";
import type { WrittenManifest, WrittenSecret } from "./written.ts";

/** What a manifest is understood against. */
export type Context = {
  /** Undefined where the config's vaults, or its owner, could not be understood. */
  readonly vaults: Vaults | undefined;
  readonly owner: string | undefined;
  readonly defaults: Level;
  readonly ignoreTags: readonly string[];
  /** A path that the manifest gives, seen from the root of the set. */
  readonly filePath: (written: string) => string;
};

/** A name that a manifest speaks of, whether or not all else about it is right. */
export type Declared = { readonly vault: string; readonly name: string; readonly place: Place };

export type Resolved = {
  readonly desired: readonly Desired[];
  readonly declared: readonly Declared[];
  readonly problems: readonly Problem[];
};

type Tell = (path: Path, spot: Spot, message: string, hint?: string) => void;

/** The number of versions above which backup fails: https://learn.microsoft.com/azure/key-vault/general/backup */
const maxVersions = 500;

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
  for (const [name, secret] of Object.entries(written.secrets ?? {})) {
    const place = document.place(["secrets", name], "name");
    for (const vault of new Set(namesOf(written).map(fold))) declared.push({ vault, name, place });
    const mean = secretOf({ name, secret, document, above, context, tell });
    if (!mean || owner === undefined) continue;
    for (const { name: vault } of homes)
      desired.push({ ...mean, id: { vault, kind: "secret", name }, owner, place });
  }
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

type Reading = {
  readonly name: string;
  readonly secret: WrittenSecret;
  readonly document: Document;
  readonly above: readonly Level[];
  readonly context: Context;
  readonly tell: Tell;
};

type WithoutId<T> = T extends Desired ? Omit<T, "id" | "owner" | "place"> : never;

/** What one secret's entry means in every vault; undefined where it is incomplete, which has been told. */
function secretOf({ name, secret, document, above, context, tell }: Reading): WithoutId<Desired> | undefined {
  const path = ["secrets", name];
  if (fold(name).endsWith("--pending"))
    tell(path, "name", "names that end with --pending are reserved for rotation");
  const own = level(secret, (property, message) => tell([...path, property], "value", message));
  const merged = merge([...above, own]);
  const protect = merged.protect ?? false;
  if (secret.state) return { state: "absent", purge: secret.purge ?? false, protect };

  const tags = desiredTags(above, own, context.ignoreTags);
  if (tooMany(tags))
    tell(
      own.tags ? [...path, "tags"] : path,
      "name",
      "more than 13 tags with those of the defaults: an object has at most 15, and two are ours",
    );
  if (secret.value === undefined) return undefined;
  const valuePath = [...path, "value"];
  return {
    state: "present",
    valuePlace: document.place(valuePath, "value"),
    source: source(secret.value, valuePath, {
      filePath: context.filePath,
      tell: (at, message) => tell(at, "value", message),
    }),
    properties: desiredProperties(merged),
    tags,
    protect,
    overwrite: merged.overwrite ?? false,
    maxVersions: merged.maxVersions ?? maxVersions,
  };
}
