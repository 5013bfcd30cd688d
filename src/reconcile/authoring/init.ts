import { formatVaultLine } from "../../manifest/edit/add-vault.ts";
import { configName, selectFiles } from "../../manifest/read/select.ts";
import { formatManifest } from "../../manifest/write/text.ts";
import { manifestPath } from "../../manifest/write/write.ts";
import type { VaultConfig } from "../../model/config.ts";
import { ProblemsError } from "../../model/errors.ts";
import { isManagedHsmUrl } from "../../model/key-vault/clouds.ts";
import type { Files } from "../../model/world.ts";
import { type FirstWish, makeFirstConfig, resolveFolder } from "./first-config.ts";
import { type IgnoreFile, ignoreFiles, refuseExisting, writeNewFiles } from "./new-files.ts";
import { findStaleSchemaFiles } from "./schema-files.ts";

/** Which vault somebody begins with, and where. */
export type InitWish = FirstWish & {
  /** As somebody typed it. It need not be there. */
  readonly folder: string;
};

/** All paths are relative to the working directory. */
export type InitResult = {
  /** "" where it is the working directory itself. */
  readonly folder: string;
  readonly config: string;
  readonly manifest: string;
  /** The schemas that were not there as this version writes them. */
  readonly schemas: readonly string[];
  /** The folder's `.gitignore`, where it is new or got lines. */
  readonly ignore?: IgnoreFile;
};

/**
 * Writes a first config and a first manifest for one vault, which plan as they are, and the schemas for editors. Neither
 * of the first two replaces a file. A `.gitignore` keeps plain values out of git; one that is there gets the lines that
 * it lacks.
 * @throws ProblemsError for what was typed, for what is in the way, and where a config governs the folder already
 */
export async function initRepository(wish: InitWish, files: Files): Promise<InitResult> {
  const here = await files.realPath(files.workingDirectory);
  const fileOf = (path: string) => files.relative(here, path);
  const folder = await resolveFolder(wish.folder, here, files, "name a folder");
  const { vault: name, url, owner } = wish;
  const { text, vaults } = makeFirstConfig([{ name, ...(url !== undefined && { url }) }], owner, says);
  const [vault] = vaults;
  if (!vault) throw new Error("a first config lists its vault");
  const config = { path: files.resolve(folder, configName), text };
  const manifest = { path: files.resolve(folder, manifestPath(vault.name)), text: firstManifest(vault) };
  const hint = "init writes no file over another: edit what is there, or name another folder";
  const root = (await files.repository(folder)) ?? folder;
  const place = { files, root, fileOf };
  await refuseExisting([config.path, manifest.path], { replace: false, hint }, place);
  const schemas = await findStaleSchemaFiles(folder, root, files);
  const schemaPaths = schemas.map(({ path }) => path);
  await refuseExisting(schemaPaths, { replace: true, hint: "move it away, or name another folder" }, place);
  const governing = await selectFiles({ paths: [folder], emulator: false }, here, files);
  if (governing.config !== undefined) throw governed(fileOf(governing.config), vault);
  const ignorePath = files.resolve(folder, ".gitignore");
  const ignore = await ignoreFiles(await files.realPathIn(root, ignorePath), files);
  // The config comes last: what no config names is not in force.
  const ignored = ignore ? [{ path: ignorePath, text: ignore.text }] : [];
  const written = [...ignored, ...schemas, manifest, config];
  await writeNewFiles(written, place, "remove what was written and run again");
  return {
    folder: fileOf(folder),
    config: fileOf(config.path),
    manifest: fileOf(manifest.path),
    schemas: schemaPaths.map(fileOf),
    ...(ignore && { ignore }),
  };
}

const governed = (config: string, { name, url }: VaultConfig) =>
  new ProblemsError([
    {
      code: "config-conflict",
      message: `${config} governs this folder already`,
      hint: `write manifests for it, and where it does not list the vault add below vaults:  ${formatVaultLine({ name, url })}`,
    },
  ]);

const says = {
  owner: "For whom the manifests speak: every object that they manage bears it in a tag.",
  manifests: "The files that declare secrets and keys, seen from here.",
  vaults: "The vaults that manifests may name. What else can be said of each: keyvault-gitops schema config",
};

/** One object that apply makes without being given a value; a managed HSM holds no secrets. */
function firstManifest({ name: vault, url }: VaultConfig): string {
  const head = { vault, configFolder: "../" };
  if (isManagedHsmUrl(url))
    return formatManifest(
      { ...head, comments: [about] },
      { secrets: [], keys: [["example", { keyType: "EC-HSM", curve: "P-256" }]] },
    );
  return formatManifest(
    { ...head, comments: [about, ...otherValues] },
    { secrets: [["example", { value: { generate: { length: 32 } } }]], keys: [] },
  );
}

const about = "What the vault shall hold. All that can be said: keyvault-gitops schema manifest";

const otherValues = [
  "The value of the example is made once, by apply, and nobody else knows it. Other values:",
  "  value: { env: KV_DB_PASSWORD, revision: 1 }  # of the run's environment; raise revision with it",
  "  value: { literal: https://api.example.com }  # for what is not secret",
  "  value: external  # somebody else sets it; only its properties are managed",
];
