/**
 * One effect, from the look to the write. What is written was planned: the only choices made here are the ends that
 * the plan left open, because they need the value. Each ends in a word about what became of it.
 */
import type { Effect, Recover } from "../model/change.ts";
import { isFault, MissingValue, VaultError } from "../model/errors.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Performer } from "./context.ts";
import { done, type Result } from "./context.ts";
import { look, type Sight } from "./look.ts";
import { createKey, overwriteKey } from "./perform-key.ts";
import { createSecret, foundValue, overwriteSecret } from "./perform-secret.ts";
import { patchKey } from "./write-key.ts";
import { keepEnabled, patchSecret } from "./write-secret.ts";

const moved: Result = { result: "skipped", why: "it moved since the plan: make a new plan" };

/** Executes one effect. Never throws: what went wrong is an outcome. */
export async function perform(effect: Effect, means: Performer): Promise<Outcome> {
  const { verb, id } = effect;
  return { verb, id, ...(await attempt(effect, means).catch(failure)) } as Outcome;
}

function failure(error: unknown): Result {
  if (isFault(error, "deleted but recoverable"))
    return {
      result: "skipped",
      why: "it was deleted since the plan, and its name can be recovered: plan again",
    };
  if (isFault(error, "being recovered"))
    return { result: "skipped", why: "it is being recovered: plan again when it is back" };
  if (isFault(error, "not found")) return { result: "skipped", why: "it is gone since the plan: plan again" };
  if (isFault(error, "cancelled")) return { result: "not attempted", why: "interrupted" };
  if (error instanceof VaultError || error instanceof MissingValue)
    return { result: "failed", why: error.message };
  // A foreign error's message may quote a value.
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return { result: "failed", why: `unexpected ${kind}: please report it` };
}

async function attempt(effect: Effect, means: Performer): Promise<Result> {
  const { kind, name } = effect.id;
  const objects = means.writer(effect.id.vault)[kind];
  switch (effect.verb) {
    case "create":
      return effect.kind === "key" ? createKey(effect, means) : createSecret(effect, means);
    case "recover":
      await objects.recover(name);
      return recovered(effect, means);
    case "purge":
      await objects.purge(name);
      return done("purged");
    case "set":
    case "settle":
    case "adopt":
    case "update":
    case "rotate":
    case "disable":
    case "delete": {
      const sight = await look(means.writer(effect.id.vault), effect.id, effect.base, means.seen);
      return sight ? overwrite(effect, sight, means) : moved;
    }
    default:
      return effect satisfies never;
  }
}

/** Only now can the versions of a secret be listed, and be seen which is the newest. */
async function recovered({ id, base, keepEnabled: keep }: Recover, means: Performer): Promise<Result> {
  const result = done("recovered");
  if (keep === undefined) return result;
  const { updated: _, ...unchanged } = base;
  const sight = await look(means.writer(id.vault), id, unchanged, means.seen);
  return keepEnabled(means, id, { result, ...(sight && { newest: sight.live.version }) }, keep);
}

type Overwriting = Exclude<Effect, { verb: "create" | "recover" | "purge" }>;

async function overwrite(effect: Overwriting, sight: Sight, means: Performer): Promise<Result> {
  switch (effect.verb) {
    case "disable":
      if (effect.id.kind === "key")
        await patchKey(means, { ...effect.id, kind: "key" }, sight.live, effect.patch, effect.stamp);
      else
        await patchSecret(
          means,
          { ...effect.id, kind: "secret" },
          sight.live,
          effect.patch,
          effect.stamp,
          foundValue(sight),
        );
      return done("disabled");
    case "delete":
      await means.writer(effect.id.vault)[effect.id.kind].delete(effect.id.name);
      return done("deleted");
    default:
      return effect.kind === "key"
        ? overwriteKey(effect, sight, means)
        : overwriteSecret(effect, sight, means);
  }
}
