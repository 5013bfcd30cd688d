import { notice, warning } from "@actions/core";
import { drift as command, type Options } from "../commands/drift.ts";
import { driftIssue } from "../forge/github/drift-issue.ts";
import { isHead } from "../forge/github/event.ts";
import { orWarning } from "../forge/github/failure.ts";
import type { DriftDocument } from "../model/document.ts";
import type { Exit } from "../reconcile/run/exit.ts";
import { deliver } from "./deliver.ts";
import { driftExit } from "./exit.ts";
import { type Job, nobody, output } from "./job.ts";

/** Finds what moved in the vaults, and does about it what is asked for. */
export async function drift(job: Job): Promise<Exit> {
  const { inputs, world } = job;
  const { document, exit } = await command.run(options(inputs), world, nobody);
  await deliver(document, job);
  await keepIssue(document, job);
  return driftExit(document, exit, inputs.failOn);
}

function options({ selection, planning, task }: Job["inputs"]): Options {
  const { settle, within } = planning;
  const looking = { ...selection, settle, ...(within !== undefined && { within }) };
  return {
    output,
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
  const became = await orWarning(async () => {
    if (!(await isHead(event, github)))
      return notice("The branch has moved since this run began: the issue is left to a newer one.");
    const { label } = inputs;
    return driftIssue(github, document, { ...subject, label, names, run: event.run });
  });
  if (became?.did === "not allowed") warning(became.warning);
}
