/**
 * The exit codes of the Action: those of the commands (reconcile/run/exit.ts), less what the input `fail-on` does not
 * name. An error has the code of `exitOfError`, and validate that of `exitOfValidate`, whatever `fail-on` says.
 */
import { hasDrift } from "../forge/github/drift-issue.ts";
import type { DriftDocument, PlanDocument } from "../model/document.ts";
import { type Exit, exitOfDrift, exitOfPlan, exits } from "../reconcile/run/exit.ts";

/** The exit code of a plan: refused changes count only where `fail-on` names them. */
export function exitOfPlanJob(
  { changes, ...plan }: Pick<PlanDocument, "changes" | "findings" | "partial">,
  failOn: readonly string[],
): Exit {
  const considered = failOn.includes("refused") ? changes : changes.filter(({ verb }) => verb !== "refused");
  return exitOfPlan(
    { ...plan, changes: considered },
    { exitCode: failOn.includes("changes"), failOnUnknown: failOn.includes("unknown") },
  );
}

/** The exit code of drift: drift that a guard refused to heal is drift that is left. */
export function exitOfDriftJob(document: DriftDocument, failOn: readonly string[]): Exit {
  const exit = exitOfDrift(document);
  const isLeft = exit === exits.refused && !failOn.includes("refused") && hasDrift(document);
  return tolerateExit(isLeft ? exits.changes : exit, failOn);
}

/** The exit code of an apply: 0 where it stands for what `fail-on` does not name. */
export function tolerateExit(exit: Exit, failOn: readonly string[]): Exit {
  if (exit === exits.refused && !failOn.includes("refused")) return exits.done;
  if (exit === exits.changes && !failOn.includes("drift")) return exits.done;
  return exit;
}
