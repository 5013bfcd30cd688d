import { error, notice, warning } from "@actions/core";
import type { ErrorCode } from "../../model/error-code.ts";
import type { Place, Problem } from "../../model/errors.ts";
import { codeOfFinding, type Finding, type FindingCode, type Severity } from "../../model/finding.ts";
import { objectName } from "../../model/object.ts";
import { inText } from "../../report/formats/escape.ts";
import { type IsTouched, isFindingAt } from "../touched-findings.ts";

/** A remark that GitHub shows at a line of a file, or of none. */
export type Annotation = {
  readonly type: "error" | "warning" | "notice";
  /** The code, by which the reference has it. Absent where the annotation only counts others. */
  readonly title?: ErrorCode | FindingCode;
  readonly message: string;
  readonly place?: Place;
};

/**
 * The most annotations of a type, and characters of a message. The runner takes 10 and 4,096, and drops more silently.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
const [most, mostCharacters] = [9, 4000];

/**
 * Problems and findings as annotations: at most nine of each type, and one that counts the others. Findings that
 * `isFindingAt` leaves out would stand at lines that nobody changed. Those on opened values are left out because more
 * people read the repository than the vault.
 * @param inRepository a file's path from the repository's root, for the path as people would type it.
 */
export function makeAnnotations(
  problems: readonly Problem[],
  findings: readonly Finding[],
  inRepository: (file: string) => string,
  isTouched: IsTouched,
): readonly Annotation[] {
  const all = [
    ...problems.map(ofProblem),
    ...findings
      .filter((finding) => !("confidential" in finding) && isFindingAt(finding, isTouched))
      .map(ofFinding),
  ];
  return (["error", "warning", "notice"] as const).flatMap((type) => {
    const mine = all.filter((annotation) => annotation.type === type);
    const more = mine.length - most;
    return [
      ...mine.slice(0, most).map((annotation) => shown(annotation, inRepository)),
      ...(more > 0 ? [{ type, message: `${more} more: the job's summary and log have them all.` }] : []),
    ];
  });
}

export function printAnnotations(list: readonly Annotation[]): void {
  for (const { type, title, message, place } of list)
    annotate[type](message, {
      ...(title && { title }),
      ...(place && { file: place.file, startLine: place.line, startColumn: place.column }),
    });
}

const annotate = { error, warning, notice } as const;

const ofProblem = ({ code, message, hint, place }: Problem): Annotation => ({
  type: "error",
  title: code,
  message: hint === undefined ? message : `${message} (hint: ${hint})`,
  ...(place && { place }),
});

const ofFinding = (finding: Finding): Annotation => ({
  type: types[finding.severity],
  title: codeOfFinding(finding),
  message: `${finding.id ? objectName(finding.id) : finding.vault}: ${finding.message}`,
  ...(finding.place && { place: finding.place }),
});

const types = { error: "error", warning: "warning", note: "notice" } as const satisfies Record<
  Severity,
  Annotation["type"]
>;

const shown = (
  { message, place, ...rest }: Annotation,
  inRepository: (file: string) => string,
): Annotation => ({
  ...rest,
  message: inText(message, true).slice(0, mostCharacters).toWellFormed(),
  ...(place && { place: { ...place, file: inRepository(place.file) } }),
});
