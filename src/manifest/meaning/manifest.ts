import type { VaultConfig } from "../../model/config.ts";
import type { Desired } from "../../model/desired.ts";
import type { Place, Problem } from "../../model/errors.ts";
import { memberAt } from "../../model/input.ts";
import { isManagedHsmUrl } from "../../model/key-vault/clouds.ts";
import { hasRotation, serviceVersionOf } from "../../model/key-vault/service-version.ts";
import { foldName, type Kind, type ObjectId } from "../../model/object.ts";
import { type DocumentPath, type ParsedDocument, type ReportProblem, reportInto } from "../read/document.ts";
import { suggestNearest } from "../read/nearest.ts";
import type { LeafSecret, LeafSecrets } from "../secrets-from/leaf-secrets.ts";
import type { WrittenManifest, WrittenSecret } from "../written.ts";
import type { ManifestEntry, ResolvedEntry } from "./entry.ts";
import { resolveKey } from "./key.ts";
import { findOverrides, problemKey, reportForOverride } from "./overrides.ts";
import { type PropertyLevel, resolveLevel } from "./properties.ts";
import { resolveSecret } from "./secret.ts";
import type { VaultLookup } from "./vaults.ts";

/** All beside a manifest that decides what it means. */
export type ManifestContext = Pick<ManifestEntry<unknown>, "ignoreTags" | "targets" | "filePath"> & {
  /** Undefined where the config's vaults are wrong; so is `owner`. */
  readonly vaults: VaultLookup | undefined;
  readonly owner: string | undefined;
  readonly defaults: PropertyLevel;
  /** The secrets of its `secretsFrom`; absent where it has none. */
  readonly fromFiles?: LeafSecrets | undefined;
};

/** An object that a manifest names, whether or not the rest of its entry is right. */
export type DeclaredObject = ObjectId & {
  /** Of its entry; of a leaf of a file, where that stands in the file. */
  readonly place: Place;
  /** The item of `secretsFrom` that takes the leaf. */
  readonly by?: Place;
};

export type ResolvedManifest = {
  /** The folded names of the vaults that it speaks for, whether or not it declares an object. */
  readonly vaults: readonly string[];
  readonly desired: readonly Desired[];
  readonly declared: readonly DeclaredObject[];
  readonly problems: readonly Problem[];
};

/** What a manifest of the right shape means in each of its vaults: defaults merged, dates and limits checked. */
export function resolveManifest(
  document: ParsedDocument,
  written: Partial<WrittenManifest>,
  context: ManifestContext,
): ResolvedManifest {
  const desired: Desired[] = [];
  const declared: DeclaredObject[] = [];
  const problems: Problem[] = [];
  const report = reportInto(problems, document);

  const owner = written.owner ?? context.owner;
  const homes = homesOf(written, owner, context, report);
  const above = [context.defaults, resolveLevel(written.defaults, ["defaults"], report)];
  const { ignoreTags, filePath, targets, fromFiles } = context;
  const inManagedHsm = homes.some(({ url }) => isManagedHsmUrl(url));
  const keysRotate = homes.every((home) => hasRotation(serviceVersionOf("key", home)));
  const share = shareEqual();
  const shared = { document, above, ignoreTags, filePath, targets, inManagedHsm, keysRotate, share, report };
  const names = namesOf(written);
  const vaults = new Set(names.map(foldName));
  // A mistake in an entry may have left it out of `written`: it is declared all the same.
  const declaredNames = (kind: Kind) => {
    const ofEntries = Object.keys(memberAt(document.data, `${kind}s`) ?? {});
    if (kind === "key" || !fromFiles) return ofEntries;
    // Of a file that was not read nobody knows the names.
    if (fromFiles.problems.length > 0) return undefined;
    return [...ofEntries, ...fromFiles.alone.map(({ name }) => name)];
  };
  const overridesOf = findOverrides(written, names, declaredNames, report);
  function resolveOverrides<K extends Kind, Written>(
    kind: K,
    entry: ManifestEntry<Written>,
    resolve: (entry: ManifestEntry<Written>) => ResolvedEntry<K>,
  ): ResolvedInVaults<K> {
    const overrides = overridesOf(kind, entry.name);
    if (overrides.length === 0) return { resolved: resolve(entry), own: noOverrides };
    const before = new Set<string>();
    const remembering: ReportProblem = (at, code, message, hint) => {
      before.add(problemKey(at, message));
      report(at, code, message, hint);
    };
    const resolved = resolve({ ...entry, report: remembering });
    const own = overrides.map((override) => {
      const own = { ...entry, override, report: reportForOverride(override, before, report) };
      return [override.vault, resolve(own)] as const;
    });
    return { resolved, own: new Map(own) };
  }
  function addObject<K extends Kind>(
    kind: K,
    name: string,
    path: DocumentPath,
    { resolved, own }: ResolvedInVaults<K>,
    leaf?: LeafSecret,
  ): void {
    const place = leaf && path === leaf.path ? leaf.place : document.place(path, "name");
    const by = leaf && document.place(leaf.path, "value");
    for (const vault of vaults)
      declared.push({ vault, kind, name, place: leaf?.place ?? place, ...(by && { by }) });
    if (kind === "secret" && inManagedHsm)
      report(
        { name: path },
        "property-conflict",
        "a managed HSM holds no secrets",
        "declare it for a vault, in another manifest",
      );
    if (!resolved) return;
    // A config without an owner is a problem, so nobody plans this; its sources are checked in the same run.
    const identity = { owner: owner ?? "", place };
    for (const { name: vault, url } of homes) {
      const home = { first: homes[0]?.name ?? vault, managedHsm: isManagedHsmUrl(url) };
      const resolvedHere = (own.size > 0 && own.get(foldName(vault))) || resolved;
      desired.push(resolvedHere({ id: { vault, kind, name }, ...identity }, home));
    }
  }
  function addSecret(name: string, path: DocumentPath, own: WrittenSecret, leaf?: LeafSecret): void {
    const entry = leaf ? { written: { ...leaf.written, ...own }, leaf } : { written: own };
    addObject(
      "secret",
      name,
      path,
      resolveOverrides("secret", { ...shared, name, path, ...entry }, resolveSecret),
      leaf,
    );
  }
  const { byEntry, alone } = fromFiles ?? { byEntry: undefined, alone: [] };
  for (const [name, entry] of Object.entries(written.secrets ?? {}))
    addSecret(name, ["secrets", name], entry, byEntry?.get(name));
  for (const leaf of alone) addSecret(leaf.name, leaf.path, {}, leaf);
  for (const [name, entry] of Object.entries(written.keys ?? {})) {
    const path = ["keys", name];
    addObject(
      "key",
      name,
      path,
      resolveOverrides("key", { ...shared, name, path, written: entry }, resolveKey),
    );
  }
  return { vaults: [...vaults], desired, declared, problems };
}

