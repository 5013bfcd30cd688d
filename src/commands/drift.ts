import { type DriftOptions, drift as find } from "../reconcile.ts";
import type { Command } from "./command.ts";
import { exitOfDrift, exits } from "./exit.ts";
import {
  type Common,
  findingOptions,
  outputOptions,
  readCommon,
  readFinding,
  readSettle,
  selectionOptions,
  settleOption,
} from "./options.ts";

export type Options = Common & { readonly looking: DriftOptions };

/** Finds out what the vaults moved. Writes nothing. */
export const drift: Command<Options> = {
  name: "drift",
  usage: "[PATH...] [options]",
  about: `Compares the live vaults with the manifests and tells what moved in the vaults: values set outside, properties changed,
objects disabled, soft-deleted, missing, or gone from git. What is pending, because git moved, is told apart. It writes
nothing, and the role Key Vault Reader is enough: values are never read unless --settle asks for it, and never shown.`,
  options: [
    ...selectionOptions,
    settleOption,
    ...findingOptions,
    ...outputOptions,
    { name: "all", help: "list findings that are only good to know, too" },
  ],
  examples: [
    { line: "drift", does: "the whole set of the config found from here" },
    { line: "drift --format json --out drift.json", does: "by a schedule: exit code 2 is drift" },
  ],
  exits: [
    { code: exits.done, means: "no drift, whatever is pending" },
    { code: exits.error, means: "an error, or a policy with severity error is broken" },
    { code: exits.changes, means: "drift" },
  ],
  offline: false,
  read: (given) => {
    const common = readCommon(given);
    return {
      ...common,
      looking: { ...common.selection, settle: readSettle(given), ...readFinding(given) },
    };
  },
  run: async ({ looking }, world) => {
    const document = await find(looking, world);
    return { document, exit: exitOfDrift(document) };
  },
};
