import { rotateDue } from "../reconcile/rotation/rotate.ts";
import { type Exit, exitOfRotate } from "../reconcile/run/exit.ts";
import { deliverDocument } from "./deliver.ts";
import { tolerateExit } from "./exit.ts";
import { type Job, jobConcurrency } from "./job.ts";

/** Rotates what is due, and finishes what an earlier run began. */
export async function runRotate(job: Job): Promise<Exit> {
  const { selection, failOn } = job.inputs;
  const document = await rotateDue({ ...selection, dryRun: false, concurrency: jobConcurrency }, job.world);
  await deliverDocument(document, job);
  return tolerateExit(exitOfRotate(document, false), failOn);
}
