import type { ImportDocument, LeftOut } from "../../model/document.ts";
import type { Style } from "../style.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import { countWords } from "../words/summary.ts";
import { nameWords, quoteText } from "../words/text.ts";
import type { Page } from "./page.ts";

/** How many files are named; `--all` names the others, too. */
export const mostFiles = 10;

/** What was written of a vault, and what was left out. */
export function importPage(document: ImportDocument, { all }: Pick<Style, "all">): Page {
  const { vault, url, files, left, config, emulator, emulatorFile } = document;
  const shown = all ? files : files.slice(0, mostFiles);
  const more = files.length - shown.length;
  const where = config === "keyvault-gitops.yaml" ? "" : ` --config ${quoteText(config)}`;
  const file = emulatorFile === undefined ? "" : `=${quoteText(emulatorFile)}`;
  return {
    title: "Import",
    sections: [{ heading: vault, url, rows: left.map(leftRow), folds: [] }],
    findings: [],
    summary: summary(document),
    closing: [
      ...shown.map((file) => `Wrote ${quoteText(file)}`),
      ...(more > 0 ? [`Wrote ${countWords(more, "more file")}: --all names them`] : []),
      `Next: keyvault-gitops plan${where}${emulator ? ` --emulator${file}` : ""}`,
    ],
  };
}

const leftRow = ({ id, message }: LeftOut): Row =>
  makePlainRow("left", nameWords(id), `left out: ${message}`);

/** `Imported: 12 secrets, 1 key; 3 left out, 1 soft-deleted.` */
function summary({ summary: { secrets, keys, left, deleted } }: ImportDocument): string {
  const gone =
    deleted === "unreadable" ? "soft-deleted objects could not be listed" : `${deleted} soft-deleted`;
  const rest = [...(left > 0 ? [`${left} left out`] : []), ...(deleted === 0 ? [] : [gone])];
  const end = rest.length > 0 ? `; ${rest.join(", ")}` : "";
  return `Imported: ${countWords(secrets, "secret")}, ${countWords(keys, "key")}${end}.`;
}
