import type { Place } from "../errors.ts";
import type { Swap } from "../evidence.ts";
import type { ObjectId } from "../object.ts";
import type { SopsSource, ValueSource } from "../source.ts";
import type { Effect, GoneFromGit, Intent } from "./effect.ts";

/** An object that needs nothing. `absent`: git wants it to be absent, and it is. */
export type Unchanged = { readonly verb: "unchanged"; readonly id: ObjectId; readonly absent?: true };

type Refusal = {
  readonly verb: "refused";
  readonly id: ObjectId;
  readonly place?: Place;
  readonly wanted: Effect["verb"];
};

/** What a guard forbids of one object: which rule says so, why here, and what lifts it. */
export type Forbidden = Refusal & { readonly rule: Rule; readonly message: string; readonly hint: string };

/** What apply would do if the vault were not over a limit. The vault's `Brake` says once which limit. */
export type HeldBack = Refusal & {
  readonly rule: "threshold" | "empty set";
  readonly heldBack: Intent;
};

/** A change that is not allowed. It is in no stage and no digest. */
export type Refused = Forbidden | HeldBack;

/** Which guard forbids a change. */
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
  | "rotation policy"
  | "immutable"
  | "versions"
  | "tags"
  /** Its value depends on a vault that could not be read: apply does not attempt it. */
  | "unread vault"
  /** What it is renamed from does not give its value, or its new name is taken. */
  | "rename";

/**
 * An object that nobody touches. `orphan`: ours, gone from git. `not loaded`: ours, and this run did not load its
 * manifest. `missing`: wanted, but its value is external and nobody has set it.
 */
export type Left = GoneFromGit & {
  readonly verb: "left";
  readonly id: ObjectId;
  readonly why: "unowned" | "foreign" | "managed" | "orphan" | "not loaded" | "missing";
  readonly note?: string;
};

/** One difference of a plan: an effect that apply may execute, or what becomes of an object without one. */
export type Change = Effect | Unchanged | Refused | Left;
/** What a change is; a union of changes is told apart by it. */
export type Verb = Change["verb"];

/** The verbs of effects, then the others, in the order in which summaries count them. */
export const effectVerbs = [
  "create",
  "set",
  "settle",
  "update",
  "adopt",
  "recover",
  "disable",
  "delete",
  "purge",
  "rotate",
] as const satisfies readonly Effect["verb"][];
export const verbs = [...effectVerbs, "unchanged", "refused", "left"] as const satisfies readonly Verb[];

/** Whether apply may execute the change. */
export const isEffect = (change: Change): change is Effect =>
  change.verb !== "unchanged" && change.verb !== "refused" && change.verb !== "left";

/** What a change does, or would do if it were not held back; undefined for any other change. */
export function intentOf(change: Change): Intent | undefined {
  if (isEffect(change)) return change;
  return change.verb === "refused" && "heldBack" in change ? change.heldBack : undefined;
}

/**
 * The swapped source of what an effect compares or writes, or would if it were not held back; undefined where git names
 * the same source.
 */
export function swapIn(change: Change): Swap | undefined {
  const intent = intentOf(change);
  if (intent?.verb === "settle") return "swap" in intent ? intent.swap : undefined;
  if (intent?.verb !== "set" || intent.kind === "key") return undefined;
  return intent.value.from === "source" ? intent.value.swap : undefined;
}

/** The value of a SOPS file that git takes an object's value from, as an effect would note it in our tags. */
export function sopsSourceIn(change: Change): SopsSource | undefined {
  const source = "stamp" in change ? change.stamp.source : "kept";
  return source !== "kept" && source.from === "sops" ? source : undefined;
}

/** What takes away an object that is gone from git, or leaves it alone, or would take it away if it were not held back. */
export function goneIn(change: Change): (GoneFromGit & { readonly verb: Verb }) | undefined {
  if (change.verb === "left") return change.why === "orphan" ? change : undefined;
  const intent = intentOf(change);
  if (intent?.verb === "disable") return intent;
  return intent?.verb === "delete" && intent.because === "pruned" ? intent : undefined;
}

/** The change with the source that git named before; a change of an object that git still names comes back as it is. */
export function withFormerSource(change: Change, formerSource: ValueSource): Change {
  if (!goneIn(change)) return change;
  return change.verb === "refused" && "heldBack" in change
    ? { ...change, heldBack: { ...change.heldBack, formerSource } as Intent }
    : ({ ...change, formerSource } as Change);
}

/** The change with a swap that says more of its source; a change without a swap comes back as it is. */
export function withSwap(change: Change, swap: Swap): Change {
  if (swapIn(change) === undefined) return change;
  return change.verb === "refused" && "heldBack" in change
    ? { ...change, heldBack: swappedIntent(change.heldBack, swap) }
    : (swappedIntent(change, swap) as Change);
}

function swappedIntent(intent: Intent, swap: Swap): Intent;
function swappedIntent<C extends Change>(change: C, swap: Swap): C;
function swappedIntent(of: Intent | Change, swap: Swap): Intent | Change {
  if (of.verb === "settle") return { ...of, swap } as Intent;
  if (of.verb !== "set" || of.kind === "key" || of.value.from !== "source") return of;
  return { ...of, value: { ...of.value, swap } };
}
