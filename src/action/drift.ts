import { notice } from "@actions/core";
import { keepDriftIssue } from "../forge/github/drift-issue.ts";
import { isHeadCommit } from "../forge/github/event.ts";
import { warnInstead } from "../forge/github/failure.ts";
import { findDefaultBranch } from "../forge/github/standing.ts";
import type { DriftDocument } from "../model/document.ts";
import type { Exit } from "../reconcile/run/exit.ts";
import { watchOverview } from "../reconcile/run/watch-overview.ts";
import { acceptDrift, type DriftOptions, drift, fixDrift } from "../reconcile.ts";
import { type Delivery, deliverDocument, reportDelivery } from "./deliver.ts";
import { exitOfDriftJob } from "./exit.ts";
import { type Job, jobConcurrency } from "./job.ts";
import { mergeReports } from "./reports.ts";

/** Finds what moved in the vaults, fixes or accepts it where the inputs ask for that, and keeps the issue. */
export async function runDrift(job: Job): Promise<Exit> {
  const watch = watchOverview(job.inputs.reportFormat === "html");
  const document = (await mergeReports(job, "Drift")) ?? (await findOrResolve(job, watch.options));
  await deliverDocument(document, job, { ...watch.seen() });
  reportDelivery(await keepIssue(document, job));
  return exitOfDriftJob(document, job.inputs.failOn);
}

async function findOrResolve(
  { inputs, world }: Job,
  watching: Pick<DriftOptions, "onOverview">,
): Promise<DriftDocument> {
  const { selection, planning, task } = inputs;
  const { settle, within } = planning;
  const options = { ...selection, ...watching, settle, ...(within !== undefined && { within }) };
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

/** Keeps the issue. Only the run of the branch's newest commit does that; each branch has an issue of its own. */
async function keepIssue(
  document: DriftDocument,
  { inputs, event, standing, github, subject, names }: Job,
): Promise<Delivery> {
  // A shard is a part of what the issue shows: the job that merges them all keeps it.
  if (!inputs.issue || inputs.selection.shard || standing === "proposed") return undefined;
  return warnInstead(async () => {
    if (!(await isHeadCommit(event, github))) {
      notice("The branch has moved since this run began: the issue is left to a newer one.");
      return undefined;
    }
    if (document.partial)
      notice("A vault could not be read: an issue that is open is neither rewritten nor closed.");
    const branch = "branch" in event ? event.branch : undefined;
    const isDefault = branch === (await findDefaultBranch(event, github));
    const about = { ...subject, ...(branch !== undefined && !isDefault && { branch }) };
    return keepDriftIssue(github, document, { ...about, label: inputs.label, names, run: event.run });
  });
}
