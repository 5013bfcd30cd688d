import type { DesiredKey } from "../model/desired.ts";
import type { KeyEvidence } from "../model/evidence.ts";
import type { LiveKey } from "../model/live.ts";
import { type KvgState, rememberedDigest } from "../model/state.ts";
import { type EvidenceContext, outside, settled } from "./evidence.ts";
import { compareRevisions } from "./revision.ts";

/**
 * What is known of an owned key's material from git and what a Reader may get: the same for every
 * identity. Not by the tag's `created`: a version that the service made by itself bears the tags of the one before,
 * and whether it has the material that we imported is told by its public numbers.
 * @param lost the newest version bears no tags of ours, and the state comes from an earlier one.
 */
export function evidenceOfKey(
  { origin, id }: DesiredKey,
  { key }: LiveKey,
  state: KvgState | undefined,
  lost: boolean,
  known: EvidenceContext,
): KeyEvidence {
  const keyed = known.kid === undefined || state?.kid === known.kid;
  const material = state?.properties.material;
  if (origin.from === "service") {
    // A tag that still remembers material is of a key that git imported before.
    const recorded = state !== undefined && !lost && keyed && material === undefined;
    return { value: "made", recorded };
  }
  if (!state) return { value: "outside" };
  const { source } = origin;
  // Made by the service before: nothing was set outside, git now has material for it.
  if (material === undefined)
    return lost
      ? { value: "outside", swap: { was: "service" } }
      : { value: "swapped", swap: { was: "service" } };
  const git = compareRevisions(state.revision, source, id, state.salt, known.createdOf);
  if (lost || key.numbers === undefined || material !== rememberedDigest(key.numbers)) return outside(git);
  return settled(git, keyed, source, id, known);
}
