import { hasDrift } from "../forge/github/drift-issue.ts";
import { summaryLine } from "../forge/posted.ts";
import type { Document } from "../model/document.ts";
import type { Outcome } from "../model/plan/outcome.ts";
import type { Summary } from "../model/plan.ts";
import { isChange } from "../reconcile/run/exit.ts";
import { writeApproval } from "./approval.ts";

/** Outputs by name, as action.yml declares them. */
export type Outputs = { readonly [name: string]: string };

type Files = {
  readonly "report-file": string;
  readonly "plan-file"?: string;
  readonly "shard-file"?: string;
};

/** The outputs of a run for later steps and jobs: digests, counts and paths, no name and no value. */
export const outputsOf = (document: Document, files: Files): Outputs => ({
  summary: summaryLine(document),
  ...ofKind(document),
  ...files,
});

function ofKind(document: Document): Outputs {
  switch (document.kind) {
    case "Plan":
      return {
        ...counts(document.summary),
        changed: String(document.changes.some(isChange)),
        digest: document.digest,
        approval: writeApproval(document),
      };
    case "Apply":
      return {
        ...counts(document.plan.summary),
        changed: String(document.outcomes.some(isWritten)),
        digest: document.plan.digest,
      };
    case "Rotation":
      return {
        changed: String(document.summary.rotated > 0 || document.copies.some(isWritten)),
        rotated: String(document.summary.rotated),
        refused: String(document.summary.refused),
      };
    case "Drift":
      return { changed: String(hasDrift(document)), digest: document.digest };
    default:
      return {};
  }
}

const counts = (summary: Summary): Outputs =>
  Object.fromEntries(Object.entries(summary).map(([verb, count]) => [verb, String(count)]));

const isWritten = (outcome: Outcome): boolean => outcome.result === "done" && outcome.did !== "unchanged";
