import { UsageError } from "../model/errors.ts";
import { type ImportOptions, importVault } from "../reconcile/authoring/import-vault.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, emulatorOption, outputOptions, readCommandOptions } from "./cli/options.ts";

type Options = CommandOptions & { readonly importing: ImportOptions };

export const importCommand: Command<Options> = {
  usage: "--vault NAME [options]",
  about: `Writes manifests that declare every secret and key of a vault as it is, so that a plan right after shows nothing but
adoptions. It reads no value: every secret is declared as external, until you name its source. The role Key Vault
Reader is enough.

The config is searched upwards from the folder; where there is none it is written, too, with a .gitignore. What a manifest
cannot hold is left out, each with a comment that says why.`,
  options: [
    { name: "vault", takes: "NAME", help: "the vault, by its name in the config or in Azure" },
    {
      name: "out",
      takes: "DIR",
      help: "the folder below which all is written (default: the working directory)",
    },
    { name: "split", help: "one file for each object, instead of one for the vault" },
    { name: "dates", help: "write expiresOn and notBefore, too; otherwise the live dates stay, unmanaged" },
    {
      name: "force",
      dangerous: true,
      help: "overwrite files, and add the vault to a config that does not list it",
    },
    { name: "owner", takes: "NAME", help: "for whom the manifests speak (default: the config's owner)" },
    {
      name: "url",
      takes: "URL",
      help: "the vault's address (default: the config's, else Azure's public cloud)",
    },
    emulatorOption,
    ...outputOptions.filter(({ name }) => name !== "out"),
    { name: "all", help: "name every file that was written" },
  ],
  examples: [
    { line: "import --vault contoso-prod --owner payments", does: "config and manifest, here" },
    { line: "import --vault contoso-prod --split --dates", does: "one file for each object, with dates" },
    { line: "import --vault demo --emulator=demo.db --out /tmp/demo", does: "try it" },
  ],
  exits: [
    { code: exits.done, means: "written, but for what is left out" },
    { code: exits.error, means: "an error; nothing was written, or the message says how much" },
  ],
  offline: false,
  read: (given) => {
    if (given.positionals.length > 0)
      throw new UsageError(
        "import takes options only.",
        "Name the vault with --vault, the folder with --out.",
      );
    const [vault, out, owner, url] = ["vault", "out", "owner", "url"].map(given.text);
    if (vault === undefined) throw new UsageError("import needs a vault: --vault NAME.");
    if (vault.includes("*"))
      throw new UsageError("import takes one vault: --vault takes its name, and no pattern.");
    const { selection: _, output, ...common } = readCommandOptions(given);
    return {
      ...common,
      output: { ...output, out: [] },
      importing: {
        vault,
        ...(out !== undefined && { out }),
        ...(owner !== undefined && { owner }),
        ...(url !== undefined && { url }),
        split: given.has("split"),
        dates: given.has("dates"),
        force: given.has("force"),
      },
    };
  },
  run: async ({ importing }, world) => ({ document: await importVault(importing, world), exit: exits.done }),
};
