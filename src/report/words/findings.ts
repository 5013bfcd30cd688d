import type { ErrorCode } from "../../model/error-code.ts";
import { formatPlace } from "../../model/errors.ts";
import {
  codeOfFinding,
  type Finding,
  type FindingCode,
  type Severity,
  severities,
} from "../../model/finding.ts";
import { type ObjectId, objectName } from "../../model/object.ts";

type FindingRow = {
  readonly about: string;
  readonly message: string;
  /** Absent for an error that is about no vault. */
  readonly vault?: string;
  /** Absent where the finding is about no one object. */
  readonly id?: ObjectId;
};

export type FindingGroup = {
  readonly severity: Severity;
  /** The kind and its count: `never expires (412)`. */
  readonly heading: string;
  /** How many there are; a page may show fewer rows, or none. */
  readonly count: number;
  readonly rows: readonly FindingRow[];
  /** Whose words say what the group means; of several rules of a policy the first one's. */
  readonly code: FindingCode | ErrorCode;
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
    return [...kinds].flatMap(([kind, found]) => {
      const [first] = found;
      return first
        ? {
            severity,
            heading: `${kind} (${found.length})`,
            count: found.length,
            rows: found.map(row),
            code: codeOfFinding(first),
            confidential: found.some((finding) => "confidential" in finding),
          }
        : [];
    });
  });

const row = ({ id, vault, message, place }: Finding): FindingRow => ({
  about: id ? objectName(id) : vault,
  vault,
  ...(id && { id }),
  message: place ? `${message} (${formatPlace(place)})` : message,
});
