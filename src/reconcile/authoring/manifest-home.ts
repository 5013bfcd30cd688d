import { manifestPath, objectPath, type WriteOptions, writeManifests } from "../../manifest/write/write.ts";
import type { VaultConfig } from "../../model/config.ts";
import type { LeftOut, MigrationDocument } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import type { Inventory } from "../../model/live.ts";
import { type Kind, objectKey } from "../../model/object.ts";
import type { Files } from "../../model/world.ts";
import { findDeclaredPlaces, findHomeFiles, refuseTooLarge, refuseUnmatched } from "./home-files.ts";
import { findImportHome, type HomeWish, type ImportHome } from "./import-home.ts";
import { type NewFile, refuseExisting, writeNewFiles } from "./new-files.ts";

/** Whereto objects are written that no manifest declares yet. */
export type ManifestWish = Pick<HomeWish, "owner" | "out" | "force"> & {
  /** A file for each object instead of one for each vault. */
  readonly split: boolean;
};

/** The objects of one vault, as entries of a manifest. */
type VaultObjects = Pick<WriteOptions, "vault" | "sourceOf" | "dates"> & {
  readonly held: Inventory;
  /** A vault without an object has a manifest, too. */
  readonly evenEmpty?: true;
  /** The manifests declare nothing but what is said: a default of the config then holds for it. */
  readonly takesDefaults?: true;
};

/** Where objects are written to, once nothing is in the way that can be seen offline. */
export type ManifestHome = {
  readonly home: ImportHome;
  /** The absolute path of the manifest that declares an object. */
  readonly pathOf: (vault: VaultConfig, kind: Kind, name: string) => string;
  /** The manifests that declare these objects, and what none can declare. Writes nothing. */
  readonly format: (objects: readonly VaultObjects[]) => {
    readonly manifests: readonly NewFile[];
    readonly left: readonly LeftOut[];
    /** How many objects the manifests declare. */
    readonly count: { readonly [kind in Kind]: number };
  };
  /** Writes manifests and other files, each wholly or not at all. Says which, as people would type them. */
  readonly write: (manifests: readonly NewFile[], more?: readonly NewFile[]) => Promise<readonly string[]>;
};

/**
 * Finds the config, and a place for the manifests: `vaults/NAME.yaml`, and where somebody has written that already
 * `vaults/NAME-TOOL.yaml` beside it for what comes from another tool.
 * @param tool absent: the objects come from the vaults themselves
 * @throws ProblemsError for what was typed or is in the way
 */
export async function openManifestHome(
  wish: HomeWish & ManifestWish,
  files: Files,
  tool?: MigrationDocument["from"],
): Promise<ManifestHome> {
  const { split, force } = wish;
  const here = await files.realPath(files.workingDirectory);
  const fileOf = (path: string) => files.relative(here, path);
  const home = await findImportHome(wish, files);
  const absolute = (path: string) => files.resolve(home.out, path);
  const paths = new Map<string, string>();
  for (const { name } of home.vaults) {
    const isFree =
      split || tool === undefined || (await files.kind(absolute(manifestPath(name)))) === "missing";
    paths.set(name, isFree ? manifestPath(name) : manifestPath(`${name}-${tool}`));
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
      const formatted = objects.map(({ held, takesDefaults, evenEmpty = false, ...options }) => {
        const { vault } = options;
        const path = paths.get(vault.name);
        const written = writeManifests(held, {
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
        const { secret, key } = written.objects;
        // A manifest without an entry would say nothing that the result does not say.
        return evenEmpty || secret + key > 0 ? written : { ...written, files: [] };
      });
      const count = (kind: Kind) => formatted.reduce((sum, one) => sum + one.objects[kind], 0);
      return {
        manifests: formatted
          .flatMap((each) => each.files)
          .map(({ path, text }) => ({ path: absolute(path), text })),
        left: formatted.flatMap(({ left }) => left),
        count: { secret: count("secret"), key: count("key") },
      };
    },
    write: async (manifests, more = []) => {
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
