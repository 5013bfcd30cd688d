import type { AdoptKey, CreateKey, KeyEffect, Rotate, SetKey, SettleKey } from "../model/change.ts";
import type { KeyOrigin } from "../model/desired.ts";
import type { Deed } from "../model/outcome.ts";
import { decodeState, remember, stateTag } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import type { Material, Performer } from "./context.ts";
import { done, expired, type Result } from "./context.ts";
import type { Sight } from "./look.ts";
import { foreign, formerOwner } from "./look.ts";
import { makeKey, patchKey, withMaterial } from "./write-key.ts";

/** A first version of a key. */
export async function createKey(effect: CreateKey, means: Performer): Promise<Result> {
  if (await means.appeared(effect.id))
    return { result: "skipped", why: "somebody created it since the plan" };
  const { id, origin, send, stamp } = effect;
  await makeKey(means, id, origin, await means.materialOf(effect), send, stamp);
  if (send.rotationPolicy) await means.writer(id.vault).key.setRotationPolicy(id.name, send.rotationPolicy);
  return done("created");
}

/** One effect on a key that was looked at. */
export async function overwriteKey(
  effect: Exclude<KeyEffect, CreateKey>,
  sight: Sight,
  means: Performer,
): Promise<Result> {
  switch (effect.verb) {
    case "update":
      await patchKey(means, effect.id, sight.live, effect.patch, effect.stamp);
      return done("updated");
    case "set":
      return set(effect, sight, means);
    case "settle":
      return settle(effect, sight, means);
    case "adopt":
      return adopt(effect, sight, means);
    case "rotate":
      return rotate(effect, sight, means);
    default:
      return effect satisfies never;
  }
}

async function set(effect: SetKey, sight: Sight, means: Performer): Promise<Result> {
  const { id, edits, patch, stamp } = effect;
  const material = await means.materialOf(effect);
  const another = edits.some(({ property }) => property === "keyType");
  if (material && material.numbers === sight.numbers && !another) {
    await patchKey(means, id, sight.live, patch, withMaterial(stamp, material));
    return done("updated");
  }
  return version(effect, effect.origin, material, sight, means, "set");
}

async function settle(effect: SettleKey, sight: Sight, means: Performer): Promise<Result> {
  const { id, patch, stamp, inPlace } = effect;
  const material = await means.materialOf(effect);
  if (!material || material.numbers !== sight.numbers) {
    if (!effect.allowNewVersion)
      return {
        result: "refused",
        why: "its live material is another than the manifest's",
        lift: "say allowNewVersion: true to import it as a new version",
      };
    return version(effect, effect.origin, material, sight, means, "set");
  }
  if (inPlace) return done("unchanged");
  await patchKey(means, id, sight.live, patch, withMaterial(stamp, material));
  return done("updated");
}

async function adopt(effect: AdoptKey, sight: Sight, means: Performer): Promise<Result> {
  const ownership = await formerOwner(effect, sight, means);
  if (ownership.is === "foreign") return foreign(ownership.owner);
  const { id, value, patch, stamp } = effect;
  const material = value.is === "compared" ? await means.materialOf(effect) : undefined;
  if (value.is === "compared" && (!material || material.numbers !== sight.numbers)) {
    if (!value.overwrite)
      return {
        result: "refused",
        why: "its live material is another than the manifest's",
        lift: "say adopt: overwrite to import the manifest's, or declare its keyType to leave it",
      };
    return version(effect, value.origin, material, sight, means, "adopted");
  }
  await patchKey(means, id, sight.live, patch, material ? withMaterial(stamp, material) : stamp);
  return done("adopted");
}

/**
 * Only now is the material known: operations that are carried over do not fit a key of another type, and a past date
 * that would be carried over is refused.
 */
async function version(
  effect: SetKey | SettleKey | AdoptKey,
  origin: KeyOrigin,
  material: Material | undefined,
  { numbers }: Sight,
  means: Performer,
  did: Deed,
): Promise<Result> {
  const { id, send, stamp } = effect;
  const vault = means.writer(id.vault);
  const past = expired(send, vault.now());
  if (past) return past;
  // Before the version, which the policy that is replaced would date.
  if (send.rotationPolicy) await vault.key.setRotationPolicy(id.name, send.rotationPolicy);
  const { keyOps: _, ...withoutOps } = send;
  const fits = !material || familyOf(material.numbers) === familyOf(numbers);
  const sent = fits || stamp.properties.keyOps !== undefined ? send : withoutOps;
  await makeKey(means, id, origin, material, sent, stamp);
  return done(did);
}

/** `RSA` or `EC`: how public numbers begin. */
const familyOf = (numbers = ""): string | undefined => numbers.split(":")[0];

/**
 * Rotates once for an epoch: the tag of the version that is left behind says that it is to be left, so that a rerun
 * after a crash sees by the version at hand whether it was.
 */
async function rotate(effect: Rotate, { live }: Sight, means: Performer): Promise<Result> {
  const { id, send, stamp } = effect;
  const { rotationPolicy, ...patch } = effect.patch;
  const { key } = means.writer(id.vault);
  // Before the rotation, so that the new version expires by it.
  if (rotationPolicy) await key.setRotationPolicy(id.name, rotationPolicy);
  // The mark goes with the version that is left behind: a rerun has to know that it was prune that disabled it.
  const mark = decodeState(live.tags[stateTag])?.mark;
  const properties = { ...stamp.properties, rotating: remember(live.version) };
  const rotating = { ...stamp, properties, ...(mark && { mark }) };
  if (!effect.resumes) await patchKey(means, id, live, { tags: patch.tags }, rotating);
  const rotated = await key.rotate(id.name);
  const { enabled, expiresIn, notBefore } = send;
  const expiresOn = expiresIn === undefined ? send.expiresOn : addDuration(rotated.created, expiresIn);
  const sent = {
    ...patch,
    enabled,
    ...(expiresOn !== undefined && { expiresOn }),
    ...(notBefore !== undefined && { notBefore }),
  };
  await patchKey(means, id, rotated, sent, stamp, stamp.versions + 1);
  return done("rotated");
}
