import { UsageError } from "../model/errors.ts";
import { type ImportOptions, importVault } from "../reconcile/authoring/import-vault.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, emulatorOption, outputOptions, readCommandOptions } from "./cli/options.ts";
import { type FileImport, importFromOptions, readFileImport, runFileImport } from "./import-from.ts";

type Options = CommandOptions &
  (
    | { readonly importing: ImportOptions }
    /** `typed` is the file's path, or - for stdin. */
    | { readonly fromFile: FileImport; readonly typed: string }
  );

export const importCommand: Command<Options> = {
  usage: "--vault NAME | --from TOOL FILE [options]",
  about: `Writes manifests that declare every secret and key of a vault as it is, so that a plan right after shows nothing but
adoptions. It reads no value: every secret is declared as external, until you name its source. The role Key Vault
Reader is enough.

The config is searched upwards from the folder; where there is none it is written, too, with a .gitignore. What a manifest
cannot hold is left out, each with a comment that says why.

--from reads another tool's file instead, or stdin where FILE is -. Of a state of Terraform or OpenTofu (what "show -json"
prints, or the state file) it writes manifests for each vault, and removed.tf, with which Terraform forgets the objects and
destroys nothing. Of a .env file it writes a secret for each variable. No value is ever written but encrypted.`,
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
    ...importFromOptions,
    emulatorOption,
    ...outputOptions.filter(({ name }) => name !== "out"),
    { name: "all", help: "name every file that was written" },
  ],
  examples: [
    { line: "import --vault contoso-prod --owner payments", does: "config and manifest, here" },
    { line: "import --vault contoso-prod --split --dates", does: "one file for each object, with dates" },
    {
      line: "import --from terraform state.json --owner payments",
      does: "manifests, and blocks that let Terraform forget",
    },
    {
      line: "import --from dotenv .env --vault contoso-dev --seal",
      does: "a sealed secret for each variable",
    },
    { line: "import --vault demo --owner local --emulator=demo.db --out new", does: "try it" },
  ],
  exits: [
    { code: exits.done, means: "written, but for what is left out" },
    { code: exits.error, means: "an error; nothing was written, or the message says how much" },
  ],
  offline: false,
  read: (given) => {
    const fromFile = readFileImport(given);
    const { selection: _, output, ...common } = readCommandOptions(given);
    const [typed] = given.positionals;
    if (fromFile && typed !== undefined)
      return { ...common, output: { ...output, out: [] }, fromFile, typed };
    if (given.positionals.length > 0)
      throw new UsageError(
        "import takes a file with --from only.",
        "Name the vault with --vault, the folder with --out.",
      );
    const [vault, out, owner, url] = ["vault", "out", "owner", "url"].map(given.text);
    if (vault === undefined) throw new UsageError("import needs a vault: --vault NAME.");
    if (vault.includes("*"))
      throw new UsageError("import takes one vault: --vault takes its name, and no pattern.");
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
  run: async (options, world, dialog) => {
    if ("fromFile" in options) return runFileImport(options.fromFile, options.typed, world, dialog);
    return { document: await importVault(options.importing, world), exit: exits.done };
  },
};
