import type { ErrorDocument, ErrorEntry } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { countWords } from "../words/summary.ts";
import type { Page } from "./page.ts";

/** The errors that ended a run, grouped by their codes. */
export const errorPage = ({ errors }: ErrorDocument): Page => ({
  title: "Error",
  sections: [],
  findings: [...Map.groupBy(errors, ({ code }) => code)].map(([code, entries]) => ({
    severity: "error",
    heading: `${code} (${entries.length})`,
    count: entries.length,
    rows: entries.map(rowOf),
    code,
    confidential: false,
  })),
  summary: `The run ended with ${countWords(errors.length, "error")}.`,
  closing: [],
});

const rowOf = ({ place, vault, message, hint }: ErrorEntry) => ({
  about: place ? formatPlace(place) : (vault ?? "this run"),
  message: hint === undefined ? message : `${message} (hint: ${hint})`,
  ...(vault !== undefined && { vault }),
});
