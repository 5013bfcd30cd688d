/**
 * What one wanted key needs. Everything of a key but its private part is visible, so there is less to find out than for a
 * secret: only imported material may need a comparison, which compares public numbers.
 *
 * Type, size, curve and material are fixed in a version. A new version for them is a `set`, which `guard.ts` refuses
 * without `allowNewVersion`. A version that a rotation made is not drift, whoever rotated. Only its missing tags are, and
 * they are written again.
 *
 * Each N of `rotate: N` is carried out once, although it takes two writes. Before the rotation the tag notes the epoch
 * and the version that the rotation leaves behind (`rotating`); after it the note goes. A run that finds the note sees by
 * the newest version whether the rotation happened.
 */

import type { DesiredKey } from "../model/desired.ts";
import { type KeyEvidence, type Ownership, toSettle } from "../model/evidence.ts";
import { isSameSpec, isUnknown, type KeySpec, specText } from "../model/key.ts";
import type { LiveKey } from "../model/live.ts";
import type { Edit } from "../model/plan/edit.ts";
import { type KvgState, rememberedDigest } from "../model/state.ts";
import { effectParts, planUpdate, stampOf } from "./effect-parts.ts";
import { desiredOfUnfinished } from "./effects/carry.ts";
import { addStateEdit, findEdits } from "./effects/edits.ts";
import type { Draft } from "./effects/effect-digest.ts";
import { type Ours, stateOf } from "./ownership.ts";

function partsOf(desired: DesiredKey, live: LiveKey, ownership: Ownership) {
  const state = stateOf(ownership);
  const wanted = desiredOfUnfinished(desired, live, state);
  const parts = effectParts(wanted, live, state, findEdits(wanted, live, ownership));
  // Our tags remember what git says, and not what an unfinished rotation carries over.
  return { ...parts, stamp: stampOf(desired, state) };
}

type Parts = ReturnType<typeof partsOf>;

/** Takes over a key that nobody owns. One that is of another type than declared would need a new version. */
export function planAdoptKey(desired: DesiredKey, live: LiveKey, ownership: Ownership): Draft {
  const parts = partsOf(desired, live, ownership);
  const { origin, overwrite } = desired;
  const other = typeEdit(desired, live);
  if (other) return { verb: "set", ...parts, origin, edits: [other, ...parts.edits] };
  return origin.from === "material"
    ? { verb: "adopt", ...parts, value: { is: "compared", origin, overwrite } }
    : { verb: "adopt", ...parts, value: { is: "kept" } };
}

/** The change that a key of ours needs; undefined where it needs none. */
export function diffKey(
  desired: DesiredKey,
  live: LiveKey,
  ours: Ours,
  evidence: KeyEvidence,
): Draft | undefined {
  const parts = partsOf(desired, live, ours);
  const { origin } = desired;
  if (isUnknown(live.key.spec) && !desired.allowNewVersion) return planUnknownKind(parts, ours);
  const other = typeEdit(desired, live);
  // A person reads of lost tags also where a version is written anyway.
  const seen = ours.lost ? addStateEdit(parts.edits, "drift") : parts.edits;
  if (other) return { verb: "set", ...parts, origin, edits: [other, ...seen] };
  if (origin.from === "material") return diffMaterial(desired, origin, parts, evidence);
  return (
    planRotation(desired, live, { ...parts, edits: seen }, ours.state) ??
    planUpdate(parts, restoredTags(parts.edits, ours, evidence))
  );
}

/** What depends on the kind: we neither compare nor write it where we do not know the kind, and remember what we did. */
const dependent = ["keyOps", "releasePolicy", "rotationPolicy", "rotate", "material", "rotating"] as const;

/** The change of a key whose kind we do not know: tags, dates and `enabled`, which every object has. */
function planUnknownKind({ stamp, edits, ...parts }: Parts, { state, lost }: Ours): Draft | undefined {
  const remembered = { ...stamp.properties };
  for (const property of dependent) delete remembered[property];
  for (const property of dependent)
    if (state?.properties[property] !== undefined) remembered[property] = state.properties[property];
  const seen = lost || !state ? addStateEdit(edits, "drift") : edits;
  return planUpdate(
    { ...parts, edits, stamp: { ...stamp, source: "kept", properties: remembered } },
    seen.filter(({ property }) => property !== "unmanaged"),
  );
}

