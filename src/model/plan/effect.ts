import type { KeyOrigin } from "../desired.ts";
import type { Place } from "../errors.ts";
import type { Follows, Swap, ToSettle } from "../evidence.ts";
import { foldName, type Kind, type ObjectId, type OmitOfEach, objectName } from "../object.ts";
import type { Source, ValueSource } from "../source.ts";
import type { KeyPatch, KeyProperties, SecretPatch, SecretProperties, Stamp } from "../version.ts";
import type { Edit } from "./edit.ts";

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

type EffectBase<V extends string, K extends Kind = Kind> = {
  readonly verb: V;
  readonly kind: K;
  readonly id: ObjectId<K>;
  readonly place?: Place;
  /** Covers what the effect does and to which object, without times and values: equal for every identity that plans. */
  readonly digest: string;
  /** The ids (`effectKey`) of the effects that must be done before. */
  readonly after: readonly string[];
};

/** The properties of a new version, and those that a metadata-only call writes. */
type Planned = {
  readonly secret: { readonly send: SecretProperties; readonly patch: SecretPatch };
  readonly key: { readonly send: KeyProperties; readonly patch: KeyPatch };
};

type Create<K extends Kind> = EffectBase<"create", K> &
  Pick<Planned[K], "send"> & {
    /** The name that the object had before, where the vault has it under that one. */
    readonly renamedFrom?: string;
    readonly stamp: Stamp;
    /** The deleted list could not be read: the name may be soft-deleted. */
    readonly orRecover: boolean;
  };

/** Changes the metadata of an object that is there. */
type Patching<V extends string, K extends Kind> = EffectBase<V, K> &
  Pick<Planned[K], "patch"> & { readonly stamp: Stamp; readonly base: Base };

/** Changes an object that is there, and may write a new version of it. */
type Writing<V extends string, K extends Kind> = Patching<V, K> &
  Pick<Planned[K], "send"> & { readonly edits: readonly Edit[] };

type Edited = { readonly edits: readonly [Edit, ...Edit[]] };

/** `external`: the person who runs this gives the value. */
export type CreateSecret = Create<"secret"> & Keeping & { readonly source: Source };

/**
 * A new version. From `live`: the same value again, because only a new version can be without a date. `given`: whoever
 * runs this chose the value, an earlier version of the secret or, with an `external` source, one that they type.
 */
export type SetSecret = Writing<"set", "secret"> &
  Keeping & {
    readonly because: "changed" | "cleared" | "given";
    readonly value:
      | { readonly from: "source"; readonly source: Source; readonly swap?: Swap }
      | { readonly from: "live" };
  };

/** A comparison: unequal becomes a new version, equal a patch where something is left to write. */
export type SettleSecret = Writing<"settle", "secret"> &
  Keeping &
  (ToSettle | Follows) & {
    readonly source: ValueSource;
    /** Nothing is written where the values are equal. */
    readonly inPlace: boolean;
  };

export type UpdateSecret = Patching<"update", "secret"> & Keeping & Edited;

/** Takes an unowned live object under management, or the value of one that was external. */
export type AdoptSecret = Writing<"adopt", "secret"> &
  Keeping &
  Asking & {
    readonly value:
      | { readonly is: "kept" }
      | { readonly is: "compared"; readonly source: ValueSource; readonly overwrite: boolean };
    /** A date is cleared: a new version even where the value is equal. */
    readonly clears: boolean;
  };

type MaterialOrigin = Extract<KeyOrigin, { from: "material" }>;

export type CreateKey = Create<"key"> & { readonly origin: KeyOrigin };

/** A new version of a key: of another type, or of other material. Only with `allowNewVersion`. */
export type SetKey = Writing<"set", "key"> & { readonly origin: KeyOrigin };

/** Compares the public numbers of imported material: unequal is a new version, or refused. */
export type SettleKey = Writing<"settle", "key"> &
  ToSettle & {
    readonly origin: MaterialOrigin;
    readonly inPlace: boolean;
    readonly allowNewVersion: boolean;
  };

export type UpdateKey = Patching<"update", "key"> & Edited;

export type AdoptKey = Writing<"adopt", "key"> &
  Asking & {
    readonly value:
      | { readonly is: "kept" }
      | {
          readonly is: "compared";
          readonly origin: MaterialOrigin;
          readonly overwrite: boolean;
          /** Other material becomes a new version where an earlier one tells that the key was ours. */
          readonly allowNewVersion?: true;
        };
  };

/**
 * A new version that the service makes, once for an epoch. `send` holds all its properties: the service takes over
 * operations and tags, and no dates.
 */
export type RotateKey = Writing<"rotate", "key"> &
  Edited & {
    /** An earlier run began the rotation: this effect finishes it. */
    readonly resumes: boolean;
  };

export type RecoverObject = EffectBase<"recover"> &
  Keeping & {
    readonly base: Base;
    readonly purgesOn?: number;
    /** The digest of the create that a plan shows where the deleted list cannot be read. */
    readonly insteadOf: string;
  };
/** Of an object that is gone from git: the source that git named at the base, where a base is known. It is for display. */
export type GoneFromGit = { readonly formerSource?: ValueSource };

export type DisableObject = EffectBase<"disable"> &
  GoneFromGit &
  Pick<UpdateSecret, "patch" | "stamp" | "base">;
export type DeleteObject = EffectBase<"delete"> &
  GoneFromGit & {
    readonly because: "absent" | "pruned";
    readonly base: Base;
  };
export type PurgeObject = EffectBase<"purge"> & { readonly base: Base };

export type SecretEffect = CreateSecret | SetSecret | SettleSecret | UpdateSecret | AdoptSecret;
export type KeyEffect = CreateKey | SetKey | SettleKey | UpdateKey | AdoptKey | RotateKey;
/** A change that apply may execute, told apart by its `verb`, and a secret's from a key's by its `kind`. */
export type Effect = SecretEffect | KeyEffect | RecoverObject | DisableObject | DeleteObject | PurgeObject;

/**
 * What an effect does to its object, for display: it lacks its digest and its place among the others, so that nothing
 * can approve, order or execute it.
 */
export type Intent<E extends Effect = Effect> = OmitOfEach<E, "id" | "place" | "digest" | "after">;

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
