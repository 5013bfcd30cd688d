import type { KeyOrigin } from "./desired.ts";
import type { Edit } from "./edit.ts";
import type { Follows, Swap, ToSettle } from "./evidence.ts";
import { foldName, type Kind, type ObjectId, objectName } from "./object.ts";
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

/** How many of a secret's newest versions stay enabled; absent: all that are. */
type Keeping = { readonly keepEnabled?: number };

/** The vault's owners, for an adoption after a recovery: whose an earlier version was can only be listed then. */
type Asking = { readonly owners?: readonly string[] };

/** What every effect has. */
type EffectBase<K extends Kind = Kind> = {
  readonly kind: K;
  readonly id: ObjectId<K>;
  readonly place?: Place;
  /** Covers what the effect does and to which object, without times and values: equal for every identity that plans. */
  readonly digest: string;
  /** The ids (`effectKey`) of the effects that must be done before. */
  readonly after: readonly string[];
};

export type CreateSecret = EffectBase<"secret"> &
  Keeping & {
    readonly verb: "create";
    readonly source: ValueSource;
    readonly send: SecretProperties;
    readonly stamp: Stamp;
    /** The deleted list could not be read: the name may be soft-deleted. */
    readonly orRecover: boolean;
  };

/** A new version. From `live`: the same value again, because only a new version can be without a date. */
export type SetSecret = EffectBase<"secret"> &
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

/** A comparison: unequal becomes a new version, equal a patch where something is left to write. */
export type SettleSecret = EffectBase<"secret"> &
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

export type UpdateSecret = EffectBase<"secret"> &
  Keeping & {
    readonly verb: "update";
    readonly edits: readonly [Edit, ...Edit[]];
    readonly patch: SecretPatch;
    readonly stamp: Stamp;
    readonly base: Base;
  };

/** Takes an unowned live object under management, or the value of one that was external. */
export type AdoptSecret = EffectBase<"secret"> &
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

type MaterialOrigin = Extract<KeyOrigin, { from: "material" }>;

export type CreateKey = EffectBase<"key"> & {
  readonly verb: "create";
  readonly origin: KeyOrigin;
  readonly send: KeyProperties;
  readonly stamp: Stamp;
  readonly orRecover: boolean;
};

/** A new version of a key: of another type, or of other material. Only with `allowNewVersion`. */
export type SetKey = EffectBase<"key"> & {
  readonly verb: "set";
  readonly origin: KeyOrigin;
  readonly edits: readonly Edit[];
  readonly send: KeyProperties;
  readonly patch: KeyPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};

/** Compares the public numbers of imported material: unequal is a new version, or refused. */
export type SettleKey = EffectBase<"key"> &
  ToSettle & {
    readonly verb: "settle";
    readonly origin: MaterialOrigin;
    readonly edits: readonly Edit[];
    readonly send: KeyProperties;
    readonly patch: KeyPatch;
    readonly inPlace: boolean;
    readonly allowNewVersion: boolean;
    readonly stamp: Stamp;
    readonly base: Base;
  };

export type UpdateKey = EffectBase<"key"> & {
  readonly verb: "update";
  readonly edits: readonly [Edit, ...Edit[]];
  readonly patch: KeyPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};

export type AdoptKey = EffectBase<"key"> &
  Asking & {
    readonly verb: "adopt";
    readonly value:
      | { readonly is: "kept" }
      | { readonly is: "compared"; readonly origin: MaterialOrigin; readonly overwrite: boolean };
    readonly edits: readonly Edit[];
    readonly send: KeyProperties;
    readonly patch: KeyPatch;
    readonly stamp: Stamp;
    readonly base: Base;
  };

/** A new version that the service makes, once for an epoch. */
export type RotateKey = EffectBase<"key"> & {
  readonly verb: "rotate";
  readonly edits: readonly [Edit, ...Edit[]];
  /** All properties of the new version: the service takes over its operations and tags, and no dates. */
  readonly send: KeyProperties;
  readonly patch: KeyPatch;
  readonly stamp: Stamp;
  readonly base: Base;
  /** An earlier run began the rotation: this effect finishes it. */
  readonly resumes: boolean;
};

export type RecoverObject = EffectBase &
  Keeping & {
    readonly verb: "recover";
    readonly base: Base;
    readonly purgesOn?: number;
    /** The digest of the create that a plan shows where the deleted list cannot be read. */
    readonly insteadOf: string;
  };
export type DisableObject = EffectBase & {
  readonly verb: "disable";
  readonly patch: SecretPatch;
  readonly stamp: Stamp;
  readonly base: Base;
};
export type DeleteObject = EffectBase & {
  readonly verb: "delete";
  readonly because: "absent" | "pruned";
  readonly base: Base;
};
export type PurgeObject = EffectBase & { readonly verb: "purge"; readonly base: Base };

/** A change that apply may execute. */
export type SecretEffect = CreateSecret | SetSecret | SettleSecret | UpdateSecret | AdoptSecret;
export type KeyEffect = CreateKey | SetKey | SettleKey | UpdateKey | AdoptKey | RotateKey;
export type Effect = SecretEffect | KeyEffect | RecoverObject | DisableObject | DeleteObject | PurgeObject;

/**
 * What an effect does to its object, for display: it lacks its digest and its place among the others, so that nothing
 * can approve, order or execute it.
 */
export type Intent<E extends Effect = Effect> = E extends Effect
  ? Omit<E, "id" | "place" | "digest" | "after">
  : never;

/** The id of an effect within its plan: `verb vault/kind/name`. */
export const effectKey = (effect: { readonly verb: Effect["verb"]; readonly id: ObjectId }): string =>
  `${effect.verb} ${objectName(effect.id)}`;

/** The `objectKey` of the object that the effect with this id acts on. */
export const objectKeyIn = (key: string): string => foldName(key.slice(key.indexOf(" ") + 1));

/** Whether an effect takes something away: the thresholds count such effects. */
export const isDestructive = (effect: Intent): boolean =>
  effect.verb === "disable" ||
  effect.verb === "delete" ||
  effect.verb === "purge" ||
  (effect.verb === "adopt" && effect.value.is === "compared" && effect.value.overwrite);
