// How one run of a meeting ended.
import type { ApplyDocument, DriftDocument, RotateDocument } from "../../src/model/document.ts";
import type { Writing } from "./meetings.ts";

export type WriterEnd = {
  readonly writing: Writing;
  /** Absent where it ended with an error in our own words. */
  readonly document?: ApplyDocument | DriftDocument | RotateDocument;
};

/** What each object of a run came to, by `vault/kind/name`. */
export function outcomesIn({ document }: Pick<WriterEnd, "document">): ApplyDocument["outcomes"] {
  if (!document) return [];
  if (document.kind === "Apply") return document.outcomes;
  return document.kind === "Drift" ? (document.fix?.outcomes ?? []) : document.copies;
}
