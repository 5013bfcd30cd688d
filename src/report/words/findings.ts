import { formatPlace } from "../../model/errors.ts";
import { type Finding, type Severity, severities } from "../../model/finding.ts";
import { objectName } from "../../model/object.ts";

type FindingRow = { readonly about: string; readonly message: string };

export type FindingGroup = {
  readonly severity: Severity;
  /** The kind and its count: `never expires (412)`. */
  readonly heading: string;
  readonly rows: readonly FindingRow[];
  /** Not for a comment. */
  readonly confidential: boolean;
};

/** The findings by severity, worst first, and by kind in the order in which kinds first occur. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] =>
  severities.flatMap((severity) => {
    const kinds = Map.groupBy(
      findings.filter((finding) => finding.severity === severity),
      ({ finding }) => finding,
    );
    return [...kinds].map(([kind, found]) => ({
      severity,
      heading: `${kind} (${found.length})`,
      rows: found.map(row),
      confidential: found.some((finding) => "confidential" in finding),
    }));
  });

const row = ({ id, vault, message, place }: Finding): FindingRow => ({
  about: id ? objectName(id) : vault,
  message: place ? `${message} (${formatPlace(place)})` : message,
});
