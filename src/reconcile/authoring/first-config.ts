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

/** A config that no file holds yet. */
export type FirstConfig = {
  readonly text: string;
  readonly config: Config;
  readonly vault: VaultConfig;
  readonly owner: string;
};

/**
 * The config of a vault that has none yet; an owner that nobody chose is the vault's name.
 * @param says comments for people
 * @throws ProblemsError: what was typed is checked as a config's properties are.
 */
export function makeFirstConfig(
  { vault: name, owner, url = defaultUrlOf(name) }: FirstWish,
  says: TextComments = {},
): FirstConfig {
  const text = formatConfig(
    { owner: owner ?? name, manifests: ["vaults/**/*.yaml"], vaults: { [name]: { url } } },
    owner === undefined ? { ...says, owner: chooseOwner } : says,
  );
  const { config, problems } = parseConfigText(text);
  const vault = config?.vaults?.[0];
  if (!config || !vault || problems.length > 0)
    throw new ProblemsError(
      problems.map(({ code, message, hint }) => ({ code, message, ...(hint !== undefined && { hint }) })),
    );
  return { text, config, vault, owner: owner ?? name };
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
