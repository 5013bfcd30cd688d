import { NotApproved } from "../commands/not-approved.ts";
import { isHead } from "../github/event.ts";
import type { Job } from "./job.ts";

/**
 * Lets nothing be written for a commit that is not its branch's newest: a job of last week that is run again would
 * bring back the manifests of last week.
 * @throws NotApproved, GithubError
 */
export async function refuseOld({ event, github }: Pick<Job, "event" | "github">): Promise<void> {
  if (await isHead(event, github)) return;
  throw new NotApproved(
    "branch" in event
      ? "this commit is not the head of its branch. Run the workflow of the newest commit."
      : "this run is for no branch. Run the workflow on a branch, by push, schedule or workflow_dispatch.",
  );
}
