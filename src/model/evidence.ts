import type { DesiredKey, DesiredSecret } from "./desired.ts";
import type { LiveKey, LiveObject } from "./live.ts";
import type { ObjectId } from "./object.ts";
import type { Source, ValueSource } from "./source.ts";
import type { KvgState } from "./state.ts";

/**
 * Git names another source than the one that was written. `was`: the kind of the written source, where the tag says it;
 * `service` for a key that the service made. `source`: the whole source, where the base of a run says it.
 */
export type Swap = { readonly was?: ValueSource["from"] | "service"; readonly source?: Source };

/**
 * Why a report names a value that is not known, instead of only counting it.
 *
 * - `source`: no tag says from which source it was written.
 * - `copy`: the vault does not list the secret that is copied.
 * - `file`: git tracks the file, and without a `revision` nobody knows whether it changed since the value was written;
 *   `changed` where it changed since the commit that is the base of the run.
 */
export type Doubt =
  | { readonly about: "source" }
  | { readonly about: "copy"; readonly secret: ObjectId<"secret"> }
  | { readonly about: "file"; readonly path: string; readonly changed?: true };

/**
 * What is known of a value without the fingerprint's key and without reading it.
 *
 * - `same`: our tag fits the version and the source in git is the one it was written from; `recorded` where it is
 *   under the fingerprint key that the config names.
 * - `changed`: our tag fits and the source in git is another.
 * - `outside`: the version was not written by us, on an object of ours; `swap` where git moved as well.
 * - `swapped`: our tag fits, git names another source, and no revision decides.
 * - `unknown`: git does not say whether it changed (a source without revision); `recorded` where the tag names the source.
 * - `follows`: a copy whose source is written in this run.
 * - `taken`: the value was somebody else's (`external`) and git now has a source for it.
 * - `external`: the value is somebody else's; `recorded` where the tag fits and says so already.
 */
export type Evidence =
  | { readonly value: "changed" }
  | { readonly value: "follows" }
  | { readonly value: "taken" }
  | { readonly value: "same"; readonly recorded: boolean }
  | Unsettled
  | { readonly value: "external"; readonly outside: boolean; readonly recorded: boolean };

type Doubts = readonly [Doubt, ...Doubt[]];

/** A value of which only a comparison can say whether it is the desired one. */
type Unsettled =
  | { readonly value: "unknown"; readonly recorded: boolean; readonly doubts?: Doubts }
  | { readonly value: "outside"; readonly swap?: Swap }
  | { readonly value: "swapped"; readonly swap: Swap };

/**
 * What is known of a key's material.
 *
 * - `made`: the service made it; `recorded` where the newest version bears our tag.
 * - `same`, `changed`, `unknown`: as for a value.
 * - `outside`: the material is not what we imported, or nobody knows; `swap` where git moved as well.
 * - `swapped`: as for a value. Also where the service made the key that git now imports.
 */
export type KeyEvidence =
  | { readonly value: "changed" }
  | { readonly value: "same" | "made"; readonly recorded: boolean }
  | Unsettled;

/** The result of the second pass for an effect that compares, for display and exit code only. */
type Compared = { readonly compared?: "equal" | "different" | "not compared" };

/** Why an effect compares, as it stands in a plan. */
export type ToSettle = Compared &
  (
    | { readonly evidence: "unknown"; readonly doubts?: Doubts }
    | { readonly evidence: "outside"; readonly swap?: Swap }
    | { readonly evidence: "swapped"; readonly swap: Swap }
  );

/** A copy compares, because its source is written in this run. */
export type Follows = Compared & { readonly evidence: "follows" };

/** Why an effect compares, from the evidence. */
export function toSettle(known: Unsettled): ToSettle {
  switch (known.value) {
    case "unknown":
      return { evidence: "unknown", ...(known.doubts && { doubts: known.doubts }) };
    case "outside":
      return { evidence: "outside", ...(known.swap && { swap: known.swap }) };
    case "swapped":
      return { evidence: "swapped", swap: known.swap };
    default:
      return known satisfies never;
  }
}

/**
 * For whom an object is. `lost`: the newest version bears no owner, but an earlier one was ours. `forged`: somebody
 * else wrote its `kvg-state`, so there is none.
 */
export type Ownership =
  | (Owned & { readonly forged: false; readonly state?: KvgState })
  | (Owned & { readonly forged: true; readonly state?: never })
  | { readonly is: "foreign"; readonly owner: string }
  | { readonly is: "unowned" };

type Owned = { readonly is: "ours"; readonly owner: string; readonly lost: boolean };

/** What is known of an owned object's value; `state` is absent where the newest version lost it. */
export type EvidenceOf = {
  readonly secret: Judge<DesiredSecret, LiveObject, Evidence>;
  readonly key: Judge<DesiredKey, LiveKey, KeyEvidence>;
  /** Whether a root at hand shows that somebody else wrote the tag: then the tag is no evidence. */
  readonly forged: (id: ObjectId, owner: string, state: KvgState) => boolean;
};

type Judge<D, L, E> = (desired: D, live: L, state: KvgState | undefined, lost: boolean) => E;
