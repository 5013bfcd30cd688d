import { UsageError } from "../model/errors.ts";
import { exitOfApply, exitOfDrift, exitOfPlan, exits } from "../reconcile/run/exit.ts";
import { mergeSavedDocuments, type SavedDocument } from "../reconcile/run/saved-document.ts";
import type { Command } from "./cli/command.ts";
import {
  type CommandOptions,
  detailOptions,
  findingFormats,
  findingOutputOptions,
  readOutput,
} from "./cli/options.ts";

type Options = CommandOptions & { readonly files: readonly string[]; readonly exitCode: boolean };

/** Brings together what several runs wrote. Reads files alone, and no vault. */
export const reportCommand: Command<Options> = {
  usage: "merge FILE... [options]",
  about: `merge makes one result of what the shards of a plan, an apply or a drift wrote with --format json: what one run over
all vaults would have said, with its digest. It is shown in any format, and as JSON it is a plan file as any other.

It refuses where a shard is missing or is there twice, and where the shards are of several commits or commands: nothing
would be known of the vaults between them.`,
  options: [
    { name: "exit-code", help: "exit with 2 where a plan changes something" },
    ...findingOutputOptions,
    ...detailOptions,
  ],
  examples: [
    { line: "report merge plan-*.json --out plan.json", does: "a plan file for apply, of all shards" },
    { line: "report merge drift-*.json --format markdown", does: "for one issue" },
  ],
  exits: [
    { code: exits.done, means: "as the command ends whose results were merged, here and in all other cases" },
    { code: exits.error, means: "the files are not the shards of one run, or an error" },
  ],
  offline: true,
  read: (given) => {
    const [merge, ...files] = given.positionals;
    if (merge !== "merge" || files.length === 0)
      throw new UsageError(
        "report takes merge and files.",
        "Make them with: keyvault-gitops plan --shard 1/2 --out plan-1.json",
      );
    return { output: readOutput(given, findingFormats), files, exitCode: given.has("exit-code") };
  },
  run: async ({ files: paths, exitCode }, { files }) => {
    const document = await mergeSavedDocuments(paths, files);
    return { document, exit: exitOf(document, exitCode) };
  },
};

function exitOf(document: SavedDocument, exitCode: boolean) {
  switch (document.kind) {
    case "Plan":
      return exitOfPlan(document, { exitCode, failOnUnknown: false });
    case "Apply":
      return exitOfApply(document);
    case "Drift":
      return exitOfDrift(document);
    default:
      return document satisfies never;
  }
}
