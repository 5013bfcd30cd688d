import type { Document } from "../model/document.ts";
import { type Posting, posted } from "./posted.ts";

/**
 * GitHub drops a step's whole summary above 1,048,576 bytes.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const mostBytes = 1_000_000;

/** A job's summary; what is too long is cut between rows. */
export const summary = (document: Document, options: Pick<Posting, "names" | "environment">): string =>
  posted(document, { ...options, fits: (text) => new TextEncoder().encode(text).length <= mostBytes });
