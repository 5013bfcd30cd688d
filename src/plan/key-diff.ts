/**
 * What one wanted key needs. Of a key everything but its private part can be seen, so there is less to find out than
 * for a secret: only imported material may need a comparison, and that of public numbers.
 *
 * Type, size, curve and material are fixed in a version. A new version for them is planned as `set`, and refused by
 * `guard.ts` unless `allowNewVersion` is said. Versions that the service made by itself (a rotation policy, somebody's
 * rotate) are not drift; where they lost our tags these are written again.
 *
 * `rotate: N` is carried out once for each N, though it takes two writes: before the rotation the tag notes the epoch
 * and the version that is to be left behind (`rotating`), after it the note goes. Where a run finds the note, the
 * version at hand tells whether the rotation happened.
 */

import isEqual from "fast-deep-equal";
import type { DesiredKey } from "../model/desired.ts";
import type { Edit } from "../model/edit.ts";
import { type KeyEvidence, type Ownership, toSettle } from "../model/evidence.ts";
import { isSameSpec, type KeySpec, noPolicy, specText } from "../model/key.ts";
import type { LiveKey } from "../model/live.ts";
import { type KvgState, rememberedDigest } from "../model/state.ts";
import type { Stamp } from "../model/version.ts";
import {
  addStateEdit,
  carryKeyProperties,
  desiredOfUnfinished,
  newKeyProperties,
  nonEmptyEdits,
  patchKeyProperties,
} from "./carry.ts";
import { causeOf, findCommonEdits, rememberProperties } from "./edits.ts";
import { baseOf, type Draft } from "./effect-digest.ts";

type Ours = Extract<Ownership, { is: "ours" }>;

function stampOf(desired: DesiredKey, state?: KvgState): Stamp {
  const { owner, origin } = desired;
  const material = origin.from === "material" ? state?.properties.material : undefined;
  return {
    owner,
    source: origin.from === "material" ? origin.source : "kept",
    properties: { ...rememberProperties(desired), ...(material && { material }) },
    // An adopted key has at least the version that is adopted; nobody counted the ones before.
    versions: state?.versions ?? 1,
  };
}

/** A first version. */
export const planCreateKey = (desired: DesiredKey, orRecover: boolean): Draft => ({
  verb: "create",
  kind: "key",
  id: desired.id,
  place: desired.place,
  after: [],
  origin: desired.origin,
  send: newKeyProperties(desired),
  stamp: { ...stampOf(desired), versions: 0 },
  orRecover,
});

function common(desired: DesiredKey, live: LiveKey, ownership: Ownership) {
  const state = ownership.is === "ours" ? ownership.state : undefined;
  const wanted = desiredOfUnfinished(desired, live, state);
  const edits = keyEdits(wanted, live, state);
  return {
    kind: "key",
    id: desired.id,
    place: desired.place,
    after: [],
    edits,
    send: carryKeyProperties(wanted, live, state),
    patch: patchKeyProperties(wanted, live, edits),
    stamp: stampOf(desired, state),
    base: baseOf(live),
  } as const;
}

type Shared = ReturnType<typeof common>;

/** Take over a key that nobody owns. One that is of another type than declared would need a new version. */
export function planAdoptKey(desired: DesiredKey, live: LiveKey, ownership: Ownership): Draft {
  const shared = common(desired, live, ownership);
  const { origin } = desired;
  const other = typeEdit(desired, live);
  if (other) return { verb: "set", ...shared, origin, edits: [other, ...shared.edits] };
  if (origin.from === "material")
    return {
      verb: "adopt",
      ...shared,
      value: { is: "compared", origin, overwrite: desired.overwrite },
    };
  return { verb: "adopt", ...shared, value: { is: "kept" } };
}

/** The change that a key of ours needs, or none. */
export function diffKey(
  desired: DesiredKey,
  live: LiveKey,
  ours: Ours,
  evidence: KeyEvidence,
): Draft | undefined {
  const shared = common(desired, live, ours);
  const { origin, allowNewVersion } = desired;
  const other = typeEdit(desired, live);
  // Said also where a version is written anyway: somebody was there.
  const seen = ours.lost ? addStateEdit(shared.edits, "drift") : shared.edits;
  if (other) return { verb: "set", ...shared, origin, edits: [other, ...seen] };
  if (origin.from === "material")
    switch (evidence.value) {
      case "same":
      case "made":
        return update(shared, evidence.recorded ? shared.edits : addStateEdit(shared.edits, "pending"));
      case "changed":
        return { verb: "set", ...shared, origin };
      case "unknown":
      case "outside":
      case "swapped": {
        const inPlace = evidence.value === "unknown" && evidence.recorded && shared.edits.length === 0;
        return { verb: "settle", ...shared, ...toSettle(evidence), origin, inPlace, allowNewVersion };
      }
      default:
        return evidence satisfies never;
    }
  return (
    rotated(desired, live, { ...shared, edits: seen }, ours.state) ??
    update(shared, restored(shared.edits, ours, evidence))
  );
}

