import { notice, warning } from "@actions/core";
import type { Exit } from "../commands/exit.ts";
import { isChange } from "../commands/exit.ts";
import { plan as command } from "../commands/plan.ts";
import { comment } from "../github/comment.ts";
import { isHead } from "../github/event.ts";
import { sticky, stickyStatus } from "../github/sticky.ts";
import type { PlanDocument } from "../model/document.ts";
import { deliver } from "./deliver.ts";
import { type Job, nobody, output } from "./job.ts";

/** Shows what apply would do; in a pull request also in its comment. */
export async function plan(job: Job): Promise<Exit> {
  const { inputs, world } = job;
  const { planning, failOn } = inputs;
  const options = {
    output,
    planning,
    exitCode: failOn.has("changes"),
    failOnUnknown: failOn.has("unknown"),
  };
  try {
    const { document, exit } = await command.run(options, world, nobody);
    await deliver(document, job);
    await show(document, job);
    return exit;
  } catch (error) {
    await takeBack(job);
    throw error;
  }
}

async function show(plan: PlanDocument, { inputs, event, github, subject, names }: Job): Promise<void> {
  if (event.why !== "pull request" || inputs.comment === "false") return;
  if (!(await isHead(event, github)))
    return notice("The branch has moved since this run began: the comment is left to the newer one.");
  const { number, commit, run } = event;
  const { tree, parents } = await github.commit(commit);
  const body = comment(plan, { ...subject, base: parents[0] ?? event.base, tree, run, names });
  const make = inputs.comment === "true" || plan.changes.some(isChange);
  const became = await sticky(github, { ...subject, number, body, make });
  if (became.did === "not allowed") warning(became.warning);
}

/** A plan that could not be made leaves no older one that looks as if it were this commit's. */
async function takeBack({ inputs, event, github, subject }: Job): Promise<void> {
  if (event.why !== "pull request" || inputs.comment === "false") return;
  const { number, run } = event;
  await stickyStatus(github, { ...subject, number, run, status: "stale" }).catch(() => {});
}
