import type { Plan } from "../../model/plan.ts";
import type { Style } from "../style.ts";
import { findingGroups } from "../words/findings.ts";
import { planSummary } from "../words/plan-summary.ts";
import { errorWords } from "../words/summary.ts";
import type { Page } from "./page.ts";
import { sections } from "./sections.ts";

/** What would be done, vault by vault. */
export function planPage(plan: Plan, style: Style): Page {
  const errors = errorWords(plan.findings);
  return {
    title: "Plan",
    sections: sections(plan.vaults, plan.changes, style),
    findings: findingGroups(plan.findings),
    summary: planSummary(plan),
    isProposal: true,
    closing: [...(errors ? [`${errors}: apply would write nothing.`] : []), `Digest: ${plan.digest}`],
  };
}
