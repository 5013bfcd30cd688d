import type { DriftAccepted, DriftDocument, NotAccepted } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { byVault } from "../../model/object.ts";
import { editRows } from "../words/edit.ts";
import { groupFindings } from "../words/findings.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import { countWords } from "../words/summary.ts";
import { nameWords, quoteText } from "../words/text.ts";
import type { Page } from "./page.ts";

/** Which drift was written into manifests, and which was not. */
export function driftAcceptPage(
  { vaults, findings }: DriftDocument,
  { files, properties, overrides = [], left }: DriftAccepted,
): Page {
  const what =
    properties === 0
      ? "nothing"
      : `${countWords(properties, "property", "properties")} in ${countWords(files.length, "file")}`;
  const leftIn = byVault(left);
  return {
    title: "Drift",
    sections: vaults.map(({ vault, url }) => ({
      heading: vault,
      url,
      rows: leftIn(vault).map(leftRow),
      folds: [],
    })),
    findings: groupFindings(findings),
    summary: `Accepted: ${what}${left.length === 0 ? "" : `; ${left.length} not accepted`}.`,
    closing: [
      ...files.map((file) => `Wrote ${quoteText(file)}`),
      ...overrides.map((place) => `Wrote the override at ${quoteText(formatPlace(place))}`),
      ...(files.length > 0 ? ["Next: look at what changed, and commit it."] : []),
    ],
  };
}

const leftRow = ({ id, edit, message }: NotAccepted): Row => ({
  ...makePlainRow("left", nameWords(id), `not accepted: ${message}`),
  edits: edit ? editRows(edit) : [],
});
