import { hasDrift } from "../forge/github/drift-issue.ts";
import type { DriftDocument, PlanDocument } from "../model/document.ts";
import { type Exit, exitOfPlan, exits } from "../reconcile/run/exit.ts";

type Plan = Pick<PlanDocument, "changes" | "findings">;

/** The exit code of a plan, of what the input `fail-on` names. */
export function exitOfPlanJob({ changes, findings }: Plan, failOn: readonly string[]): Exit {
  const considered = failOn.includes("refused") ? changes : changes.filter(({ verb }) => verb !== "refused");
  return exitOfPlan(
    { changes: considered, findings },
    { exitCode: failOn.includes("changes"), failOnUnknown: failOn.includes("unknown") },
  );
}

/** The exit code of drift: what a guard refused to heal is drift that is left. */
export function exitOfDriftJob(document: DriftDocument, exit: Exit, failOn: readonly string[]): Exit {
  const isLeft = exit === exits.refused && !failOn.includes("refused") && hasDrift(document);
  return tolerateExit(isLeft ? exits.changes : exit, failOn);
}

/** The exit code of an apply; 0 where it stands for what the input `fail-on` does not name. */
export function tolerateExit(exit: Exit, failOn: readonly string[]): Exit {
  if (exit === exits.refused && !failOn.includes("refused")) return exits.done;
  if (exit === exits.changes && !failOn.includes("drift")) return exits.done;
  return exit;
}
