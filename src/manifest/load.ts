import type { DesiredSet, VaultConfig } from "../model/config.ts";
import type { Desired } from "../model/desired.ts";
import type { Problem, ProblemAt } from "../model/errors.ts";
import { memberAt } from "../model/input.ts";
import { compareText, foldName, type ObjectId, objectKey } from "../model/object.ts";
import type { ListLeaves } from "../model/source.ts";
import { copiesOf } from "../model/source-parts.ts";
import type { Files } from "../model/world.ts";
import { comparePlaces, findCollisions } from "./meaning/collisions.ts";
import { type Config, resolveConfig } from "./meaning/config.ts";
import { nameObjects, type ResolvedManifest, resolveManifest } from "./meaning/manifest.ts";
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
import type { FileAccess, LeafSecrets } from "./secrets-from/leaf-secrets.ts";
import type { WrittenManifest } from "./written.ts";

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
  /** The digest of the bytes of the config or a manifest, by its path seen from the set's root. */
  readonly digestOf: (path: string) => string;
  /** The names of the vaults whose `sources` in the config are wrong: nobody knows what may go into them. */
  readonly wrongSources: readonly string[];
  /** All mistakes of people, ordered by file, line and column. */
  readonly problems: readonly Problem[];
  /** A problem at a place of one of the loaded files, with its line as far as it may be shown. */
  readonly problemAt: ProblemAt;
};

/** The names that the manifests of a run hold, before anything else of their objects was checked. */
export type NamedObjects = Pick<DesiredSet, "vaults" | "listed" | "whole"> & {
  readonly objects: readonly ObjectId[];
};

/** Who hears of a load while it goes on. Neither is called where a mistake was found by then. */
export type LoadWatch = {
  /** The config was read, and no manifest yet. @param isWhole the run is about its whole set */
  readonly onConfig?: (vaults: readonly VaultConfig[], isWhole: boolean) => void;
  /** Every file was parsed and has the right shape. The load waits for the promise. */
  readonly onNames?: (named: NamedObjects) => Promise<void>;
};

/**
 * Reads the manifests that a selection stands for, and what they mean. Mistakes of people do not throw: `set` holds
 * all that is right in spite of them.
 * @param list lists what the files of `secretsFrom` hold
 * @throws any error of the file system that is not a FileError.
 */
export async function loadManifests(
  selection: PathSelection,
  files: Files,
  list: ListLeaves,
  watch: LoadWatch = {},
): Promise<LoadedManifests> {
  const here = await files.realPath(files.workingDirectory);
  const { read, fileOf, problemAt, digestOf, count } = openDocuments(files, here);
  const problems: (readonly Problem[])[] = [];
  const manifests: LoadedManifest[] = [];
  const loaded = (set: Omit<DesiredSet, "files">, wrongSources: readonly string[] = []): LoadedManifests => ({
    set: { ...set, files: count() },
    manifests,
    wrongSources,
    problems: problems.flat().sort(comparePlaces),
    problemAt,
    digestOf: (path) => digestOf(files.resolve(set.root, path)),
  });
  const isRight = (): boolean => problems.every((some) => some.length === 0);
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
      if (isRight()) watch.onConfig?.(config.vaults ?? [], typed.length === 0);
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

    const inRun = () => (whole ? config?.vaults : vaults?.used()) ?? [];
    const resolved: ResolvedManifest[] = [];
    for (const [i, manifest] of paths.entries()) {
      const { document, problems: misread } = await read(manifest, await findRoot(manifest, root, files));
      const { data, problems: misshapen } = checkManifest(document);
      const filePath = fromRoot(files.parent(manifest));
      const fromFiles =
        document && data
          ? await readSecretsFrom(document, data, {
              filePath,
              placeFile: (written) => fileOf(files.resolve(root, written)),
              list: (written) => list(written, root),
            })
          : undefined;
      problems.push(misread, misshapen, fromFiles?.problems ?? []);
      const inContext = { ...context, filePath, fromFiles };
      if (i === paths.length - 1 && watch.onNames && isRight()) {
        const inThis = data ? nameObjects(data, inContext) : [];
        const objects = [...resolved.flatMap((one) => one.declared), ...(inThis ?? [])];
        if (inThis) await watch.onNames({ vaults: inRun(), listed: config?.vaults ?? [], whole, objects });
      }
      if (!document || !data) continue;
      const one = resolveManifest(document, data, inContext);
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
    const ofRun = withSkus(inRun());
    const meant = {
      vaults: ofRun,
      copiedFrom: vaults ? vaultsCopiedFrom(desired, vaults, ofRun) : [],
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

/** The secrets of a manifest's `secretsFrom`; undefined where it has none. Few have: what reads it is loaded for these. */
async function readSecretsFrom(
  document: ParsedDocument,
  written: Partial<WrittenManifest>,
  access: FileAccess,
): Promise<LeafSecrets | undefined> {
  if (!written.secretsFrom) return undefined;
  const { listLeafSecrets } = await import("./secrets-from/leaf-secrets.ts");
  return listLeafSecrets(document, written, access);
}

/** A manifest's data as far as its shape is right. A config is never read as a manifest, and has no problem here. */
function checkManifest(document: ParsedDocument | undefined): CheckedDocument {
  const isConfig = memberAt(document?.data, "kind") === "Config";
  return !document || isConfig ? { problems: [] } : checkShape(document, "Vault");
}
