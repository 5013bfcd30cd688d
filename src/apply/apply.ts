import { makeSlots, type Slots } from "../model/concurrency.ts";
import { type QuotaClass, quotaOf } from "../model/key-vault/quota.ts";
import { foldName } from "../model/object.ts";
import { type Effect, effectKey } from "../model/plan/effect.ts";
import { interruptedMessage, type Outcome } from "../model/plan/outcome.ts";
import { stageOf, stages } from "../model/plan.ts";
import type { ApplyContext, EffectContext } from "./context.ts";
import { watchTakenNames } from "./name-taken.ts";
import { performEffect } from "./perform.ts";

/**
 * Executes the effects of a plan, stage after stage across all vaults. The effects of a stage are concurrent, and each
 * waits for those that it names. An object has one effect a stage, so nothing happens twice at once to one object. A
 * failure stops only the effects that depend on it. Resolves with an outcome for every effect, in the plan's order.
 *
 * Every vault has slots of its own for each of its quotas, so that those that wait for one do not keep others waiting.
 * How many requests of all vaults are in flight is bounded where they are sent.
 */
export async function applyEffects(
  effects: readonly Effect[],
  context: ApplyContext,
): Promise<readonly Outcome[]> {
  const effectContext: EffectContext = { ...context, isTaken: watchTakenNames(context) };
  const outcomes = new Map<string, Promise<Outcome>>();
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

  const run = async (effect: Effect, inSlot: Slots): Promise<Outcome> => {
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
    const slotsOf = shareSlots(started, context.concurrency);
    // A tick later, so that an effect can wait for every other one of its stage.
    for (const effect of started)
      outcomes.set(
        effectKey(effect),
        Promise.resolve().then(() => run(effect, slotsOf(effect))),
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

/**
 * The slots of each effect of a stage: those of its vault and quota. The pool with the most effects has as many slots as
 * may go at once, and the others of that quota have fewer, in proportion. Where they share what a subscription takes, each
 * gets as much of it as it has to do, and all are done at the same time.
 */
function shareSlots(effects: readonly Effect[], most: number): (effect: Effect) => Slots {
  const poolOf = (effect: Effect) => `${quotaOf(effect)} ${foldName(effect.id.vault)}`;
  const sizes = new Map<string, number>();
  const largest = new Map<QuotaClass, number>();
  for (const effect of effects) {
    const [pool, quota] = [poolOf(effect), quotaOf(effect)];
    const size = (sizes.get(pool) ?? 0) + 1;
    sizes.set(pool, size);
    largest.set(quota, Math.max(largest.get(quota) ?? 0, size));
  }
  const pools = new Map<string, Slots>();
  return (effect) => {
    const name = poolOf(effect);
    const share = (sizes.get(name) ?? 1) / (largest.get(quotaOf(effect)) ?? 1);
    const slots = pools.get(name) ?? makeSlots(Math.max(1, Math.floor(most * share)));
    pools.set(name, slots);
    return slots;
  };
}
