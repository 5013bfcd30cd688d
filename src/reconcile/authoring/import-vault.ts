import { manifestPath, objectPath, writeManifests } from "../../manifest/write/write.ts";
import { documentHead, type ImportDocument } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { isManagedHsmUrl } from "../../model/key-vault/clouds.ts";
import type { Inventory } from "../../model/live.ts";
import { type Kind, kinds, objectKey } from "../../model/object.ts";
import type { ReadingWorld } from "../../model/world.ts";
import { takeInventory } from "../../vault/snapshot.ts";
import { findDeclaredPlaces, findHomeFiles, refuseTooLarge, refuseUnmatched } from "./home-files.ts";
import { findImportHome, type HomeWish, type ImportWish } from "./import-home.ts";
import { refuseExisting, writeNewFiles } from "./new-files.ts";

/** What `importVault` is asked: a vault, and how to write it down. */
export type ImportOptions = ImportWish & {
  /** A file for each object instead of one for the vault. */
  readonly split: boolean;
  /** Writes `expiresOn` and `notBefore`, too. */
  readonly dates: boolean;
};

/**
 * Writes manifests that declare what a vault holds, and where there is none the config, with a `.gitignore` as `init`
 * writes it. Reads no value, and writes nothing to the vault: it holds no connection that could. Everything that can be
 * refused offline is refused before the vault is asked, and no file is written before all are known.
 * @throws ProblemsError for what was typed or is in the way, VaultError for a read that failed
 */
export async function importVault(options: ImportOptions, world: ReadingWorld): Promise<ImportDocument> {
  const { files } = world;
  const { split, force } = options;
  const here = await files.realPath(files.workingDirectory);
  const fileOf = (path: string) => files.relative(here, path);
  const place = await findImportHome(homeWishOf(options), files);
  const { owner, out, root } = place;
  const [vault] = place.vaults;
  if (!vault) throw new Error("the home of one vault lists it");
  const folder = { files, root, fileOf };
  const absolute = (path: string) => files.resolve(out, path);
  const pathOf = (kind: Kind, name: string) =>
    absolute(split ? objectPath(vault.name, kind, name) : manifestPath(vault.name));
  refuseUnmatched(place, [pathOf("secret", "a"), pathOf("key", "a")], here, files);
  const foreseen = [...(place.known ? [] : [place.path]), ...(split ? [] : [pathOf("secret", "a")])];
  const overwriting = {
    replace: force,
    hint: force ? "move it away, or name another --out" : "pass --force to overwrite, or name another --out",
  };
  await refuseExisting(foreseen, overwriting, folder);
  const { config, beside } = await findHomeFiles(place, folder);
  const declared = await findDeclaredPlaces(place, files);

  const reader = world.connect(vault);
  world.progress({ what: "reading", vault: vault.name, of: 1 });
  const held = await takeInventory(reader, vault.name, isManagedHsmUrl(vault.url) ? ["key"] : kinds);
  world.progress({ what: "read", vault: vault.name, failed: false });
  const writing = writeManifests(held, {
    ...place,
    vault,
    split,
    dates: options.dates,
    configFolder: files.relative(out, files.parent(place.path)),
    declaredAt: (kind, name) => {
      const at = declared.get(objectKey({ vault: vault.name, kind, name }));
      // A file that is overwritten declares nothing any more.
      return at && at.file !== fileOf(pathOf(kind, name)) ? formatPlace(at) : undefined;
    },
  });
  const manifests = writing.files.map(({ path, text }) => ({ path: absolute(path), text }));
  refuseTooLarge(manifests);
  await refuseExisting(
    manifests.map(({ path }) => path),
    overwriting,
    folder,
  );
  // The config comes last: what no config names is not in force.
  await writeNewFiles([...beside, ...manifests, ...config], folder, "run again with --force");
  return {
    ...documentHead("Import", world),
    vault: vault.name,
    url: vault.url,
    owner,
    summary: {
      secrets: writing.objects.secret,
      keys: writing.objects.key,
      left: writing.left.length,
      deleted: deletedIn(held),
    },
    config: fileOf(place.path),
    files: [...config, ...manifests, ...beside].map(({ path }) => fileOf(path)),
    left: writing.left,
    requests: reader.requests(),
  };
}

const homeWishOf = ({ vault: name, url, ...wish }: ImportOptions): HomeWish => ({
  ...wish,
  vaults: [{ name, ...(url !== undefined && { url }) }],
});

function deletedIn(held: Inventory): number | "unreadable" {
  let sum = 0;
  for (const kind of kinds) {
    const { deleted } = held[kind];
    if (deleted === "unreadable") return deleted;
    sum += Object.keys(deleted).length;
  }
  return sum;
}
