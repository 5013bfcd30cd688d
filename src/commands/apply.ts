import { UsageError } from "../model/errors.ts";
import { isDigest, readApprovalFile } from "../reconcile/run/approval-file.ts";
import { exitOfApply, exits } from "../reconcile/run/exit.ts";
import { apply, type PlanOptions } from "../reconcile.ts";
import type { Command } from "./cli/command.ts";
import { nobodyToAsk } from "./cli/dialog.ts";
import {
  type CommandOptions,
  detailOptions,
  outputOptions,
  planningOptions,
  readCommandOptions,
  readConcurrency,
  readPlanning,
  selectionOptions,
} from "./cli/options.ts";
import { shardOption } from "./cli/shard-option.ts";

type Options = CommandOptions & {
  readonly planning: PlanOptions;
  readonly concurrency: number;
  /** Apply without asking. */
  readonly yes: boolean;
  readonly planFile?: string;
  readonly digest?: string;
};

export const applyCommand: Command<Options> = {
  usage: "[PATH...] [options]",
  about: `Plans, shows the plan, asks, and makes the vaults so. One effect that fails does not stop the others; run it again to
finish what was left. Ctrl-C ends what is in flight and says what was not done; a second one stops at once.

Bound by --plan or --digest it writes nothing where the fresh plan holds anything that was not approved.`,
  options: [
    ...selectionOptions,
    shardOption,
    { name: "yes", dangerous: true, help: "do not ask; needed where there is no terminal" },
    {
      name: "plan",
      takes: "FILE",
      help: "do only what this plan file holds (plan --format json --out FILE)",
    },
    { name: "digest", takes: "DIGEST", help: "do it only where the fresh plan has this digest" },
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
  read: (given, canAsk) => {
    const yes = given.has("yes");
    if (!yes && !canAsk) throw nobodyToAsk("Apply", "apply");
    const [planFile, digest] = [given.text("plan"), given.text("digest")];
    if (digest !== undefined && !isDigest(digest))
      throw new UsageError("--digest takes the digest of a plan.", "A plan ends with it: Digest: …");
    return {
      ...readCommandOptions(given),
      planning: readPlanning(given),
      concurrency: readConcurrency(given),
      yes,
      ...(planFile !== undefined && { planFile }),
      ...(digest !== undefined && { digest }),
    };
  },
  run: async ({ planning, concurrency, yes, planFile, digest }, world, dialog) => {
    const approval = planFile === undefined ? undefined : await readApprovalFile(planFile, world.files);
    const confirm = yes ? async () => true : dialog.confirm;
    if (!confirm) throw nobodyToAsk("Apply", "apply");
    const document = await apply(
      {
        ...planning,
        concurrency,
        ...(approval && { approval }),
        ...(digest !== undefined && { digest }),
        confirm,
      },
      world,
    );
    return { document, exit: exitOfApply(document) };
  },
};
