import { boundOfVersions, type DesiredPresent } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { LiveObject } from "../model/live.ts";
import { versionsWritten } from "../model/state.ts";
import { formatDate } from "../model/time.ts";
import { type DatesAfter, makeFinding } from "./dates-after.ts";

/**
 * The findings about an object's expiry, as the plan leaves it.
 * @param until the last expiry that is a finding: epoch seconds, as `now`.
 */
export function findExpiry(
  desired: DesiredPresent,
  { expiresOn }: DatesAfter,
  now: number,
  until: number,
): Finding[] {
  if (expiresOn === undefined) return [withoutDate(desired)];
  if (expiresOn > until) return [];
  const date = formatDate(expiresOn);
  return [
    expiresOn <= now
      ? makeFinding("expired", "warning", desired, `it expired on ${date}: ${renew(desired)}`, "expiresOn")
      : makeFinding("expiring", "warning", desired, `it expires on ${date}: ${renew(desired)}`, "expiresOn"),
  ];
}

/** How a person gets a later date. */
function renew(desired: DesiredPresent): string {
  const { expiresOn, expiresIn } = desired.properties;
  if (typeof expiresOn === "number") return "declare a later expiresOn";
  if (desired.rotation) return "rotate makes a new version";
  if (desired.kind === "key" && desired.origin.from === "service") return "raise rotate for a new version";
  return expiresIn === undefined ? "renew it, or declare expiresOn" : "a new version gets a later date";
}

/**
 * Before an expiry the service rotates only a version that has one, and a policy gives an expiry to new versions alone.
 * Source: key-vault/keys/how-to-configure-key-rotation
 */
function withoutDate(desired: DesiredPresent): Finding {
  const policy = desired.kind === "key" ? desired.properties.rotationPolicy : undefined;
  const waits = policy?.lifetimeActions.some(
    (action) => action.action === "Rotate" && "timeBeforeExpiry" in action,
  );
  if (!waits) return makeFinding("never expires", "note", desired, "it has no expiry", "expiresOn");
  const message =
    "its rotationPolicy rotates it before its expiry, and its version has none, so the service never does: " +
    "raise rotate once, for a version with one";
  return makeFinding("rotation without date", "warning", desired, message);
}

/** The share of an object's maximum from which on its versions are a finding. */
const share = 0.8;

/**
 * Whether an object comes near the number of versions above which no further one is written.
 * @param bearers the versions that may bear `kvg-state`: the live one, and the newest earlier one that was ours.
 * @param counted how many versions there are; undefined where nobody counted, and `kvg-state` says how many we wrote.
 */
export function findManyVersions(
  desired: DesiredPresent,
  bearers: readonly (LiveObject | undefined)[],
  counted: number | undefined,
): readonly Finding[] {
  const { maxVersions } = desired;
  const known = counted ?? versionsWritten(bearers);
  if (known === undefined || known < share * maxVersions) return [];
  const { why, advice } = boundOfVersions(desired);
  const has = counted === undefined ? `${known} versions of it were written` : `it has ${known} versions`;
  const message =
    `${has}, and from ${maxVersions} on no further one is: they can never be removed, and ${why}. ` +
    `Find out why it changes so often, or ${advice}`;
  return [makeFinding("versions near limit", "warning", desired, message)];
}
