import type { DriftDocument } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import type { World } from "../model/world.ts";
import { exitOfDrift, exits } from "../reconcile/run/exit.ts";
import { watchOverview } from "../reconcile/run/watch-overview.ts";
import { acceptDrift, type DriftOptions, drift, fixDrift } from "../reconcile.ts";
import type { Arguments } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import { type Dialog, nobodyToAsk } from "./cli/dialog.ts";
import {
  type CommandOptions,
  concurrencyOption,
  findingOptions,
  outputOptions,
  readCommandOptions,
  readConcurrency,
  readFinding,
  readSettle,
  selectionOptions,
  settleOption,
} from "./cli/options.ts";
import { hasOutputFormat } from "./cli/output-format.ts";
import { shardOption } from "./cli/shard-option.ts";

type Task =
  | { readonly is: "report" }
  | { readonly is: "accept" }
  | { readonly is: "fix"; readonly yes: boolean; readonly concurrency: number };

type Options = CommandOptions & { readonly looking: DriftOptions; readonly task: Task };

export const driftCommand: Command<Options> = {
  usage: "[PATH...] [options]",
  about: `Compares the live vaults with the manifests and tells what moved in the vaults: values set outside, properties changed,
objects disabled, soft-deleted, missing, or gone from git. What is pending, because git moved, is told apart. It writes
nothing, and the role Key Vault Reader is enough: values are never read unless --settle asks for it, and never shown.

With --fix it brings back what was last applied: never what is pending, nothing is created or taken away, and a value
that git does not hold (generated, external) stays as it was set. That needs the rights of apply. With --accept it
writes the properties that moved into the manifests, comments and order kept: never a value, and never over what is
pending.`,
  options: [
    ...selectionOptions,
    shardOption,
    { name: "fix", dangerous: true, help: "heal the drift, and nothing else" },
    { name: "accept", dangerous: true, help: "write the properties that moved into the manifests" },
    { name: "yes", dangerous: true, help: "with --fix: do not ask; needed where there is no terminal" },
    { ...concurrencyOption, help: `with --fix: ${concurrencyOption.help}` },
    settleOption,
    ...findingOptions,
    ...outputOptions,
    { name: "all", help: "list what was healed, and findings that are only good to know" },
  ],
  examples: [
    { line: "drift", does: "the whole set of the config found from here" },
    { line: "drift --format json --out drift.json", does: "by a schedule: exit code 2 is drift" },
    { line: "drift --fix", does: "show what would be healed, ask, heal" },
    { line: "drift --accept", does: "for a pull request that keeps what was done by hand" },
  ],
  exits: [
    { code: exits.done, means: "no drift, whatever is pending; with --fix or --accept none that is left" },
    {
      code: exits.error,
      means: "an error, a vault that could not be read, or a policy with severity error is broken",
    },
    { code: exits.changes, means: "drift; with --fix or --accept some that is left" },
    { code: exits.refused, means: "--fix: a guard refuses something" },
    {
      code: exits.notApproved,
      means: "--fix: the answer was no, or the vault moved meanwhile; nothing was written",
    },
    { code: exits.partly, means: "--fix: partly healed, or a vault could not be read" },
  ],
  offline: false,
  onlyMerged: ({ task, looking }) => {
    if (task.is !== "report") return { part: `drift --${task.is}`, writes: true };
    return looking.settle === "off" ? undefined : { part: "drift --settle", writes: false };
  },
  read: (given, canAsk) => {
    const common = readCommandOptions(given);
    const looking = { ...common.selection, settle: readSettle(given), ...readFinding(given) };
    return { ...common, looking, task: readTask(given, canAsk) };
  },
  run: async ({ looking, task, output }, world, { confirm }) => {
    const watch = watchOverview(hasOutputFormat(output, "html"));
    const document = await findOrResolve(task, { ...looking, ...watch.options }, world, confirm);
    return { document, ...watch.seen(), exit: exitOfDrift(document) };
  },
};

function readTask(given: Arguments, canAsk: boolean): Task {
  const [fix, accept, yes] = ["fix", "accept", "yes"].map(given.has);
  const concurrency = readConcurrency(given);
  if (fix && accept) throw new UsageError("--fix changes the vaults, --accept the manifests: choose one.");
  if (!fix && (yes || given.has("concurrency")))
    throw new UsageError("--yes and --concurrency are for drift --fix.");
  if ((fix || accept) && given.has("settle"))
    throw new UsageError("--settle is for looking: --fix compares where it has to, --accept takes no value.");
  if (accept && given.has("out"))
    throw new UsageError("--accept writes the manifests themselves: it takes no --out.");
  if (accept && given.has("shard"))
    throw new UsageError("--accept writes manifests, which all shards share: leave out --shard.");
  if (accept) return { is: "accept" };
  if (!fix) return { is: "report" };
  if (!yes && !canAsk) throw nobodyToAsk("drift --fix", "heal");
  return { is: "fix", yes: yes ?? false, concurrency };
}

async function findOrResolve(
  task: Task,
  looking: DriftOptions,
  world: World,
  ask: Dialog["confirm"],
): Promise<DriftDocument> {
  switch (task.is) {
    case "report":
      return drift(looking, world);
    case "accept":
      return acceptDrift(looking, world);
    case "fix": {
      const confirm = task.yes ? async () => true : ask;
      if (!confirm) throw nobodyToAsk("drift --fix", "heal");
      return fixDrift({ ...looking, concurrency: task.concurrency, confirm }, world);
    }
    default:
      return task satisfies never;
  }
}
