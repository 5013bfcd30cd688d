import { countObjects } from "../../model/document/overview.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Style } from "../style.ts";
import { groupFindings } from "../words/findings.ts";
import { isDifference } from "../words/fold.ts";
import { countWords, listCounts } from "../words/summary.ts";
import type { Page } from "./page.ts";
import { makeSections } from "./sections.ts";

/** What the vaults hold, and what a plan would change, vault by vault. */
export function reportPage(document: ReportDocument, style: Style): Page {
  const { vaults, changes, findings } = document;
  return {
    title: "Key Vault report",
    sections: makeSections(vaults, changes, style),
    findings: groupFindings(findings),
    summary: summaryWords(document),
    closing: [],
  };
}

/** `2 vaults, 40 objects: 4 differ from git, 1 expired, 3 expiring soon, 2 missing.` */
function summaryWords({ vaults, changes, overview }: ReportDocument): string {
  const counts = overview && countObjects(overview);
  const known = listCounts([
    [changes.filter(isDifference).length, "differ from git"],
    [counts?.expired ?? 0, "expired"],
    [counts?.expiring ?? 0, "expiring soon"],
    [counts?.missing ?? 0, "missing"],
    [counts?.disabled ?? 0, "disabled"],
    [counts?.due ?? 0, "due to be rotated"],
    [counts?.unmanaged ?? 0, "unmanaged"],
  ]);
  const start = `${countWords(vaults.length, "vault")}, ${countWords(overview?.objects.length ?? 0, "object")}`;
  return known === "" ? `${start}.` : `${start}: ${known}.`;
}
