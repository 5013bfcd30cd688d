import { UsageError } from "../../model/errors.ts";
import type { World } from "../../model/world.ts";
import { isDigest, readApprovalFile } from "../../reconcile/run/approval-file.ts";
import type { ExecuteOptions } from "../../reconcile/run/execute.ts";
import type { Arguments, Option } from "./arguments.ts";
import { type Dialog, nobodyToAsk } from "./dialog.ts";
import { concurrencyOption, readConcurrency } from "./options.ts";

/** How a run that writes may be approved. */
export type ApprovalOptions = {
  readonly concurrency: number;
  /** Write without asking. */
  readonly yes: boolean;
  readonly planFile?: string;
  readonly digest?: string;
};

export const yesOption: Option = {
  name: "yes",
  dangerous: true,
  help: "do not ask; needed where there is no terminal",
};

export const planFileOptions: readonly Option[] = [
  {
    name: "plan",
    takes: "FILE",
    help: "do only what this plan file holds (plan --format json --out FILE)",
  },
  { name: "digest", takes: "DIGEST", help: "do it only where the fresh plan has this digest" },
];

/** Of a command that makes a plan of its own. */
export const approvalOptions: readonly Option[] = [yesOption, ...planFileOptions, concurrencyOption];

/** @throws UsageError where nobody can be asked, or a digest is none */
export function readApprovalOptions(given: Arguments, command: string, canAsk: boolean): ApprovalOptions {
  const yes = given.has("yes");
  if (!yes && !canAsk) throw nobodyToAsk(command, command.toLowerCase());
  const [planFile, digest] = [given.text("plan"), given.text("digest")];
  if (digest !== undefined && !isDigest(digest))
    throw new UsageError("--digest takes the digest of a plan.", "A plan ends with it: Digest: …");
  return {
    concurrency: readConcurrency(given),
    yes,
    ...(planFile !== undefined && { planFile }),
    ...(digest !== undefined && { digest }),
  };
}

/** What may be executed, with the plan file read. @throws UsageError for a file that is no plan; FileError */
export async function readExecution(
  { concurrency, yes, planFile, digest }: ApprovalOptions,
  command: string,
  { files }: Pick<World, "files">,
  dialog: Dialog,
): Promise<ExecuteOptions> {
  const approval = planFile === undefined ? undefined : await readApprovalFile(planFile, files);
  const confirm = yes ? async () => true : dialog.confirm;
  if (!confirm) throw nobodyToAsk(command, command.toLowerCase());
  return {
    concurrency,
    ...(approval && { approval }),
    ...(digest !== undefined && { digest }),
    confirm,
  };
}
