import type { ValidateDocument } from "../../model/document.ts";
import { findingGroups } from "../words/findings.ts";
import { counted, errorWords } from "../words/summary.ts";
import type { Page } from "./page.ts";

/** `3 files, 2 vaults, 60 objects: valid.`, or how many errors there are among the findings. */
export function validatePage({ files, vaults, findings }: ValidateDocument): Page {
  const objects = vaults.reduce((sum, vault) => sum + vault.objects, 0);
  const counts = [counted(files, "file"), counted(vaults.length, "vault"), counted(objects, "object")];
  return {
    title: "Validation",
    sections: [],
    findings: findingGroups(findings),
    summary: `${counts.join(", ")}: ${errorWords(findings) ?? "valid"}.`,
    closing: [],
  };
}
