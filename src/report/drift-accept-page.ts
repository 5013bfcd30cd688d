import type { DriftAccepted, DriftDocument, NotAccepted } from "../model/document.ts";
import { byVault } from "../model/object.ts";
import { editRows } from "./edit-row.ts";
import { findingGroups } from "./finding-groups.ts";
import { nameWords } from "./name-words.ts";
import type { Page } from "./page.ts";
import { quote } from "./quote.ts";
import type { Row } from "./row.ts";
import { sigils } from "./sigil.ts";
import { counted } from "./summary.ts";

/** What was written into manifests, and what of the drift was not. */
export function driftAcceptPage(
  { vaults, findings }: DriftDocument,
  { files, properties, left }: DriftAccepted,
): Page {
  const what =
    properties === 0
      ? "nothing"
      : `${counted(properties, "property", "properties")} in ${counted(files.length, "file")}`;
  const leftIn = byVault(left);
  return {
    title: "Drift",
    sections: vaults.map(({ vault, url }) => ({
      heading: vault,
      url,
      rows: leftIn(vault).map(leftRow),
      folds: [],
    })),
    findings: findingGroups(findings),
    summary: `Accepted: ${what}${left.length === 0 ? "" : `; ${left.length} not accepted`}.`,
    closing: [
      ...files.map((file) => `Wrote ${quote(file)}`),
      ...(files.length > 0 ? ["Next: look at what changed, and commit it."] : []),
    ],
  };
}

const leftRow = ({ id, edit, says }: NotAccepted): Row => ({
  verb: "left",
  colour: sigils.left.colour,
  name: nameWords(id),
  what: `not accepted: ${says}`,
  notes: [],
  edits: edit ? editRows(edit) : [],
});
