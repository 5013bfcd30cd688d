import type { ObjectId } from "./object.ts";
import type { Place } from "./problem.ts";
import type { Source, ValueSource } from "./source.ts";
import type { Mark, StoredProperties } from "./state.ts";

/** Who moved: the vault (`drift`), git (`pending`), or both. */
export type Cause = "drift" | "pending" | "both";

/** One property's difference: `before` is the live end, `after` the desired one; null is absent. */
export type Edit = { readonly cause: Cause } & (
  | { readonly property: "contentType"; readonly before: string | null; readonly after: string | null }
  | { readonly property: "enabled"; readonly before: boolean; readonly after: boolean }
  | {
      readonly property: "expiresOn" | "notBefore";
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly property: "expiresIn"; readonly before: number | null; readonly after: string }
  | {
      readonly property: "tag";
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly property: "protect"; readonly before: boolean; readonly after: boolean }
  /** Our own tags: set outside, or to record that the value's source became `external`. */
  | { readonly property: "kvg-state" }
);

/** All properties of a new version, as setSecret takes them; our own tags are added when it is written. */
export type SecretProperties = {
  readonly contentType?: string;
  readonly enabled: boolean;
  readonly expiresOn?: number;
  /** Instead of `expiresOn`: counted from the version's creation, when it is written. */
  readonly expiresIn?: string;
  readonly notBefore?: number;
  readonly tags: { readonly [name: string]: string };
};

/** What a metadata-only write sends: absent stays as it is, tags are replaced as a whole. */
export type SecretPatch = {
  readonly contentType?: string;
  readonly enabled?: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly tags: { readonly [name: string]: string };
};

/** What `kvg-owner` and `kvg-state` shall say; salt, created and the macs are added when they are written. */
export type Stamp = {
  readonly owner: string;
  /** `kept`: the tag goes on saying what it said of the value. */
  readonly source: Source | "kept";
  readonly properties: StoredProperties;
  /** How many versions we had written before. */
  readonly versions: number;
  readonly mark?: Mark;
};

/** What an effect acts on, as the plan saw it. `updated` is absent where an earlier effect will move it. */
export type Base = {
  readonly created: number;
  readonly updated?: number;
  /** A digest of the metadata: times have a grain of one second. */
  readonly seen: string;
};

type Common = {
  readonly id: ObjectId;
  readonly place?: Place;
  /** Covers what is done and to what, without times and values: equal for every identity that plans. */
  readonly digest: string;
  /** The keys (`effectKey`) of effects that must be done before. */
  readonly after: readonly string[];
};

export type Create = Common & {
  readonly verb: "create";
  readonly source: ValueSource;
  readonly send: SecretProperties;
  readonly stamp: Stamp;
  /** The deleted list could not be read: the name may be soft-deleted. */
  readonly orRecover: boolean;
};

/** A new version. From `live`: the same value again, because a date can only be cleared by a new version. */
export type Set = Common & {
  readonly verb: "set";
  readonly because: "changed" | "cleared";
  readonly value: { readonly from: "source"; readonly source: ValueSource } | { readonly from: "live" };
  readonly edits: readonly Edit[];
  readonly send: SecretProperties;
  readonly patch: SecretPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};

/** Find out by comparing: unequal becomes a new version, equal a patch where something is left to write. */
export type Settle = Common & {
  readonly verb: "settle";
  readonly evidence: "unknown" | "outside";
  readonly source: ValueSource;
  readonly edits: readonly Edit[];
  readonly send: SecretProperties;
  readonly patch: SecretPatch;
  /** Nothing is written where the values are equal. */
  readonly inPlace: boolean;
  readonly stamp: Stamp;
  readonly base: Base;
  /** What a second pass found out, for display and exit code only. */
  readonly compared?: "equal" | "different" | "not compared";
};

export type Update = Common & {
  readonly verb: "update";
  readonly edits: readonly [Edit, ...Edit[]];
  readonly patch: SecretPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};

/** Take an unowned live object under management, or the value of one that was external. */
export type Adopt = Common & {
  readonly verb: "adopt";
  readonly value:
    | { readonly is: "kept" }
    | { readonly is: "compared"; readonly source: ValueSource; readonly overwrite: boolean };
  readonly edits: readonly Edit[];
  readonly send: SecretProperties;
  readonly patch: SecretPatch;
  /** A date is cleared: a new version even where the value is equal. */
  readonly clears: boolean;
  readonly stamp: Stamp;
  readonly base: Base;
};

export type Recover = Common & {
  readonly verb: "recover";
  readonly base: Base;
  readonly purgesOn?: number;
  /** The digest of the create that a plan shows where the deleted list cannot be read. */
  readonly insteadOf: string;
};
export type Disable = Common & {
  readonly verb: "disable";
  readonly patch: SecretPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};
export type Delete = Common & {
  readonly verb: "delete";
  readonly because: "absent" | "pruned";
  readonly base: Base;
};
export type Purge = Common & { readonly verb: "purge"; readonly base: Base };

/** A change that apply may execute. */
export type Effect = Create | Set | Settle | Update | Adopt | Recover | Disable | Delete | Purge;

export type Unchanged = { readonly verb: "unchanged"; readonly id: ObjectId };

/** A change that is not allowed: which rule says so, why here, and what lifts it. In no stage, in no digest. */
export type Refused = {
  readonly verb: "refused";
  readonly id: ObjectId;
  readonly place?: Place;
  readonly wanted: Effect["verb"];
  readonly rule: Rule;
  readonly why: string;
  readonly lift: string;
};

export type Rule =
  | "foreign owner"
  | "managed"
  | "not owned"
  | "protect"
  | "purge protection"
  | "purge"
  | "past date"
  | "versions"
  | "tags"
  | "threshold"
  | "empty set";

/**
 * An object that is not touched. `orphan`: ours, gone from git. `not loaded`: ours, outside of what this run was
 * given. `missing`: wanted, but its value is external and nobody has set it.
 */
export type Left = {
  readonly verb: "left";
  readonly id: ObjectId;
  readonly why: "unowned" | "foreign" | "managed" | "orphan" | "not loaded" | "missing";
  readonly note?: string;
};

export type Change = Effect | Unchanged | Refused | Left;
export type Verb = Change["verb"];

/** Names an effect within its plan. */
export const effectKey = (effect: { readonly verb: Verb; readonly id: ObjectId }): string =>
  `${effect.verb} ${effect.id.vault}/${effect.id.kind}/${effect.id.name}`;

export const isEffect = (change: Change): change is Effect =>
  change.verb !== "unchanged" && change.verb !== "refused" && change.verb !== "left";

/** Effects that take something away: the thresholds count them. */
export const isDestructive = (effect: Effect): boolean =>
  effect.verb === "disable" ||
  effect.verb === "delete" ||
  effect.verb === "purge" ||
  (effect.verb === "adopt" && effect.value.is === "compared" && effect.value.overwrite);
