import { type Effect, effectKey } from "../model/effect.ts";
import type { Outcome } from "../model/outcome.ts";
import { stageOf, stages } from "../model/plan.ts";
import type { ApplyContext, Performer } from "./context.ts";
import { watchTakenNames } from "./name-taken.ts";
import { performEffect } from "./perform.ts";

/**
 * Executes the effects of a plan, stage after stage across all vaults: concurrent within a stage, each after those
 * that it names. An object has one effect a stage, so nothing happens twice at once to one object. One failure does
 * not stop what does not depend on it. Resolves with an outcome for every effect, in the plan's order.
 */
export async function applyEffects(
  effects: readonly Effect[],
  means: ApplyContext & Pick<Performer, "seen" | "own">,
): Promise<readonly Outcome[]> {
  const performer: Performer = { ...means, appeared: watchTakenNames(means) };
  const outcomes = new Map<string, Promise<Outcome>>();
  const slot = slots(means.concurrency);
  const tally = { done: 0 };

  const run = async (effect: Effect): Promise<Outcome> => {
    const before = await Promise.all(effect.after.map((key) => outcomes.get(key)));
    const failed = before.find((outcome) => outcome && outcome.result !== "done");
    const outcome = failed
      ? notAttempted(effect, `${failed.verb} of ${failed.id.name} was ${failed.result}`)
      : await slot(() =>
          means.signal.aborted ? notAttempted(effect, "interrupted") : performEffect(effect, performer),
        );
    tally.done++;
    means.progress({ what: "outcome", outcome, done: tally.done, of: effects.length });
    return outcome;
  };

  for (const stage of stages) {
    const started = effects.filter((effect) => stageOf(effect) === stage);
    // A tick later, so that every effect of the stage is there to be waited for.
    for (const effect of started)
      outcomes.set(
        effectKey(effect),
        Promise.resolve().then(() => run(effect)),
      );
    await Promise.all(outcomes.values());
  }
  return Promise.all(outcomes.values());
}

const notAttempted = ({ verb, id }: Effect, message: string): Outcome => ({
  verb,
  id,
  result: "not attempted",
  message,
});

/** Lets at most so many run at once; the others wait in their order. */
function slots(most: number) {
  const waiting: (() => void)[] = [];
  let free = most;
  return async <T>(work: () => T | Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
