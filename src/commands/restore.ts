import type { ApplyDocument, PlanDocument } from "../model/document.ts";
import { UsageError } from "../model/errors.ts";
import { planRestore, type RestoreOptions, restoreVersion } from "../reconcile/objects/restore.ts";
import { exitOfApply, exitOfPlan, exits } from "../reconcile/run/exit.ts";
import { inText } from "../report/formats/escape.ts";
import {
  type ApprovalOptions,
  approvalOptions,
  readApprovalOptions,
  readExecution,
} from "./cli/approval-options.ts";
import type { Arguments } from "./cli/arguments.ts";
import type { Command } from "./cli/command.ts";
import { readObjectName, readOptionsOfNamed } from "./cli/object-name.ts";
import { type CommandOptions, outputOptions, selectionOptions } from "./cli/options.ts";

type Task = { readonly is: "plan" } | ({ readonly is: "restore" } & ApprovalOptions);

type Options = CommandOptions & {
  readonly restoring: Omit<RestoreOptions, "onNewest">;
  readonly task: Task;
};

/** Writes the value of an earlier version of a secret again, as a new version. */
export const restoreCommand: Command<Options> = {
  usage: "NAME | VAULT/NAME [PATH...] --version VERSION [options]",
  about: `Writes the value of an earlier version of a secret as a new version, as after a bad apply. It plans, shows the plan, asks,
and writes, as apply does, under the same guards. The value is read when it is needed and never shown. Tags, dates and content
type are what git says, and so is the revision: the next plan finds nothing to do. Secrets that copy it follow.

It is for values that git does not hold: external and generated ones. For any other, revert the commit. It refuses a secret
with a rotation, whose earlier credential does not work any more, and a version that is disabled or expired. A value
that equals the newest one makes no version.

For an approval by others make a plan with --dry-run --out plan.json, and restore with --plan plan.json --yes.`,
  options: [
    ...selectionOptions.filter(({ name }) => name !== "select"),
    { name: "version", takes: "VERSION", help: "the version, as history lists it" },
    { name: "dry-run", help: "show the plan, and write nothing" },
    ...approvalOptions,
    ...outputOptions,
  ],
  examples: [
    { line: "history db-password", does: "which versions there are" },
    {
      line: "restore db-password --version 0123456789abcdef0123456789abcdef",
      does: "show the plan, ask, restore",
    },
  ],
  exits: [
    { code: exits.done, means: "restored, or it was the newest version already" },
    { code: exits.error, means: "that version must not be restored, or an error; nothing was written" },
    { code: exits.refused, means: "a guard refuses it" },
    { code: exits.notApproved, means: "not approved; nothing was written" },
    { code: exits.partly, means: "it failed, or a copy did not follow; run it again" },
  ],
  offline: false,
  onlyMerged: ({ task }) => (task.is === "plan" ? undefined : { part: "restore", writes: true }),
  read: (given, canAsk) => {
    const common = readOptionsOfNamed(given);
    const restoring = { ...common.selection, ...readVersion(given) };
    return { ...common, restoring, task: readTask(given, canAsk) };
  },
  run: async ({ restoring, task }, world, dialog) => {
    const options = {
      ...restoring,
      onNewest: (message: string) => dialog.print(`${inText(message, true)}\n`),
    };
    if (task.is === "plan") {
      const document: PlanDocument = await planRestore(options, world);
      return { document, exit: exitOfPlan(document, { exitCode: false, failOnUnknown: false }) };
    }
    const approval = await readExecution(task, "restore", world, dialog);
    const document: ApplyDocument = await restoreVersion({ ...options, ...approval }, world);
    return { document, exit: exitOfApply(document) };
  },
};

function readVersion(given: Arguments) {
  const named = readObjectName(given, "restore");
  if (!named)
    throw new UsageError("restore needs a name: restore NAME --version VERSION.", "history NAME lists them.");
  const version = given.text("version")?.toLowerCase();
  if (version === undefined)
    throw new UsageError("restore needs --version VERSION.", `See: keyvault-gitops history ${named.name}`);
  if (!/^[0-9a-f]{32}$/.test(version))
    throw new UsageError(
      "--version takes the 32 hexadecimal digits of a version.",
      `See: keyvault-gitops history ${named.name}`,
    );
  return { ...named, version };
}

function readTask(given: Arguments, canAsk: boolean): Task {
  if (!given.has("dry-run")) return { is: "restore", ...readApprovalOptions(given, "restore", canAsk) };
  const [other] = approvalOptions.filter(({ name }) => given.has(name));
  if (other)
    throw new UsageError(`--dry-run and --${other.name} do not go together.`, "--dry-run writes nothing.");
  return { is: "plan" };
}
