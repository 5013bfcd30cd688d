import type { DesiredSet, VaultConfig } from "../model/config.ts";
import type { Desired } from "../model/desired.ts";
import type { Problem, ProblemAt } from "../model/errors.ts";
import { memberAt } from "../model/input.ts";
import { compareText, foldName, objectKey } from "../model/object.ts";
import { copiesOf } from "../model/source-parts.ts";
import type { Files } from "../model/world.ts";
import { comparePlaces, findCollisions } from "./meaning/collisions.ts";
import { type Config, resolveConfig } from "./meaning/config.ts";
import { type ResolvedManifest, resolveManifest } from "./meaning/manifest.ts";
import { findCycles } from "./meaning/relations/cycles.ts";
import { checkRenames } from "./meaning/relations/renames.ts";
import { checkRotations, targetsInUse } from "./meaning/relations/rotations.ts";
import { assumeSkus, checkSkus } from "./meaning/sku.ts";
import { vaultDefaults } from "./meaning/vault-config.ts";
import { anyVaults, listedVaults, type VaultLookup } from "./meaning/vaults.ts";
import { type CheckedDocument, checkShape } from "./read/check.ts";
import type { ParsedDocument } from "./read/document.ts";
import { explainUnreadable, openDocuments } from "./read/documents.ts";
import { findUnmatched } from "./read/find-unmatched.ts";
import { listFiles } from "./read/list.ts";
import { configName, explainNoConfig, findRoot, type PathSelection, selectFiles } from "./read/select.ts";

export type { PathSelection };

/** A manifest that was read. */
type LoadedManifest = {
  /** As places name it. */
  readonly file: string;
  /** Seen from the set's root, as paths in the set are. */
  readonly path: string;
  /** The folded names of the vaults that it speaks for. */
  readonly vaults: readonly string[];
};

export type LoadedManifests = {
  readonly set: DesiredSet;
  /** Those whose shape is right. */
  readonly manifests: readonly LoadedManifest[];
  /** The config's path, seen from the set's root; absent where there is none. */
  readonly config?: string;
  /** The names of the vaults whose `sources` in the config are wrong: nobody knows what may go into them. */
  readonly wrongSources: readonly string[];
  /** All mistakes of people, ordered by file, line and column. */
  readonly problems: readonly Problem[];
  /** A problem at a place of one of the loaded files, with its line as far as it may be shown. */
  readonly problemAt: ProblemAt;
};

/**
 * Reads the manifests that a selection stands for, and what they mean. Mistakes of people do not throw: `set` holds
 * all that is right in spite of them.
 * @param expect is called with the vaults of a whole set as soon as its config is read, before a manifest is.
 * @throws any error of the file system that is not a FileError.
 */
