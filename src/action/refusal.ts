import type { RunEvent } from "../forge/github/event.ts";
import type { Standing } from "../forge/port.ts";
import type { Problem } from "../model/errors.ts";
import { NotApproved } from "../model/errors.ts";
import type { Inputs } from "./inputs.ts";

/** The commands that write whatever the inputs are. */
const writes: ReadonlySet<Inputs["command"]> = new Set(["apply", "rotate"]);

/**
 * Refuses to write for a commit that is not its branch's newest: to run last week's job again would bring back last
 * week's manifests.
 * @throws NotApproved where the run would write, and its commit is old
 */
export function refuseOldCommit(
  { command, task }: Pick<Inputs, "command" | "task">,
  standing: Standing,
): void {
  if (standing !== "old" || !(writes.has(command) || task !== "report")) return;
  throw new NotApproved("this commit is not the head of its branch. Run the workflow of the newest commit.");
}

/** The problems of inputs that ask for what a run of this event and standing must not do; none where it may. */
export function findRefusal(
  { command, planning, changedSince, task }: Inputs,
  event: RunEvent,
  standing: Standing,
): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (message: string, hint: string) => problems.push({ code: "option-invalid", message, hint });
  if (event.why === "other" && command !== "validate")
    refuse(
      `${command} does not run for the event ${event.name}`,
      "run it by pull_request, push, merge_group, schedule, workflow_dispatch or repository_dispatch",
    );
  if (standing !== "proposed" && command === "plan" && changedSince !== undefined)
    refuse(
      "plan does not take changed-since for what is merged: a change that it left out would be skipped for ever",
      "leave the input out there, and give it to pull requests alone",
    );
  if (standing === "merged") return problems;
  if (standing === "proposed" && command === "apply")
    refuse("apply does not run for what is not merged", `run it by push to the default branch; ${others}`);
  if (standing === "proposed" && command === "rotate")
    refuse(
      "rotate does not run for what is not merged",
      `run it by schedule or workflow_dispatch on the default branch; ${others}`,
    );
  if (standing === "proposed" && task !== "report")
    refuse(
      "fix and accept do not run for what is not merged",
      `use them by schedule or workflow_dispatch; ${others}`,
    );
  if (planning.settle !== "off" && command !== "validate")
    refuse(
      standing === "old"
        ? "settle is off for a commit that is not the head of its branch"
        : "settle is off for what is not merged: a branch could ask it for values",
      standing === "old" ? "run the workflow of the newest commit" : `leave settle out there; ${others}`,
    );
  return problems;
}

const others = "the input branches says which other branches count as merged";
