import type { Place } from "./errors.ts";
import type { KeySpec, ReleasePolicy, RotationPolicy } from "./key.ts";
import { foldName, type Kind, type ObjectId } from "./object.ts";
import { type KeyRotation, pendingId, type Rotation } from "./rotation.ts";
import type { Sealed } from "./sealed.ts";
import type { Source, ValueSource } from "./source.ts";
import { mostHsmVersions, mostVersions } from "./version.ts";

/** Times are epoch seconds. An absent property is not managed, null must be absent, a value must be equal. */
export type CommonProperties = {
  readonly enabled?: boolean;
  readonly expiresOn?: number | null;
  /** An ISO 8601 duration from the version's creation. Never together with `expiresOn`. */
  readonly expiresIn?: string;
  readonly notBefore?: number | null;
};

export type DesiredProperties = CommonProperties & { readonly contentType?: string | null };

export type DesiredKeyProperties = CommonProperties & {
  /** Sorted. */
  readonly keyOps?: readonly string[];
  readonly releasePolicy?: ReleasePolicy;
  /** null: no policy but the Notify that every key of a vault has. With one the service owns expiry and new versions. */
  readonly rotationPolicy?: RotationPolicy | null;
  /** An epoch: raised, the key is rotated once. */
  readonly rotate?: number;
};

/**
 * The tags that are managed: each name with its text, or null where it must be absent. With `whole` every other
 * tag must go, but for our own and the ignored ones.
 */
export type DesiredTags = {
  readonly whole: boolean;
  readonly set: { readonly [name: string]: string | null };
  readonly ignore: readonly string[];
};

/** The place of each thing that an override of a vault says of an object. */
export type Overridden = { readonly [name: string]: Place };

type Present<K extends Kind> = {
  readonly state: "present";
  readonly kind: K;
  readonly id: ObjectId<K>;
  readonly owner: string;
  /** Of its entry in a manifest; of a secret of `secretsFrom` without one, of its leaf in the file. */
  readonly place: Place;
  /** Where the manifest names the source, for problems with it. */
  readonly valuePlace: Place;
  readonly tags: DesiredTags;
  /** The properties, as `expiresOn` or `tag team`, that only a level of defaults says; absent: none. It decides nothing. */
  readonly defaulted?: readonly string[];
  /** What an override says for this vault alone: `value`, a property or `tag team`, and where. It decides nothing. */
  readonly overridden?: Overridden;
  readonly protect: boolean;
  readonly overwrite: boolean;
  /** The name that it had before, in the same vault, as the manifest spells it. */
  readonly renamedFrom?: string;
  /** The number of versions above which no further one is written. */
  readonly maxVersions: number;
};

export type DesiredSecret = Present<"secret"> & {
  readonly source: Source;
  /** Of a secret of `secretsFrom`, where its leaf stands in the file. `valuePlace` is the item that takes the file. */
  readonly leafPlace?: Place;
  readonly properties: DesiredProperties;
  /** How many of the newest versions stay enabled; absent: all that are. */
  readonly keepEnabled?: number;
  /** With it the source is `external`: the value is the rotation's. */
  readonly rotation?: Rotation;
};

/** Where a key comes from: made by the service, or imported from a PEM or JWK that a source names. */
export type KeyOrigin =
  | { readonly from: "service"; readonly spec: KeySpec; readonly exportable: boolean }
  | {
      readonly from: "material";
      readonly source: ValueSource;
      readonly hardwareProtected: boolean;
      /** What the material has to be, where the manifest says so. */
      readonly family?: "RSA" | "EC";
      readonly exportable: boolean;
    };

export type DesiredKey = Present<"key"> & {
  readonly origin: KeyOrigin;
  readonly properties: DesiredKeyProperties;
  /** Lets a change of what only a new version can have make one. */
  readonly allowNewVersion: boolean;
  /** Its vault is a managed HSM: that has other rotation policies, and keeps fewer versions. */
  readonly inManagedHsm?: true;
  readonly rotation?: KeyRotation;
};

export type DesiredAbsent = {
  readonly state: "absent";
  readonly id: ObjectId;
  readonly owner: string;
  readonly place: Place;
  readonly purge: boolean;
  readonly protect: boolean;
};

export type DesiredPresent = DesiredSecret | DesiredKey;
export type Desired = DesiredPresent | DesiredAbsent;

/** Why the versions of an object are bounded, as the end of a sentence, and what a person can do who reaches the bound. */
export function boundOfVersions(desired: DesiredPresent): { readonly why: string; readonly advice: string } {
  const isOfHsm = desired.kind === "key" && desired.inManagedHsm;
  return {
    why: isOfHsm
      ? `a managed HSM keeps at most ${mostHsmVersions} of a key`
      : `backup fails above ${mostVersions}`,
    advice:
      isOfHsm && desired.maxVersions >= mostHsmVersions
        ? "go over to another key"
        : "raise versions: { max: N }",
  };
}

/** Where git says one of these things of an object: at the override of its vault that says the first of them, else at its entry. */
export function placeOf(
  { place, overridden }: Pick<DesiredPresent, "place" | "overridden">,
  names: readonly string[],
): Place {
  const found = names.map((name) => findOverride(overridden, name)).find((one) => one !== undefined);
  return found ? { ...found, override: true } : place;
}

/** Where an override says a thing by its name; undefined where none does. `tags: null` says something of every tag. */
export const findOverride = (overridden: Overridden | undefined, name: string): Place | undefined =>
  overridden?.[name] ?? (name.startsWith("tag ") ? overridden?.tags : undefined);

/** The object that another one is renamed from; undefined where git names none. */
export const renamedIdOf = (desired: Desired): ObjectId | undefined =>
  "renamedFrom" in desired && desired.renamedFrom !== undefined
    ? { ...desired.id, name: desired.renamedFrom }
    : undefined;

export type RotatedSecret = DesiredSecret & { readonly rotation: Rotation };
export type RotatedKey = DesiredKey & { readonly rotation: KeyRotation };
export type Rotated = RotatedSecret | RotatedKey;

/** Whether git wants an object to be rotated. */
export const isRotated = (desired: Desired): desired is Rotated =>
  desired.state === "present" && desired.rotation !== undefined;

/** The secrets of one vault that git wants to be rotated, by the folded names of their pending secrets. */
export const rotatedByPendingName = (desired: readonly Desired[]): ReadonlyMap<string, RotatedSecret> =>
  new Map(
    desired
      .filter(isRotated)
      .flatMap((one) => (one.kind === "secret" ? [[foldName(pendingId(one.id).name), one] as const] : [])),
  );

/**
 * Where an object's value, or a key's material, comes from, and where the first value of a secret with `create: once` does;
 * undefined where nothing of ours brings it.
 */
export function sourceOf(desired: Desired): ValueSource | undefined {
  if (desired.state === "absent") return undefined;
  if (desired.kind === "key") return desired.origin.from === "material" ? desired.origin.source : undefined;
  return desired.source.from === "external" ? desired.source.first : desired.source;
}

/** Where git says that a value or a key's material comes from: for an external value it says just that. */
export const sourceInGit = (desired: Desired): Source | undefined =>
  desired.state === "present" && desired.kind === "secret" ? desired.source : sourceOf(desired);

/** A value that a run opened: the one of an object, a part that it is made of, or, of `external`, one that was given to it. */
export type Opened = {
  readonly desired: DesiredPresent;
  readonly source: Source;
  readonly value: Sealed;
};
