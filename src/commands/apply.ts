import { exitOfApply, exits } from "../reconcile/run/exit.ts";
import { apply, type PlanOptions } from "../reconcile.ts";
import {
  type ApprovalOptions,
  planFileOptions,
  readApprovalOptions,
  readExecution,
  yesOption,
} from "./cli/approval-options.ts";
import type { Command } from "./cli/command.ts";
import {
  type CommandOptions,
  detailOptions,
  outputOptions,
  planningOptions,
  readCommandOptions,
  readPlanning,
  selectionOptions,
} from "./cli/options.ts";
import { shardOption } from "./cli/shard-option.ts";

type Options = CommandOptions & { readonly planning: PlanOptions; readonly approval: ApprovalOptions };

export const applyCommand: Command<Options> = {
  usage: "[PATH...] [options]",
  about: `Plans, shows the plan, asks, and makes the vaults so. One effect that fails does not stop the others; run it again to
finish what was left. Ctrl-C ends what is in flight and says what was not done; a second one stops at once.

Bound by --plan or --digest it writes nothing where the fresh plan holds anything that was not approved.`,
  options: [
    ...selectionOptions,
    shardOption,
    yesOption,
    ...planFileOptions,
    ...planningOptions,
    ...outputOptions,
    ...detailOptions,
  ],
  examples: [
    { line: "apply", does: "plan, show, ask, apply" },
    { line: "apply --yes", does: "in CI, after a review of the manifests" },
    { line: "apply --plan plan.json --yes", does: "in CI, only what was approved" },
    { line: "apply demo.yaml --emulator=demo.db --yes", does: "try it, with no Azure subscription" },
  ],
  exits: [
    { code: exits.done, means: "done, or nothing to do" },
    { code: exits.error, means: "an error, or a policy with severity error is broken; nothing was written" },
    { code: exits.refused, means: "done, but for what a guard or a threshold refuses" },
    { code: exits.notApproved, means: "not approved; nothing was written" },
    { code: exits.partly, means: "partly applied, or a vault could not be read" },
  ],
  offline: false,
  onlyMerged: () => ({ part: "apply", writes: true }),
  read: (given, canAsk) => ({
    ...readCommandOptions(given),
    planning: readPlanning(given),
    approval: readApprovalOptions(given, "Apply", canAsk),
  }),
  run: async ({ planning, approval }, world, dialog) => {
    const document = await apply(
      { ...planning, ...(await readExecution(approval, "Apply", world, dialog)) },
      world,
    );
    return { document, exit: exitOfApply(document) };
  },
};
