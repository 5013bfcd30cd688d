import type { RunEvent } from "../github/event.ts";
import type { Problem } from "../model/problem.ts";
import type { Inputs } from "./inputs.ts";

/** What inputs ask for that a run for such an event must not do. */
export function refused({ command, planning, task }: Inputs, event: RunEvent): readonly Problem[] {
  const found: Problem[] = [];
  const no = (message: string, hint: string) => found.push({ message, hint });
  if (event.why === "other" && command !== "validate")
    no(
      `${command} does not run for the event ${event.name}`,
      "run it by pull_request, push, merge_group, schedule or workflow_dispatch",
    );
  if (event.why !== "pull request") return found;
  if (command === "apply") no("apply does not run for a pull request", "run it by push, when it is merged");
  if (task !== "told")
    no("drift only looks in a pull request's run", "use fix and accept by schedule or workflow_dispatch");
  if (planning.settle !== "off")
    no("settle is off in a pull request's run: a branch could ask it for values", "leave settle out there");
  return found;
}
