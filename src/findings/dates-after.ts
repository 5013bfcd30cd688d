import { type DesiredPresent, placeOf } from "../model/desired.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { LiveKey, LiveObject } from "../model/live.ts";
import type { Change } from "../model/plan/change.ts";
import { addDuration } from "../model/time.ts";
import type { KeyProperties, SecretProperties } from "../model/version.ts";

/** The dates of a version, in epoch seconds. */
export type DatesAfter = { readonly created: number; readonly expiresOn?: number };

/**
 * The dates of an object's newest version as its changes leave it; undefined where there will be none. A version that
 * apply makes counts as made now. A value that only a comparison settles counts as equal until it is compared.
 * @param live what the vault reports; a soft-deleted object counts, too.
 */
export function findDatesAfter(
  changes: readonly Change[],
  live: LiveObject | LiveKey | undefined,
  now: number,
): DatesAfter | undefined {
  const change = changes.find(({ verb }) => verb !== "recover");
  switch (change?.verb) {
    case "create":
    case "set":
    case "rotate":
      return datesOfNew(change.send, live, now);
    case "settle":
      return change.compared === "different"
        ? datesOfNew(change.send, live, now)
        : live && datesOfPatched(change.patch, live);
    case "adopt":
      return "clears" in change && change.clears
        ? datesOfNew(change.send, live, now)
        : live && datesOfPatched(change.patch, live);
    case "update":
      return live && datesOfPatched(change.patch, live);
    case "disable":
    case "delete":
    case "purge":
    case "recover":
    case "unchanged":
    case "refused":
    case "left":
    case undefined:
      return live && datesOfPatched({}, live);
    default:
      return change satisfies never;
  }
}

/** The dates of a new version. A key's rotation policy, managed or not, gives every new version its expiry. */
function datesOfNew(
  { expiresOn, expiresIn, ...send }: SecretProperties | KeyProperties,
  live: LiveObject | LiveKey | undefined,
  now: number,
): DatesAfter {
  const declared = "rotationPolicy" in send ? send.rotationPolicy : undefined;
  const policy = declared ?? (live && "key" in live ? live.key.rotationPolicy : undefined);
  const duration = expiresIn ?? policy?.expiresIn;
  const expires = expiresOn ?? (duration === undefined ? undefined : addDuration(now, duration));
  return { created: now, ...(expires !== undefined && { expiresOn: expires }) };
}

/** The dates of the live version after an update. */
function datesOfPatched({ expiresOn }: { readonly expiresOn?: number }, live: LiveObject): DatesAfter {
  const expires = expiresOn ?? live.expiresOn;
  return { created: live.created, ...(expires !== undefined && { expiresOn: expires }) };
}

/**
 * What every finding about a wanted object says of it.
 * @param names what the finding is about, as `value` or `expiresOn`: an override of the vault may say it
 */
export const aboutObject = (desired: DesiredPresent, ...names: readonly string[]) =>
  ({ vault: desired.id.vault, id: desired.id, place: placeOf(desired, names) }) as const;

/** A finding about a wanted object, of a kind that has no members of its own. */
export const makeFinding = (
  finding: Exclude<Finding["finding"], "policy broken" | "same value" | "value in git">,
  severity: Severity,
  desired: DesiredPresent,
  message: string,
  ...names: readonly string[]
): Finding => ({ finding, severity, ...aboutObject(desired, ...names), message });
