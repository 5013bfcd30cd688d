import { NotApproved } from "../commands/not-approved.ts";
import type { Standing } from "../github/standing.ts";
import type { Inputs } from "./inputs.ts";

/**
 * Lets nothing be written for a commit that is not its branch's newest: a job of last week that is run again would
 * bring back the manifests of last week.
 * @throws NotApproved
 */
export function refuseOld({ command, task }: Pick<Inputs, "command" | "task">, standing: Standing): void {
  if (standing !== "old" || (command !== "apply" && task === "told")) return;
  throw new NotApproved("this commit is not the head of its branch. Run the workflow of the newest commit.");
}
