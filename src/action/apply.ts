import { warnInstead } from "../forge/github/failure.ts";
import { findPreview, objectToPreview, type Preview } from "../forge/github/preview.ts";
import { editStickyStatus } from "../forge/github/sticky.ts";
import type { CommentStatus } from "../forge/marker.ts";
import { digestVersionFlaw } from "../model/digest.ts";
import { NotApproved } from "../model/errors.ts";
import { changedSinceFlaw } from "../model/plan.ts";
import { type Exit, exitOfApply, exits } from "../reconcile/run/exit.ts";
import { apply } from "../reconcile.ts";
import { type Delivery, deliverDocument, reportDelivery } from "./deliver.ts";
import { tolerateExit } from "./exit.ts";
import { type Job, jobConcurrency } from "./job.ts";
import { mergeReports } from "./reports.ts";

/**
 * Executes what was approved, and keeps the status in the merged pull request's comment.
 * @throws NotApproved before it reads anything of a vault
 */
export async function runApply(job: Job): Promise<Exit> {
  const { approval, requirePreview } = job.inputs;
  const preview = await lookUpPreview(job);
  const flaw =
    digestVersionFlaw(approval.digestVersion) ?? (approval.isOfChanges ? changedSinceFlaw : undefined);
  const objection = flaw ? `the approval ${flaw}` : requirePreview ? await objectTo(preview, job) : undefined;
  const isShown = objection === undefined && preview?.marker?.digest === approval.digest;
  // A comment whose plan was applied before keeps that status.
  const isOutdated = !isShown && preview?.marker?.status === "planned";
  if (isOutdated) reportDelivery(await setStatus(job, preview, "stale"));
  if (objection !== undefined) throw new NotApproved(objection);
  if (!isShown) return (await execute(job)).exit;
  reportDelivery(await setStatus(job, preview, "applying"));
  try {
    const { exit, status } = await execute(job);
    reportDelivery(await setStatus(job, preview, status));
    return exit;
  } catch (error) {
    reportDelivery(await setStatus(job, preview, "failed"));
    throw error;
  }
}

/** What the pull request showed. Only `require-preview` needs it: without that input a failed search is a warning. */
async function lookUpPreview({ inputs, event, subject, github }: Job): Promise<Preview | undefined> {
  if (inputs.requirePreview) return findPreview(event, subject, github);
  const found = await warnInstead(async () => ({
    did: "searched",
    preview: await findPreview(event, subject, github),
  }));
  reportDelivery(found);
  return "preview" in found ? found.preview : undefined;
}

const objectTo = async (preview: Preview | undefined, { inputs, event, github }: Job) =>
  objectToPreview(preview, { ...(await github.commit(event.commit)), ...inputs.approval });

async function execute(job: Job): Promise<{ readonly exit: Exit; readonly status: CommentStatus }> {
  const { planning, approval } = job.inputs;
  const { digest, effects } = approval;
  const options = {
    ...planning,
    ...(effects ? { approval: { digest, effects } } : { digest }),
    concurrency: jobConcurrency,
    confirm: async () => true,
  };
  const document = (await mergeReports(job, "Apply")) ?? (await apply(options, job.world));
  const exit = exitOfApply(document);
  await deliverDocument(document, job);
  // The comment shows as refused what the plan refused. What only apply refuses it shows as planned.
  const { plan, outcomes } = document;
  const isCutShort =
    exit === exits.refused && (plan.digest !== digest || outcomes.some(({ result }) => result === "refused"));
  return { exit: tolerateExit(exit, job.inputs.failOn), status: isCutShort ? "failed" : statusOf[exit] };
}

/** Sets the comment's status. No apply fails because that fails. That of a shard would speak for the others. */
const setStatus = async (
  { inputs, event, subject, github }: Job,
  { number }: Preview,
  status: CommentStatus,
): Promise<Delivery> =>
  inputs.selection.shard
    ? undefined
    : editStickyStatus(github, { ...subject, number, run: event.run, status });

/** What the comment says of an apply that ended with this code. */
const statusOf = {
  [exits.done]: "applied",
  [exits.refused]: "applied",
  [exits.notApproved]: "stale",
  [exits.error]: "failed",
  [exits.changes]: "failed",
  [exits.partly]: "failed",
} as const satisfies Record<Exit, CommentStatus>;
