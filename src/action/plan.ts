import { notice, warning } from "@actions/core";
import { planCommand } from "../commands/plan.ts";
import { formatComment } from "../forge/github/comment.ts";
import { isHeadCommit } from "../forge/github/event.ts";
import { warnInstead } from "../forge/github/failure.ts";
import { editStickyStatus, keepSticky } from "../forge/github/sticky.ts";
import type { Change } from "../model/change.ts";
import type { PlanDocument } from "../model/document.ts";
import { type Exit, isChange } from "../reconcile/run/exit.ts";
import { deliverDocument } from "./deliver.ts";
import { exitOfPlanJob } from "./exit.ts";
import { absentPerson, type Job, silentOutput } from "./job.ts";

/** Shows what apply would do; in a pull request also in its comment. */
export async function runPlan(job: Job): Promise<Exit> {
  const { inputs, world } = job;
  const { planning, failOn } = inputs;
  try {
    const based = "base" in job.event ? { ...planning, base: job.event.base } : planning;
    const options = { output: silentOutput, planning: based, exitCode: false, failOnUnknown: false };
    const { document } = await planCommand.run(options, world, absentPerson);
    await deliverDocument(document, job);
    await show(document, job);
    return exitOfPlanJob(document, failOn);
  } catch (error) {
    await takeBack(job);
    throw error;
  }
}

/** Keeps the pull request's comment: by the run of its newest commit alone, and without failing for a missing right. */
async function show(plan: PlanDocument, { inputs, event, github, subject, names }: Job): Promise<void> {
  if (event.why !== "pull request" || inputs.comment === "false") return;
  const became = await warnInstead(async () => {
    if (!(await isHeadCommit(event, github)))
      return notice("The branch has moved since this run began: the comment is left to the newer one.");
    const { number, commit, run } = event;
    const { tree, parents } = await github.commit(commit);
    const body = formatComment(plan, { ...subject, base: parents[0] ?? event.base, tree, run, names });
    const make = inputs.comment === "true" || plan.changes.some(isTold);
    return keepSticky(github, { ...subject, number, body, make });
  });
  if (became?.did === "not allowed") warning(became.warning);
}

/** What is refused or held back has to be seen, too. */
const isTold = (change: Change): boolean => isChange(change) || change.verb === "refused";

/** A plan that could not be made leaves none behind that looks as if it were this commit's. */
async function takeBack({ inputs, event, github, subject }: Job): Promise<void> {
  if (event.why !== "pull request" || inputs.comment === "false") return;
  const { number, run } = event;
  try {
    if (await isHeadCommit(event, github))
      await editStickyStatus(github, { ...subject, number, run, status: "stale" });
  } catch {
    // What is to be told is why there is no plan.
  }
}
