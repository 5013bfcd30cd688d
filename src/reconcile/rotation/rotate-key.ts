import { applyEffects } from "../../apply/apply.ts";
import type { RotatedKey } from "../../model/desired.ts";
import type { LiveKey } from "../../model/live.ts";
import type { Effect } from "../../model/plan/effect.ts";
import type { World, Writer } from "../../model/world.ts";
import { planCreate } from "../../plan/effect-parts.ts";
import type { Draft } from "../../plan/effects/effect-digest.ts";
import { planDueRotation } from "../../plan/key-diff.ts";
import { objectToRotation, type RotationObjection } from "../../plan/rotation.ts";
import { makeApplyContext } from "../run/values/open-values.ts";
import type { FoundRotation, InspectedRotations } from "./due-rotations.ts";
import type { RotationEnd } from "./target-context.ts";

type FoundKey = FoundRotation<RotatedKey>;

/** The effect that a key's rotation is, or why there must be none. */
export function planKeyRotation(
  found: FoundKey,
): { readonly effect: Draft } | { readonly objection: RotationObjection } {
  const { desired, live, ownership, at } = found;
  if (!live && !found.deleted)
    return { objection: { message: "it is not there", hint: "let apply make it first" } };
  const key = live && "key" in live ? (live as LiveKey) : undefined;
  const effect =
    key && ownership.is === "ours" ? planDueRotation(desired, key, ownership) : planCreate(desired, false);
  const objection = objectToRotation(desired, found, effect, at);
  return objection ? { objection } : { effect };
}

/** Has the service make a new version, by the same steps as apply. */
export async function rotateDueKey(
  found: FoundKey,
  { connections, fingerprints }: InspectedRotations<Writer>,
  world: Pick<World, "random" | "signal" | "progress">,
): Promise<RotationEnd> {
  const planned = planKeyRotation(found);
  if ("objection" in planned) return { result: "refused", ...planned.objection };
  // A rotation is no part of a plan, so nobody approves it by a digest.
  const effect = { ...planned.effect, digest: "" } as Effect;
  const values = {
    valueOf: () => Promise.reject(new Error("a key's rotation opens no value")),
    materialOf: async () => undefined,
  };
  const run = { connection: () => connections.to(found.vault), fingerprints, createdOf: () => undefined };
  const { random, signal } = world;
  const [outcome] = await applyEffects(
    [effect],
    makeApplyContext(
      run,
      { ...values, takenAt: () => found.at, concurrency: 1 },
      { random, signal, progress: () => {} },
    ),
  );
  switch (outcome?.result) {
    case "done":
      return { result: "rotated" };
    case "refused":
      return { result: "refused", message: outcome.message, hint: outcome.hint };
    case "skipped":
    case "failed":
    case "not attempted":
      return { result: "failed", message: outcome.message };
    default:
      return { result: "failed", message: "it could not be compared" };
  }
}
