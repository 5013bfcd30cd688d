import { type Effect, effectKey } from "../model/effect.ts";
import { interruptedMessage, type Outcome } from "../model/outcome.ts";
import { stageOf, stages } from "../model/plan.ts";
import type { ApplyContext, EffectContext } from "./context.ts";
import { watchTakenNames } from "./name-taken.ts";
import { performEffect } from "./perform.ts";

/**
 * Executes the effects of a plan, stage after stage across all vaults. The effects of a stage are concurrent, and each
 * waits for those that it names. An object has one effect a stage, so nothing happens twice at once to one object. A
 * failure stops only the effects that depend on it. Resolves with an outcome for every effect, in the plan's order.
 */
export async function applyEffects(
  effects: readonly Effect[],
  context: ApplyContext,
): Promise<readonly Outcome[]> {
  const effectContext: EffectContext = { ...context, isTaken: watchTakenNames(context) };
  const outcomes = new Map<string, Promise<Outcome>>();
  const inSlot = makeSlots(context.concurrency);
  const tally = { done: 0 };
  const { seconds } = context;
  if (effects.length > 0)
    context.progress({
      what: "started",
      work: "apply",
      vaults: [...new Set(effects.map(({ id }) => id.vault))],
      of: effects.length,
      ...(seconds !== undefined && { seconds }),
    });

  const run = async (effect: Effect): Promise<Outcome> => {
    const before = await Promise.all(effect.after.map((key) => outcomes.get(key)));
    const failed = before.find((outcome) => outcome && outcome.result !== "done");
    const isInterrupted = context.signal.aborted && failed?.result === "not attempted";
    const outcome = failed
      ? notAttempted(
          effect,
          isInterrupted ? interruptedMessage : `${failed.verb} of ${failed.id.name} was ${failed.result}`,
        )
      : await inSlot(() =>
          context.signal.aborted
            ? notAttempted(effect, interruptedMessage)
            : performEffect(effect, effectContext),
        );
    tally.done++;
    context.progress({ what: "outcome", outcome, done: tally.done, of: effects.length });
    return outcome;
  };

  for (const stage of stages) {
    const started = effects.filter((effect) => stageOf(effect) === stage);
    // A tick later, so that an effect can wait for every other one of its stage.
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
function makeSlots(most: number) {
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
