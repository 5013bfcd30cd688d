import { isProposed, type RunEvent } from "../github/event.ts";
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
  if (!isProposed(event)) return found;
  if (command === "apply") no("apply does not run for what is not merged", "run it by push to the branch");
  if (task !== "told")
    no("fix and accept do not run for what is not merged", "use them by schedule or workflow_dispatch");
  if (planning.settle !== "off")
    no("settle is off for what is not merged: a branch could ask it for values", "leave settle out there");
  return found;
}
