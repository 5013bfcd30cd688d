import { type Config, resolveConfig } from "../../manifest/meaning/config.ts";
import { defaultUrlOf } from "../../manifest/meaning/vault-config.ts";
import { parseYaml } from "../../manifest/read/parse.ts";
import { configName } from "../../manifest/read/select.ts";
import { formatConfig, type TextComments } from "../../manifest/write/text.ts";
import type { VaultConfig } from "../../model/config.ts";
import { type Problem, ProblemsError } from "../../model/errors.ts";
import type { Files } from "../../model/world.ts";

/** What a first config is about, as somebody typed it. */
export type FirstWish = {
  readonly vault: string;
  readonly owner?: string;
  readonly url?: string;
};

/** A vault as a first config lists it, or as one that is there gets it added. */
export type FirstVault = {
  readonly name: string;
  /** By default its address in Azure's public cloud. */
  readonly url?: string;
  readonly sources?: { readonly sops: readonly string[] };
};

/** A config that no file holds yet. */
export type FirstConfig = {
  readonly text: string;
  readonly config: Config;
  readonly vaults: readonly VaultConfig[];
  readonly owner: string;
};

/**
 * The config of vaults that have none yet; an owner that nobody chose is the first vault's name.
 * @param says comments for people
 * @throws ProblemsError: what was typed is checked as a config's properties are.
 */
export function makeFirstConfig(
  [first, ...more]: readonly [FirstVault, ...FirstVault[]],
  wished: string | undefined,
  says: TextComments = {},
): FirstConfig {
  const owner = wished ?? first.name;
  const listed = [first, ...more].map(
    ({ name, url, sources }) =>
      [name, { url: url ?? defaultUrlOf(name), ...(sources && { sources }) }] as const,
  );
  const text = formatConfig(
    { owner, manifests: ["vaults/**/*.yaml"], vaults: Object.fromEntries(listed) },
    wished === undefined ? { ...says, owner: chooseOwner } : says,
  );
  const { config, problems } = parseConfigText(text);
  if (!config?.vaults || problems.length > 0)
    throw new ProblemsError(
      problems.map(({ code, message, hint }) => ({ code, message, ...(hint !== undefined && { hint }) })),
    );
  return { text, config, vaults: config.vaults, owner };
}

const chooseOwner = "For whom the manifests speak: put your team's name here before the first apply.";

export function parseConfigText(text: string): {
  readonly config?: Config;
  readonly problems: readonly Problem[];
} {
  const { document, problems } = parseYaml(configName, new TextEncoder().encode(text));
  return document ? resolveConfig(document, (path) => path) : { problems };
}

/**
 * The folder below which files shall be written, with its links resolved where it is there already.
 * @throws ProblemsError with the hint where it is no folder, or the way to it a link of the repository.
 */
export async function resolveFolder(
  typed: string,
  here: string,
  files: Files,
  hint: string,
): Promise<string> {
  const path = files.resolve(here, typed);
  const link = await files.linkBefore(path);
  if (link !== undefined)
    throw new ProblemsError([
      { code: "path-outside-repository", message: `${files.relative(here, link)} is a link`, hint },
    ]);
  switch (await files.kind(path)) {
    case "folder":
      return files.realPath(path);
    case "missing":
      return path;
    default:
      throw new ProblemsError([{ code: "file-invalid", message: `${typed} is not a folder`, hint }]);
  }
}
