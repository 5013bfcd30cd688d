import { type Finding, isError } from "../model/finding.ts";
import { objectKey } from "../model/object.ts";
import type { Change } from "../model/plan/change.ts";
import { isFolded, isUnmanaged } from "../report/words/fold.ts";

/** Tells by its path, as people would type it, whether a pull request changes a file. */
export type IsTouched = (file: string) => boolean;

/** Whether a finding is shown where it is declared: an error, and what stands in a file that the pull request changes. */
export const isFindingAt = ({ place, ...finding }: Finding, isTouched: IsTouched): boolean =>
  isError(finding) || (place === undefined ? finding.id === undefined : isTouched(place.file));

/**
 * The findings that a pull request's comment lists: those of `isFindingAt`, and those of objects with a row in its plan.
 * All others would stand in every comment, whatever the pull request is about.
 */
export function touchedFindings(
  { changes, findings }: { readonly changes: readonly Change[]; readonly findings: readonly Finding[] },
  isTouched: IsTouched,
): readonly Finding[] {
  const rows = new Set(
    changes.filter((change) => !isFolded(change) && !isUnmanaged(change)).map(({ id }) => objectKey(id)),
  );
  return findings.filter(
    (finding) =>
      isFindingAt(finding, isTouched) || (finding.id !== undefined && rows.has(objectKey(finding.id))),
  );
}
