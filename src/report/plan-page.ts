import type { Plan } from "../model/plan.ts";
import { findingGroups } from "./finding-groups.ts";
import type { Page } from "./page.ts";
import { planSummary } from "./plan-summary.ts";
import { sections } from "./sections.ts";
import type { Style } from "./style.ts";
import { errorWords } from "./summary.ts";

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
