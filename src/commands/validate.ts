import { exitOfValidate, exits } from "../reconcile/run/exit.ts";
import { validate } from "../reconcile/run/validate.ts";
import type { ChangeSelection, SetSelection } from "../reconcile.ts";
import { changedSinceOption, readChangedSince } from "./cli/changed-since-option.ts";
import type { Command } from "./cli/command.ts";
import {
  type CommandOptions,
  detailOptions,
  findingFormats,
  findingOutputOptions,
  readCommandOptions,
  selectionOptions,
} from "./cli/options.ts";

type Options = CommandOptions & { readonly checked: SetSelection & ChangeSelection };

export const validateCommand: Command<Options> = {
  usage: "[PATH...] [options]",
  about: `Checks manifests and config: shape, names, dates, limits, sources, that each vault and owner is allowed, and that
the config's policy is kept. It needs no network and no credentials, and shows every problem at once. A value that is
not at hand is no problem.

PATH is a manifest, a glob, or a folder: one that holds a keyvault-gitops.yaml stands for that config's whole set, any
other for all YAML files below it. Without a path the config is searched upwards from the working directory.

With --changed-since REF it counts, and looks for findings in, the vaults alone that changed since the branch left REF.
Mistakes are told wherever they are: no part of a set means anything while another part is wrong.`,
  options: [...selectionOptions, changedSinceOption, ...findingOutputOptions, ...detailOptions],
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
  read: (given) => {
    const options = readCommandOptions(given, findingFormats);
    return { ...options, checked: { ...options.selection, ...readChangedSince(given) } };
  },
  run: async ({ checked }, world) => {
    const document = await validate(checked, world);
    return { document, exit: exitOfValidate(document) };
  },
};
