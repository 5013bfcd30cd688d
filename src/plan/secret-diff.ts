/**
 * What one wanted secret needs. The order of the questions is the rule:
 *
 * 1. Whose is it? Somebody else's is refused, nobody's is adopted: only then may anything of it be changed.
 * 2. What is known of its value (evidence)? That decides the verb: nothing is written for a value that is the same,
 *    a comparison is staged where it is not known.
 * 3. What of its properties differs (edits)? They ride along with the verb, or make an `update` of their own.
 *
 * A date can only be cleared by a new version: then the verb is `set` whatever is known of the value, because a
 * version is written anyway.
 */

import type { DesiredSecret } from "../model/desired.ts";
import type { Edit } from "../model/edit.ts";
import type { SetSecret } from "../model/effect.ts";
import { type Evidence, type Ownership, toSettle } from "../model/evidence.ts";
import type { LiveObject, LiveVersion } from "../model/live.ts";
import type { ValueSource } from "../model/source.ts";
import { isGenerated } from "../model/source-parts.ts";
import type { KvgState } from "../model/state.ts";
import type { Stamp } from "../model/version.ts";
import {
  addStateEdit,
  carrySecretProperties,
  clearsDates,
  newSecretProperties,
  nonEmptyEdits,
  patchSecretProperties,
} from "./carry.ts";
import { causeOf, findCommonEdits, findVersionEdits, rememberProperties } from "./edits.ts";
import { baseOf, type Draft } from "./effect-digest.ts";

type Ours = Extract<Ownership, { is: "ours" }>;

const keeping = ({ keepEnabled }: DesiredSecret) => keepEnabled !== undefined && { keepEnabled };

const stampOf = (desired: DesiredSecret, versions: number): Stamp => ({
  owner: desired.owner,
  source: desired.source,
  properties: rememberProperties(desired),
  versions,
});

/** A first version. */
export const planCreate = (desired: DesiredSecret, source: ValueSource, orRecover: boolean): Draft => ({
  verb: "create",
  kind: "secret",
  id: desired.id,
  place: desired.place,
  after: [],
  source,
  send: newSecretProperties(desired),
  stamp: stampOf(desired, 0),
  orRecover,
  ...(orRecover && keeping(desired)),
});

/** A live object; its versions where they were listed, because only some of them shall stay enabled. */
export type StandingSecret = { readonly live: LiveObject; readonly versions?: readonly LiveVersion[] };

/** What the effects on a live object share. */
function common(desired: DesiredSecret, { live, versions }: StandingSecret, ownership: Ownership) {
  const state = ownership.is === "ours" ? ownership.state : undefined;
  const edits = [
    ...findSecretEdits(desired, live, state),
    ...findVersionEdits(desired, live, state, versions),
  ];
  return {
    kind: "secret",
    id: desired.id,
    place: desired.place,
    after: [],
    edits,
    send: carrySecretProperties(desired, live, state),
    patch: patchSecretProperties(desired, live, edits),
    // An adopted object has at least the version that is adopted; nobody counted the ones before.
    stamp: stampOf(desired, state?.versions ?? 1),
    base: baseOf(live),
    ...keeping(desired),
  } as const;
}

/** Take over an object that nobody owns, or the value of one that was external: never a value unseen. */
export function planAdopt(desired: DesiredSecret, standing: StandingSecret, ownership: Ownership): Draft {
  const shared = common(desired, standing, ownership);
  const { source } = desired;
  const kept = source.from === "external" || isGenerated(source);
  return {
    verb: "adopt",
    ...shared,
    value: kept ? { is: "kept" } : { is: "compared", source, overwrite: desired.overwrite },
    clears: clearsDates(shared.edits),
  };
}

/** The change that an object of ours needs, or none. */
export function diffSecret(
  desired: DesiredSecret,
  standing: StandingSecret,
  ours: Ours,
  evidence: Evidence,
): Draft | undefined {
  const { source } = desired;
  const shared = common(desired, standing, ours);
  const cleared = clearsDates(shared.edits);
  const set = (
    because: SetSecret["because"],
    value: SetSecret["value"],
    edits: readonly Edit[] = shared.edits,
  ): Draft => ({ verb: "set", ...shared, edits, because, value });
  // Said also where a date is cleared, and a version is written anyway: somebody was there.
  const setOutside = addStateEdit(shared.edits, "drift");
  if (source.from === "external") {
    const { recorded, outside } =
      evidence.value === "external" ? evidence : { recorded: false, outside: false };
    if (cleared) return set("cleared", { from: "live" }, outside ? setOutside : shared.edits);
    if (outside) return update(shared, setOutside);
    return update(shared, recorded ? shared.edits : addStateEdit(shared.edits, "pending"));
  }
  switch (evidence.value) {
    case "same":
      if (cleared) return set("cleared", { from: "live" });
      return update(shared, evidence.recorded ? shared.edits : addStateEdit(shared.edits, "pending"));
    case "changed":
      return set("changed", { from: "source", source });
    case "unknown":
    case "outside":
    case "swapped":
    case "follows": {
      if (isGenerated(source)) {
        if (evidence.value === "follows") return set("changed", { from: "source", source });
        return cleared ? set("cleared", { from: "live" }, setOutside) : update(shared, setOutside);
      }
      if (cleared) {
        const edits = evidence.value === "outside" ? setOutside : shared.edits;
        const swap = "swap" in evidence && evidence.swap;
        return set("cleared", { from: "source", source, ...(swap && { swap }) }, edits);
      }
      const inPlace = evidence.value === "unknown" && evidence.recorded && shared.edits.length === 0;
      const settle = { verb: "settle", ...shared, source, inPlace } as const;
      return evidence.value === "follows"
        ? { ...settle, evidence: evidence.value }
        : { ...settle, ...toSettle(evidence) };
    }
    case "taken":
      return planAdopt(desired, standing, ours);
    case "external":
      throw new Error("evidence of an external value for an object that has a source");
    default:
      return evidence satisfies never;
  }
}

function update(shared: ReturnType<typeof common>, edits: readonly Edit[]): Draft | undefined {
  const some = nonEmptyEdits(edits);
  if (!some) return undefined;
  const { send: _, ...effect } = shared;
  return { verb: "update", ...effect, edits: some };
}

/** The differences of everything but the value, in a fixed order. */
export function findSecretEdits(
  desired: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
): readonly Edit[] {
  const common = findCommonEdits(desired, live, state);
  const { contentType } = desired.properties;
  const [before, after] = [live.contentType ?? null, contentType || null];
  if (contentType === undefined || after === before) return common;
  const cause = causeOf(state?.properties.contentType, contentType, before);
  return [{ property: "contentType", before, after, cause }, ...common];
}
