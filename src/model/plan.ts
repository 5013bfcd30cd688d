import type { Change, Verb } from "./change.ts";
import type { Effect } from "./effect.ts";
import type { Finding } from "./finding.ts";

/** A count for each verb. */
export type Summary = { readonly [verb in Verb]: number };

/** A limit that a vault's changes are over. `share`: of the objects owned before, where they are more than `most`. */
export type Limit =
  | { readonly rule: "empty set" }
  | { readonly rule: "count"; readonly most: number }
  | { readonly rule: "share"; readonly most: number; readonly percent: number }
  /** Given in place of the built-in ones. */
  | { readonly rule: "max-destroy"; readonly most: number };

/** Why all changes of a vault are held back: what was counted, and the limits that it is over. */
export type Brake = {
  /** How many changes are held back. */
  readonly changes: number;
  /** How many of them take something away; `adopt`: by overwriting a value. */
  readonly destroys: { readonly [verb in "disable" | "delete" | "purge" | "adopt"]: number };
  /** How many objects these are about: what the limits are for. */
  readonly objects: number;
  readonly limits: readonly [Limit, ...Limit[]];
};

export type VaultSummary = {
  readonly vault: string;
  readonly url: string;
  readonly wanted: number;
  readonly owned: number;
  readonly unmanaged: number;
  /** Absent where the vault's changes may go ahead. */
  readonly heldBack?: Brake;
};

/** How many calls an apply takes, and about how long under the service's quota. */
export type Estimate = {
  readonly calls: number;
  readonly seconds: number;
  readonly limitedBy?: "secret creation" | "key creation";
};

/** All changes of a run, plain data, in the order in which apply goes through them. */
export type Plan = {
  /** What the digests cover: those of another version are not compared with ours. */
  readonly digestVersion: number;
  readonly digest: string;
  readonly changes: readonly Change[];
  readonly summary: Summary;
  readonly vaults: readonly VaultSummary[];
  readonly findings: readonly Finding[];
  readonly estimate: Estimate;
};

/** What of a plan file binds an apply: the effects that were seen. */
export type Approval = {
  readonly digest: string;
  readonly effects: readonly {
    readonly digest: string;
    /** The deleted list could not be read: a recover in place of the create is approved, too. */
    readonly orRecover?: boolean;
  }[];
};

/**
 * A plan that is not for apply. `differences`: also what a guard or a threshold would refuse, to be looked at only.
 * `healing`: only what brings back what was last applied and the vault moved.
 */
export type Scope = "differences" | "healing";

/** The order of work: what brings back comes first, what takes away last. */
export const stages = ["recover", "write", "disable", "delete", "purge"] as const;
export type Stage = (typeof stages)[number];

export function stageOf(effect: Effect): Stage {
  switch (effect.verb) {
    case "create":
    case "set":
    case "settle":
    case "update":
    case "adopt":
    case "rotate":
      return "write";
    case "recover":
    case "disable":
    case "delete":
    case "purge":
      return effect.verb;
    default:
      return effect satisfies never;
  }
}
