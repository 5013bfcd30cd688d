import type { DesiredKey } from "../model/desired.ts";
import type { KeyEvidence } from "../model/evidence.ts";
import type { LiveKey } from "../model/live.ts";
import { type KvgState, remember } from "../model/state.ts";
import type { Known } from "./evidence.ts";
import { revision, untold } from "./revision.ts";

/**
 * What is known of an owned key's material from git and what a Reader may get (DESIGN 5): the same for every
 * identity. Not by the tag's `created`: a version that the service made by itself bears the tags of the one before,
 * and whether it has the material that we imported is told by its public numbers.
 * @param lost the newest version bears no tags of ours, and the state comes from an earlier one.
 */
export function evidenceOfKey(
  { origin, id }: DesiredKey,
  { key }: LiveKey,
  state: KvgState | undefined,
  lost: boolean,
  { kid, createdOf }: Known,
): KeyEvidence {
  const keyed = kid === undefined || state?.kid === kid;
  if (origin.from === "service") return { value: "made", recorded: state !== undefined && !lost && keyed };
  if (!state || lost) return { value: "outside" };
  const { material } = state.properties;
  // Made by the service before: nothing was set outside, git now has material for it.
  if (material === undefined) return { value: "unknown", recorded: false };
  if (key.numbers === undefined || material !== remember(key.numbers)) return { value: "outside" };
  const now = revision(origin.source, id, state.salt, createdOf);
  if (now === untold || state.revision === untold)
    return { value: "unknown", recorded: keyed && now === state.revision };
  return now === state.revision ? { value: "same", recorded: keyed } : { value: "changed" };
}
