import { warning } from "@actions/core";
import { apply as command } from "../commands/apply.ts";
import { GithubError } from "../forge/github/failure.ts";
import type { Status } from "../forge/github/marker.ts";
import { objection, type Preview, preview } from "../forge/github/preview.ts";
import { stickyStatus } from "../forge/github/sticky.ts";
import { digestVersionFlaw } from "../model/digest.ts";
import { NotApproved } from "../model/errors.ts";
import { type Exit, exits } from "../reconcile/run/exit.ts";
import { deliver } from "./deliver.ts";
import { tolerated } from "./exit.ts";
import { type Job, nobody, output } from "./job.ts";

/**
 * Executes what was approved, and tells in the merged pull request's comment how far it got.
 * @throws NotApproved before anything was read of a vault
 */
export async function apply(job: Job): Promise<Exit> {
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
    return await preview(event, subject, github);
  } catch (error) {
    if (inputs.requirePreview || !(error instanceof GithubError)) throw error;
    warning(error.message);
    return undefined;
  }
}

const against = async ({ inputs, event, github }: Job, shown: Preview | undefined) =>
  objection(shown, { ...(await github.commit(event.commit)), digest: inputs.approval.digest });

async function execute(job: Job): Promise<{ readonly exit: Exit; readonly status: Status }> {
  const { planning, approval } = job.inputs;
  const { digest, effects } = approval;
  const options = {
    output,
    planning,
    concurrency: 16,
    yes: true,
    ...(effects ? { approval: { digest, effects } } : { digest }),
  };
  const { document, exit } = await command.run(options, job.world, nobody);
  await deliver(document, job);
  // What was refused when the plan was shown, the comment shows so; what is refused only now it shows as planned.
  const { plan, outcomes } = document;
  const isLess =
    exit === exits.refused && (plan.digest !== digest || outcomes.some(({ result }) => result === "refused"));
  return { exit: tolerated(exit, job.inputs.failOn), status: isLess ? "failed" : ends[exit] };
}

/** No apply fails because nobody can be told of it. */
async function tell({ event, subject, github }: Job, shown: Preview, status: Status): Promise<void> {
  try {
    const became = await stickyStatus(github, { ...subject, number: shown.number, run: event.run, status });
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
} as const satisfies Record<Exit, Status>;
