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
    const at = formatPlace(one.place);
    if (problems.has(at)) return;
    const spelled = one.name === other.name ? "" : `, spelled ${other.name}`;
    const message = `${one.kind} ${one.name} is also declared at ${formatPlace(other.place)}${spelled}`;
    const hint = `${spelled && "Key Vault does not tell upper from lower case: "}keep one of them`;
    problems.set(at, problemAt(one.place, "name-duplicate", message, hint));
  };
  for (const one of declared) {
    const key = objectKey(one);
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (formatPlace(one.place) !== formatPlace(other.place)) {
      report(one, other);
      report(other, one);
    }
  }
  return [...problems.values()];
}

/** Orders problems as people go through them: by file, line and column; those without a place first. */
export const comparePlaces = (a: Problem, b: Problem): number =>
  compareText(a.place?.file ?? "", b.place?.file ?? "") ||
  (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
  (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
  compareText(a.message, b.message);
