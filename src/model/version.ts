import type { ReleasePolicy, RotationPolicy } from "./key.ts";
import type { LiveVersion } from "./live.ts";
import { compareText } from "./object.ts";
import type { Source } from "./source.ts";
import { type Mark, ownerTag, type StoredProperties } from "./state.ts";

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

/** All properties of a new version of a key. */
export type KeyProperties = {
  readonly keyOps?: readonly string[];
  readonly enabled: boolean;
  readonly expiresOn?: number;
  /** Instead of `expiresOn`: counted from the version's creation, when it is written. */
  readonly expiresIn?: string;
  readonly notBefore?: number;
  readonly releasePolicy?: ReleasePolicy;
  /** The service has another call for it. */
  readonly rotationPolicy?: RotationPolicy;
  readonly tags: { readonly [name: string]: string };
};

/** What a metadata-only write sends for a key: absent stays as it is, tags are replaced as a whole. */
export type KeyPatch = {
  readonly keyOps?: readonly string[];
  readonly enabled?: boolean;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly releasePolicy?: ReleasePolicy;
  readonly rotationPolicy?: RotationPolicy;
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