/** A key's type is not drift: nobody can change it but by a new version. What `exportable` does not ask for stays. */
function typeEdit({ origin }: DesiredKey, { key }: LiveKey): Edit | undefined {
  const spec = origin.from === "service" ? origin.spec : importedSpec(origin.hardwareProtected, key.spec);
  const exported = origin.exportable && !key.exportable;
  if (isSameSpec(spec, key.spec) && !exported) return undefined;
  const after = `${specText(spec)}${exported ? ", exportable" : ""}`;
  return { property: "keyType", before: specText(key.spec), after, cause: "pending" };
}

/** What the material says is seen when it is opened; what git says of it is that hardware shall protect it. */
function importedSpec(hardwareProtected: boolean, live: KeySpec): KeySpec {
  if (!hardwareProtected) return live;
  if (live.keyType === "RSA") return { ...live, keyType: "RSA-HSM" };
  return live.keyType === "EC" ? { ...live, keyType: "EC-HSM" } : live;
}

function rotated(
  desired: DesiredKey,
  live: LiveKey,
  shared: Shared,
  state: KvgState | undefined,
): Draft | undefined {
  const { rotate } = desired.properties;
  if (rotate === undefined || state === undefined) return undefined;
  const left = state.properties.rotating;
  const resumes = left !== undefined && left === rememberedDigest(live.key.version);
  if (!resumes && state.properties.rotate === rememberedDigest(rotate)) return undefined;
  return {
    verb: "rotate",
    ...shared,
    edits: [{ property: "rotate", after: rotate, cause: "pending" }, ...shared.edits],
    resumes,
  };
}

/** The new version of a key whose rotation is due, or what is left to do of one that was not finished. */
export function planDueRotation(desired: DesiredKey, live: LiveKey, ours: Ours): Draft {
  const shared = common(desired, live, ours);
  const left = ours.state?.properties.rotating;
  const resumes = left === rememberedDigest(live.key.version);
  const others = shared.edits.filter(({ property }) => property !== "kvg-state");
  const edits = [{ property: "kvg-state", cause: "pending" }, ...others] as const;
  if (left === undefined || resumes) return { verb: "rotate", ...shared, edits, resumes };
  const { send: _, ...finish } = shared;
  return { verb: "update", ...finish, edits };
}

/**
 * Our tags are written again where a version lost them, after a rotation that was not finished, and under another
 * fingerprint key.
 */
function restored(edits: readonly Edit[], ours: Ours, evidence: KeyEvidence): readonly Edit[] {
  if (ours.state?.properties.rotating !== undefined) return addStateEdit(edits, "pending");
  if (evidence.value !== "made" || evidence.recorded) return edits;
  return addStateEdit(edits, ours.lost || !ours.state ? "drift" : "pending");
}

function update(shared: Shared, edits: readonly Edit[]): Draft | undefined {
  const some = nonEmptyEdits(edits);
  if (!some) return undefined;
  const { send: _, ...effect } = shared;
  return { verb: "update", ...effect, edits: some };
}

/** The differences of everything but type and material, in a fixed order. */
function keyEdits(desired: DesiredKey, live: LiveKey, state: KvgState | undefined): readonly Edit[] {
  const stored = state?.properties ?? {};
  const { keyOps, releasePolicy, rotationPolicy } = desired.properties;
  const found: Edit[] = [];
  if (keyOps !== undefined && !isEqual(keyOps, live.key.keyOps)) {
    const [before, after] = [live.key.keyOps, keyOps];
    found.push({ property: "keyOps", before, after, cause: causeOf(stored.keyOps, after, before) });
  }
  const release = live.key.releasePolicy ?? null;
  if (releasePolicy !== undefined && !isEqual(releasePolicy, release)) {
    const cause = causeOf(stored.releasePolicy, releasePolicy, release);
    found.push({ property: "releasePolicy", before: release, after: releasePolicy, cause });
  }
  if (rotationPolicy !== undefined) {
    const [before, after] = [live.key.rotationPolicy, rotationPolicy ?? noPolicy];
    if (!isEqual(before, after))
      found.push({
        property: "rotationPolicy",
        before,
        after,
        cause: causeOf(stored.rotationPolicy, after, before),
      });
  }
  return [...found, ...findCommonEdits(desired, live, state)];
}
