import type { KeyOrigin } from "./desired.ts";
import type { Edit } from "./edit.ts";
import type { Asking, Base, EffectBase, Keeping } from "./effect-base.ts";
import type { Follows, Swap, ToSettle } from "./evidence.ts";
import type { ObjectId } from "./object.ts";
import type { Place } from "./problem.ts";
import type { ValueSource } from "./source.ts";
import type { KeyPatch, KeyProperties, SecretPatch, SecretProperties, Stamp } from "./version.ts";

export type CreateSecret = EffectBase<"secret"> &
  Keeping & {
    readonly verb: "create";
    readonly source: ValueSource;
    readonly send: SecretProperties;
    readonly stamp: Stamp;
    /** The deleted list could not be read: the name may be soft-deleted. */
    readonly orRecover: boolean;
  };

/** A new version. From `live`: the same value again, for a date can only be cleared so. `swap`: so, of another source. */
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

/** Find out by comparing: unequal becomes a new version, equal a patch where something is left to write. */
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

/** Take an unowned live object under management, or the value of one that was external. */
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

type KeyMaterial = Extract<KeyOrigin, { from: "material" }>;

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

/** Compare the public numbers of imported material: unequal is a new version, or refused. */
export type SettleKey = EffectBase<"key"> &
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
      | { readonly is: "compared"; readonly origin: KeyMaterial; readonly overwrite: boolean };
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
  /** An earlier run had begun: what it did not finish is finished. */
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

/** `absent`: git wants it to be absent, and it is. */
export type Unchanged = { readonly verb: "unchanged"; readonly id: ObjectId; readonly absent?: true };

/**
 * What an effect does to its object, for display: it lacks its digest and its place among the others, so that nothing
 * can approve, order or execute it.
 */
export type Intent<E extends Effect = Effect> = E extends Effect
  ? Omit<E, "id" | "place" | "digest" | "after">
  : never;

type Refusal = {
  readonly verb: "refused";
  readonly id: ObjectId;
  readonly place?: Place;
  readonly wanted: Effect["verb"];
};

/** What a guard forbids of one object: which rule says so, why here, and what lifts it. */
export type Forbidden = Refusal & { readonly rule: Rule; readonly why: string; readonly lift: string };

/** What would be done, were its vault not over a limit: the vault's `Brake` says which one, once for all. */
export type HeldBack = Refusal & {
  readonly rule: "threshold" | "empty set";
  readonly heldBack: Intent;
};

/** A change that is not allowed. In no stage, in no digest. */
export type Refused = Forbidden | HeldBack;

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
  /** Its value depends on a vault that could not be read: apply does not attempt it. */
  | "unread vault";

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

/** What a change does, or would do where it is held back; undefined where it is neither. */
export function intentOf(change: Change): Intent | undefined {
  if (isEffect(change)) return change;
  return change.verb === "refused" && "heldBack" in change ? change.heldBack : undefined;
}

/** Whether it takes something away: the thresholds count such effects. */
export const isDestructive = (effect: Intent): boolean =>
  effect.verb === "disable" ||
  effect.verb === "delete" ||
  effect.verb === "purge" ||
  (effect.verb === "adopt" && effect.value.is === "compared" && effect.value.overwrite);
