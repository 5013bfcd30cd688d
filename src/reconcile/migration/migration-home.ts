import { manifestPath, objectPath, type WriteOptions, writeManifests } from "../../manifest/write/write.ts";
import type { VaultConfig } from "../../model/config.ts";
import type { LeftOut, MigrationDocument } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import type { Inventory } from "../../model/live.ts";
import { type Kind, objectKey } from "../../model/object.ts";
import type { Files } from "../../model/world.ts";
import {
  findDeclaredPlaces,
  findHomeFiles,
  refuseTooLarge,
  refuseUnmatched,
} from "../authoring/home-files.ts";
import { findImportHome, type HomeWish, type ImportHome } from "../authoring/import-home.ts";
import { type NewFile, refuseExisting, writeNewFiles } from "../authoring/new-files.ts";

/** Whereto another tool's objects are written. */
export type MigrationWish = Pick<HomeWish, "owner" | "out" | "force"> & {
  /** A file for each object instead of one for each vault. */
  readonly split: boolean;
};

/** The objects of one vault, as entries of a manifest. */
type VaultObjects = Pick<WriteOptions, "vault" | "sourceOf" | "dates"> & {
  readonly held: Inventory;
  /** The manifests declare nothing but what is said: a default of the config then holds for it. */
  readonly takesDefaults?: true;
};

/** Where another tool's objects are written to, once nothing is in the way that can be seen offline. */
export type MigrationHome = {
  readonly home: ImportHome;
  /** The absolute path of the manifest that declares an object. */
  readonly pathOf: (vault: VaultConfig, kind: Kind, name: string) => string;
  /** The manifests that declare these objects, and what none can declare. Writes nothing. */
  readonly format: (objects: readonly VaultObjects[]) => {
    readonly manifests: readonly NewFile[];
    readonly left: readonly LeftOut[];
  };
  /** Writes manifests and other files, each wholly or not at all. Says which, as people would type them. */
  readonly write: (manifests: readonly NewFile[], more: readonly NewFile[]) => Promise<readonly string[]>;
};

/**
 * Finds the config, and a place for the manifests: `vaults/NAME.yaml`, and where somebody has written that already
 * `vaults/NAME-TOOL.yaml` beside it.
 * @throws ProblemsError for what was typed or is in the way
 */
export async function openMigrationHome(
  wish: HomeWish & MigrationWish,
  from: MigrationDocument["from"],
  files: Files,
): Promise<MigrationHome> {
  const { split, force } = wish;
  const here = await files.realPath(files.workingDirectory);
  const fileOf = (path: string) => files.relative(here, path);
  const home = await findImportHome(wish, files);
  const absolute = (path: string) => files.resolve(home.out, path);
  const paths = new Map<string, string>();
  for (const { name } of home.vaults) {
    const isFree = split || (await files.kind(absolute(manifestPath(name)))) === "missing";
    paths.set(name, isFree ? manifestPath(name) : manifestPath(`${name}-${from}`));
  }
  const pathOf = (vault: VaultConfig, kind: Kind, name: string) =>
    absolute(split ? objectPath(vault.name, kind, name) : (paths.get(vault.name) ?? ""));
  const foreseen = home.vaults.flatMap((vault) => [pathOf(vault, "secret", "a"), pathOf(vault, "key", "a")]);
  refuseUnmatched(home, foreseen, here, files);
  const folder = { files, root: home.root, fileOf };
  const hint = force
    ? "move it away, or name another --out"
    : "pass --force to overwrite, or name another --out";
  const overwriting = { replace: force, hint };
  const known = [...(home.known ? [] : [home.path]), ...(split ? [] : new Set(foreseen))];
  await refuseExisting(known, overwriting, folder);
  const { config, beside } = await findHomeFiles(home, folder);
  const declared = await findDeclaredPlaces(home, files);
  return {
    home,
    pathOf,
    format: (objects) => {
      const formatted = objects.map(({ held, takesDefaults, ...options }) => {
        const { vault } = options;
        const path = paths.get(vault.name);
        return writeManifests(held, {
          ...options,
          owner: home.owner,
          config: takesDefaults ? { ...home.config, defaults: {} } : home.config,
          split,
          ...(path !== undefined && { manifest: path }),
          configFolder: files.relative(home.out, files.parent(home.path)),
          declaredAt: (kind, name) => {
            const at = declared.get(objectKey({ vault: vault.name, kind, name }));
            // A file that is overwritten declares nothing any more.
            return at && at.file !== fileOf(pathOf(vault, kind, name)) ? formatPlace(at) : undefined;
          },
        });
      });
      return {
        manifests: formatted
          // A manifest without an entry would say nothing that the result does not say.
          .filter(({ objects: { secret, key } }) => secret + key > 0)
          .flatMap((each) => each.files)
          .map(({ path, text }) => ({ path: absolute(path), text })),
        left: formatted.flatMap(({ left }) => left),
      };
    },
    write: async (manifests, more) => {
      refuseTooLarge(manifests);
      const all = [...more, ...manifests];
      await refuseExisting(
        all.map(({ path }) => path),
        overwriting,
        folder,
      );
      // The config comes last: what no config names is not in force.
      await writeNewFiles([...beside, ...all, ...config], folder, "run again with --force");
      return [...config, ...manifests, ...more, ...beside].map(({ path }) => fileOf(path));
    },
  };
}
