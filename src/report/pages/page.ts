import type { Verb } from "../../model/change.ts";
import type { Document } from "../../model/document.ts";
import { hasUnseen } from "../formats/unseen.ts";
import type { Style } from "../style.ts";
import type { FindingGroup } from "../words/findings.ts";
import { namesOf, type Row } from "../words/row.ts";
import { failedVaultWords } from "../words/summary.ts";
import { applyPage } from "./apply.ts";
import { doctorPage } from "./doctor.ts";
import { driftPage } from "./drift.ts";
import { importPage } from "./import.ts";
import { planPage } from "./plan.ts";
import { rotatePage } from "./rotate.ts";
import { validatePage } from "./validate.ts";

/** A document in words, not yet escaped for any place: what the text, Markdown and HTML reporters have in common. */
export type Page = {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly findings: readonly FindingGroup[];
  readonly summary: string;
  /** Nothing is done yet: a long text ends with what would be taken away, once more. */
  readonly isProposal?: true;
  /** What else must be known at the end: digests, what to do next. */
  readonly closing: readonly string[];
};

/** One vault. */
export type Section = {
  readonly heading: string;
  readonly url: string;
  /** Why all changes of the vault are held back, where they are. */
  readonly heldBack?: string;
  /** Why the vault could not be read: then nothing else is known of it. */
  readonly failure?: string;
  readonly rows: readonly Row[];
  /** What is only counted. */
  readonly folds: readonly Fold[];
};

export type Fold = { readonly verb: Verb; readonly says: string };

/** The page of a document; a row that holds unseen characters says so. */
export function makePage(document: Document, style: Style): Page {
  const { sections, summary, ...rest } = pageOf(document, style);
  const failed = "failed" in document ? (document.failed ?? []) : [];
  return {
    ...rest,
    summary: isOfNoVault(document)
      ? nothingSelected
      : [summary, ...failedVaultWords(failed.length)].join(" "),
    sections: [
      ...sections.map((section) => ({ ...section, rows: section.rows.map(withUnseen) })),
      // They stand last, where a long text ends.
      ...failed.map(({ vault, url, message }) => ({
        heading: vault,
        url,
        failure: `could not be read, so nothing is known of it: ${message}`,
        rows: [],
        folds: [],
      })),
    ],
  };
}

function withUnseen(row: Row): Row {
  const ends = row.edits.flatMap(({ property, before = "", after }) => [property, before, after]);
  const texts = [...namesOf(row), row.what, ...(row.sent ?? []), ...ends];
  return texts.some((text) => hasUnseen(text) || quotedUnseen.test(text))
    ? { ...row, notes: [...row.notes, unseenNote] }
    : row;
}

/** What `quote` writes in JSON's way: a line break, another control character, half a surrogate pair, a further space. */
const quotedUnseen = /(?<!\\)(?:\\\\)*\\(?:[bfnrt]|u[0-9a-f]{4})/;

const unseenNote = "holds characters that cannot be seen: each is shown as an escape";

/** Not an all-clear: no vault was looked at. */
const nothingSelected = "Nothing selected here: this run is about no vault.";

function isOfNoVault(document: Document): boolean {
  switch (document.kind) {
    case "Apply":
      return document.plan.vaults.length === 0;
    case "Import":
      return false;
    case "Validation":
    case "Plan":
    case "Drift":
    case "Doctor":
    case "Rotation":
      return document.vaults.length === 0;
    default:
      return document satisfies never;
  }
}

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
    default:
      return document satisfies never;
  }
}
