import { notice, warning } from "@actions/core";
import { plan as command } from "../commands/plan.ts";
import { comment } from "../forge/github/comment.ts";
import { isHead } from "../forge/github/event.ts";
import { orWarning } from "../forge/github/failure.ts";
import { sticky, stickyStatus } from "../forge/github/sticky.ts";
import type { Change } from "../model/change.ts";
import type { PlanDocument } from "../model/document.ts";
import { type Exit, isChange } from "../reconcile/run/exit.ts";
import { deliver } from "./deliver.ts";
import { planExit } from "./exit.ts";
import { type Job, nobody, output } from "./job.ts";

/** Shows what apply would do; in a pull request also in its comment. */
export async function plan(job: Job): Promise<Exit> {
  const { inputs, world } = job;
  const { planning, failOn } = inputs;
  try {
    const based = "base" in job.event ? { ...planning, base: job.event.base } : planning;
    const options = { output, planning: based, exitCode: false, failOnUnknown: false };
    const { document } = await command.run(options, world, nobody);
    await deliver(document, job);
    await show(document, job);
    return planExit(document, failOn);
  } catch (error) {
    await takeBack(job);
    throw error;
  }
}

/** Keeps the pull request's comment: by the run of its newest commit alone, and without failing for a missing right. */
async function show(plan: PlanDocument, { inputs, event, github, subject, names }: Job): Promise<void> {
  if (event.why !== "pull request" || inputs.comment === "false") return;
  const became = await orWarning(async () => {
    if (!(await isHead(event, github)))
      return notice("The branch has moved since this run began: the comment is left to the newer one.");
    const { number, commit, run } = event;
    const { tree, parents } = await github.commit(commit);
    const body = comment(plan, { ...subject, base: parents[0] ?? event.base, tree, run, names });
    const make = inputs.comment === "true" || plan.changes.some(isTold);
    return sticky(github, { ...subject, number, body, make });
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
    if (await isHead(event, github)) await stickyStatus(github, { ...subject, number, run, status: "stale" });
  } catch {
    // What is to be told is why there is no plan.
  }
}
