import { notice, warning } from "@actions/core";
import { formatComment } from "../forge/github/comment.ts";
import { isHeadCommit } from "../forge/github/event.ts";
import { warnInstead } from "../forge/github/failure.ts";
import { editStickyStatus, keepSticky } from "../forge/github/sticky.ts";
import type { Change } from "../model/change.ts";
import type { PlanDocument } from "../model/document.ts";
import { type Exit, isChange } from "../reconcile/run/exit.ts";
import { plan } from "../reconcile.ts";
import { deliverDocument } from "./deliver.ts";
import { exitOfPlanJob } from "./exit.ts";
import type { Job } from "./job.ts";

/** Shows what apply would do; in a pull request also in its comment. */
export async function runPlan(job: Job): Promise<Exit> {
  const { inputs, world } = job;
  const { planning, changedSince, failOn } = inputs;
  try {
    const options = {
      ...planning,
      ...(changedSince !== undefined && { changedSince }),
      ...("base" in job.event && { base: job.event.base }),
    };
    const document = await plan(options, world);
    await deliverDocument(document, job);
    await keepComment(document, job);
    return exitOfPlanJob(document, failOn);
  } catch (error) {
    await markStale(job);
    throw error;
  }
}

/**
 * Keeps the pull request's comment. Only the run of its newest commit does that, and a missing right is only a warning.
 */
async function keepComment(
  plan: PlanDocument,
  { inputs, event, github, subject, names }: Job,
): Promise<void> {
  if (event.why !== "pull request" || inputs.comment === "false") return;
  const kept = await warnInstead(async () => {
    if (!(await isHeadCommit(event, github)))
      return notice("The branch has moved since this run began: the comment is left to the newer one.");
    const { number, commit, run } = event;
    const { tree, parents } = await github.commit(commit);
    const body = formatComment(plan, { ...subject, base: parents[0] ?? event.base, tree, run, names });
    const make = inputs.comment === "true" || plan.partial || plan.changes.some(isShown);
    return keepSticky(github, { ...subject, number, body, make });
  });
  if (kept?.did === "not allowed") warning(kept.warning);
}

/** Whether a change is a reason for a comment: a refusal is one, too, and a tracked file that changed in git. */
const isShown = (change: Change): boolean =>
  isChange(change) || change.verb === "refused" || hasChangedFile(change);

const hasChangedFile = (change: Change): boolean =>
  change.verb === "settle" &&
  change.evidence === "unknown" &&
  (change.doubts?.some((doubt) => doubt.about === "file" && doubt.changed) ?? false);

/** Marks the comment of an earlier plan, which would look as if it were this commit's. */
async function markStale({ inputs, event, github, subject }: Job): Promise<void> {
  if (event.why !== "pull request" || inputs.comment === "false") return;
  const { number, run } = event;
  try {
    if (await isHeadCommit(event, github))
      await editStickyStatus(github, { ...subject, number, run, status: "stale" });
  } catch {
    // The error that people need is the one that prevented the plan.
  }
}
