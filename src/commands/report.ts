import { UsageError } from "../model/errors.ts";
import type { World } from "../model/world.ts";
import { exitOfApply, exitOfDrift, exitOfPlan, exits } from "../reconcile/run/exit.ts";
import type { ReportOptions } from "../reconcile/run/report.ts";
import { mergeSavedDocuments, type SavedDocument } from "../reconcile/run/saved-document.ts";
import type { SetSelection } from "../reconcile.ts";
import type { Arguments } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import type { Dialog } from "./cli/dialog.ts";
import {
  type CommandOptions,
  detailOptions,
  emulatorOption,
  findingFormats,
  findingOptions,
  findingOutputOptions,
  readCommandOptions,
  readFinding,
  readOutput,
  readSelection,
  selectionOptions,
} from "./cli/options.ts";

type Merging = {
  readonly files: readonly string[];
  readonly exitCode: boolean;
  /** Keep a comment in the pull request: of which narrowed run. Absent: none. */
  readonly post?: SetSelection;
};

type Options = CommandOptions &
  ({ readonly is: "look"; readonly looking: ReportOptions } | ({ readonly is: "merge" } & Merging));

/** The options that say which comment is kept. */
const narrowing = selectionOptions.filter(({ name }) => name !== emulatorOption.name);

/** Shows what the vaults hold; with `merge` it brings together what several runs wrote, by files alone. */
export const reportCommand: Command<Options> = {
  usage: "[PATH...] [options] | merge FILE... [options]",
  about: `Shows what the vaults of the config hold, beside what git declares: what expires when, which name is in which vault,
what somebody should look at, who owns what, and what rotates when. With --out report.html it is one page for a browser, which
loads nothing. It writes nothing to a vault, and the role Key Vault Reader is enough: it reads names and properties, never a
value.

merge makes one result of what the shards of a plan, an apply or a drift wrote with --format json: what one run over
all vaults would have said, with its digest. It is shown in any format, and as JSON it is a plan file as any other.

It refuses where a shard is missing or is there twice, and where the shards are of several commands, or were made from several
commits or with different --vault and --select: nothing would be known of the vaults between them.`,
  options: [
    ...selectionOptions,
    ...findingOptions,
    { name: "exit-code", help: "merge: exit with 2 where a plan changes something" },
    {
      name: "post",
      help: "merge, in Azure Pipelines: keep a comment in the pull request that shows the plan; with --config, --vault and --select as the shards had them",
    },
    ...findingOutputOptions,
    ...detailOptions,
  ],
  examples: [
    { line: "report --out report.html", does: "one page of all vaults, for a browser" },
    { line: "report examples/team --emulator=demo.db --out report.html", does: "try it" },
    { line: "report merge plan-*.json --out plan.json", does: "a plan file for apply, of all shards" },
    { line: "report merge drift-*.json --format markdown", does: "for one issue" },
  ],
  exits: [
    {
      code: exits.done,
      means: "shown, whatever is to be done; merge: as the command ends whose results were merged",
    },
    {
      code: exits.error,
      means: "a vault could not be read, an error; merge: the files are not the shards of one run",
    },
  ],
  offline: false,
  isOffline: ({ is }) => is === "merge",
  read: (given) => (given.positionals[0] === "merge" ? readMerging(given) : readLooking(given)),
  run: async (options, world, dialog) => {
    if (options.is === "look") {
      const { reportVaults } = await import("../reconcile/run/report.ts");
      const document = await reportVaults(options.looking, world);
      return { document, exit: document.partial ? exits.error : exits.done };
    }
    const merged = await mergeSavedDocuments(options.files, world.files);
    const document = options.post ? await postMerged(merged, options.post, world, dialog) : merged;
    return { document, exit: exitOf(document, options.exitCode) };
  },
};

function readLooking(given: Arguments): Options {
  const wrong = ["exit-code", "post"].find(given.has);
  if (wrong !== undefined)
    throw new UsageError(
      `--${wrong} is for report merge: report alone shows what the vaults hold.`,
      "Merge shards with: keyvault-gitops report merge plan-*.json",
    );
  const common = readCommandOptions(given, findingFormats);
  return { ...common, is: "look", looking: { ...common.selection, ...readFinding(given) } };
}

function readMerging(given: Arguments): Options {
  const [, ...files] = given.positionals;
  if (files.length === 0)
    throw new UsageError(
      "report merge takes files.",
      "Make them with: keyvault-gitops plan --shard 1/2 --out plan-1.json",
    );
  const other = ["emulator", "within", "versions"].find(given.has);
  if (other !== undefined)
    throw new UsageError(`--${other} is not for report merge, which reads files alone.`);
  const post = given.has("post");
  if (!post && narrowing.some(({ name }) => given.has(name)))
    throw new UsageError("--config, --vault and --select go with --post: they say which comment is kept.");
  return {
    is: "merge",
    output: readOutput(given, findingFormats),
    files,
    exitCode: given.has("exit-code"),
    ...(post && { post: { ...readSelection(given), paths: [] } }),
  };
}

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
