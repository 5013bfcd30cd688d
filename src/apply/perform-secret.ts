import type { Adopt, Create, SecretEffect, Set as SetEffect, Settle } from "../model/change.ts";
import type { Deed } from "../model/outcome.ts";
import type { Sealed } from "../model/sealed.ts";
import { isFault } from "../model/vault-error.ts";
import type { Sight } from "./look.ts";
import type { KnownValue, Performer } from "./means.ts";
import { done, expired, type Result } from "./result.ts";
import { editSecret, patchSecret, writeSecret } from "./write-secret.ts";

/** A first version of a secret. */
export async function createSecret(effect: Create, means: Performer): Promise<Result> {
  if (await means.appeared(effect.id))
    return { result: "skipped", why: "somebody created it since the plan" };
  await writeSecret(means, effect.id, await means.valueOf(effect), effect.send, effect.stamp);
  return done("created");
}

const ours = (sealed: Sealed): KnownValue => ({ is: "ours", sealed });

/** A value that was seen; whose it is only the tag before it can tell. */
export const found = ({ value }: Pick<Sight, "value">): KnownValue | undefined =>
  value && { is: "found", sealed: value };

/** One effect on a secret that was looked at. */
export async function overwriteSecret(
  effect: Exclude<SecretEffect, Create>,
  sight: Sight,
  means: Performer,
): Promise<Result> {
  switch (effect.verb) {
    case "update":
      await patchSecret(means, effect.id, sight.live, effect.patch, effect.stamp, found(sight));
      return done("updated");
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

/**
 * A disabled value cannot be read: where it is to be enabled, that comes before it is compared or set again. Not of an
 * object that is not ours yet, and stays as it is where its value turns out to be another.
 */
async function enabled(
  effect: SetEffect | Settle | Adopt,
  sight: Sight,
  { writer }: Performer,
): Promise<Sight> {
  const waits = !sight.live.enabled && effect.patch.enabled === true;
  if (!waits || (effect.verb === "adopt" && !mayEnable(effect))) return sight;
  const vault = writer(effect.id.vault);
  await vault.secret.update(effect.id.name, sight.live.version, { enabled: true });
  try {
    return await vault.secret.get(effect.id.name);
  } catch (error) {
    if (isFault(error, "forbidden")) return sight;
    throw error;
  }
}

const mayEnable = ({ value, clears }: Adopt): boolean => (value.is === "kept" ? clears : value.overwrite);

async function set(effect: SetEffect, sight: Sight, means: Performer): Promise<Result> {
  const { id, send, stamp } = effect;
  const value = effect.value.from === "live" ? sight.value : await means.valueOf(effect);
  if (!value)
    return {
      result: "failed",
      why: "a date is cleared by writing the same value again, which cannot be read",
    };
  if (effect.because === "changed" && sight.value?.equals(value)) {
    await patchSecret(means, id, sight.live, effect.patch, stamp, ours(value));
    return done("updated");
  }
  await writeSecret(means, id, value, send, stamp);
  return done("set");
}

async function settle(effect: Settle, { live, value }: Sight, means: Performer): Promise<Result> {
  const { id, evidence, edits } = effect;
  if (!value) {
    if (edits.some(({ property }) => property !== "kvg-state" && property !== "protect"))
      await editSecret(means, id, live, effect.patch);
    const told = evidence === "follows" ? "unknown" : evidence;
    return { result: "not compared", evidence: told, why: "its value is disabled or may not be read" };
  }
  const wanted = await means.valueOf(effect);
  if (!value.equals(wanted)) return version(effect, wanted, "set", means);
  if (effect.inPlace) return done("unchanged");
  await patchSecret(means, id, live, effect.patch, effect.stamp, ours(value));
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
    const wanted = await means.valueOf(effect);
    const equal = value?.equals(wanted);
    if (!equal && !effect.value.overwrite)
      return {
        result: "refused",
        why: value
          ? "its live value is another than the manifest's"
          : "its live value cannot be read to compare",
        lift: value
          ? "say adopt: overwrite to replace it, or value: external to leave it"
          : "enable it or get the right to read it, or say adopt: overwrite to replace it unseen",
      };
    if (!equal || effect.clears) return version(effect, wanted, "adopted", means);
  }
  const known = effect.value.is === "kept" ? found({ ...(value && { value }) }) : value && ours(value);
  await patchSecret(means, effect.id, live, effect.patch, effect.stamp, known);
  return done("adopted");
}

/** Only now is it known that a version is written: a past date that it would carry over is refused here. */
async function version(effect: Settle | Adopt, value: Sealed, did: Deed, means: Performer): Promise<Result> {
  const { id, send, stamp } = effect;
  const past = expired(send, means.writer(id.vault).now());
  if (past) return past;
  await writeSecret(means, id, value, send, stamp);
  return done(did);
}
