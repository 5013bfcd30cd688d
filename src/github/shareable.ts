import type { Document } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";

/** A document without the findings that tell of values: more people read the repository than the vault. */
export function shareable<D extends Document>(document: D): D {
  if (document.kind === "Apply")
    return {
      ...document,
      findings: document.findings.filter(isShareable),
      plan: { ...document.plan, findings: document.plan.findings.filter(isShareable) },
    };
  return "findings" in document ? { ...document, findings: document.findings.filter(isShareable) } : document;
}

/** Whether a finding may stand where everybody reads it who may read the repository. */
export const isShareable = (finding: Finding): boolean =>
  !("confidential" in finding && finding.confidential === true);
