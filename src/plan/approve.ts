import { type Effect, effectKey } from "../model/effect.ts";
import type { Approval } from "../model/plan.ts";

/**
 * The effects that an approval does not cover; none where apply may go ahead. Fewer effects than approved are fine.
 * Where the approved plan said "create or recover", a recover with what follows it on that object stands for the create.
 */
export function findUnapproved(effects: readonly Effect[], approval: Approval): readonly Effect[] {
  const digests = new Set(approval.effects.map(({ digest }) => digest));
  const either = new Set(approval.effects.filter(({ orRecover }) => orRecover).map(({ digest }) => digest));
  const standIns = new Set(
    effects.flatMap((effect) =>
      effect.verb === "recover" && either.has(effect.insteadOf) ? [effectKey(effect)] : [],
    ),
  );
  // The object decides, not `after`: a copy that is another object waits for the recover, too.
  const covered = (effect: Effect) =>
    digests.has(effect.digest) || standIns.has(effectKey({ verb: "recover", id: effect.id }));
  return effects.filter((effect) => !covered(effect));
}
