import { UsageError } from "../model/errors.ts";
import { type InitWish, initRepository } from "../reconcile/authoring/init.ts";
import { exits } from "../reconcile/run/exit.ts";
import { inText } from "../report/formats/escape.ts";
import { quoteText } from "../report/words/text.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, colourOption, readOutput } from "./cli/options.ts";

type Options = CommandOptions & { readonly wish: InitWish };

export const initCommand: Command<Options> = {
  usage: "[FOLDER] --vault NAME [options]",
  about: `Writes what a repository begins with: keyvault-gitops.yaml, which lists the vault, and vaults/NAME.yaml, a manifest with
one example, which plan and apply take as it is. The first line of each leads to a schema in .keyvault-gitops/, which init
writes too, so that editors check and complete both. A .gitignore there keeps *.db* and .env out of git, because they hold
plain values; one that is there already gets the lines that it lacks. FOLDER is the working directory where it is not
given, and need not be there. No vault is reached, and no file is written over another.

For a vault that is in use there is import, which declares what the vault holds.`,
  options: [
    { name: "vault", takes: "NAME", help: "the vault's name in Azure; it need not be there yet" },
    {
      name: "owner",
      takes: "NAME",
      help: "for whom the manifests speak, a team (default: the vault's name)",
    },
    { name: "url", takes: "URL", help: "the vault's address (default: https://NAME.vault.azure.net)" },
    colourOption,
  ],
  examples: [
    { line: "init --vault contoso-dev --owner payments", does: "config, manifest and .gitignore, here" },
    { line: "init infra --vault contoso-dev --owner payments", does: "in a folder" },
  ],
  exits: [
    { code: exits.done, means: "the files are written" },
    { code: exits.error, means: "an error; nothing was written, or the message says how much" },
  ],
  offline: true,
  read: (given) => {
    const [folder = ".", ...more] = given.positionals;
    if (more.length > 0) throw new UsageError("init takes one folder.");
    const [vault, owner, url] = ["vault", "owner", "url"].map(given.text);
    if (vault === undefined)
      throw new UsageError(
        "init needs a vault: --vault NAME.",
        "For example: keyvault-gitops init --vault contoso-dev --owner payments",
      );
    const wish = { folder, vault, ...(owner !== undefined && { owner }), ...(url !== undefined && { url }) };
    return { output: readOutput(given), wish };
  },
  run: async ({ wish }, { files }) => {
    const { folder, config, manifest, schemas, ignore } = await initRepository(wish, files);
    const ignorePath = folder === "" ? ".gitignore" : quoteText(`${folder}/.gitignore`);
    const set = folder === "" ? "" : ` ${quoteText(folder)}`;
    const lines = [
      `Wrote ${quoteText(config)}`,
      `Wrote ${quoteText(manifest)}`,
      ...schemas.map((path) => `Wrote ${quoteText(path)}`),
      ...(ignore ? [`${ignore.isNew ? "Wrote" : "Added to"} ${ignorePath}: ${ignore.added.join(", ")}`] : []),
      "Next:",
      `  keyvault-gitops validate${set}         # checks both`,
      `  keyvault-gitops plan${set} --emulator  # what apply would do in an empty vault, without Azure`,
      `  keyvault-gitops plan${set}             # the same in the vault itself, once signed in (az login)`,
    ];
    return { exit: exits.done, text: lines.map((line) => `${inText(line, true)}\n`).join("") };
  },
};
