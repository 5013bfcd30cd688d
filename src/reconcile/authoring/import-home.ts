import { addVault, formatVaultLine, type NewVault } from "../../manifest/edit/add-vault.ts";
import { type Config, resolveConfig } from "../../manifest/meaning/config.ts";
import { listedVaults } from "../../manifest/meaning/vaults.ts";
import { openDocuments } from "../../manifest/read/documents.ts";
import { configName, selectFiles } from "../../manifest/read/select.ts";
import { parseVaultUrl } from "../../model/clouds.ts";
import type { VaultConfig } from "../../model/config.ts";
import { type Problem, ProblemsError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import type { Files } from "../../model/world.ts";
import { type FirstWish, makeFirstConfig, parseConfigText, resolveFolder } from "./first-config.ts";

/** Which vault is imported, and whereto. */
export type ImportWish = FirstWish & {
  /** The folder below which all is written; by default the working directory. */
  readonly out?: string;
  /** Existing files may be overwritten, and the vault added to a config that does not list it. */
  readonly force: boolean;
};

/** A vault with the config that governs it, as that will be. */
export type ImportHome = {
  readonly vault: VaultConfig;
  /** For whom the manifests shall speak. */
  readonly owner: string;
  readonly config: Config;
  readonly path: string;
  /** The folder below which all is written. */
  readonly out: string;
  /** What nothing is written out of. */
  readonly root: string;
  /** What the config's file shall hold, where it is not to stay as it is. */
  readonly text?: string;
  /** The config is there already. */
  readonly known: boolean;
};

/**
 * Finds the config that governs the folder, or makes one. All of it offline: what is not allowed is refused before a
 * token is asked for.
 * @throws ProblemsError for what was typed, and for what the config says.
 */
export async function findImportHome(wish: ImportWish, files: Files): Promise<ImportHome> {
  const here = await files.realPath(files.workingDirectory);
  const out = await resolveFolder(wish.out ?? ".", here, files, "give --out a folder");
  const first = makeFirstConfig(wish);
  const { config: path } = await selectFiles({ paths: [out], emulator: false }, here, files);
  const repository = await files.repository(out);
  if (path === undefined)
    return { ...first, path: files.resolve(out, configName), out, root: repository ?? out, known: false };
  const root = repository ?? files.parent(path);

  const { document, problems } = await openDocuments(files, here).read(path, root);
  const understood = document && resolveConfig(document, (written) => written);
  const all = [...problems, ...(understood?.problems ?? [])];
  const { config } = understood ?? {};
  if (all.length > 0 || !config?.vaults || config.owner === undefined) throw new ProblemsError(all);
  const vault = listedVaults(config.vaults).find(wish.vault, "");
  const owner = wish.owner ?? config.owner;
  if (vault) return { ...allowed(vault, owner, wish, config), config, path, out, root, known: true };

  const added: NewVault = {
    name: wish.vault,
    url: first.vault.url,
    ...(owner !== config.owner && { owners: [owner] }),
  };
  const byHand = config.document.problem(
    ["vaults"],
    "name",
    "vault-unlisted",
    `the config does not list the vault ${wish.vault}`,
    `add below vaults:  ${formatVaultLine(added)}`,
  );
  if (!wish.force)
    throw new ProblemsError([{ ...byHand, hint: `${byHand.hint}, or pass --force to have it added` }]);
  const text = addVault(
    new TextDecoder().decode(await files.read(await files.realPathIn(root, path), inputLimits.manifest)),
    added,
  );
  const next = parseConfigText(text);
  const found = next.config?.vaults && listedVaults(next.config.vaults).find(wish.vault, owner);
  if (next.problems.length > 0 || !next.config || !found) throw new ProblemsError([byHand]);
  return { vault: found, owner, config: next.config, path, out, root, text, known: true };
}

/** A vault that the config lists is as the config says. */
function allowed(vault: VaultConfig, owner: string, { url }: ImportWish, { document }: Config) {
  const at = ["vaults", vault.name];
  const problems: Problem[] = [];
  if (url !== undefined && parseVaultUrl(url)?.origin !== vault.url)
    problems.push(
      document.problem(
        at,
        "name",
        "property-conflict",
        `the config has another url for this vault: ${vault.url}`,
      ),
    );
  if (!vault.owners.includes(owner))
    problems.push(
      document.problem(
        at,
        "name",
        "owner-forbidden",
        `the config does not let ${owner} speak for this vault`,
        `list it under owners, or pass --owner with one of: ${vault.owners.join(", ")}`,
      ),
    );
  if (problems.length > 0) throw new ProblemsError(problems);
  return { vault, owner };
}
