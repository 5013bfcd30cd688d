import type { ObjectId } from "../object.ts";
import type { Dueness } from "../rotation.ts";
import { addDuration } from "../time.ts";

/** When an object is rotated, and by whom: a target of the config, or the vault by the key's own rotation policy. */
export type OverviewRotation = {
  /** Absent for a key. */
  readonly target?: string;
  readonly by: "rotate" | "service";
  readonly due: Dueness;
};

/** One object that git declares or a vault holds, by names and metadata alone. Times are epoch seconds. */
export type OverviewObject = {
  readonly id: ObjectId;
  /** `deleted`: soft-deleted. `missing`: git declares it, and the vault has none. */
  readonly state: "enabled" | "disabled" | "deleted" | "missing";
  /** For whom it is; absent where it is missing. `certificate`: it backs one, and is nobody's to manage here. */
  readonly ownership?: "ours" | "foreign" | "unowned" | "certificate";
  /** The name in its tag. */
  readonly owner?: string;
  /** Whether git wants it to be there. */
  readonly declared: boolean;
  readonly expiresOn?: number;
  /** How many versions there are, or were written by us where nobody counted; `most`: above it no further one is written. */
  readonly versions?: { readonly known: number; readonly counted: boolean; readonly most: number };
  readonly rotation?: OverviewRotation;
};

/** What the vaults of a run hold beside what a plan changes: what a report for people shows. */
export type Overview = {
  /** When the first vault was read, by its own clock in epoch seconds. */
  readonly at: number;
  /** An expiry that is no further away is told: an ISO 8601 duration. */
  readonly within: string;
  /** For whom the manifests speak. */
  readonly owners: readonly string[];
  /**
   * By vault, kind and name. A soft-deleted object is in it where git declares it, and one of ours that no manifest of this
   * run declares only where the run loaded the config's whole set.
   */
  readonly objects: readonly OverviewObject[];
};

/** How near an expiry is. `later`: further away than the overview's `within`. */
export type ExpiryState = "expired" | "expiring" | "later" | "never";

/** The last second of an expiry that counts as near, in epoch seconds. */
export const expiringUntil = ({ at, within }: Pick<Overview, "at" | "within">): number =>
  addDuration(at, within);

/** How near an object's expiry is. @param until as `expiringUntil` gives it */
export function expiryOf(
  { expiresOn }: Pick<OverviewObject, "expiresOn">,
  at: number,
  until: number,
): ExpiryState {
  if (expiresOn === undefined) return "never";
  if (expiresOn <= at) return "expired";
  return expiresOn <= until ? "expiring" : "later";
}

/** Whether nobody manages the object here: no manifest declares it, and it is none of ours. */
export const isUnmanagedObject = ({ declared, ownership }: OverviewObject): boolean =>
  !declared && ownership !== "ours";

/** Whether the vault holds the object, and somebody manages it here: only then its expiry and its being disabled count. */
export const isManagedLive = (one: OverviewObject): boolean =>
  !isUnmanagedObject(one) && (one.state === "enabled" || one.state === "disabled");

/** How many objects there are of each kind that a person looks for first. One may be of several. */
export function countObjects(overview: Overview): {
  readonly [what in "expired" | "expiring" | "missing" | "disabled" | "due" | "unmanaged"]: number;
} {
  const { objects, at } = overview;
  const until = expiringUntil(overview);
  const count = (is: (one: OverviewObject) => boolean) => objects.filter(is).length;
  const expiry = (state: ExpiryState) =>
    count((one) => isManagedLive(one) && expiryOf(one, at, until) === state);
  return {
    expired: expiry("expired"),
    expiring: expiry("expiring"),
    missing: count(({ state }) => state === "missing"),
    disabled: count((one) => isManagedLive(one) && one.state === "disabled"),
    due: count(({ rotation }) => rotation?.due.is === "due"),
    unmanaged: count(isUnmanagedObject),
  };
}
