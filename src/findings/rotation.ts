import type { DesiredPresent } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Dueness, RotationEntry } from "../model/rotation.ts";
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

/** The findings about a rotation that is over: what its new credential and the earlier ones are like. */
export function findRotated(entry: RotationEntry): readonly Finding[] {
  if (entry.result !== "rotated") return [];
  const { id, place, endsFirst, notRemoved } = entry;
  const about = { severity: "warning", vault: id.vault, id, place } as const;
  return [
    ...(endsFirst
      ? [
          {
            ...about,
            finding: "credential ends first" as const,
            message: `its credential ends on ${formatDate(endsFirst.endsOn)}, before the secret expires on ${formatDate(endsFirst.expiresOn)}: declare expiresIn, which both follow`,
          },
        ]
      : []),
    ...(notRemoved
      ? [
          {
            ...about,
            finding: "credentials not removed" as const,
            message: "earlier credentials of it could not all be removed: the next rotation tries again",
          },
        ]
      : []),
  ];
}
