import type { RunEvent } from "../forge/github/event.ts";
import type { Standing } from "../forge/github/standing.ts";
import { NotApproved } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
import type { Inputs } from "./inputs.ts";

/**
 * Lets nothing be written for a commit that is not its branch's newest: a job of last week that is run again would
 * bring back the manifests of last week.
 * @throws NotApproved
 */
export function refuseOldCommit(
  { command, task }: Pick<Inputs, "command" | "task">,
  standing: Standing,
): void {
  if (standing !== "old" || (command !== "apply" && task === "told")) return;
  throw new NotApproved("this commit is not the head of its branch. Run the workflow of the newest commit.");
}

/** What inputs ask for that a run of such a standing must not do. */
export function findRefusal(
  { command, planning, task }: Inputs,
  event: RunEvent,
  standing: Standing,
): readonly Problem[] {
  const found: Problem[] = [];
  const no = (message: string, hint: string) => found.push({ message, hint });
  if (event.why === "other" && command !== "validate")
    no(
      `${command} does not run for the event ${event.name}`,
      "run it by pull_request, push, merge_group, schedule or workflow_dispatch",
    );
  if (standing === "merged") return found;
  // What is old is told apart from it: see refuse-old.ts.
  if (standing === "proposed" && command === "apply")
    no("apply does not run for what is not merged", `run it by push to the default branch; ${others}`);
  if (standing === "proposed" && task !== "told")
    no(
      "fix and accept do not run for what is not merged",
      `use them by schedule or workflow_dispatch; ${others}`,
    );
  if (planning.settle !== "off" && command !== "validate")
    no(
      standing === "old"
        ? "settle is off for a commit that is not the head of its branch"
        : "settle is off for what is not merged: a branch could ask it for values",
      standing === "old" ? "run the workflow of the newest commit" : `leave settle out there; ${others}`,
    );
  return found;
}

const others = "the input branches says which other branches count as merged";
