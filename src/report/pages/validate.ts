import type { ValidateDocument } from "../../model/document.ts";
import { groupFindings } from "../words/findings.ts";
import { countWords, errorWords } from "../words/summary.ts";
import { quoteText } from "../words/text.ts";
import type { Page } from "./page.ts";

/** `3 files, 2 vaults, 60 objects: valid.`, or the number of errors in place of `valid`. */
export function validatePage({ files, vaults, findings, staleSchemas = [] }: ValidateDocument): Page {
  const objects = vaults.reduce((sum, vault) => sum + vault.objects, 0);
  const counts = [
    countWords(files, "file"),
    countWords(vaults.length, "vault"),
    countWords(objects, "object"),
  ];
  return {
    title: "Validation",
    sections: [],
    findings: groupFindings(findings),
    summary: `${counts.join(", ")}: ${errorWords(findings) ?? "valid"}.`,
    closing: staleSchemas.map(
      (path) => `Note: ${quoteText(path)} is not this version's; keyvault-gitops schema --write refreshes it`,
    ),
  };
}
