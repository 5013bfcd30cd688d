import type { VaultConfig } from "../model/config.ts";
import { type Desired, type DesiredPresent, rotatedByPendingName } from "../model/desired.ts";
import type { Finding, Severity } from "../model/finding.ts";
import { isNoPolicy, type LiveRotationPolicy } from "../model/key.ts";
import type { LiveObject, Snapshot } from "../model/live.ts";
import { foldName } from "../model/object.ts";
import { type Dueness, isPendingName, type RotationEntry } from "../model/rotation.ts";
import { ownerTag } from "../model/state.ts";
import { formatDate } from "../model/time.ts";
import { makeFinding } from "./dates-after.ts";

/** The findings about a rotation that do not depend on whether it is due. */
export const findRotation = (desired: DesiredPresent, due: Dueness): readonly Finding[] =>
  due.is === "never" ? [makeFinding("rotation without date", "warning", desired, withoutDate)] : [];

const withoutDate = "its rotation is due before its expiry, and it has none: let apply give it one";

/**
 * The finding about a key of a managed HSM that git wants to be rotated, and for which git declares no rotation policy.
 * @param policy of the live key; undefined where nobody knows it
 */
export function findRotationWithoutPolicy(
  desired: DesiredPresent,
  policy: LiveRotationPolicy | undefined,
): readonly Finding[] {
  if (desired.kind !== "key" || !desired.inManagedHsm) return [];
  const { rotate, rotationPolicy } = desired.properties;
  if ((rotate === undefined && !desired.rotation) || rotationPolicy) return [];
  const needs = "a managed HSM rotates no key without a rotation policy, and";
  if (!policy) {
    const message = `${needs} git declares none: declare rotationPolicy, or see that the HSM has one for it`;
    return [makeFinding("rotation without policy", "note", desired, message)];
  }
  return isNoPolicy(policy)
    ? [
        makeFinding(
          "rotation without policy",
          "warning",
          desired,
          `${needs} it has none: declare rotationPolicy`,
        ),
      ]
    : [];
}

/** The findings of a plan about a rotation. A plan does not rotate, so a due rotation is a finding, too. */
export function findRotationDue(desired: DesiredPresent, due: Dueness): readonly Finding[] {
  if (due.is !== "due") return findRotation(desired, due);
  // A missing object is a finding already, and so is a secret's open pending secret.
  if (due.why === "missing") return [];
  if ("since" in due)
    return [
      makeFinding(
        "rotation due",
        "note",
        desired,
        `its rotation is due since ${formatDate(due.since)}: rotate makes a new version`,
      ),
    ];
  return desired.kind === "key"
    ? [makeFinding("rotation unfinished", "warning", desired, `its rotation is ${unfinished}`)]
    : [];
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

const unfinished = "not finished: rotate goes on with it";

/** Seconds that a rotation may take before it counts as left behind: its targets have minutes, and a run may wait. */
const longestRotation = 3600;

export type OpenRotationsInput = {
  readonly snapshot: Snapshot;
  readonly vault: Pick<VaultConfig, "name" | "owners">;
  /** What git declares of the vault. */
  readonly desired: readonly Desired[];
  /** False where only a part of the set was loaded: then nobody knows what has left git. */
  readonly whole: boolean;
  /** Of one that is open for long. */
  readonly severity: Exclude<Severity, "note">;
};

/**
 * The rotations that began and did not end, by their pending secrets: these are ours, and enabled. Each may hold a
 * credential that works and that nobody publishes, or be all that is left of the one that is published.
 */
export function findOpenRotations(input: OpenRotationsInput): readonly Finding[] {
  const { snapshot, vault, desired, whole, severity } = input;
  const rotated = rotatedByPendingName(desired);
  const isOpen = ({ name, enabled, tags }: LiveObject) =>
    isPendingName(name) && enabled && vault.owners.includes(tags[ownerTag] ?? "");
  return Object.values(snapshot.secret.live)
    .filter(isOpen)
    .flatMap((pending): readonly Finding[] => {
      const isLong = snapshot.takenAt - pending.created > longestRotation;
      const began = `began on ${formatDate(pending.created)}`;
      const one = rotated.get(foldName(pending.name));
      if (one) {
        const message = `its rotation ${began} and is ${unfinished}`;
        return [makeFinding("rotation unfinished", isLong ? severity : "note", one, message)];
      }
      if (!whole) return [];
      const message = `a rotation ${began}, did not end, and is gone from git: this still holds a credential. Declare the rotation again, and run rotate, or rotate --abandon`;
      return [
        {
          finding: "rotation unfinished",
          severity: isLong ? severity : "warning",
          vault: vault.name,
          id: { vault: vault.name, kind: "secret", name: pending.name },
          message,
        },
      ];
    });
}
