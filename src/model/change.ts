import type { KeyOrigin } from "./desired.ts";
import type { Edit } from "./edit.ts";
import type { Follows, Swap, ToSettle } from "./evidence.ts";
import type { Kind, ObjectId } from "./object.ts";
import type { Place } from "./problem.ts";
import type { ValueSource } from "./source.ts";
import type { KeyPatch, KeyProperties, SecretPatch, SecretProperties, Stamp } from "./version.ts";

/** What an effect acts on, as the plan saw it. `updated` is absent where an earlier effect will move it. */
export type Base = {
  readonly created: number;
  readonly updated?: number;
  /** A digest of the metadata: times have a grain of one second. */
  readonly seen: string;
};

/** Of an effect on a secret: how many of its newest versions stay enabled; absent: all that are. */
type Keeping = { readonly keepEnabled?: number };

/** Of an adoption after a recovery: the vault's owners. Whose an earlier version was can only be listed then. */
type Asking = { readonly owners?: readonly string[] };

type Common<K extends Kind = Kind> = {
  readonly kind: K;
  readonly id: ObjectId<K>;
  readonly place?: Place;
  /** Covers what is done and to what, without times and values: equal for every identity that plans. */
  readonly digest: string;
  /** The keys (`effectKey`) of effects that must be done before. */
  readonly after: readonly string[];
};

export type Create = Common<"secret"> &
  Keeping & {
    readonly verb: "create";
    readonly source: ValueSource;
    readonly send: SecretProperties;
    readonly stamp: Stamp;
    /** The deleted list could not be read: the name may be soft-deleted. */
    readonly orRecover: boolean;
  };

/** A new version. From `live`: the same value again, for a date can only be cleared so. `swap`: so, of another source. */
export type Set = Common<"secret"> &
  Keeping & {
    readonly verb: "set";
    readonly because: "changed" | "cleared";
    readonly value:
      | { readonly from: "source"; readonly source: ValueSource; readonly swap?: Swap }
      | { readonly from: "live" };
    readonly edits: readonly Edit[];
    readonly send: SecretProperties;
    readonly patch: SecretPatch;
    readonly stamp: Stamp;
    readonly base: Base;
  };

/** Find out by comparing: unequal becomes a new version, equal a patch where something is left to write. */
export type Settle = Common<"secret"> &
  Keeping &
  (ToSettle | Follows) & {
    readonly verb: "settle";
    readonly source: ValueSource;
    readonly edits: readonly Edit[];
    readonly send: SecretProperties;
    readonly patch: SecretPatch;
    /** Nothing is written where the values are equal. */
    readonly inPlace: boolean;
    readonly stamp: Stamp;
    readonly base: Base;
  };

export type Update = Common<"secret"> &
  Keeping & {
    readonly verb: "update";
    readonly edits: readonly [Edit, ...Edit[]];
    readonly patch: SecretPatch;
    readonly stamp: Stamp;
    readonly base: Base;
  };

/** Take an unowned live object under management, or the value of one that was external. */
export type Adopt = Common<"secret"> &
  Keeping &
  Asking & {
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

type KeyMaterial = Extract<KeyOrigin, { from: "material" }>;

export type CreateKey = Common<"key"> & {
  readonly verb: "create";
  readonly origin: KeyOrigin;
  readonly send: KeyProperties;
  readonly stamp: Stamp;
  readonly orRecover: boolean;
};

/** A new version of a key: of another type, or of other material. Only with `allowNewVersion`. */
export type SetKey = Common<"key"> & {
  readonly verb: "set";
  readonly origin: KeyOrigin;
  readonly edits: readonly Edit[];
  readonly send: KeyProperties;
  readonly patch: KeyPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};

/** Compare the public numbers of imported material: unequal is a new version, or refused. */
export type SettleKey = Common<"key"> &
  ToSettle & {
    readonly verb: "settle";
    readonly origin: KeyMaterial;
    readonly edits: readonly Edit[];
    readonly send: KeyProperties;
    readonly patch: KeyPatch;
    readonly inPlace: boolean;
    readonly allowNewVersion: boolean;
    readonly stamp: Stamp;
    readonly base: Base;
  };

export type UpdateKey = Common<"key"> & {
  readonly verb: "update";
  readonly edits: readonly [Edit, ...Edit[]];
  readonly patch: KeyPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};

export type AdoptKey = Common<"key"> &
  Asking & {
    readonly verb: "adopt";
    readonly value:
      | { readonly is: "kept" }
      | { readonly is: "compared"; readonly origin: KeyMaterial; readonly overwrite: boolean };
    readonly edits: readonly Edit[];
    readonly send: KeyProperties;
    readonly patch: KeyPatch;
    readonly stamp: Stamp;
    readonly base: Base;
  };

/** A new version that the service makes, once for an epoch. */
export type Rotate = Common<"key"> & {
  readonly verb: "rotate";
  readonly edits: readonly [Edit, ...Edit[]];
  /** All properties of the new version: the service takes over its operations and tags, and no dates. */
  readonly send: KeyProperties;
  readonly patch: KeyPatch;
  readonly stamp: Stamp;
  readonly base: Base;
  /** An earlier run had begun: what it did not finish is finished. */
  readonly resumes: boolean;
};

export type Recover = Common &
  Keeping & {
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
export type SecretEffect = Create | Set | Settle | Update | Adopt;
export type KeyEffect = CreateKey | SetKey | SettleKey | UpdateKey | AdoptKey | Rotate;
export type Effect = SecretEffect | KeyEffect | Recover | Disable | Delete | Purge;

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
  | "forged"
  | "protect"
  | "purge protection"
  | "purge"
  | "past date"
  | "key date"
  | "immutable"
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
