import { UsageError } from "../model/errors.ts";
import type { World } from "../model/world.ts";
import { exitOfApply, exitOfDrift, exitOfPlan, exits } from "../reconcile/run/exit.ts";
import { mergeSavedDocuments, type SavedDocument } from "../reconcile/run/saved-document.ts";
import type { SetSelection } from "../reconcile.ts";
import type { Command } from "./cli/command.ts";
import type { Dialog } from "./cli/dialog.ts";
import {
  type CommandOptions,
  detailOptions,
  emulatorOption,
  findingFormats,
  findingOutputOptions,
  readOutput,
  readSelection,
  selectionOptions,
} from "./cli/options.ts";

type Options = CommandOptions & {
  readonly files: readonly string[];
  readonly exitCode: boolean;
  /** Keep a comment in the pull request: of which narrowed run. Absent: none. */
  readonly post?: SetSelection;
};

/** The options that say which comment is kept. */
const narrowing = selectionOptions.filter(({ name }) => name !== emulatorOption.name);

/** Brings together what several runs wrote. Reads files alone, and no vault. */
export const reportCommand: Command<Options> = {
  usage: "merge FILE... [options]",
  about: `merge makes one result of what the shards of a plan, an apply or a drift wrote with --format json: what one run over
all vaults would have said, with its digest. It is shown in any format, and as JSON it is a plan file as any other.

It refuses where a shard is missing or is there twice, and where the shards are of several commands, or were made from several
commits or with different --vault and --select: nothing would be known of the vaults between them.`,
  options: [
    { name: "exit-code", help: "exit with 2 where a plan changes something" },
    { name: "post", help: "in Azure Pipelines: keep a comment in the pull request that shows the plan" },
    ...narrowing.map((option) => ({ ...option, help: "with --post: as the shards had it" })),
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
    const post = given.has("post");
    if (!post && narrowing.some(({ name }) => given.has(name)))
      throw new UsageError("--config, --vault and --select go with --post: they say which comment is kept.");
    return {
      output: readOutput(given, findingFormats),
      files,
      exitCode: given.has("exit-code"),
      ...(post && { post: { ...readSelection(given), paths: [] } }),
    };
  },
  run: async ({ files: paths, exitCode, post }, world, dialog) => {
    const merged = await mergeSavedDocuments(paths, world.files);
    const document = post ? await postMerged(merged, post, world, dialog) : merged;
    return { document, exit: exitOf(document, exitCode) };
  },
};

async function postMerged(
  document: SavedDocument,
  selection: SetSelection,
  world: World,
  dialog: Dialog,
): Promise<SavedDocument> {
  if (document.kind !== "Plan" || document.emulator)
    throw new UsageError("--post shows a plan of the real vaults.", "Merge what plan --shard wrote.");
  const { postPlan } = await import("./cli/post-plan.ts");
  const { changedSince } = document;
  const about = { ...selection, ...(changedSince && { changedSince: changedSince.ref }) };
  return postPlan(about, async () => document, world, dialog);
}

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
