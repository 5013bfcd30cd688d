import type { DesiredSecret } from "../model/desired.ts";
import type { Doubt, Evidence, Swap } from "../model/evidence.ts";
import type { LiveObject } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import type { ValueSource } from "../model/source.ts";
import { copiedIdOf, isGenerated, sourcesIn } from "../model/source-parts.ts";
import { isOfVersion, type KvgState } from "../model/state.ts";
import type { CreatedOf } from "../sources/source-kind.ts";
import { compareRevisions, externalRevision, type GitComparison } from "./revision.ts";

/** What a run knows beside the object. */
export type EvidenceContext = {
  /** The fingerprint key that tags shall be under, by the config: one under another is written anew. */
  readonly kid?: string;
  readonly createdOf: CreatedOf;
  /** Whether git tracks a file that a source names, by its path as sources have it. */
  readonly isTracked: (path: string) => boolean;
  /** Whether it changed in git since the run's base; absent where no base is known. */
  readonly isChanged?: (path: string) => boolean;
};

/**
 * What is known of an owned object's value from git and lists alone: the same for every identity. `lost`: the newest
 * version bears no tags of ours, and the state comes from an earlier one.
 */
export function evidenceOfSecret(
  desired: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
  lost: boolean,
  known: EvidenceContext,
): Evidence {
  const fits = state !== undefined && !lost && isOfVersion(state, live);
  const keyed = known.kid === undefined || state?.kid === known.kid;
  const { source, id } = desired;
  if (source.from === "external")
    return {
      value: "external",
      outside: !fits,
      recorded: fits && keyed && state.revision === externalRevision,
    };
  if (state?.revision === externalRevision) return { value: "taken" };
  const git = state && compareRevisions(state.revision, source, id, state.salt, known.createdOf);
  if (isGenerated(source)) {
    // Nothing could be compared, so git has the first word: a value is kept until what it says changes.
    if (git && git.is !== "same") return { value: "changed" };
    return fits ? { value: "same", recorded: keyed } : { value: "outside" };
  }
  if (!fits || !git) return outside(git);
  return settled(git, keyed, source, id, known);
}

/** What somebody else set, and whether git moved beside it. */
export function outside(git: GitComparison | undefined): Extract<Evidence, { value: "outside" }> {
  const swap = swapOf(git);
  return { value: "outside", ...(swap && { swap }) };
}

function swapOf(git: GitComparison | undefined): Swap | undefined {
  switch (git?.is) {
    case "swapped":
      return git.swap;
    case "changed":
      return {};
    case "same":
    case "unknown":
    case undefined:
      return undefined;
    default:
      return git satisfies never;
  }
}

type Told = Extract<Evidence, { value: "same" | "changed" | "unknown" | "swapped" }>;

/** What git and a tag that fits tell of a value. @param keyed the tag is under the fingerprint key of the config. */
export function settled(
  git: GitComparison,
  keyed: boolean,
  source: ValueSource,
  id: ObjectId,
  known: EvidenceContext,
): Told {
  switch (git.is) {
    case "same":
      return { value: "same", recorded: keyed };
    case "changed":
      return { value: "changed" };
    case "swapped":
      return { value: "swapped", swap: git.swap };
    case "unknown": {
      const [first, ...more] = [...git.doubts, ...doubtsOf(source, id, known)];
      const doubts = first && ([first, ...more] as const);
      return { value: "unknown", recorded: keyed && git.noted, ...(doubts && { doubts }) };
    }
    default:
      return git satisfies never;
  }
}

/** What of a source is neither told by git nor by the lists. */
const doubtsOf = (
  source: ValueSource,
  id: ObjectId,
  { createdOf, isTracked, isChanged }: EvidenceContext,
): readonly Doubt[] =>
  sourcesIn(source).flatMap((one): readonly Doubt[] => {
    if (one.from === "file" && one.revision === undefined && isTracked(one.path))
      return [{ about: "file", path: one.path, ...(isChanged?.(one.path) && { changed: true }) }];
    if (one.from !== "secret" || one.version !== undefined) return [];
    const secret = copiedIdOf(one, id);
    return createdOf(secret) === undefined ? [{ about: "copy", secret }] : [];
  });
