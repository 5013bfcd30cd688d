import { notice, warning } from "@actions/core";
import { keepDriftIssue } from "../forge/github/drift-issue.ts";
import { isHeadCommit } from "../forge/github/event.ts";
import { warnInstead } from "../forge/github/failure.ts";
import type { DriftDocument } from "../model/document.ts";
import type { Exit } from "../reconcile/run/exit.ts";
import { acceptDrift, drift, fixDrift } from "../reconcile.ts";
import { deliverDocument } from "./deliver.ts";
import { exitOfDriftJob } from "./exit.ts";
import { type Job, jobConcurrency } from "./job.ts";

/** Finds what moved in the vaults, fixes or accepts it where the inputs ask for that, and keeps the issue. */
export async function runDrift(job: Job): Promise<Exit> {
  const document = await findOrResolve(job);
  await deliverDocument(document, job);
  await keepIssue(document, job);
  return exitOfDriftJob(document, job.inputs.failOn);
}

async function findOrResolve({ inputs, world }: Job): Promise<DriftDocument> {
  const { selection, planning, task } = inputs;
  const { settle, within } = planning;
  const options = { ...selection, settle, ...(within !== undefined && { within }) };
  switch (task) {
    case "report":
      return drift(options, world);
    case "accept":
      return acceptDrift(options, world);
    case "fix":
      return fixDrift({ ...options, concurrency: jobConcurrency, confirm: async () => true }, world);
    default:
      return task satisfies never;
  }
}

/** Keeps the issue. Only the run of the branch's newest commit does that, and a missing right is only a warning. */
async function keepIssue(
  document: DriftDocument,
  { inputs, event, standing, github, subject, names }: Job,
): Promise<void> {
  if (!inputs.issue || standing === "proposed") return;
  const kept = await warnInstead(async () => {
    if (!(await isHeadCommit(event, github)))
      return notice("The branch has moved since this run began: the issue is left to a newer one.");
    if (document.partial)
      notice("A vault could not be read: an issue that is open is neither rewritten nor closed.");
    const { label } = inputs;
    return keepDriftIssue(github, document, { ...subject, label, names, run: event.run });
  });
  if (kept?.did === "not allowed") warning(kept.warning);
}