function diffMaterial(
  { allowNewVersion }: DesiredKey,
  origin: Extract<DesiredKey["origin"], { from: "material" }>,
  parts: Parts,
  evidence: KeyEvidence,
): Draft | undefined {
  switch (evidence.value) {
    case "same":
    case "made":
      return planUpdate(parts, evidence.recorded ? parts.edits : addStateEdit(parts.edits, "pending"));
    case "changed":
      return { verb: "set", ...parts, origin };
    case "unknown":
    case "outside":
    case "swapped": {
      const inPlace = evidence.value === "unknown" && evidence.recorded && parts.edits.length === 0;
      return { verb: "settle", ...parts, ...toSettle(evidence), origin, inPlace, allowNewVersion };
    }
    default:
      return evidence satisfies never;
  }
}

/** The difference in what only a new version can have. It is pending, because nobody changes a type by hand. */
function typeEdit({ origin }: DesiredKey, { key }: LiveKey): Edit | undefined {
  if (isUnknown(key.spec)) {
    const after = origin.from === "service" ? specText(origin.spec) : "the manifest's material";
    return { property: "keyType", before: specText(key.spec), after, cause: "pending" };
  }
  const spec = origin.from === "service" ? origin.spec : importedSpec(origin.hardwareProtected, key.spec);
  const exported = origin.exportable && !key.exportable;
  if (isSameSpec(spec, key.spec) && !exported) return undefined;
  const after = `${specText(spec)}${exported ? ", exportable" : ""}`;
  return { property: "keyType", before: specText(key.spec), after, cause: "pending" };
}

/** The spec that git wants of imported material: the live one, protected by hardware where git says so. */
function importedSpec(hardwareProtected: boolean, live: KeySpec): KeySpec {
  if (!hardwareProtected) return live;
  if (live.keyType === "RSA") return { ...live, keyType: "RSA-HSM" };
  return live.keyType === "EC" ? { ...live, keyType: "EC-HSM" } : live;
}

/** The rotation that a raised epoch asks for, or the rest of one; undefined where the epoch was carried out. */
function planRotation(
  desired: DesiredKey,
  live: LiveKey,
  parts: Parts,
  state: KvgState | undefined,
): Draft | undefined {
  const { rotate } = desired.properties;
  if (rotate === undefined || state === undefined) return undefined;
  const resumes = isLeftBehind(live, state);
  if (!resumes && state.properties.rotate === rememberedDigest(rotate)) return undefined;
  const edits = [{ property: "rotate", after: rotate, cause: "pending" }, ...parts.edits] as const;
  return { verb: "rotate", ...parts, edits, resumes };
}

/** Whether the newest version is the one that a rotation was to leave behind: then the rotation did not happen yet. */
const isLeftBehind = ({ key }: LiveKey, state: KvgState | undefined): boolean =>
  state?.properties.rotating === rememberedDigest(key.version);

/** The new version of a key whose rotation is due, or what is left to do of one that was not finished. */
export function planDueRotation(desired: DesiredKey, live: LiveKey, ours: Ours): Draft {
  const parts = partsOf(desired, live, ours);
  const resumes = isLeftBehind(live, ours.state);
  const others = parts.edits.filter(({ property }) => property !== "kvg-state");
  const edits = [{ property: "kvg-state", cause: "pending" }, ...others] as const;
  if (ours.state?.properties.rotating === undefined || resumes)
    return { verb: "rotate", ...parts, edits, resumes };
  const { send: _, ...finish } = parts;
  return { verb: "update", ...finish, edits };
}

/**
 * Our tags are written again where a version lost them, after a rotation that was not finished, and under another
 * fingerprint key.
 */
function restoredTags(edits: readonly Edit[], ours: Ours, evidence: KeyEvidence): readonly Edit[] {
  if (ours.state?.properties.rotating !== undefined) return addStateEdit(edits, "pending");
  if (evidence.value !== "made" || evidence.recorded) return edits;
  return addStateEdit(edits, ours.lost || !ours.state ? "drift" : "pending");
}
