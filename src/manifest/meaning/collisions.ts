import { formatPlace, type Problem, type ProblemAt } from "../../model/errors.ts";
import { compareText, objectKey } from "../../model/object.ts";
import type { DeclaredObject } from "./manifest.ts";

/** A problem at both places that declare one object. Key Vault does not tell upper from lower case in names. */
export function findCollisions(
  declared: readonly DeclaredObject[],
  problemAt: ProblemAt,
): readonly Problem[] {
  const first = new Map<string, DeclaredObject>();
  const problems = new Map<string, Problem>();
  const report = (one: DeclaredObject, other: DeclaredObject): void => {
    // One leaf of a file is two declarations where two items take it: then these are told apart.
    const isOneLeaf = formatPlace(one.place) === formatPlace(other.place);
    const [place, rival] = isOneLeaf
      ? [one.by ?? one.place, other.by ?? other.place]
      : [one.place, other.place];
    const at = `${formatPlace(place)} ${isOneLeaf ? one.name : ""}`;
    if (problems.has(at)) return;
    const spelled = one.name === other.name ? "" : `, spelled ${other.name}`;
    const message = `${one.kind} ${one.name} is also declared at ${formatPlace(rival)}${spelled}`;
    const advice =
      !one.by === !other.by
        ? "keep one of them"
        : "an entry gives a secret of secretsFrom properties alone, under the same spelling: take out its value, or rename one";
    const hint = `${spelled && "Key Vault does not tell upper from lower case: "}${advice}`;
    problems.set(at, problemAt(place, "name-duplicate", message, hint));
  };
  for (const one of declared) {
    const key = objectKey(one);
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (!isOneDeclaration(one, other)) {
      report(one, other);
      report(other, one);
    }
  }
  return [...problems.values()];
}

/** Whether two objects are of one line of a manifest, which names a vault twice. A leaf is declared once for each item. */
const isOneDeclaration = (one: DeclaredObject, other: DeclaredObject): boolean =>
  !one.by && !other.by && formatPlace(one.place) === formatPlace(other.place);

/** Orders problems as people go through them: by file, line and column; those without a place first. */
export const comparePlaces = (a: Problem, b: Problem): number =>
  compareText(a.place?.file ?? "", b.place?.file ?? "") ||
  (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
  (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
  compareText(a.message, b.message);

/** Each problem once: one line of a manifest may be for several vaults, or for many values of a file. */
export const distinctProblems = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify([problem.place, problem.message]), problem])).values(),
];
