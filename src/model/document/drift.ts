import type { Place } from "../errors.ts";
import type { Swap } from "../evidence.ts";
import type { ObjectId } from "../object.ts";
import type { Refused, Verb } from "../plan/change.ts";
import type { Edit } from "../plan/edit.ts";
import type { SopsSource } from "../source.ts";

/**
 * What a vault can have done by itself, in the order in which reports name it.
 *
 * - `outside`: the newest version is not ours.
 * - `changed`: a property differs from what was last applied; `disabled`: `enabled` does.
 * - `deleted`: wanted, and soft-deleted.
 * - `missing`: wanted and not there. Nobody can tell a purged object from one that was never created.
 * - `orphan`: ours in the vault, gone from git.
 */
export const driftKinds = ["outside", "changed", "disabled", "deleted", "missing", "orphan"] as const;
/** One of `driftKinds`. */
export type DriftKind = (typeof driftKinds)[number];

/** One object that the vault moved. */
export type DriftEntry = {
  readonly id: ObjectId;
  readonly place?: Place;
  /** Each once, in the order of `driftKinds`. */
  readonly kinds: readonly [DriftKind, ...DriftKind[]];
  /** The properties that the vault moved, alone or together with git: `before` is the live end. */
  readonly edits: readonly Edit[];
  /** What a plan proposes for it. */
  readonly verb: Verb;
  /** The value of a SOPS file that git takes its value from, where it does. */
  readonly source?: SopsSource;
};

/** One object that git moved; `edits` are its properties, and empty where it is the value or the object itself. */
export type PendingEntry = Omit<DriftEntry, "kinds"> & { readonly swap?: Swap };

/** How many objects are in each state; one that drifted in two ways counts twice. */
export type DriftSummary = { readonly [kind in DriftKind]: number } & {
  readonly pending: number;
  /** Values that only a comparison can settle. */
  readonly unknown: number;
  readonly unchanged: number;
  readonly refused: number;
};

/** How many of the objects that drifted healing brings back to what was last applied. */
export type Fixable = {
  readonly whole: number;
  /** Git moved as well, and healing leaves that. */
  readonly partly: number;
  /** The value that was set outside stays, because git does not hold the previous one: our tags are written again. */
  readonly tags: number;
  readonly not: number;
};

/** A plan seen from the vault's side. */
export type Drift = {
  /** Covers the drift alone: the same drift has the same digest on every day. */
  readonly digest: string;
  readonly summary: DriftSummary;
  readonly entries: readonly DriftEntry[];
  readonly pending: readonly PendingEntry[];
  /** Wanted objects that are not ours to look into: a certificate's, or another owner's. */
  readonly refused: readonly Refused[];
};