/** What an entry means in every vault, and in those that override it, by folded name. */
type ResolvedInVaults<K extends Kind> = {
  readonly resolved: ResolvedEntry<K>;
  readonly own: ReadonlyMap<string, ResolvedEntry<K>>;
};

const noOverrides: ReadonlyMap<string, undefined> = new Map();
/**
 * The objects that a manifest of the right shape names; undefined where it may not speak for one of its vaults. Of what
 * their entries say nothing was checked.
 */
export function nameObjects(
  written: Partial<WrittenManifest>,
  context: Pick<ManifestContext, "vaults" | "owner" | "fromFiles">,
): readonly ObjectId[] | undefined {
  let isRight = true;
  homesOf(written, written.owner ?? context.owner, context, () => {
    isRight = false;
  });
  if (!isRight) return undefined;
  const named = (kind: Kind, names: readonly string[]) =>
    namesOf(written).flatMap((vault) => names.map((name) => ({ vault: foldName(vault), kind, name })));
  const ofFiles = context.fromFiles?.alone.map(({ name }) => name) ?? [];
  return [
    ...named("secret", [...Object.keys(written.secrets ?? {}), ...ofFiles]),
    ...named("key", Object.keys(written.keys ?? {})),
  ];
}

/** Keeps of equal data the first alone: the objects of a large manifest have few sets of tags and properties. */
function shareEqual(): ManifestEntry<unknown>["share"] {
  const known = new Map<string, unknown>();
  return <T>(data: T): T => {
    const text = JSON.stringify(data);
    if (!known.has(text)) known.set(text, data);
    return known.get(text) as T;
  };
}

const namesOf = ({ vault }: Partial<WrittenManifest>): readonly string[] =>
  vault === undefined ? [] : typeof vault === "string" ? [vault] : vault;

/** The vaults that a manifest names, if the config lists them and lets this owner speak there. */
function homesOf(
  written: Partial<WrittenManifest>,
  owner: string | undefined,
  { vaults }: Pick<ManifestContext, "vaults">,
  report: ReportProblem,
): readonly VaultConfig[] {
  const seen = new Set<string>();
  return namesOf(written).flatMap((name, i) => {
    const path = typeof written.vault === "string" ? ["vault"] : ["vault", i];
    if (seen.has(foldName(name))) {
      report(path, "name-duplicate", "this vault is named twice");
      return [];
    }
    seen.add(foldName(name));
    const vault = vaults?.find(name, owner ?? "");
    if (!vaults) return [];
    if (!vault) {
      const hint = suggestNearest(name, vaults.names) ?? "list it under vaults: in the config";
      report(path, "vault-unlisted", "the config does not list this vault", hint);
      return [];
    }
    if (owner === undefined || vault.owners.includes(owner)) return [vault];
    const hint = `list the owner under vaults.${vault.name}.owners in the config`;
    if (written.owner === undefined)
      report(path, "owner-forbidden", "the config's owner is not among this vault's owners", hint);
    else
      report(
        ["owner"],
        "owner-forbidden",
        `the config does not let this owner speak for vault ${vault.name}`,
        hint,
      );
    return [];
  });
}
