import type { DesiredPresent } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Dueness } from "../model/rotation.ts";
import { formatDate } from "../model/time.ts";
import { makeFinding } from "./dates-after.ts";

/** The findings about a rotation that do not depend on whether it is due. */
export const findRotation = (desired: DesiredPresent, due: Dueness): readonly Finding[] =>
  due.is === "never" ? [makeFinding("rotation without date", "warning", desired, withoutDate)] : [];

const withoutDate = "its rotation is due before its expiry, and it has none: let apply give it one";

/** The findings of a plan about a rotation. A plan does not rotate, so a due rotation is a finding, too. */
export function findRotationDue(desired: DesiredPresent, due: Dueness): readonly Finding[] {
  if (due.is !== "due") return findRotation(desired, due);
  // A missing object is a finding already.
  if (due.why === "missing") return [];
  const message =
    "since" in due
      ? `its rotation is due since ${formatDate(due.since)}: rotate makes a new version`
      : "its rotation is not finished: rotate goes on with it";
  return [makeFinding("rotation due", "note", desired, message)];
}
