import { error, notice, warning } from "@actions/core";
import type { Place, Problem } from "../../model/errors.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { objectName } from "../../model/object.ts";
import { inText } from "../../report/formats/escape.ts";
import { type IsTouched, isFindingAt } from "./touched-findings.ts";

/** A remark that GitHub shows at a line of a file, or of none. */
export type Annotation = {
  readonly type: "error" | "warning" | "notice";
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
  for (const { type, message, place } of list)
    tell[type](message, place ? { file: place.file, startLine: place.line, startColumn: place.column } : {});
}

const tell = { error, warning, notice } as const;

const ofProblem = ({ message, hint, place }: Problem): Annotation => ({
  type: "error",
  message: hint === undefined ? message : `${message} (hint: ${hint})`,
  ...(place && { place }),
});

const ofFinding = ({ severity, id, vault, message, place }: Finding): Annotation => ({
  type: types[severity],
  message: `${id ? objectName(id) : vault}: ${message}`,
  ...(place && { place }),
});

const types = { error: "error", warning: "warning", note: "notice" } as const satisfies Record<
  Severity,
  Annotation["type"]
>;

const shown = ({ type, message, place }: Annotation, inRepository: (file: string) => string): Annotation => ({
  type,
  message: inText(message, true).slice(0, mostCharacters).toWellFormed(),
  ...(place && { place: { ...place, file: inRepository(place.file) } }),
});
