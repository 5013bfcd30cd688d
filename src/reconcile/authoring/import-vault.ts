import { documentHead, type ImportDocument } from "../../model/document.ts";
import { isManagedHsmUrl } from "../../model/key-vault/clouds.ts";
import type { Inventory } from "../../model/live.ts";
import { kinds } from "../../model/object.ts";
import type { ReadingWorld } from "../../model/world.ts";
import { takeInventory } from "../../vault/snapshot.ts";
import type { HomeWish, ImportWish } from "./import-home.ts";
import { type ManifestWish, openManifestHome } from "./manifest-home.ts";

/** What `importVault` is asked: a vault, and how to write it down. */
export type ImportOptions = ImportWish &
  ManifestWish & {
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
  const { home, format, write } = await openManifestHome(homeWishOf(options), files);
  const [vault] = home.vaults;
  if (!vault) throw new Error("the home of one vault lists it");
  const reader = world.connect(vault);
  world.progress({ what: "reading", vault: vault.name, of: 1 });
  const held = await takeInventory(reader, vault.name, isManagedHsmUrl(vault.url) ? ["key"] : kinds);
  world.progress({ what: "read", vault: vault.name, failed: false });
  const { manifests, left, count } = format([{ vault, held, dates: options.dates, evenEmpty: true }]);
  const written = await write(manifests);
  return {
    ...documentHead("Import", world),
    vault: vault.name,
    url: vault.url,
    owner: home.owner,
    summary: { secrets: count.secret, keys: count.key, left: left.length, deleted: deletedIn(held) },
    config: files.relative(await files.realPath(files.workingDirectory), home.path),
    files: written,
    left,
    requests: reader.requests(),
  };
}

const homeWishOf = ({ vault: name, url, ...wish }: ImportOptions): HomeWish & ManifestWish => ({
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
