import type { ReleasePolicy, RotationPolicy } from "./key.ts";
import type { LiveVersion } from "./live.ts";
import { compareText, type Kind, type ObjectId } from "./object.ts";
import type { Sealed } from "./sealed.ts";
import type { Source } from "./source.ts";
import { type KvgState, type Mark, ownerTag, type StoredProperties } from "./state.ts";

/** The number of versions above which backup fails: https://learn.microsoft.com/azure/key-vault/general/backup */
export const mostVersions = 500;

/**
 * How many versions of a key a managed HSM keeps.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
export const mostHsmVersions = 100;

/** What a version of an object has, as the call that makes it takes it. The service carries nothing over. */
export type VersionProperties<K extends Kind = Kind> = {
  readonly enabled: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  /** Of a planned version without our own: they are added when it is written. */
  readonly tags: { readonly [name: string]: string };
} & OwnProperties[K];

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

export type SecretProperties = VersionProperties<"secret"> & Lasting;
export type KeyProperties = VersionProperties<"key"> & Lasting & Policed;

export type SecretPatch = VersionUpdate<"secret"> & Tagged;
export type KeyPatch = VersionUpdate<"key"> & Tagged & Policed;

/** What `kvg-owner` and `kvg-state` shall say. The write adds salt, `created` and the macs. */
export type Stamp = {
  readonly owner: string;
  /** `kept`: the tag says the same of the value as before. */
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
 * The enabled versions beyond the newest `keep`: the version `newest` and those closest before it stay, and so does every
 * later one.
 * @param newest empty where nobody knows which of the last second's versions it is: then all of these stay.
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

/** The newest version that bears an owner, by `created`, because the list has no order. Of several in one second any. */
export const findNewestOwned = (versions: readonly LiveVersion[]): LiveVersion | undefined =>
  versions
    .filter(({ tags }) => tags[ownerTag] !== undefined)
    .reduce<LiveVersion | undefined>(
      (newest, version) => (newest && newest.created >= version.created ? newest : version),
      undefined,
    );
