import { type Document, shardOf } from "../../model/document.ts";
import { hasUnseen } from "../formats/unseen.ts";
import type { Style } from "../style.ts";
import { changedSinceWords } from "../words/changed-since.ts";
import { namesOf, type Row } from "../words/row.ts";
import { failedVaultWords } from "../words/summary.ts";
import { emulatorWords, quoteText } from "../words/text.ts";
import { applyPage } from "./apply.ts";
import { doctorPage } from "./doctor.ts";
import { driftPage } from "./drift.ts";
import { errorPage } from "./error.ts";
import { explainPage } from "./explain.ts";
import { historyPage } from "./history.ts";
import { importPage } from "./import.ts";
import { migrationPage } from "./migration.ts";
import type { Page } from "./page.ts";
import { planPage } from "./plan.ts";
import { reportPage } from "./report.ts";
import { rotatePage } from "./rotate.ts";
import { validatePage } from "./validate.ts";

/**
 * Makes a document's page. A row that holds unseen characters gets a note. Of the embedded vault it shows no address,
 * because that would name a vault of Azure.
 */
export function makePage(document: Document, style: Style): Page {
  const { title, sections, summary, ...rest } = pageOf(document, style);
  const mark = emulatorWords(document);
  const failed = "failed" in document ? (document.failed ?? []) : [];
  const shard = shardOf(document);
  const since = "changedSince" in document ? document.changedSince : undefined;
  return {
    ...rest,
    title: since ? `${title} of what changed since ${quoteText(since.ref)}` : title,
    ...(mark !== undefined && { mark }),
    ...(since && { changedSince: changedSinceWords(since) }),
    summary:
      failed.length === 0 && isOfNoVault(document)
        ? nothingSelected
        : [
            summary,
            ...failedVaultWords(failed.length),
            ...(shard ? [`Shard ${shard.number} of ${shard.of}.`] : []),
            ...(mark ? [`On the ${mark}.`] : []),
          ].join(" "),
    sections: [
      ...sections.map((section) => ({
        ...section,
        url: section.isTarget ? section.url : (mark ?? section.url),
        rows: section.rows.map(withUnseen),
      })),
      // They stand last, where a long text ends.
      ...failed.map(({ vault, url, message }) => ({
        heading: vault,
        url: mark ?? url,
        failure: `could not be read, so nothing is known of it: ${message}`,
        rows: [],
        folds: [],
      })),
    ],
  };
}

function withUnseen(row: Row): Row {
  const ends = row.edits.flatMap(({ property, before = "", after }) => [property, before, after]);
  const texts = [...namesOf(row), row.what, ...(row.sent ?? []), ...row.notes, ...ends];
  return texts.some((text) => hasUnseen(text) || quotedUnseen.test(text))
    ? { ...row, notes: [...row.notes, unseenNote] }
    : row;
}

/** What `quoteText` writes in JSON's way: a line break, another control character, half a surrogate pair, a further space. */
const quotedUnseen = /(?<!\\)(?:\\\\)*\\(?:[bfnrt]|u[0-9a-f]{4})/;

const unseenNote = "holds characters that cannot be seen: each is shown as an escape";

/** It is no all-clear: the run read no vault. */
const nothingSelected = "Nothing selected here: this run is about no vault.";

const isOfNoVault = (document: Document): boolean =>
  document.kind !== "Error" &&
  document.kind !== "Import" &&
  document.kind !== "Explanation" &&
  document.kind !== "History" &&
  (document.kind === "Apply" ? document.plan : document).vaults.length === 0;

function pageOf(document: Document, style: Style): Page {
  switch (document.kind) {
    case "Validation":
      return validatePage(document);
    case "Plan":
      return planPage(document, style);
    case "Apply":
      return applyPage(document, style);
    case "Drift":
      return driftPage(document, style);
    case "Doctor":
      return doctorPage(document);
    case "Rotation":
      return rotatePage(document, style);
    case "Import":
      return importPage(document, style);
    case "Migration":
      return migrationPage(document, style);
    case "Explanation":
      return explainPage(document, style);
    case "Report":
      return reportPage(document, style);
    case "History":
      return historyPage(document);
    case "Error":
      return errorPage(document);
    default:
      return document satisfies never;
  }
}
