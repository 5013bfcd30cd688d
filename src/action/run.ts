import { notice, warning } from "@actions/core";
import { createClient } from "../forge/github/client.ts";
import { mayHoldOidc, readRunEvent } from "../forge/github/event.ts";
import { findStanding } from "../forge/github/standing.ts";
import { ProblemsError } from "../model/errors.ts";
import { type Exit, exitOfError, exitOfValidate } from "../reconcile/run/exit.ts";
import { validate } from "../reconcile/run/validate.ts";
import { createFiles } from "../world/files.ts";
import { systemClock } from "../world.ts";
import { runApply } from "./apply.ts";
import { deliverDocument, deliverError, findTouched } from "./deliver.ts";
import { runDrift } from "./drift.ts";
import { readInputs } from "./inputs.ts";
import { createJob, type Job } from "./job.ts";
import { runPlan } from "./plan.ts";
import { findRefusal, refuseOldCommit } from "./refusal.ts";
import { type ActionProcess, filesOfWorkspace } from "./world.ts";

/** Does what the inputs ask for. Resolves with the exit code, and never rejects. */
export async function runAction(process: ActionProcess): Promise<Exit> {
  let files = createFiles();
  try {
    const inputs = readInputs(process.input);
    files = await filesOfWorkspace(inputs.workingDirectory, files);
    const event = await readRunEvent(process.env, files);
    const { owner, repo, api } = event;
    const github = createClient({ token: inputs.token, owner, repo, api, clock: systemClock });
    const standing =
      // Nothing that validate does depends on it.
      inputs.command === "validate" ? "proposed" : await findStanding(event, inputs.branches, github);
    const problems = findRefusal(inputs, event, standing);
    if (problems.length > 0) throw new ProblemsError(problems);
    refuseOldCommit(inputs, standing);
    const job = await createJob({ inputs, event, standing, github }, files, process);
    try {
      return await dispatch(job);
    } finally {
      job.close();
    }
  } catch (error) {
    await deliverError(error, process.env, files);
    return exitOfError(error);
  }
}

async function dispatch(job: Job): Promise<Exit> {
  const { command } = job.inputs;
  if (command === "validate") return runValidate(job);
  if (!mayHoldOidc(job.event)) {
    explainValidate(job);
    return runValidate(job);
  }
  noticeUnmerged(job);
  switch (command) {
    case "plan":
      return runPlan(job);
    case "drift":
      return runDrift(job);
    case "apply":
      return runApply(job);
    case "rotate":
      // Only this command needs the targets.
      return (await import("./rotate.ts")).runRotate(job);
    default:
      return command satisfies never;
  }
}

async function runValidate(job: Job): Promise<Exit> {
  const { selection, changedSince } = job.inputs;
  const document = await validate(
    { ...selection, ...(changedSince !== undefined && { changedSince }) },
    job.world,
  );
  await deliverDocument(document, job, { isTouched: await findTouched(document, job) });
  return exitOfValidate(document);
}

/** Says why validate runs instead: no identity can trust such a run. */
function explainValidate({ inputs: { command }, event }: Job): void {
  const text =
    event.why === "merge group"
      ? `What a merge queue tries may not reach a vault: validate runs instead of ${command}.`
      : `A run for a fork or for Dependabot may not reach a vault: validate runs instead of ${command}.`;
  if (command === "apply") warning(`${text} Nothing is applied.`);
  else if (command === "rotate") warning(`${text} Nothing is rotated.`);
  else notice(text);
}

/** Says that no value is opened, where people may take the run for one of a merged commit. */
function noticeUnmerged({ event, standing }: Job): void {
  if (event.why === "pull request" || standing === "merged") return;
  notice(
    standing === "old"
      ? "This commit is not the head of its branch: no value is opened for it."
      : "This commit counts as proposed: its branch is not the default one, nor named by the input branches. No value is opened.",
  );
}
