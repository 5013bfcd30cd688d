import type { ReleasePolicy, RotationPolicy } from "./key.ts";
import type { LiveVersion } from "./live.ts";
import { compareText, type Kind, type ObjectId } from "./object.ts";
import type { Sealed } from "./sealed.ts";
import type { Source } from "./source.ts";
import { type KvgState, type Mark, ownerTag, type StoredProperties } from "./state.ts";

/** What a version has by its kind alone. */
type KindProperties = {
  readonly secret: { readonly contentType?: string };
  readonly key: { readonly keyOps?: readonly string[]; readonly releasePolicy?: ReleasePolicy };
};

/** All that a new version is written with: the service carries nothing over. Dates are epoch seconds. */
export type NewVersion<K extends Kind = Kind> = KindProperties[K] & {
  readonly enabled: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly tags: { readonly [name: string]: string };
};

/** What a metadata-only write sends: absent stays as it is, tags are replaced as a whole. */
export type VersionUpdate<K extends Kind = Kind> = Partial<NewVersion<K>>;

/** `expiresIn` stands instead of `expiresOn`: it counts from the version's creation, when apply writes it. */
type Planned<K extends Kind> = NewVersion<K> & { readonly expiresIn?: string };
type Patch<K extends Kind> = VersionUpdate<K> & Pick<NewVersion, "tags">;
/** The service has a call of its own for it. */
type WithRotationPolicy = { readonly rotationPolicy?: RotationPolicy };

/** All properties of a new version of a secret as the plan has them: apply adds our own tags. */
export type SecretProperties = Planned<"secret">;
/** The same of a key. */
export type KeyProperties = Planned<"key"> & WithRotationPolicy;
/** A metadata-only write to a secret as the plan has it: apply adds our own tags. */
export type SecretPatch = Patch<"secret">;
/** The same to a key. */
export type KeyPatch = Patch<"key"> & WithRotationPolicy;

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

/** A version's value: `ours` where it is what the manifest says, `found` where it only stands there. */
export type KnownValue = { readonly is: "ours" | "found"; readonly sealed: Sealed };

/** What it takes to make our two tags for one version. */
export type StampRequest = {
  readonly id: ObjectId;
  readonly stamp: Stamp;
  /** The version's `created`, or for a version that is about to be written the vault's clock, in epoch seconds. */
  readonly created: number;
  /** How many versions we wrote, with the one that bears the tag if it is ours. */
  readonly versions: number;
  /** The tag that the version bears, where it goes on. */
  readonly previous: KvgState | undefined;
  readonly value?: KnownValue;
};

/**
 * The enabled versions beyond the newest `keep`. Those are the version `newest` and the ones closest before it; versions
 * that came after it stay as well.
 * @param newest empty where nothing tells which of the last second's versions it is: then all of these stay.
 */
export function findSurplusVersions(
  versions: readonly LiveVersion[],
  newest: string,
  keep: number,
): readonly LiveVersion[] {
  const known = versions.find(({ version }) => version === newest);
  const last = known?.created ?? Math.max(...versions.map(({ created }) => created));
  const older = versions.filter(
    ({ version, created }) =>
      created < last || (known !== undefined && created === last && version !== newest),
  );
  const stay = Math.max(0, keep - (versions.length - older.length));
  return older
    .toSorted((a, b) => b.created - a.created || compareText(a.version, b.version))
    .slice(stay)
    .filter(({ enabled }) => enabled);
}

/** The newest version that bears an owner, by `created`, since the list has no order; of several in one second any. */
export const findNewestOwned = (versions: readonly LiveVersion[]): LiveVersion | undefined =>
  versions
    .filter(({ tags }) => tags[ownerTag] !== undefined)
    .reduce<LiveVersion | undefined>(
      (newest, version) => (newest && newest.created >= version.created ? newest : version),
      undefined,
    );
