import type { Change } from "./change.ts";
import type { Swap } from "./evidence.ts";

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
