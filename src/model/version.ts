import type { ReleasePolicy, RotationPolicy } from "./key.ts";
import type { LiveVersion } from "./live.ts";
import { compareText, type Kind } from "./object.ts";
import type { Source } from "./source.ts";
import { type Mark, ownerTag, type StoredProperties } from "./state.ts";

/** What a version of an object has, as the call that makes it takes it. The service carries nothing over. */
export type VersionProperties<K extends Kind = Kind> = {
  readonly enabled: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  /** Of a planned version without our own: they are added when it is written. */
  readonly tags: { readonly [name: string]: string };
} & OwnProperties[K];

/** What only one kind has. */
type OwnProperties = {
  readonly secret: { readonly contentType?: string };
  readonly key: { readonly keyOps?: readonly string[]; readonly releasePolicy?: ReleasePolicy };
};

/** What a metadata-only call takes: an absent property stays as it is, tags are replaced as a whole. */
export type VersionUpdate<K extends Kind> = Partial<VersionProperties<K>>;

/** Instead of `expiresOn`: a duration from the version's creation, added when the version is written. */
type Lasting = { readonly expiresIn?: string };
/** A call of its own sets it. */
type Policed = { readonly rotationPolicy?: RotationPolicy };
type Tagged = Pick<VersionProperties, "tags">;

/** All properties of a planned version of a secret. */
export type SecretProperties = VersionProperties<"secret"> & Lasting;
/** All properties of a planned version of a key. */
export type KeyProperties = VersionProperties<"key"> & Lasting & Policed;

/** The planned update of a secret's version. */
export type SecretPatch = VersionUpdate<"secret"> & Tagged;
/** The planned update of a key's version. */
export type KeyPatch = VersionUpdate<"key"> & Tagged & Policed;

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

/**
 * The enabled versions beyond the newest `keep`, which are the version `newest` and those closest before it. What came
 * after it stays as well.
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
