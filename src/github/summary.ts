import type { Document } from "../model/document.ts";
import { posted } from "./posted.ts";

/**
 * GitHub drops a step's whole summary above 1,048,576 bytes.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const mostBytes = 1_000_000;

/** A job's summary; what is too long is cut between rows. */
export const summary = (document: Document, { names }: { readonly names: boolean }): string =>
  posted(document, { names, fits: (text) => new TextEncoder().encode(text).length <= mostBytes });
