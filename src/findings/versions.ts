import type { DesiredPresent } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { LiveObject } from "../model/live.ts";
import { decodeState, stateTag } from "../model/state.ts";
import { makeFinding } from "./dates-after.ts";

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
  const known =
    counted ?? bearers.map((bearer) => decodeState(bearer?.tags[stateTag])?.versions).find(Boolean);
  if (known === undefined || known < share * maxVersions) return [];
  const has = counted === undefined ? `${known} versions of it were written` : `it has ${known} versions`;
  const message =
    `${has}, and from ${maxVersions} on no further one is: they can never be removed, and backup fails above 500. ` +
    "Find out why it changes so often, or raise versions: { max: N }";
  return [makeFinding("versions near 500", "warning", desired, message)];
}
