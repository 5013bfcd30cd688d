/**
 * What one wanted secret needs. The order of the questions is the rule:
 *
 * 1. Whose is it? Somebody else's secret is refused and an unowned one is adopted; only ours is changed.
 * 2. What is known of its value (evidence)? That decides the verb: the same value needs no write, and an unknown one
 *    needs a comparison.
 * 3. Which properties differ (edits)? They go with the verb, or make an `update` of their own.
 *
 * Only a new version can clear a date. Then the verb is `set` whatever the evidence is, because a version is written
 * anyway.
 */

import type { DesiredSecret } from "../model/desired.ts";
import { type Evidence, type Ownership, toSettle } from "../model/evidence.ts";
import type { LiveObject, LiveVersion } from "../model/live.ts";
import type { ValueSource } from "../model/source.ts";
import { isGenerated } from "../model/source-parts.ts";
import { effectParts, keeping, planUpdate } from "./effect-parts.ts";
import { clearsDates } from "./effects/carry.ts";
import { addStateEdit, findEdits, findVersionEdits } from "./effects/edits.ts";
import type { Draft } from "./effects/effect-digest.ts";
import { type Ours, stateOf } from "./ownership.ts";

/** A live object; its versions where they were listed, because only some of them shall stay enabled. */
export type StandingSecret = { readonly live: LiveObject; readonly versions?: readonly LiveVersion[] };

/**
 * The edits that a secret needs, and the parts of an effect that has them. The parts are made when they are asked for:
 * most objects of a set need nothing.
 */
export function compareProperties(
  desired: DesiredSecret,
  { live, versions }: StandingSecret,
  ownership: Ownership,
) {
  const state = stateOf(ownership);
  const edits = [...findEdits(desired, live, ownership), ...findVersionEdits(desired, live, state, versions)];
  return {
    edits,
    parts: (value?: "value") => ({ ...effectParts(desired, live, state, edits, value), ...keeping(desired) }),
  };
}

type Compared = ReturnType<typeof compareProperties>;

/**
 * Takes over an object that nobody owns, or the value of one that was external. A value is never taken over unless it
 * was compared.
 */
export function planAdopt(desired: DesiredSecret, standing: StandingSecret, ownership: Ownership): Draft {
  const { edits, parts } = compareProperties(desired, standing, ownership);
  const { source } = desired;
  const kept = source.from === "external" || isGenerated(source);
  return {
    verb: "adopt",
    ...parts(kept ? undefined : "value"),
    value: kept ? { is: "kept" } : { is: "compared", source, overwrite: desired.overwrite },
    clears: clearsDates(edits),
  };
}

/** The change that a secret of ours needs; undefined where it needs none. */
export function diffSecret(
  desired: DesiredSecret,
  standing: StandingSecret,
  ours: Ours,
  evidence: Evidence,
): Draft | undefined {
  const compared = compareProperties(desired, standing, ours);
  const { source } = desired;
  if (source.from === "external")
    return keepValue(
      compared,
      evidence.value === "external" ? evidence : { outside: false, recorded: false },
    );
  switch (evidence.value) {
    case "same":
      return keepValue(compared, { outside: false, recorded: evidence.recorded });
    case "changed":
      return setFromSource(compared, source);
    case "unknown":
    case "outside":
    case "swapped":
      // What is generated is never compared: the value stays, and our tags are written again.
      return isGenerated(source)
        ? keepValue(compared, { outside: true, recorded: false })
        : compareValue(compared, source, evidence);
    case "follows":
      return isGenerated(source) ? setFromSource(compared, source) : compareValue(compared, source, evidence);
    case "taken":
      return planAdopt(desired, standing, ours);
    case "external":
      throw new Error("evidence of an external value for an object that has a source");
    default:
      return evidence satisfies never;
  }
}

const setFromSource = ({ parts }: Compared, source: ValueSource): Draft => ({
  verb: "set",
  ...parts("value"),
  because: "changed",
  value: { from: "source", source },
});

/** The value stays: an update, or the same value in a new version where a date is cleared. */
function keepValue(
  { edits, parts }: Compared,
  { outside, recorded }: { readonly outside: boolean; readonly recorded: boolean },
): Draft | undefined {
  // A person reads of an object that somebody else wrote also where a version is written anyway.
  const seen = outside ? addStateEdit(edits, "drift") : edits;
  if (clearsDates(edits))
    return { verb: "set", ...parts(), edits: seen, because: "cleared", value: { from: "live" } };
  const left = outside || recorded ? seen : addStateEdit(edits, "pending");
  return left.length === 0 ? undefined : planUpdate(parts(), left);
}

/** Nobody knows the value: a comparison, or a new version without asking where a date is cleared. */
function compareValue(
  { edits, parts }: Compared,
  source: ValueSource,
  evidence: Extract<Evidence, { value: "unknown" | "outside" | "swapped" | "follows" }>,
): Draft {
  if (clearsDates(edits)) {
    const seen = evidence.value === "outside" ? addStateEdit(edits, "drift") : edits;
    const swap = "swap" in evidence && evidence.swap;
    const value = { from: "source", source, ...(swap && { swap }) } as const;
    return { verb: "set", ...parts("value"), edits: seen, because: "cleared", value };
  }
  const inPlace = evidence.value === "unknown" && evidence.recorded && edits.length === 0;
  const settle = { verb: "settle", ...parts("value"), source, inPlace } as const;
  return evidence.value === "follows"
    ? { ...settle, evidence: evidence.value }
    : { ...settle, ...toSettle(evidence) };
}
