/**
 * One effect, from the look to the write. The plan says what is written. The only choices here are those that the plan
 * left open because they need the value. Each effect ends in a word about what became of it.
 */

import {
  explainUnexpected,
  isFault,
  MissingValue,
  overtakenError,
  VaultError,
  type VaultFault,
} from "../model/errors.ts";
import type { CreateKey, CreateSecret, DeleteObject, Effect, RecoverObject } from "../model/plan/effect.ts";
import { interruptedMessage, type Outcome } from "../model/plan/outcome.ts";
import { doneAs, type EffectContext, type EffectResult } from "./context.ts";
import { lookAgain, looksSame, type SeenObject, watchObject } from "./look.ts";
import { createKey, performKeyEffect } from "./perform-key.ts";
import { foundValue, performSecretEffect } from "./perform-secret.ts";
import { disableOlderVersions, patchVersion, writeSecretVersion } from "./write-version.ts";

/** Executes one effect. Never throws: what went wrong is an outcome. */
export async function performEffect(effect: Effect, context: EffectContext): Promise<Outcome> {
  const { verb, id } = effect;
  return { verb, id, ...(await attempt(effect, context).catch(failure)) } as Outcome;
}

function failure(error: unknown): EffectResult {
  const moved = error instanceof VaultError ? movements[error.fault] : undefined;
  if (moved) return { result: "skipped", message: moved };
  if (isFault(error, "cancelled")) return { result: "not attempted", message: interruptedMessage };
  if (error instanceof VaultError || error instanceof MissingValue)
    return { result: "failed", code: error.code, message: error.message };
  return { result: "failed", code: "unexpected", message: explainUnexpected(error) };
}

const movements: { readonly [fault in VaultFault]?: string } = {
  "deleted but recoverable": "it was deleted since the plan, and its name can be recovered: plan again",
  "being recovered": "it is being recovered: plan again when it is back",
  "not found": "it is gone since the plan: plan again",
  moved: "it moved between two tries of its write: make a new plan",
};

async function attempt(effect: Effect, context: EffectContext): Promise<EffectResult> {
  const { kind, name } = effect.id;
  const objects = context.writer(effect.id.vault)[kind];
  switch (effect.verb) {
    case "create":
      return create(effect, context);
    case "recover":
      await objects.recover(name);
      return keepEnabled(effect, context);
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
      const object = await lookAgain(context, effect.id, effect.base);
      return object
        ? overwrite(effect, object, context)
        : { result: "skipped", message: "it moved since the plan: make a new plan" };
    }
    default:
      return effect satisfies never;
  }
}

async function create(effect: CreateSecret | CreateKey, context: EffectContext): Promise<EffectResult> {
  if (await context.isTaken(effect.id))
    return { result: "skipped", message: "somebody created it since the plan" };
  if (effect.kind === "key") await createKey(effect, context);
  else {
    const watching = watchObject(context, effect.id, undefined);
    await writeSecretVersion(watching, effect.id, await context.valueOf(effect), effect.send, effect.stamp);
  }
  return doneAs("created");
}

/** A recovered secret's older versions. Only now can its versions be listed, and the newest one be seen. */
async function keepEnabled(
  { id, base, keepEnabled: keep }: RecoverObject,
  context: EffectContext,
): Promise<EffectResult> {
  const result = doneAs("recovered");
  if (keep === undefined) return result;
  const { updated: _, ...unchanged } = base;
  const object = await lookAgain(context, id, unchanged);
  return disableOlderVersions(context, id, { result, ...(object && { newest: object.live.version }) }, keep);
}

/** A purge that follows destroys what was deleted, so what was deleted has to be what the look saw. */
async function remove(
  { id }: DeleteObject,
  { live }: SeenObject,
  context: EffectContext,
): Promise<EffectResult> {
  const deleted = await watchObject(context, id, live).writer(id.vault)[id.kind].delete(id.name);
  if (deleted && live.version !== "" && !looksSame(deleted, live, context)) throw overtakenError(id);
  return doneAs("deleted");
}

type Overwriting = Exclude<Effect, { verb: "create" | "recover" | "purge" }>;

async function overwrite(
  effect: Overwriting,
  object: SeenObject,
  context: EffectContext,
): Promise<EffectResult> {
  switch (effect.verb) {
    case "disable":
      await patchVersion(context, effect.id, object.live, effect.patch, effect.stamp, foundValue(object));
      return doneAs("disabled");
    case "delete":
      return remove(effect, object, context);
    default:
      return effect.kind === "key"
        ? performKeyEffect(effect, object, context)
        : performSecretEffect(effect, object, context);
  }
}
