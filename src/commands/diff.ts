import { UsageError } from "../model/errors.ts";
import { type DiffOptions, diffVaults } from "../reconcile/objects/diff.ts";
import { exits } from "../reconcile/run/exit.ts";
import type { Command } from "./cli/command.ts";
import { type CommandOptions, outputOptions, readCommandOptions, selectionOptions } from "./cli/options.ts";

type Options = CommandOptions & { readonly comparing: DiffOptions };

/** Tells what differs between two vaults. Writes nothing and opens no value. */
export const diffCommand: Command<Options> = {
  usage: "VAULT VAULT [PATH...] [options]",
  about: `Tells what differs between two vaults of the config, such as test and production: names that only one of them has,
properties and tags, whether a manifest declares an object, and from which source git takes its value, each with file and
line. Values are not read, so they are not compared.

It writes nothing, and the role Key Vault Reader is enough: it lists both vaults and reads every key. Where one of them could
not be read it ends with an error, because what is not seen is not missing. Our own tags and those of ignoreTags are left
out, as are the pending secrets of rotations; a date of expiry differs only where no common expiresIn gives it.`,
  options: [
    ...selectionOptions.filter(({ name }) => name !== "select" && name !== "vault"),
    ...outputOptions,
  ],
  examples: [
    { line: "diff contoso-test contoso-prod", does: "before something is promoted" },
    { line: "diff contoso-test contoso-prod --format json", does: "for a program" },
    { line: "diff dev prod demo.yaml --emulator=demo.db", does: "try it" },
  ],
  exits: [
    { code: exits.done, means: "the two have the same" },
    { code: exits.error, means: "one of the two could not be read, or an error" },
    { code: exits.changes, means: "they differ" },
  ],
  offline: false,
  read: (given) => {
    const [first, second, ...paths] = given.positionals;
    if (first === undefined || second === undefined)
      throw new UsageError(
        "diff takes two vaults: diff VAULT VAULT.",
        "What differs between git and a vault says: keyvault-gitops plan",
      );
    const { selection, ...common } = readCommandOptions(given);
    const { config, emulator } = selection;
    const from = { paths, emulator, ...(config !== undefined && { config }) };
    return { ...common, selection: from, comparing: { ...from, names: [first, second] } };
  },
  run: async ({ comparing }, world) => {
    const document = await diffVaults(comparing, world);
    return { document, exit: document.objects.length > 0 ? exits.changes : exits.done };
  },
};
