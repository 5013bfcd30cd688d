import type { KvgState } from "./state.ts";

/**
 * What is known of a value without the fingerprint's key and without reading it.
 *
 * - `same`: our tag fits the version and the source in git is the one it was written from; `recorded` where it is
 *   under the fingerprint key that the config names.
 * - `changed`: our tag fits and the source in git is another.
 * - `outside`: the version was not written by us, on an object of ours.
 * - `unknown`: git does not tell (a source without revision); `recorded` where the tag says so already.
 * - `follows`: a copy whose source is written in this run.
 * - `taken`: the value was somebody else's (`external`) and git now has a source for it.
 * - `external`: the value is somebody else's; `recorded` where the tag fits and says so already.
 */
export type Evidence =
  | { readonly value: "changed" | "outside" | "follows" | "taken" }
  | { readonly value: "same" | "unknown"; readonly recorded: boolean }
  | { readonly value: "external"; readonly outside: boolean; readonly recorded: boolean };

/**
 * What is known of a key's material.
 *
 * - `made`: the service made it; `recorded` where the newest version bears our tag.
 * - `same`, `changed`, `unknown`: as for a value. Also `unknown` where the service made the key that git now imports.
 * - `outside`: the material is not what we imported, or nothing tells.
 */
export type KeyEvidence =
  | { readonly value: "changed" | "outside" }
  | { readonly value: "same" | "unknown" | "made"; readonly recorded: boolean };

/**
 * For whom an object is. `lost`: the newest version bears no owner, but an earlier one was ours. `forged`: somebody
 * else wrote its `kvg-state`, so there is none.
 */
export type Ownership =
  | { readonly is: "ours"; readonly lost: boolean; readonly forged: false; readonly state?: KvgState }
  | { readonly is: "ours"; readonly lost: boolean; readonly forged: true; readonly state?: never }
  | { readonly is: "foreign"; readonly owner: string }
  | { readonly is: "unowned" };
