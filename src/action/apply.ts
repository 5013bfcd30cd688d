import { warning } from "@actions/core";
import { applyCommand } from "../commands/apply.ts";
import { GithubError } from "../forge/github/failure.ts";
import type { CommentStatus } from "../forge/github/marker.ts";
import { findPreview, objectToPreview, type Preview } from "../forge/github/preview.ts";
import { editStickyStatus } from "../forge/github/sticky.ts";
import { digestVersionFlaw } from "../model/digest.ts";
import { NotApproved } from "../model/errors.ts";
import { type Exit, exits } from "../reconcile/run/exit.ts";
import { deliverDocument } from "./deliver.ts";
import { tolerateExit } from "./exit.ts";
import { absentPerson, type Job, silentOutput } from "./job.ts";

/**
 * Executes what was approved, and tells in the merged pull request's comment how far it got.
 * @throws NotApproved before anything was read of a vault
 */
export async function runApply(job: Job): Promise<Exit> {
  const { approval, requirePreview } = job.inputs;
  const shown = await lookedUp(job);
  const flaw = digestVersionFlaw(approval.digestVersion);
  const why = flaw ? `the approval ${flaw}` : requirePreview ? await against(job, shown) : undefined;
  const isShown = why === undefined && shown?.marker?.digest === approval.digest;
  // Of a plan that was applied before, the comment goes on telling that.
  if (!isShown && shown?.marker?.status === "planned") await tell(job, shown, "stale");
  if (why !== undefined) throw new NotApproved(why);
  if (!isShown) return (await execute(job)).exit;
  await tell(job, shown, "applying");
  try {
    const { exit, status } = await execute(job);
    await tell(job, shown, status);
    return exit;
  } catch (error) {
    await tell(job, shown, "failed");
    throw error;
  }
}

/** What the pull request showed. Where it is only to be told how far it got, it may as well not be found. */
async function lookedUp({ inputs, event, subject, github }: Job): Promise<Preview | undefined> {
  try {
    return await findPreview(event, subject, github);
  } catch (error) {
    if (inputs.requirePreview || !(error instanceof GithubError)) throw error;
    warning(error.message);
    return undefined;
  }
}

const against = async ({ inputs, event, github }: Job, shown: Preview | undefined) =>
  objectToPreview(shown, { ...(await github.commit(event.commit)), digest: inputs.approval.digest });

async function execute(job: Job): Promise<{ readonly exit: Exit; readonly status: CommentStatus }> {
  const { planning, approval } = job.inputs;
  const { digest, effects } = approval;
  const options = {
    output: silentOutput,
    planning,
    concurrency: 16,
    yes: true,
    ...(effects ? { approval: { digest, effects } } : { digest }),
  };
  const { document, exit } = await applyCommand.run(options, job.world, absentPerson);
  await deliverDocument(document, job);
  // What was refused when the plan was shown, the comment shows so; what is refused only now it shows as planned.
  const { plan, outcomes } = document;
  const isLess =
    exit === exits.refused && (plan.digest !== digest || outcomes.some(({ result }) => result === "refused"));
  return { exit: tolerateExit(exit, job.inputs.failOn), status: isLess ? "failed" : ends[exit] };
}

/** No apply fails because nobody can be told of it. */
async function tell({ event, subject, github }: Job, shown: Preview, status: CommentStatus): Promise<void> {
  try {
    const became = await editStickyStatus(github, {
      ...subject,
      number: shown.number,
      run: event.run,
      status,
    });
    if (became.did === "not allowed") warning(became.warning);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    warning(error.message);
  }
}

const ends = {
  [exits.done]: "applied",
  [exits.refused]: "applied",
  [exits.notApproved]: "stale",
  [exits.error]: "failed",
  [exits.changes]: "failed",
  [exits.partly]: "failed",
} as const satisfies Record<Exit, CommentStatus>;
