// What a plan may still hold right after an apply: the README's promise that it converges, to the letter.

import type { ApplyDocument } from "../../src/model/document.ts";
import { isEffect } from "../../src/model/plan/change.ts";
import { type Effect, effectKey } from "../../src/model/plan/effect.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";

/**
 * Effects that an apply, made right after one that nothing disturbed, should not have had. There may be left
 *
 * - a `settle` of `unknown` that finds everything in place: git does not tell, so it is compared in every run;
 * - a `settle` whose value is hidden, because the secret is disabled and stays so: it is never compared;
 * - a `settle` or `adopt` that ends in a refusal: only the value tells, so only apply can refuse;
 * - a `set` or `adopt` that clears a date of a secret that is disabled and stays so: to be set again without the
 *   date, its value would have to be read;
 * - what becomes of the old name of a rename, where the new name is not adopted or compared.
 */
export const repeating = ({ plan, outcomes }: ApplyDocument): readonly string[] =>
  plan.changes.filter(isEffect).flatMap((effect) => {
    const outcome = outcomes.find((one) => effectKey(one) === effectKey(effect));
    return outcome && (mayRemain(effect, outcome) || waitsForOpen(effect, outcome, outcomes))
      ? []
      : [`${effectKey(effect)} comes again: ${outcome?.result} ${JSON.stringify(effect)}`];
  });

const waitsForOpen = ({ after }: Effect, { result }: Outcome, outcomes: readonly Outcome[]): boolean =>
  result === "not attempted" &&
  outcomes.some(
    (one) => (one.result === "refused" || one.result === "not compared") && after.includes(effectKey(one)),
  );

function mayRemain(effect: Effect, outcome: Outcome): boolean {
  switch (effect.verb) {
    case "settle":
      if (outcome.result === "done") return effect.evidence === "unknown" && outcome.did === "unchanged";
      return outcome.result === "not compared" ? staysDisabled(effect) : outcome.result === "refused";
    case "adopt":
      return (
        outcome.result === "refused" ||
        (effect.kind === "secret" && effect.clears && outcome.result === "failed" && staysDisabled(effect))
      );
    case "set":
      return (
        effect.kind === "secret" &&
        effect.because === "cleared" &&
        outcome.result === "failed" &&
        staysDisabled(effect)
      );
    default:
      return false;
  }
}

const staysDisabled = ({ send }: Extract<Effect, { send: unknown }>): boolean => !send.enabled;
