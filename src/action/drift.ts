import { notice, warning } from "@actions/core";
import { type DriftArguments, driftCommand } from "../commands/drift.ts";
import { keepDriftIssue } from "../forge/github/drift-issue.ts";
import { isHeadCommit } from "../forge/github/event.ts";
import { warnInstead } from "../forge/github/failure.ts";
import type { DriftDocument } from "../model/document.ts";
import type { Exit } from "../reconcile/run/exit.ts";
import { deliverDocument } from "./deliver.ts";
import { exitOfDriftJob } from "./exit.ts";
import { absentPerson, type Job, silentOutput } from "./job.ts";

/** Finds what moved in the vaults, and does about it what is asked for. */
export async function runDrift(job: Job): Promise<Exit> {
  const { inputs, world } = job;
  const { document, exit } = await driftCommand.run(options(inputs), world, absentPerson);
  await deliverDocument(document, job);
  await keepIssue(document, job);
  return exitOfDriftJob(document, exit, inputs.failOn);
}

function options({ selection, planning, task }: Job["inputs"]): DriftArguments {
  const { settle, within } = planning;
  const looking = { ...selection, settle, ...(within !== undefined && { within }) };
  return {
    output: silentOutput,
    looking,
    task: task === "fixed" ? { is: task, yes: true, concurrency } : { is: task },
  };
}

const concurrency = 16;

/** Keeps the issue: by the newest commit alone, and without failing for a missing right. */
async function keepIssue(
  document: DriftDocument,
  { inputs, event, standing, github, subject, names }: Job,
): Promise<void> {
  if (!inputs.issue || standing === "proposed") return;
  const became = await warnInstead(async () => {
    if (!(await isHeadCommit(event, github)))
      return notice("The branch has moved since this run began: the issue is left to a newer one.");
    const { label } = inputs;
    return keepDriftIssue(github, document, { ...subject, label, names, run: event.run });
  });
  if (became?.did === "not allowed") warning(became.warning);
}
