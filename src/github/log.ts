import type { Document } from "../model/document.ts";
import type { Progress } from "../model/outcome.ts";
import { progress } from "../report/formats/progress.ts";
import { textPage } from "../report/formats/text.ts";
import { page } from "../report/pages/page.ts";
import { counts, style } from "./posted.ts";

/**
 * A document as text for a job's log, which more people read than the vault: without what opened values told. No line
 * of it is a workflow command.
 */
export function logged(document: Document, { names }: { readonly names: boolean }): string {
  const whole = page(document, style);
  const shown = names ? whole : counts(whole);
  const findings = shown.findings.filter(({ confidential }) => !confidential);
  return textPage({ ...shown, findings }, style);
}

/** The line of a document that counts. */
export const summaryLine = (document: Document): string => page(document, style).summary;

/** One line for the log of a job that goes on; nothing for what is over before it is read, or names an object. */
export const watched = (event: Progress, { names }: { readonly names: boolean }): string | undefined =>
  event.what === "outcome" && !names ? undefined : progress(event, style);
