import { loadManifests } from "../../manifest/load.ts";
import { manifestPath, objectPath, writeManifests } from "../../manifest/write/write.ts";
import { isManagedHsmUrl } from "../../model/clouds.ts";
import { documentHead, type ImportDocument } from "../../model/document.ts";
import { formatPlace, type Place, ProblemsError } from "../../model/errors.ts";
import { inputLimits, isCrowdedText } from "../../model/input.ts";
import type { Inventory } from "../../model/live.ts";
import { foldName, type Kind, kinds, objectKey } from "../../model/object.ts";
import { matchesPath } from "../../model/pattern.ts";
import type { Files, ReadingWorld } from "../../model/world.ts";
import { leavesOfFiles } from "../../sources/sops.ts";
import { takeInventory } from "../../vault/snapshot.ts";
import { findImportHome, type ImportHome, type ImportWish } from "./import-home.ts";
import { ignoreFiles, refuseExisting, writeNewFiles } from "./new-files.ts";
import { findStaleSchemaFiles } from "./schema-files.ts";

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
  const place = await findImportHome(options, files);
  const { vault, owner, out, root } = place;
  const folder = { files, root, fileOf };
  const absolute = (path: string) => files.resolve(out, path);
  const pathOf = (kind: Kind, name: string) =>
    absolute(split ? objectPath(vault.name, kind, name) : manifestPath(vault.name));
  refuseUnmatched(place, [pathOf("secret", "a"), pathOf("key", "a")], here, files);
  const config = place.text === undefined ? [] : [{ path: place.path, text: place.text }];
  const foreseen = [...(place.known ? [] : [place.path]), ...(split ? [] : [pathOf("secret", "a")])];
  const overwriting = {
    replace: force,
    hint: force ? "move it away, or name another --out" : "pass --force to overwrite, or name another --out",
  };
  await refuseExisting(foreseen, overwriting, folder);
  const schemas = await findStaleSchemaFiles(files.parent(place.path), root, files);
  await refuseExisting(
    schemas.map(({ path }) => path),
    { replace: true, hint: "move it away" },
    folder,
  );
  const ignorePath = files.resolve(files.parent(place.path), ".gitignore");
  // A config that is there was made by somebody who keeps their own .gitignore.
  const ignore = place.known ? undefined : await ignoreFiles(await files.realPathIn(root, ignorePath), files);
  const ignored = ignore ? [{ path: ignorePath, text: ignore.text }] : [];
  const declared = await declaredIn(place, files);

  const reader = world.connect(vault);
  world.progress({ what: "reading", vault: vault.name, of: 1 });
  const held = await takeInventory(reader, vault.name, isManagedHsmUrl(vault.url) ? ["key"] : kinds);
  world.progress({ what: "read", vault: vault.name, failed: false });
  const writing = writeManifests(held, {
    ...place,
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
  await writeNewFiles([...ignored, ...schemas, ...manifests, ...config], folder, "run again with --force");
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
    files: [...config, ...manifests, ...schemas, ...ignored].map(({ path }) => fileOf(path)),
    left: writing.left,
    requests: reader.requests(),
  };
}

/**
 * Manifests that no pattern of the config matches would be in no plan. A config's patterns are seen from its folder, so the
 * problem names paths from there, and `--out` from the working directory.
 */
function refuseUnmatched(
  { config, path, out }: ImportHome,
  written: readonly string[],
  here: string,
  files: Files,
): void {
  const home = files.parent(path);
  const patterns = config.manifests.map((pattern) => files.resolve(home, pattern));
  const isMatched = (file: string) => patterns.some((pattern) => matchesPath(pattern, file));
  const unmatched = written.find((file) => !isMatched(file));
  if (unmatched === undefined) return;
  const atHome = written.every((file) => isMatched(files.resolve(home, files.relative(out, file))));
  const added = files.relative(home, files.resolve(out, "vaults/**/*.yaml"));
  const elsewhere = atHome ? `pass --out ${files.relative(here, home) || "."}` : "name another --out";
  throw new ProblemsError([
    config.document.problem(
      ["manifests"],
      "name",
      "config-conflict",
      `no pattern matches ${files.relative(home, unmatched)}`,
      `add ${added} to it, or ${elsewhere}`,
    ),
  ]);
}

/**
 * Where the config's set declares objects of the vault. What else is wrong with the set is for `validate`.
 * @throws ProblemsError for a file of `secretsFrom` that cannot be read: nobody knows what it declares
 */
async function declaredIn(
  { vault, path, known }: ImportHome,
  files: Files,
): Promise<ReadonlyMap<string, Place>> {
  if (!known) return new Map();
  const { set, problems } = await loadManifests(
    { paths: [], config: path, emulator: false },
    files,
    leavesOfFiles(files),
  );
  const unread = problems.filter(({ code }) => code === "sops-invalid");
  if (unread.length > 0) throw new ProblemsError(unread);
  const here = set.desired.filter(({ id }) => foldName(id.vault) === foldName(vault.name));
  return new Map(here.map(({ id, place }) => [objectKey(id), place]));
}

/** What could not be read again is not written. */
function refuseTooLarge(manifests: readonly { readonly text: string }[]): void {
  const hint = "pass --split: one file for each object";
  if (manifests.some(({ text }) => Buffer.byteLength(text) > inputLimits.manifest))
    throw new ProblemsError([
      { code: "file-too-large", message: "the manifest would have 10 MB or more", hint },
    ]);
  if (manifests.some(({ text }) => isCrowdedText(text)))
    throw new ProblemsError([
      { code: "limit-exceeded", message: "the manifest would hold more than one file may", hint },
    ]);
}

function deletedIn(held: Inventory): number | "unreadable" {
  let sum = 0;
  for (const kind of kinds) {
    const { deleted } = held[kind];
    if (deleted === "unreadable") return deleted;
    sum += Object.keys(deleted).length;
  }
  return sum;
}
