import { addVault, formatVaultLine, type NewVault } from "../../manifest/edit/add-vault.ts";
import { type Config, resolveConfig } from "../../manifest/meaning/config.ts";
import { listedVaults } from "../../manifest/meaning/vaults.ts";
import { openDocuments } from "../../manifest/read/documents.ts";
import { configName, selectFiles } from "../../manifest/read/select.ts";
import type { VaultConfig } from "../../model/config.ts";
import { type Problem, ProblemsError } from "../../model/errors.ts";
import { inputLimits } from "../../model/input.ts";
import { parseVaultUrl } from "../../model/key-vault/clouds.ts";
import type { Files } from "../../model/world.ts";
import {
  type FirstVault,
  type FirstWish,
  makeFirstConfig,
  parseConfigText,
  resolveFolder,
} from "./first-config.ts";

/** Which vault is imported, and whereto. */
export type ImportWish = FirstWish & {
  /** The folder below which all is written; by default the working directory. */
  readonly out?: string;
  /** Existing files may be overwritten, and the vault added to a config that does not list it. */
  readonly force: boolean;
};

/** Which vaults are written down, and whereto. */
export type HomeWish = Omit<ImportWish, "vault" | "url"> & {
  readonly vaults: readonly [FirstVault, ...FirstVault[]];
  /** Every vault has a url that is certain, by which the config may have it under another name. */
  readonly byUrl?: true;
};

/** Vaults with the config that governs them, as that will be. */
export type ImportHome = {
  /** In the order of the wish. */
  readonly vaults: readonly VaultConfig[];
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
export async function findImportHome(wish: HomeWish, files: Files): Promise<ImportHome> {
  const here = await files.realPath(files.workingDirectory);
  const out = await resolveFolder(wish.out ?? ".", here, files, "give --out a folder");
  const first = makeFirstConfig(wish.vaults, wish.owner);
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
  const owner = wish.owner ?? config.owner;
  const there = { path, out, root, owner, known: true };
  const listed = findListed(wish, config);
  const known = listed.flatMap(({ vault, wished }) => (vault ? [{ vault, wished }] : []));
  refuseForbidden(known, owner, config);
  const added = listed.flatMap(({ vault, wished }, i): readonly NewVault[] =>
    vault
      ? []
      : [
          {
            name: wished.name,
            url: wished.url ?? first.vaults[i]?.url ?? "",
            ...(owner !== config.owner && { owners: [owner] }),
          },
        ],
  );
  if (added.length === 0) return { ...there, vaults: known.map(({ vault }) => vault), config };

  const byHand = added.map((vault) =>
    config.document.problem(
      ["vaults"],
      "name",
      "vault-unlisted",
      `the config does not list the vault ${vault.name}`,
      `add below vaults:  ${formatVaultLine(vault)}`,
    ),
  );
  if (!wish.force)
    throw new ProblemsError(
      byHand.map((problem) => ({ ...problem, hint: `${problem.hint}, or pass --force to have it added` })),
    );
  const before = await files.read(await files.realPathIn(root, path), inputLimits.manifest);
  const text = added.reduce(addVault, new TextDecoder().decode(before));
  const next = parseConfigText(text);
  const found = next.config ? findListed(wish, next.config).flatMap(({ vault }) => vault ?? []) : [];
  if (next.problems.length > 0 || !next.config || found.length < wish.vaults.length)
    throw new ProblemsError(byHand);
  return { ...there, vaults: found, config: next.config, text };
}

type Listed = { readonly wished: FirstVault; readonly vault: VaultConfig };

function findListed(
  { vaults, byUrl }: HomeWish,
  config: Config,
): readonly (Omit<Listed, "vault"> & { readonly vault: VaultConfig | undefined })[] {
  const lookup = listedVaults(config.vaults ?? []);
  return vaults.map((wished) => ({
    wished,
    vault: (byUrl && config.vaults?.find(({ url }) => url === wished.url)) || lookup.find(wished.name, ""),
  }));
}

/** A vault that the config lists is as the config says. */
function refuseForbidden(listed: readonly Listed[], owner: string, { document }: Config): void {
  const problems = listed.flatMap(({ vault, wished: { url } }) => {
    const at = ["vaults", vault.name];
    const found: Problem[] = [];
    if (url !== undefined && parseVaultUrl(url)?.origin !== vault.url)
      found.push(
        document.problem(
          at,
          "name",
          "property-conflict",
          `the config has another url for this vault: ${vault.url}`,
        ),
      );
    if (!vault.owners.includes(owner))
      found.push(
        document.problem(
          at,
          "name",
          "owner-forbidden",
          `the config does not let ${owner} speak for this vault`,
          `list it under owners, or pass --owner with one of: ${vault.owners.join(", ")}`,
        ),
      );
    return found;
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}
