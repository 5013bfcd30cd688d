import type { DesiredSecret } from "../model/desired.ts";
import type { Evidence } from "../model/evidence.ts";
import type { LiveObject } from "../model/live.ts";
import { generates } from "../model/parts.ts";
import { isOfVersion, type KvgState } from "../model/state.ts";
import { external, revision, untold } from "./revision.ts";
import type { CreatedOf } from "./source-kind.ts";

/** What a run knows beside the object. */
export type Known = {
  /** The fingerprint key that tags shall be under, by the config: one under another is written anew. */
  readonly kid?: string;
  readonly createdOf: CreatedOf;
};

/**
 * What is known of an owned object's value from git and lists alone (DESIGN 5, first pass): the same for every
 * identity. `lost`: the newest version bears no tags of ours, and the state comes from an earlier one.
 */
export function evidence(
  desired: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
  lost: boolean,
  { kid, createdOf }: Known,
): Evidence {
  const fits = state !== undefined && !lost && isOfVersion(state, live);
  const keyed = kid === undefined || state?.kid === kid;
  const { source, id } = desired;
  if (source.from === "external")
    return { value: "external", outside: !fits, recorded: fits && keyed && state.revision === external };
  if (state?.revision === external) return { value: "taken" };
  if (generates(source)) {
    // Nothing could be compared, so git has the first word: a value is kept until what it says changes.
    if (state && state.revision !== revision(source, id, state.salt, createdOf)) return { value: "changed" };
    return fits ? { value: "same", recorded: keyed } : { value: "outside" };
  }
  if (!fits) return { value: "outside" };
  const now = revision(source, id, state.salt, createdOf);
  if (now === untold || state.revision === untold)
    return { value: "unknown", recorded: keyed && now === state.revision };
  return now === state.revision ? { value: "same", recorded: keyed } : { value: "changed" };
}
