import type { ObjectId } from "./object.ts";
import type { Place } from "./problem.ts";
import type { Source } from "./source.ts";

/** Times are epoch seconds. An absent property is not managed, null must be absent, a value must be equal. */
export type DesiredProperties = {
  readonly contentType?: string | null;
  readonly enabled?: boolean;
  readonly expiresOn?: number | null;
  /** An ISO 8601 duration from the version's creation. Never together with `expiresOn`. */
  readonly expiresIn?: string;
  readonly notBefore?: number | null;
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

/** A secret that shall be there. */
export type DesiredSecret = {
  readonly state: "present";
  readonly id: ObjectId;
  readonly owner: string;
  readonly place: Place;
  /** Where the value's source stands, for problems with it. */
  readonly valuePlace: Place;
  readonly source: Source;
  readonly properties: DesiredProperties;
  readonly tags: DesiredTags;
  readonly protect: boolean;
  readonly overwrite: boolean;
  /** The number of versions above which no further one is written: backup fails above 500. */
  readonly maxVersions: number;
};

/** An object of ours that shall not be there. */
export type DesiredAbsent = {
  readonly state: "absent";
  readonly id: ObjectId;
  readonly owner: string;
  readonly place: Place;
  readonly purge: boolean;
  readonly protect: boolean;
};

export type Desired = DesiredSecret | DesiredAbsent;
