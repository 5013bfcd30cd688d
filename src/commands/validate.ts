import { exitOfValidate, exits } from "../reconcile/run/exit.ts";
import { validate } from "../reconcile/run/validate.ts";
import type { Command } from "./cli/command.ts";
import {
  type CommandOptions,
  detailOptions,
  findingFormats,
  findingOutputOptions,
  readCommandOptions,
  selectionOptions,
} from "./cli/options.ts";

export const validateCommand: Command<CommandOptions> = {
  usage: "[PATH...] [options]",
  about: `Checks manifests and config: shape, names, dates, limits, sources, that each vault and owner is allowed, and that
the config's policy is kept. It needs no network and no credentials, and shows every problem at once. A value that is
not at hand is no problem.

PATH is a manifest, a glob, or a folder: one that holds a keyvault-gitops.yaml stands for that config's whole set, any
other for all YAML files below it. Without a path the config is searched upwards from the working directory.`,
  options: [...selectionOptions, ...findingOutputOptions, ...detailOptions],
  examples: [
    { line: "validate", does: "check the whole set of the config found from here" },
    { line: "validate vaults/prod.yaml", does: "check one manifest" },
    { line: "validate demo.yaml --emulator", does: "check a manifest without a config" },
  ],
  exits: [
    { code: exits.done, means: "nothing is wrong" },
    { code: exits.error, means: "something is wrong, or a policy with severity error is broken" },
  ],
  offline: true,
  read: (given) => readCommandOptions(given, findingFormats),
  run: async ({ selection }, world) => {
    const document = await validate(selection ?? { paths: [], emulator: false }, world);
    return { document, exit: exitOfValidate(document) };
  },
};
