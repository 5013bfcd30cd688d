import type { Plan } from "../model/plan.ts";
import { findingRow } from "./finding-row.ts";
import type { Page } from "./page.ts";
import { sections } from "./sections.ts";
import type { Style } from "./style.ts";
import { planSummary } from "./summary.ts";

/** What would be done, vault by vault. */
export const planPage = (plan: Plan, style: Style): Page => ({
  title: "Plan",
  sections: sections(plan.vaults, plan.changes, style),
  findings: plan.findings.map(findingRow),
  summary: planSummary(plan),
  closing: [`Digest: ${plan.digest}`],
});
