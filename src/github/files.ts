import type { Document } from "../model/document.ts";
import { json } from "../report/json.ts";
import { type Posting, posted } from "./posted.ts";

/** A document as Markdown for a file: whole, however long. */
export const report = (document: Document, options: Pick<Posting, "names" | "environment">): string =>
  posted(document, { ...options, fits: () => true });

/** A document as JSON for a file: of a plan, the plan file that `apply --plan` takes. */
export const data = (document: Document): string => json(document);
