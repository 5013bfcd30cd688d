import type { Effect, Intent } from "./effect.ts";
import type { Swap } from "./evidence.ts";
import type { ObjectId } from "./object.ts";
import type { Place } from "./problem.ts";

/** `absent`: git wants it to be absent, and it is. */
export type Unchanged = { readonly verb: "unchanged"; readonly id: ObjectId; readonly absent?: true };

type Refusal = {
  readonly verb: "refused";
  readonly id: ObjectId;
  readonly place?: Place;
  readonly wanted: Effect["verb"];
};

/** What a guard forbids of one object: which rule says so, why here, and what lifts it. */
export type Forbidden = Refusal & { readonly rule: Rule; readonly message: string; readonly hint: string };

/** What would be done, were its vault not over a limit: the vault's `Brake` says which one, once for all. */
export type HeldBack = Refusal & {
  readonly rule: "threshold" | "empty set";
  readonly heldBack: Intent;
};

/** A change that is not allowed. In no stage, in no digest. */
export type Refused = Forbidden | HeldBack;

export type Rule =
  | "foreign owner"
  | "managed"
  | "not owned"
  | "forged"
  | "protect"
  | "purge protection"
  | "purge"
  | "past date"
  | "key date"
  | "immutable"
  | "versions"
  | "tags"
  /** Its value depends on a vault that could not be read: apply does not attempt it. */
  | "unread vault";

/**
 * An object that is not touched. `orphan`: ours, gone from git. `not loaded`: ours, outside of what this run was
 * given. `missing`: wanted, but its value is external and nobody has set it.
 */
export type Left = {
  readonly verb: "left";
  readonly id: ObjectId;
  readonly why: "unowned" | "foreign" | "managed" | "orphan" | "not loaded" | "missing";
  readonly note?: string;
};

export type Change = Effect | Unchanged | Refused | Left;
export type Verb = Change["verb"];

export const isEffect = (change: Change): change is Effect =>
  change.verb !== "unchanged" && change.verb !== "refused" && change.verb !== "left";

/** What a change does, or would do where it is held back; undefined where it is neither. */
export function intentOf(change: Change): Intent | undefined {
  if (isEffect(change)) return change;
  return change.verb === "refused" && "heldBack" in change ? change.heldBack : undefined;
}

/** That git names another source for what an effect compares or writes. */
export function swapIn(change: Change): Swap | undefined {
  if (change.verb === "settle") return "swap" in change ? change.swap : undefined;
  if (change.verb !== "set" || change.kind === "key") return undefined;
  return change.value.from === "source" ? change.value.swap : undefined;
}

/** The same change with more known of that source. */
export function withSwap<C extends Change>(change: C, swap: Swap): C;
export function withSwap(change: Change, swap: Swap): Change {
  if (swapIn(change) === undefined) return change;
  if (change.verb === "settle") return { ...change, swap } as Change;
  if (change.verb !== "set" || change.kind === "key" || change.value.from !== "source") return change;
  return { ...change, value: { ...change.value, swap } };
}
