import { UsageError } from "../model/errors.ts";
import { exitOfPlan, exits, type PlanExit } from "../reconcile/run/exit.ts";
import { watchOverview } from "../reconcile/run/watch-overview.ts";
import { type PlanOptions, plan } from "../reconcile.ts";
import { changedSinceOption, readChangedSince } from "./cli/changed-since-option.ts";
import type { Command } from "./cli/command.ts";
import {
  type CommandOptions,
  detailOptions,
  findingFormats,
  findingOptions,
  findingOutputOptions,
  planningOptions,
  readCommandOptions,
  readConcurrency,
  readFinding,
  readPlanning,
  selectionOptions,
} from "./cli/options.ts";
import { hasOutputFormat } from "./cli/output-format.ts";
import { shardOption } from "./cli/shard-option.ts";

type Options = CommandOptions &
  PlanExit & {
    readonly planning: PlanOptions;
    /** Keep a comment in the pull request. */
    readonly post: boolean;
  };

export const planCommand: Command<Options> = {
  usage: "[PATH...] [options]",
  about: `Compares manifests with the live vaults and shows every change that apply would make. It writes nothing, and the
role Key Vault Reader is enough: values are never read unless --settle asks for it, and never shown.

With --format json --out FILE the result is a plan file: apply --plan FILE does what it says and nothing else.

With --changed-since REF it is about the vaults alone of which a manifest, a file that a source reads, the config, or the
origin of a copy changed since the branch left REF. Such a plan is to be looked at: apply takes it for no approval.`,
  options: [
    ...selectionOptions,
    shardOption,
    changedSinceOption,
    ...planningOptions,
    ...findingOptions,
    { name: "exit-code", help: "exit with 2 where something changes" },
    {
      name: "fail-on",
      takes: "unknown",
      help: "exit with 2 where only a comparison can tell whether a value changed",
    },
    {
      name: "post",
      help: "in Azure Pipelines: keep a comment in the pull request that shows the plan",
    },
    ...findingOutputOptions,
    ...detailOptions,
  ],
  examples: [
    { line: "plan", does: "the whole set of the config found from here" },
    { line: "plan --vault 'contoso-*' --exit-code", does: "for a script: is anything out of step?" },
    { line: "plan --format json --out plan.json", does: "write a plan file, to be approved and applied" },
    { line: "plan --changed-since origin/main", does: "in a monorepo: what this branch is about" },
    { line: "plan --post", does: "in Azure Pipelines, in the build of a pull request" },
    { line: "plan examples/team --emulator=demo.db", does: "try it, with no Azure subscription" },
  ],
  exits: [
    { code: exits.done, means: "done (with --exit-code: nothing changes)" },
    {
      code: exits.error,
      means: "an error, a vault that could not be read, or a policy with severity error is broken",
    },
    { code: exits.changes, means: "something changes (--exit-code, --fail-on unknown)" },
    { code: exits.refused, means: "a guard or a threshold refuses something" },
  ],
  offline: false,
  onlyMerged: ({ planning }) =>
    planning.settle === "off" ? undefined : { part: "plan --settle", writes: false },
  read: (given) => {
    readConcurrency(given);
    const common = readCommandOptions(given, findingFormats);
    const post = given.has("post");
    if (post && common.emulator)
      throw new UsageError("--post shows a plan of the real vaults: leave out --emulator.");
    if (post && given.has("shard"))
      throw new UsageError(
        "--post is for a plan of all vaults: leave out --shard.",
        "Run keyvault-gitops report merge --post on what the shards wrote.",
      );
    return {
      ...common,
      post,
      planning: { ...readPlanning(given), ...readChangedSince(given), ...readFinding(given) },
      exitCode: given.has("exit-code"),
      failOnUnknown: given.choice("fail-on", ["unknown"]) === "unknown",
    };
  },
  run: async (options, world, dialog) => {
    const { post, planning, output } = options;
    const watch = watchOverview(hasOutputFormat(output, "html"));
    const make = (base?: string) =>
      plan({ ...planning, ...watch.options, ...(base !== undefined && { base }) }, world);
    const document = post
      ? await (await import("./cli/post-plan.ts")).postPlan(planning, make, world, dialog)
      : await make();
    return { document, ...watch.seen(), exit: exitOfPlan(document, options) };
  },
};
