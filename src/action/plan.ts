import { notice } from "@actions/core";
import { formatComment } from "../forge/comment.ts";
import { isHeadCommit } from "../forge/github/event.ts";
import { warnInstead } from "../forge/github/failure.ts";
import { keepSticky, markSticky } from "../forge/github/sticky.ts";
import type { IsTouched } from "../forge/touched-findings.ts";
import type { PlanDocument } from "../model/document.ts";
import type { Change } from "../model/plan/change.ts";
import { type Exit, isChange } from "../reconcile/run/exit.ts";
import { watchOverview } from "../reconcile/run/watch-overview.ts";
import { plan } from "../reconcile.ts";
import { type Delivery, deliverDocument, findTouched, reportDelivery } from "./deliver.ts";
import { exitOfPlanJob } from "./exit.ts";
import type { Job } from "./job.ts";
import { mergeReports } from "./reports.ts";

/** Shows what apply would do; in a pull request also in its comment. */
export async function runPlan(job: Job): Promise<Exit> {
  const { inputs, world } = job;
  const { planning, changedSince, failOn } = inputs;
  const watch = watchOverview(job.inputs.reportFormat === "html");
  try {
    const options = {
      ...planning,
      ...watch.options,
      ...(changedSince !== undefined && { changedSince }),
      ...("base" in job.event && { base: job.event.base }),
    };
    const document = (await mergeReports(job, "Plan")) ?? (await plan(options, world));
    const isTouched = await findTouched(document, job);
    await deliverDocument(document, job, { isTouched, ...watch.seen() });
    reportDelivery(await keepComment(document, job, isTouched));
    return exitOfPlanJob(document, failOn);
  } catch (error) {
    reportDelivery(await markStale(job));
    throw error;
  }
}

/** Keeps the pull request's comment. Only the run of its newest commit does that. */
async function keepComment(
  plan: PlanDocument,
  { inputs, event, github, subject, names }: Job,
  isTouched: IsTouched,
): Promise<Delivery> {
  if (event.why !== "pull request" || !keepsComment(inputs)) return undefined;
  return warnInstead(async () => {
    if (!(await isHeadCommit(event, github))) {
      notice("The branch has moved since this run began: the comment is left to the newer one.");
      return undefined;
    }
    const { number, commit, run } = event;
    const { tree, parents } = await github.commit(commit);
    const base = parents[0] ?? event.base;
    const body = formatComment(plan, { ...subject, base, tree, run, names, isTouched });
    const make = inputs.comment === "true" || (plan.partial ?? false) || plan.changes.some(isShown);
    const { recreate } = inputs;
    return keepSticky(github, { ...subject, number, run, body, tree, make, recreate });
  });
}

/** A shard is a part of what the comment shows: the job that merges them all keeps it. */
const keepsComment = ({ comment, selection }: Job["inputs"]): boolean =>
  comment !== "false" && selection.shard === undefined;

/** Whether a change is a reason for a comment: a refusal is one, too, and a tracked file that changed in git. */
const isShown = (change: Change): boolean =>
  isChange(change) || change.verb === "refused" || hasChangedFile(change);

const hasChangedFile = (change: Change): boolean =>
  change.verb === "settle" &&
  change.evidence === "unknown" &&
  (change.doubts?.some((doubt) => doubt.about === "file" && doubt.changed) ?? false);

/** Marks the comment of an earlier plan, which would look as if it were this commit's. */
async function markStale({ inputs, event, github, subject }: Job): Promise<Delivery> {
  if (event.why !== "pull request" || !keepsComment(inputs)) return undefined;
  return warnInstead(async () => {
    if (!(await isHeadCommit(event, github))) return undefined;
    const { number, commit, run } = event;
    return markSticky(github, { ...subject, number, run, tree: (await github.commit(commit)).tree });
  });
}
