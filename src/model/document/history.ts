import type { ObjectId } from "../object.ts";

/**
 * Who wrote a version. `us`: our tag fits it, and counts one more than the one before. `outside`: a person, another
 * program, or the service by a rotation policy. `unclear`: it is the first that bears our tag, and it was patched since, so
 * it may have been adopted.
 */
export type VersionWriter = "us" | "outside" | "unclear";

/**
 * How what git says now compares with what a version was written from. `unknown`: the source has no revision, or no
 * manifest declares the object.
 */
export type AgainstGit = "same" | "other" | "external" | "unknown";

/** One version as a list shows it. Times are epoch seconds. */
export type HistoryEntry = {
  readonly version: string;
  readonly created: number;
  readonly updated: number;
  readonly enabled: boolean;
  readonly expiresOn?: number;
  /** It had expired when the vault was read. */
  readonly expired?: true;
  readonly notBefore?: number;
  readonly writer: VersionWriter;
  /** For whom its tag says that it is; absent where it bears none. */
  readonly owner?: string;
  /** The revision in our tag, a salted digest of what git held; absent where no tag of ours fits the version. */
  readonly revision?: string;
  readonly git?: AgainstGit;
};

/** The versions of one object, the newest first. */
export type ObjectHistory = {
  readonly id: ObjectId;
  readonly url: string;
  /**
   * A deleted object's versions cannot be listed. `missing`: it is declared, and the vault does not have it. `unlisted`:
   * it is missing or soft-deleted, because nobody could list the deleted objects.
   */
  readonly state: "live" | "deleted" | "missing" | "unlisted";
  /** When the service purges a deleted one by itself. */
  readonly purgesOn?: number;
  readonly versions: readonly HistoryEntry[];
};
