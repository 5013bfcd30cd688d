import { encodeState, isOfVersion, type KvgState, ownerTag, stateTag } from "../model/state.ts";
import type { StampRequest } from "../model/version.ts";
import type { CreatedOf } from "../sources/source-kind.ts";
import { type Fingerprint, type Fingerprints, fingerprintOf, isForged } from "./fingerprint.ts";
import { makeRevision, unnoted } from "./revision.ts";

export type StampInput = StampRequest & {
  /** For a version that has no salt yet. */
  readonly random: (bytes: number) => Uint8Array;
  readonly fingerprints: Fingerprints;
  /** Of a secret that was copied in this run, as it was read. */
  readonly createdOf: CreatedOf;
};

/**
 * Our two tags for one version of one object. A source that is `kept` without a tag before it, as for a key that the
 * service makes, gives `-`: there is no source to note. It is not `x`, because nobody else owns the value.
 */
export function makeStampTags(input: StampInput): { readonly [name: string]: string } {
  const { id, stamp, previous, versions, fingerprints, createdOf } = input;
  const { key } = fingerprints;
  const salt = previous?.salt ?? Buffer.from(input.random(16)).toString("base64url");
  const state: KvgState = {
    kid: key?.kid ?? "",
    created: macTimeOf(input),
    salt,
    valueMac: "",
    revision:
      stamp.source === "kept"
        ? (previous?.revision ?? unnoted)
        : makeRevision(stamp.source, id, salt, createdOf),
    properties: stamp.properties,
    versions,
    ...(stamp.mark && { mark: stamp.mark }),
    tagMac: "",
  };
  return { [ownerTag]: stamp.owner, [stateTag]: encodeState(key ? signState(state, key, input) : state) };
}

/** A tag that fits goes on with the time that its value's mac covers. */
const macTimeOf = ({ created, previous }: StampInput): number =>
  previous && isOfVersion(previous, { created }) ? previous.created : created;

function signState(state: KvgState, key: Fingerprint, input: StampInput): KvgState {
  const known = { ...state, valueMac: valueMac(state, key, input) };
  return { ...known, tagMac: key.tagMac({ id: input.id, owner: input.stamp.owner }, known) };
}

/** Empty where the value is not at hand, or is not the one that the tag before spoke of. */
function valueMac(state: KvgState, key: Fingerprint, input: StampInput): string {
  const { id, stamp, previous, value, fingerprints } = input;
  const bearer = { id, owner: stamp.owner };
  const goesOn = previous?.created === state.created && !isForged(bearer, previous, fingerprints);
  if (goesOn && previous.kid === key.kid && value?.is !== "ours") return previous.valueMac;
  if (!value) return "";
  const before = previous && fingerprintOf(previous, fingerprints);
  const another =
    value.is === "found" &&
    goesOn &&
    before &&
    before.valueMac(bearer, previous, value.sealed) !== previous.valueMac;
  return another ? "" : key.valueMac(bearer, state, value.sealed);
}
