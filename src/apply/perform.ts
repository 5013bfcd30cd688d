/**
 * One effect, from the look to the write. What is written was planned: the only choices made here are the ends that
 * the plan left open, because they need the value. Each ends in a word about what became of it.
 */
import type { Adopt, Create, Effect, Set as SetEffect, Settle } from "../model/change.ts";
import type { Deed, Outcome } from "../model/outcome.ts";
import type { Sealed } from "../model/sealed.ts";
import { formatDate } from "../model/time.ts";
import { isFault, VaultError } from "../model/vault-error.ts";
import { look, type Sight } from "./look.ts";
import type { Means } from "./means.ts";
import { writeEdits, writePatch, writeVersion } from "./write.ts";

type Result = Outcome extends infer O ? (O extends Outcome ? Omit<O, "verb" | "id"> : never) : never;

export type Performer = Means & {
  readonly appeared: (id: Effect["id"]) => Promise<boolean>;
  readonly seen: (live: Sight["live"]) => string;
};

const done = (did: Deed): Result => ({ result: "done", did });
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
  if (error instanceof VaultError) return { result: "failed", why: error.message };
  // A foreign error's message may quote a value.
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return { result: "failed", why: `unexpected ${kind}: please report it` };
}

async function attempt(effect: Effect, means: Performer): Promise<Result> {
  const { id } = effect;
  const writer = means.writer(id.vault);
  switch (effect.verb) {
    case "create":
      return create(effect, means);
    case "recover":
      await writer.recoverSecret(id.name);
      return done("recovered");
    case "purge":
      await writer.purgeSecret(id.name);
      return done("purged");
    case "set":
    case "settle":
    case "adopt":
    case "update":
    case "disable":
    case "delete": {
      const sight = await look(writer, id.name, effect.base, means.seen);
      return sight ? overwrite(effect, sight, means) : moved;
    }
    default:
      return effect satisfies never;
  }
}

async function create(effect: Create, means: Performer): Promise<Result> {
  if (await means.appeared(effect.id))
    return { result: "skipped", why: "somebody created it since the plan" };
  await writeVersion(means, effect.id, means.valueOf(effect), effect.send, effect.stamp);
  return done("created");
}

type Overwriting = Exclude<Effect, { verb: "create" | "recover" | "purge" }>;

async function overwrite(effect: Overwriting, sight: Sight, means: Performer): Promise<Result> {
  const { id } = effect;
  switch (effect.verb) {
    case "update":
      await writePatch(means, id, sight.live, effect.patch, effect.stamp);
      return done("updated");
    case "disable":
      await writePatch(means, id, sight.live, effect.patch, effect.stamp);
      return done("disabled");
    case "delete":
      await means.writer(id.vault).deleteSecret(id.name);
      return done("deleted");
    case "set":
      return set(effect, effect.value.from === "live" ? await enabled(effect, sight, means) : sight, means);
    case "settle":
      return settle(effect, await enabled(effect, sight, means), means);
    case "adopt":
      return adopt(effect, await enabled(effect, sight, means), means);
    default:
      return effect satisfies never;
  }
}

/** A disabled value cannot be read: where it is to be enabled, that comes before it is compared or set again. */
async function enabled(
  effect: SetEffect | Settle | Adopt,
  sight: Sight,
  { writer }: Performer,
): Promise<Sight> {
  const waits = !sight.live.enabled && effect.patch.enabled === true;
  if (!waits || (effect.verb === "adopt" && effect.value.is === "kept" && !effect.clears)) return sight;
  const vault = writer(effect.id.vault);
  await vault.updateSecret(effect.id.name, sight.live.version, { enabled: true });
  try {
    return await vault.getSecret(effect.id.name);
  } catch (error) {
    if (isFault(error, "forbidden")) return sight;
    throw error;
  }
}

async function set(effect: SetEffect, sight: Sight, means: Performer): Promise<Result> {
  const { id, send, stamp } = effect;
  const value = effect.value.from === "live" ? sight.value : means.valueOf(effect);
  if (!value)
    return {
      result: "failed",
      why: "a date is cleared by writing the same value again, which cannot be read",
    };
  if (effect.because === "changed" && sight.value?.equals(value)) {
    await writePatch(means, id, sight.live, effect.patch, stamp);
    return done("updated");
  }
  await writeVersion(means, id, value, send, stamp);
  return done("set");
}

async function settle(effect: Settle, { live, value }: Sight, means: Performer): Promise<Result> {
  const { id, evidence, edits } = effect;
  if (!value) {
    if (edits.some(({ property }) => property !== "kvg-state" && property !== "protect"))
      await writeEdits(means, id, live, effect.patch);
    return { result: "not compared", evidence, why: "its value is disabled or may not be read" };
  }
  const wanted = means.valueOf(effect);
  if (!value.equals(wanted)) return version(effect, wanted, "set", means);
  if (effect.inPlace) return done("unchanged");
  await writePatch(means, id, live, effect.patch, effect.stamp);
  return done("updated");
}

async function adopt(effect: Adopt, { live, value }: Sight, means: Performer): Promise<Result> {
  if (effect.value.is === "kept") {
    if (effect.clears && !value)
      return {
        result: "failed",
        why: "a date is cleared by writing the same value again, which cannot be read",
      };
    if (effect.clears && value) return version(effect, value, "adopted", means);
  } else {
    const wanted = means.valueOf(effect);
    const equal = value?.equals(wanted);
    if (!equal && !effect.value.overwrite)
      return {
        result: "refused",
        why: value
          ? "its live value is another than the manifest's"
          : "its live value cannot be read to compare",
        lift: "say adopt: overwrite to replace it, or value: external to leave it",
      };
    if (!equal || effect.clears) return version(effect, wanted, "adopted", means);
  }
  await writePatch(means, effect.id, live, effect.patch, effect.stamp);
  return done("adopted");
}

/** Only now is it known that a version is written: a past date that it would carry over is refused here. */
async function version(effect: Settle | Adopt, value: Sealed, did: Deed, means: Performer): Promise<Result> {
  const { id, send, stamp } = effect;
  if (send.expiresOn !== undefined && send.expiresOn <= means.writer(id.vault).now())
    return {
      result: "refused",
      why: `the new version would be expired since ${formatDate(send.expiresOn)}`,
      lift: "say a later expiresOn, or null for none",
    };
  await writeVersion(means, id, value, send, stamp);
  return done(did);
}
