/**
 * One effect, from the look to the write. What is written was planned: the only choices made here are the ends that
 * the plan left open, because they need the value. Each ends in a word about what became of it.
 */
import type { Effect, RecoverObject } from "../model/effect.ts";
import { isFault, MissingValue, VaultError } from "../model/errors.ts";
import type { Outcome } from "../model/outcome.ts";
import { doneAs, type EffectResult, type Performer } from "./context.ts";
import { lookAgain, type SeenObject } from "./look.ts";
import { performCreateKey, performKeyEffect } from "./perform-key.ts";
import { foundValue, performCreateSecret, performSecretEffect } from "./perform-secret.ts";
import { patchKeyVersion } from "./write-key.ts";
import { disableOlderVersions, patchSecret } from "./write-secret.ts";

const moved: EffectResult = { result: "skipped", message: "it moved since the plan: make a new plan" };

/** Executes one effect. Never throws: what went wrong is an outcome. */
export async function performEffect(effect: Effect, means: Performer): Promise<Outcome> {
  const { verb, id } = effect;
  return { verb, id, ...(await attempt(effect, means).catch(failure)) } as Outcome;
}

function failure(error: unknown): EffectResult {
  if (isFault(error, "deleted but recoverable"))
    return {
      result: "skipped",
      message: "it was deleted since the plan, and its name can be recovered: plan again",
    };
  if (isFault(error, "being recovered"))
    return { result: "skipped", message: "it is being recovered: plan again when it is back" };
  if (isFault(error, "not found"))
    return { result: "skipped", message: "it is gone since the plan: plan again" };
  if (isFault(error, "cancelled")) return { result: "not attempted", message: "interrupted" };
  if (error instanceof VaultError || error instanceof MissingValue)
    return { result: "failed", message: error.message };
  // A foreign error's message may quote a value.
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return { result: "failed", message: `unexpected ${kind}: please report it` };
}

async function attempt(effect: Effect, means: Performer): Promise<EffectResult> {
  const { kind, name } = effect.id;
  const objects = means.writer(effect.id.vault)[kind];
  switch (effect.verb) {
    case "create":
      return effect.kind === "key" ? performCreateKey(effect, means) : performCreateSecret(effect, means);
    case "recover":
      await objects.recover(name);
      return recovered(effect, means);
    case "purge":
      await objects.purge(name);
      return doneAs("purged");
    case "set":
    case "settle":
    case "adopt":
    case "update":
    case "rotate":
    case "disable":
    case "delete": {
      const sight = await lookAgain(means.writer(effect.id.vault), effect.id, effect.base, means.seen);
      return sight ? overwrite(effect, sight, means) : moved;
    }
    default:
      return effect satisfies never;
  }
}

/** Only now can the versions of a secret be listed, and be seen which is the newest. */
async function recovered(
  { id, base, keepEnabled: keep }: RecoverObject,
  means: Performer,
): Promise<EffectResult> {
  const result = doneAs("recovered");
  if (keep === undefined) return result;
  const { updated: _, ...unchanged } = base;
  const sight = await lookAgain(means.writer(id.vault), id, unchanged, means.seen);
  return disableOlderVersions(means, id, { result, ...(sight && { newest: sight.live.version }) }, keep);
}

type Overwriting = Exclude<Effect, { verb: "create" | "recover" | "purge" }>;

async function overwrite(effect: Overwriting, sight: SeenObject, means: Performer): Promise<EffectResult> {
  switch (effect.verb) {
    case "disable":
      if (effect.id.kind === "key")
        await patchKeyVersion(means, { ...effect.id, kind: "key" }, sight.live, effect.patch, effect.stamp);
      else
        await patchSecret(
          means,
          { ...effect.id, kind: "secret" },
          sight.live,
          effect.patch,
          effect.stamp,
          foundValue(sight),
        );
      return doneAs("disabled");
    case "delete":
      await means.writer(effect.id.vault)[effect.id.kind].delete(effect.id.name);
      return doneAs("deleted");
    default:
      return effect.kind === "key"
        ? performKeyEffect(effect, sight, means)
        : performSecretEffect(effect, sight, means);
  }
}
