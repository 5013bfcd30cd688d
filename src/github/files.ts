import type { Document, PlanDocument } from "../model/document.ts";
import { json } from "../report/report.ts";
import { type Posting, posted } from "./posted.ts";

/** A document as Markdown for a file: whole, however long. */
export const report = (document: Document, options: Pick<Posting, "names" | "environment">): string =>
  posted(document, { ...options, fits: () => true });

/**
 * A plan as JSON for a file, the plan file that `apply --plan` takes. What opened values told is left out: an artifact
 * is read by whoever may read the repository.
 */
export const planFile = (plan: PlanDocument): string =>
  json({ ...plan, findings: plan.findings.filter((finding) => !("confidential" in finding)) });
