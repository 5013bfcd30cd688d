import type { DesiredSecret } from "../model/desired.ts";
import type { EvidenceOf, Ownership } from "../model/evidence.ts";
import { objectKey } from "../model/object.ts";
import { type Change, isEffect } from "../model/plan/change.ts";
import { objectKeyIn } from "../model/plan/effect.ts";
import type { Source } from "../model/source.ts";
import { clearsDates } from "./effects/carry.ts";
import { addStateEdit } from "./effects/edits.ts";
import type { Draft } from "./effects/effect-digest.ts";
import { compareProperties, type StandingSecret } from "./secret-diff.ts";

/**
 * The sources of the values that whoever runs this gives to some secrets, by `objectKey`: an earlier version, or
 * `external` where they type it. A plan that has some is about these secrets and those that copy them.
 */
export type GivenSources = ReadonlyMap<string, Source>;

/**
 * A new version with a value that a person chose for this run. The tags say of it what git says, so that the next plan
 * takes the value for git's.
 */
export function planGiven(
  desired: DesiredSecret,
  standing: StandingSecret,
  ownership: Ownership,
  source: Source,
  evidenceOf: EvidenceOf["secret"],
): Draft {
  const { edits, parts } = compareProperties(desired, standing, ownership);
  return {
    verb: "set",
    ...parts(),
    edits: isSetOutside(desired, standing, ownership, evidenceOf) ? addStateEdit(edits, "drift") : edits,
    because: clearsDates(edits) ? "cleared" : "given",
    value: { from: "source", source },
  };
}

function isSetOutside(
  desired: DesiredSecret,
  { live }: StandingSecret,
  ownership: Ownership,
  evidenceOf: EvidenceOf["secret"],
): boolean {
  if (ownership.is !== "ours") return false;
  const known = evidenceOf(desired, live, ownership.state, ownership.lost);
  return known.value === "external" ? known.outside : known.value === "outside";
}

/** The changes of the objects that are given a value, follow one that is given, must not, or still have none. */
export const selectGiven = (
  objects: readonly (readonly Change[])[],
  given: GivenSources,
): readonly Change[] => objects.filter((changes) => isAboutGiven(changes, given)).flat();

const isAboutGiven = (changes: readonly Change[], given: GivenSources): boolean =>
  changes.some(
    (change) =>
      given.has(objectKey(change.id)) ||
      (change.verb === "refused" && given.size > 0) ||
      (change.verb === "left" && change.why === "missing") ||
      (isEffect(change) && change.after.some((key) => objectKeyIn(key) !== objectKey(change.id))),
  );
