import { isManagedHsmUrl } from "../../model/clouds.ts";
import type { VaultConfig } from "../../model/config.ts";
import type { Desired } from "../../model/desired.ts";
import type { Place, Problem } from "../../model/errors.ts";
import { foldName, type Kind, type ObjectId } from "../../model/object.ts";
import { hasRotation, serviceVersionOf } from "../../model/service-version.ts";
import { type ParsedDocument, type ReportProblem, reportInto } from "../read/document.ts";
import { suggestNearest } from "../read/nearest.ts";
import type { WrittenManifest } from "../written.ts";
import type { ManifestEntry, ResolvedEntry } from "./entry.ts";
import { resolveKey } from "./key.ts";
import { type PropertyLevel, resolveLevel } from "./properties.ts";
import { resolveSecret } from "./secret.ts";
import type { VaultLookup } from "./vaults.ts";

/** All beside a manifest that decides what it means. */
export type ManifestContext = Pick<ManifestEntry<unknown>, "ignoreTags" | "targets" | "filePath"> & {
  /** Undefined where the config's vaults are wrong; so is `owner`. */
  readonly vaults: VaultLookup | undefined;
  readonly owner: string | undefined;
  readonly defaults: PropertyLevel;
};

/** An object that a manifest names, whether or not the rest of its entry is right. */
export type DeclaredObject = ObjectId & { readonly place: Place };

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
  const { ignoreTags, filePath, targets } = context;
  const inManagedHsm = homes.some(({ url }) => isManagedHsmUrl(url));
  const keysRotate = homes.every((home) => hasRotation(serviceVersionOf("key", home)));
  const share = shareEqual();
  const shared = { document, above, ignoreTags, filePath, targets, inManagedHsm, keysRotate, share, report };
  const vaults = new Set(namesOf(written).map(foldName));
  function addObjects<K extends Kind, Written>(
    kind: K,
    entries: { readonly [name: string]: Written } | null | undefined,
    resolve: (entry: ManifestEntry<Written>) => ResolvedEntry<K>,
  ): void {
    for (const [name, entry] of Object.entries(entries ?? {})) {
      const path = [`${kind}s`, name];
      const place = document.place(path, "name");
      for (const vault of vaults) declared.push({ vault, kind, name, place });
      if (kind === "secret" && inManagedHsm)
        report(
          { name: path },
          "property-conflict",
          "a managed HSM holds no secrets",
          "declare it for a vault, in another manifest",
        );
      const resolved = resolve({ ...shared, name, path, written: entry });
      if (!resolved) continue;
      // A config without an owner is a problem, so nobody plans this; its sources are checked in the same run.
      const identity = { owner: owner ?? "", place };
      for (const { name: vault, url } of homes) {
        const home = { first: homes[0]?.name ?? vault, managedHsm: isManagedHsmUrl(url) };
        desired.push(resolved({ id: { vault, kind, name }, ...identity }, home));
      }
    }
  }
  addObjects("secret", written.secrets, resolveSecret);
  addObjects("key", written.keys, resolveKey);
  return { vaults: [...vaults], desired, declared, problems };
}

/**
 * The objects that a manifest of the right shape names; undefined where it may not speak for one of its vaults. Of what
 * their entries say nothing was checked.
 */
export function nameObjects(
  written: Partial<WrittenManifest>,
  context: Pick<ManifestContext, "vaults" | "owner">,
): readonly ObjectId[] | undefined {
  let isRight = true;
  homesOf(written, written.owner ?? context.owner, context, () => {
    isRight = false;
  });
  if (!isRight) return undefined;
  const named = (kind: Kind, entries: object | null | undefined) =>
    namesOf(written).flatMap((vault) =>
      Object.keys(entries ?? {}).map((name) => ({ vault: foldName(vault), kind, name })),
    );
  return [...named("secret", written.secrets), ...named("key", written.keys)];
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
