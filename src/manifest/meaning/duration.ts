import { addDuration, isDuration } from "../../model/time.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";

/**
 * A duration as it stands; undefined where it is none, which is reported.
 * @param example one that people would write there
 */
export function resolveDuration(
  text: string | undefined,
  path: DocumentPath,
  report: ReportProblem,
  example: string,
): string | undefined {
  if (text === undefined || isDuration(text)) return text;
  report(path, "property-invalid", `must be a positive ISO 8601 duration in whole units, such as ${example}`);
  return undefined;
}

/** Seconds: a longer wait would be for a person, and no person watches the run. */
const longestWait = 3600;

/** Whether a text is a duration of at most an hour. */
export const isShort = (text: string): boolean => isDuration(text) && addDuration(0, text) <= longestWait;

/** A time to wait as it stands; undefined where it is too long or no duration, which is reported. */
export function resolveWaiting(
  text: string | undefined,
  path: DocumentPath,
  report: ReportProblem,
): string | undefined {
  if (text === undefined || isShort(text)) return text;
  report(path, "property-invalid", "must be an ISO 8601 duration from PT1S to PT1H, such as PT5M");
  return undefined;
}
