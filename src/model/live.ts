import type { KeyDetail } from "./key.ts";
import type { Kind } from "./object.ts";

/** An object's metadata as the vault lists it. Times are epoch seconds; an empty contentType counts as absent. */
export type LiveObject = {
  readonly name: string;
  readonly enabled: boolean;
  readonly created: number;
  readonly updated: number;
  readonly contentType?: string;
  readonly expiresOn?: number;
  readonly notBefore?: number;
  readonly tags: { readonly [name: string]: string };
  /** True for a secret that backs a certificate: never ours. */
  readonly managed: boolean;
  /** Absent where the service does not say; without "Purgeable" in it, purge protection is on. */
  readonly recoveryLevel?: string;
};

/** One version of an object: 32 hexadecimal digits. */
export type LiveVersion = LiveObject & { readonly version: string };

/**
 * A key with what its listing does not report: we read it for wanted keys. `leftBehind` is the version that a rotation
 * of ours left behind, where its tag says that the rotation was not finished.
 */
export type LiveKey = LiveObject & { readonly key: KeyDetail; readonly leftBehind?: LiveVersion };

/** A soft-deleted object; `purgesOn` is when the service purges it by itself. */
export type DeletedObject = LiveObject & { readonly deletedOn?: number; readonly purgesOn?: number };

/** What one vault reports of one kind. Maps are keyed by the folded name. */
export type Holdings<Live extends LiveObject = LiveObject> = {
  readonly live: { readonly [name: string]: Live };
  /** `unreadable`: the identity may not list deleted objects, so a missing name may be soft-deleted. */
  readonly deleted: { readonly [name: string]: DeletedObject } | "unreadable";
  /** The identity may not list this kind. Nothing of it is wanted, so the holdings are empty. */
  readonly unlisted?: true;
  /**
   * For wanted objects that bear no owner: the newest earlier version that bears one. A version that somebody set
   * by hand has lost our tags; this distinguishes it from an object that was never ours.
   */
  readonly earlier: { readonly [name: string]: LiveVersion };
};

/** The live object of a folded name, or else the soft-deleted one; undefined where no list has it. */
export const findBearer = <Live extends LiveObject>(
  { live, deleted }: Pick<Holdings<Live>, "live" | "deleted">,
  name: string,
): Live | DeletedObject | undefined => live[name] ?? (deleted === "unreadable" ? undefined : deleted[name]);

export type Snapshot = {
  readonly vault: string;
  /** When the reading began, by the vault's clock. */
  readonly takenAt: number;
  /** Wanted objects were read by name in place of a long list, and none but these are in it. */
  readonly onlyWanted?: true;
  readonly secret: Holdings & {
    /** All versions of the wanted secrets of which only some shall stay enabled. */
    readonly versions: { readonly [name: string]: readonly LiveVersion[] };
  };
  readonly key: Holdings<LiveObject | LiveKey>;
};

/** All that a vault holds, whether it is wanted or not: we look into every key but a certificate's. */
export type Inventory = { readonly [kind in Kind]: Omit<Snapshot[kind], "earlier" | "versions"> };

/** A list, by its items or by its pages: `more` is a hint that another one follows, and only who asks for it knows. */
export type Items<Item> = AsyncIterable<Item> & {
  readonly pages: () => AsyncIterable<{ readonly items: readonly Item[]; readonly more: boolean }>;
};

/** What every kind of object can be asked, by name and metadata alone. A signal ends the list's request in flight. */
export type Listing = {
  readonly list: (ending?: AbortSignal) => Items<LiveObject>;
  readonly listDeleted: (ending?: AbortSignal) => Items<DeletedObject>;
  readonly listVersions: (name: string) => Items<LiveVersion>;
};
