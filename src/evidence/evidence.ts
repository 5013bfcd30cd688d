import type { DesiredKey, DesiredSecret } from "../model/desired.ts";
import type { Doubt, Evidence, KeyEvidence } from "../model/evidence.ts";
import type { LiveKey, LiveObject } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import type { ValueSource } from "../model/source.ts";
import { copiedIdOf, isGenerated, sourcesIn } from "../model/source-parts.ts";
import { isOfVersion, type KvgState, rememberedDigest } from "../model/state.ts";
import type { CreatedOf } from "../sources/source-kind.ts";
import { compareRevisions, externalRevision, type GitComparison } from "./revision.ts";

export type EvidenceContext = {
  /** The fingerprint key that tags shall be under, by the config: a tag under another one is written anew. */
  readonly kid?: string;
  readonly createdOf: CreatedOf;
  /** Whether git tracks a file that a source names, by its path as sources have it. */
  readonly isTracked: (path: string) => boolean;
  /** Whether it changed in git since the run's base; absent where no base is known. */
  readonly isChanged?: (path: string) => boolean;
};

/**
 * What git and lists alone tell of an owned secret's value: the same for every identity.
 * @param lost the newest version bears no tags of ours, and the state comes from an earlier one.
 */
export function evidenceOfSecret(
  desired: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
  lost: boolean,
  context: EvidenceContext,
): Evidence {
  const fits = state !== undefined && !lost && isOfVersion(state, live);
  const keyed = context.kid === undefined || state?.kid === context.kid;
  const { source, id } = desired;
  if (source.from === "external")
    return {
      value: "external",
      outside: !fits,
      recorded: fits && keyed && state.revision === externalRevision,
    };
  if (state?.revision === externalRevision) return { value: "taken" };
  const git = state && compareRevisions(state.revision, source, id, state.salt, context.createdOf);
  if (isGenerated(source)) {
    // There is nothing to compare with, so git has the first word: it keeps a value until its own text changes.
    if (git && git.is !== "same") return { value: "changed" };
    return fits ? { value: "same", recorded: keyed } : { value: "outside" };
  }
  if (!fits || !git) return outsideEvidence(git);
  return gitEvidence(git, keyed, source, id, context);
}

/**
 * What git and a Reader's GETs tell of an owned key's material: the same for every identity. The tag's `created` does
 * not count, because a version that the service made by itself bears the tags of the one before. The public numbers
 * tell whether a version has the material that we imported.
 * @param lost the newest version bears no tags of ours, and the state comes from an earlier one.
 */
export function evidenceOfKey(
  { origin, id }: DesiredKey,
  { key }: LiveKey,
  state: KvgState | undefined,
  lost: boolean,
  context: EvidenceContext,
): KeyEvidence {
  const keyed = context.kid === undefined || state?.kid === context.kid;
  const material = state?.properties.material;
  if (origin.from === "service") {
    // A tag that still remembers material is of a key that git imported before.
    const recorded = state !== undefined && !lost && keyed && material === undefined;
    return { value: "made", recorded };
  }
  if (!state) return { value: "outside" };
  const { source } = origin;
  // The service made it before, and git now has material for it: nobody set anything outside.
  if (material === undefined) return { value: lost ? "outside" : "swapped", swap: { was: "service" } };
  const git = compareRevisions(state.revision, source, id, state.salt, context.createdOf);
  if (lost || key.numbers === undefined || material !== rememberedDigest(key.numbers))
    return outsideEvidence(git);
  return gitEvidence(git, keyed, source, id, context);
}

/** The evidence of a value that somebody else set, and whether git moved beside it. */
function outsideEvidence(git: GitComparison | undefined): Extract<Evidence, { value: "outside" }> {
  if (git?.is === "swapped") return { value: "outside", swap: git.swap };
  return { value: "outside", ...(git?.is === "changed" && { swap: {} }) };
}

type GitEvidence = Extract<Evidence, { value: "same" | "changed" | "unknown" | "swapped" }>;

/** The evidence of git and a tag that fits. @param keyed the tag is under the fingerprint key of the config. */
function gitEvidence(
  git: GitComparison,
  keyed: boolean,
  source: ValueSource,
  id: ObjectId,
  context: EvidenceContext,
): GitEvidence {
  switch (git.is) {
    case "same":
      return { value: "same", recorded: keyed };
    case "changed":
      return { value: "changed" };
    case "swapped":
      return { value: "swapped", swap: git.swap };
    case "unknown": {
      const [first, ...more] = [...git.doubts, ...doubtsOf(source, id, context)];
      const doubts = first && ([first, ...more] as const);
      return { value: "unknown", recorded: keyed && git.noted, ...(doubts && { doubts }) };
    }
    default:
      return git satisfies never;
  }
}

/** The parts of a source of which neither git nor the lists tell anything. */
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
