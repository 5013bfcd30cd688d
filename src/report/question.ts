import { type Effect, isEffect } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import { isOnlyCompared } from "./fold.ts";
import { comparisons } from "./plan-summary.ts";

/** What a person is asked before the first write of a plan that has effects: a comparison may write, too. */
export function question({ changes }: Pick<Plan, "changes">): string {
  const effects = changes.filter(isEffect);
  const open = effects.filter(isOpen).length;
  if (open === 0) return "Apply these changes?";
  const ends = open === 1 ? "if it differs, it gets a new version" : "each that differs gets a new version";
  const ask = effects.every(isOnlyCompared) ? "Go on?" : "Apply these changes?";
  return `${comparisons(open)}, and ${ends}. ${ask}`;
}

const isOpen = (effect: Effect): boolean => effect.verb === "settle" && effect.compared !== "different";
