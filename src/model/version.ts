import type { ReleasePolicy, RotationPolicy } from "./key.ts";
import type { Source } from "./source.ts";
import type { Mark, StoredProperties } from "./state.ts";

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
