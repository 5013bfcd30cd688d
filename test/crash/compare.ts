// Whether a vault came out of a crash as it comes out of an apply that nothing disturbed.
import { isDeepStrictEqual } from "node:util";
import type { PlanDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { countVersions, type Held, type Holdings, newest } from "../simulation/holdings.ts";
import { purged } from "./effects.ts";
import { imported } from "./key-effects.ts";

/** How far the clock of a disturbed apply may have moved, in seconds: what is counted from it moves as well. */
const mostDelay = 300;

/** What of an object has to be the same however it came about: all but times, and the salt and count in our tag. */
function essence(held: Held): unknown {
  const { value, key, contentType, enabled, notBefore, tags } = newest(held);
  const { "kvg-state": _, ...others } = tags;
  const known = key && !imported.has(value) ? "made by the service" : value;
  const { phase, policy } = held;
  return { phase, policy, value: known, key, contentType, enabled, notBefore, tags: others };
}

const expiryOf = (held: Held): number => newest(held).expiresOn ?? 0;

/** Everything that is wrong with `found`, where `before` was before the apply and `wanted` is without a crash. */
export function wrongs(before: Holdings, wanted: Holdings, found: Holdings): readonly string[] {
  const wrong: string[] = [];
  for (const [key, held] of before) {
    const kept = new Set(found.get(key)?.versions.map(({ version, value }) => `${version} ${value}`));
    const lost = held.versions.some(({ version, value }) => !kept.has(`${version} ${value}`));
    if (lost && !purged.includes(held.name)) wrong.push(`${key} lost a version`);
  }
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [one, other] = [wanted.get(key), found.get(key)];
    if (!one || !other) wrong.push(`${key} is ${one ? "missing" : "too much"}`);
    else if (
      !isDeepStrictEqual(essence(one), essence(other)) ||
      Math.abs(expiryOf(one) - expiryOf(other)) > mostDelay
    )
      wrong.push(`${key} is ${JSON.stringify(essence(other))}, not ${JSON.stringify(essence(one))}`);
  }
  const surplus = countVersions(found) - countVersions(wanted);
  if (surplus > 1 || surplus < 0) wrong.push(`${surplus} versions more than without a crash`);
  return wrong;
}

/** The effects of a plan that should have none: all but a comparison that only repeats what is in place. */
export const unsettled = ({ changes }: Pick<PlanDocument, "changes">): readonly string[] =>
  changes.flatMap((change) =>
    (isEffect(change) && !(change.verb === "settle" && change.evidence === "unknown" && change.inPlace)) ||
    change.verb === "refused"
      ? [`plan still wants to ${change.verb} ${change.id.name}`]
      : [],
  );
