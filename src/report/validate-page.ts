import type { ValidateDocument } from "../model/document.ts";
import { findingRow } from "./finding-row.ts";
import type { Page } from "./page.ts";
import { counted } from "./summary.ts";

/** `3 files, 2 vaults, 60 objects: valid.` */
export function validatePage({ files, vaults, findings }: ValidateDocument): Page {
  const objects = vaults.reduce((sum, vault) => sum + vault.objects, 0);
  const counts = [counted(files, "file"), counted(vaults.length, "vault"), counted(objects, "object")];
  return {
    title: "Validation",
    sections: [],
    findings: findings.map(findingRow),
    summary: `${counts.join(", ")}: valid.`,
    closing: [],
  };
}
