import type { Plan } from "../../model/plan.ts";
import type { Style } from "../style.ts";
import { groupFindings } from "../words/findings.ts";
import { summarizePlan } from "../words/plan-summary.ts";
import { errorWords } from "../words/summary.ts";
import type { Page } from "./page.ts";
import { makeSections } from "./sections.ts";

/** What would be done, vault by vault. */
export function planPage(plan: Plan, style: Style): Page {
  const errors = errorWords(plan.findings);
  return {
    title: "Plan",
    sections: makeSections(plan.vaults, plan.changes, style),
    findings: groupFindings(plan.findings),
    summary: summarizePlan(plan),
    isProposal: true,
    closing: [
      ...(errors ? [`${errors}: apply would write nothing.`] : []),
      plan.changedSince ? nothingApproved : `Digest: ${plan.digest}`,
    ],
  };
}

/** It stands in place of the digest, which people would copy to approve it. */
const nothingApproved =
  "This plan approves nothing: apply is about every vault. Plan without changed-since for that.";