export async function loadManifests(
  selection: PathSelection,
  files: Files,
  expect: (vaults: readonly VaultConfig[]) => void = () => {},
): Promise<LoadedManifests> {
  const here = await files.realPath(files.workingDirectory);
  const { read, fileOf, problemAt, count } = openDocuments(files, here);
  const problems: (readonly Problem[])[] = [];
  const manifests: LoadedManifest[] = [];
  const loaded = (set: Omit<DesiredSet, "files">, wrongSources: readonly string[] = []): LoadedManifests => ({
    set: { ...set, files: count() },
    manifests,
    wrongSources,
    problems: problems.flat().sort(comparePlaces),
    problemAt,
  });
  const nothing = (root: string, ...fatal: readonly Problem[]): LoadedManifests => {
    problems.push(fatal);
    const none = { vaults: [], copiedFrom: [], listed: [], sealing: [], targets: [], desired: [] };
    return loaded({ ...none, whole: false, root, folder: root });
  };

  try {
    const selected = await selectFiles(selection, here, files);
    const { typed, config: path, folder } = selected;
    if (selected.config === undefined && (!selection.emulator || typed.length === 0)) {
      const name = selection.emulator ? "name manifests, files or a folder" : "name one with --config";
      const hint = `${name}, or write ${configName}: it says which vaults there are`;
      return nothing(folder, explainNoConfig(selected, fileOf, hint));
    }
    const root = (await files.repository(folder)) ?? folder;
    const fromRoot = (below: string) => (written: string) =>
      files.relative(root, files.resolve(below, written));
    let config: Config | undefined;
    if (path !== undefined) {
      const { document, problems: misread } = await read(path, root);
      if (!document) return nothing(root, ...misread);
      const resolved = resolveConfig(document, fromRoot(folder));
      problems.push(misread, resolved.problems);
      if (!resolved.config) return nothing(root);
      config = resolved.config;
      if (typed.length === 0 && problems.flat().length === 0) expect(config.vaults ?? []);
    }

    const vaults = config ? config.vaults && listedVaults(config.vaults) : anyVaults();
    const context = {
      vaults,
      owner: config ? config.owner : "local",
      defaults: config?.defaults ?? {},
      ignoreTags: config?.ignoreTags ?? vaultDefaults.ignoreTags,
      targets: config ? config.targets : [],
    };
    const {
      paths,
      whole,
      unmatched: near,
      problems: unlisted,
    } = await listFiles(typed, { files, fileOf, path, config, root });
    problems.push(unlisted);

    const resolved: ResolvedManifest[] = [];
    for (const manifest of paths) {
      const { document, problems: misread } = await read(manifest, await findRoot(manifest, root, files));
      const { data, problems: misshapen } = checkManifest(document);
      problems.push(misread, misshapen);
      if (!document || !data) continue;
      const filePath = fromRoot(files.parent(manifest));
      const one = resolveManifest(document, data, { ...context, filePath });
      problems.push(one.problems);
      resolved.push(one);
      manifests.push({
        file: fileOf(manifest),
        path: files.relative(root, manifest),
        vaults: one.vaults,
      });
    }
    const unmatched = await findUnmatched(near, root, files, fileOf);
    const declared = resolved.flatMap((one) => one.declared);
    const inFiles = resolved.flatMap((one) => one.desired);
    problems.push(
      findCollisions(declared, problemAt),
      findCycles(inFiles).map(({ place, path }) =>
        problemAt(
          place,
          "source-circular",
          `its value is copied from itself: ${path}`,
          "copy from the first of them",
        ),
      ),
      checkRenames(inFiles, context.targets ?? [], problemAt),
      checkRotations(inFiles, vaults, context.targets ?? [], problemAt),
      checkSkus(inFiles, config?.vaults ?? [], problemAt),
    );
    const desired = sortByObject(inFiles);
    const withSkus = (all: readonly VaultConfig[]) => (selection.emulator ? assumeSkus(all, inFiles) : all);
    const inRun = withSkus((whole ? config?.vaults : vaults?.used()) ?? []);
    const meant = {
      vaults: inRun,
      copiedFrom: vaults ? vaultsCopiedFrom(desired, vaults, inRun) : [],
      listed: withSkus(config?.vaults ?? []),
      sealing: config?.sealing ?? [],
      targets: targetsInUse(desired, context.targets ?? []),
      desired,
      whole,
      ...(config?.fingerprint && { fingerprint: config.fingerprint }),
      ...(config?.events && { events: config.events }),
      ...(unmatched.length > 0 && { unmatched }),
      root,
      folder,
    };
    return {
      ...loaded(meant, config?.wrongSources),
      ...(path !== undefined && { config: files.relative(root, path) }),
    };
  } catch (error) {
    return nothing(here, explainUnreadable(error, fileOf));
  }
}

/** The vaults that no manifest but only a copy names. */
function vaultsCopiedFrom(
  desired: readonly Desired[],
  vaults: VaultLookup,
  inRun: readonly VaultConfig[],
): readonly VaultConfig[] {
  const known = new Set(inRun.map(({ name }) => foldName(name)));
  const names = desired.flatMap((one) => copiesOf(one).map(({ vault }) => foldName(vault)));
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .sort(compareText)
    .flatMap((name) => vaults.find(name, "local") ?? []);
}

/** Sorts by vault, kind and name, so that no result depends on the names of files. */
const sortByObject = (desired: readonly Desired[]): readonly Desired[] =>
  desired
    .map((one) => ({ one, key: objectKey(one.id) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ one }) => one);

/** A manifest's data as far as its shape is right. A config is never read as a manifest, and has no problem here. */
function checkManifest(document: ParsedDocument | undefined): CheckedDocument {
  const isConfig = memberAt(document?.data, "kind") === "Config";
  return !document || isConfig ? { problems: [] } : checkShape(document, "Vault");
}
