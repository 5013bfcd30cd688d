import type { KeyOrigin } from "../model/desired.ts";
import type { AdoptKey, CreateKey, KeyEffect, RotateKey, SetKey, SettleKey } from "../model/effect.ts";
import type { Deed } from "../model/outcome.ts";
import { decodeState, rememberedDigest, stateTag } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import { doneAs, type EffectResult, type OpenedMaterial, type Performer, refuseExpired } from "./context.ts";
import { findFormerOwner, refuseForeign, type SeenObject } from "./look.ts";
import { patchKeyVersion, stampMaterial, writeKey } from "./write-key.ts";

/** A first version of a key. */
export async function performCreateKey(effect: CreateKey, means: Performer): Promise<EffectResult> {
  if (await means.appeared(effect.id))
    return { result: "skipped", message: "somebody created it since the plan" };
  const { id, origin, send, stamp } = effect;
  await writeKey(means, id, origin, await means.materialOf(effect), send, stamp);
  if (send.rotationPolicy) await means.writer(id.vault).key.setRotationPolicy(id.name, send.rotationPolicy);
  return doneAs("created");
}

/** One effect on a key that was looked at. */
export async function performKeyEffect(
  effect: Exclude<KeyEffect, CreateKey>,
  sight: SeenObject,
  means: Performer,
): Promise<EffectResult> {
  switch (effect.verb) {
    case "update":
      await patchKeyVersion(means, effect.id, sight.live, effect.patch, effect.stamp);
      return doneAs("updated");
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

async function set(effect: SetKey, sight: SeenObject, means: Performer): Promise<EffectResult> {
  const { id, edits, patch, stamp } = effect;
  const material = await means.materialOf(effect);
  const another = edits.some(({ property }) => property === "keyType");
  if (material && material.numbers === sight.numbers && !another) {
    await patchKeyVersion(means, id, sight.live, patch, stampMaterial(stamp, material));
    return doneAs("updated");
  }
  return version(effect, effect.origin, material, sight, means, "set");
}

async function settle(effect: SettleKey, sight: SeenObject, means: Performer): Promise<EffectResult> {
  const { id, patch, stamp, inPlace } = effect;
  const material = await means.materialOf(effect);
  if (!material || material.numbers !== sight.numbers) {
    if (!effect.allowNewVersion)
      return {
        result: "refused",
        message: "its live material is another than the manifest's",
        hint: "say allowNewVersion: true to import it as a new version",
      };
    return version(effect, effect.origin, material, sight, means, "set");
  }
  if (inPlace) return doneAs("unchanged");
  await patchKeyVersion(means, id, sight.live, patch, stampMaterial(stamp, material));
  return doneAs("updated");
}

async function adopt(effect: AdoptKey, sight: SeenObject, means: Performer): Promise<EffectResult> {
  const ownership = await findFormerOwner(effect, sight, means);
  if (ownership.is === "foreign") return refuseForeign(ownership.owner);
  const { id, value, patch, stamp } = effect;
  const material = value.is === "compared" ? await means.materialOf(effect) : undefined;
  if (value.is === "compared" && (!material || material.numbers !== sight.numbers)) {
    if (!value.overwrite)
      return {
        result: "refused",
        message: "its live material is another than the manifest's",
        hint: "say adopt: overwrite to import the manifest's, or declare its keyType to leave it",
      };
    return version(effect, value.origin, material, sight, means, "adopted");
  }
  await patchKeyVersion(means, id, sight.live, patch, material ? stampMaterial(stamp, material) : stamp);
  return doneAs("adopted");
}

/**
 * Only now is the material known: operations that are carried over do not fit a key of another type, and a past date
 * that would be carried over is refused.
 */
async function version(
  effect: SetKey | SettleKey | AdoptKey,
  origin: KeyOrigin,
  material: OpenedMaterial | undefined,
  { numbers }: SeenObject,
  means: Performer,
  did: Deed,
): Promise<EffectResult> {
  const { id, send, stamp } = effect;
  const vault = means.writer(id.vault);
  const past = refuseExpired(send, vault.now());
  if (past) return past;
  // Before the version, which the policy that is replaced would date.
  if (send.rotationPolicy) await vault.key.setRotationPolicy(id.name, send.rotationPolicy);
  const { keyOps: _, ...withoutOps } = send;
  const fits = !material || familyOf(material.numbers) === familyOf(numbers);
  const sent = fits || stamp.properties.keyOps !== undefined ? send : withoutOps;
  await writeKey(means, id, origin, material, sent, stamp);
  return doneAs(did);
}

/** `RSA` or `EC`: how public numbers begin. */
const familyOf = (numbers = ""): string | undefined => numbers.split(":")[0];

/**
 * Rotates once for an epoch: the tag of the version that is left behind says that it is to be left, so that a rerun
 * after a crash sees by the version at hand whether it was.
 */
async function rotate(effect: RotateKey, { live }: SeenObject, means: Performer): Promise<EffectResult> {
  const { id, send, stamp } = effect;
  const { rotationPolicy, ...patch } = effect.patch;
  const { key } = means.writer(id.vault);
  // Before the rotation, so that the new version expires by it.
  if (rotationPolicy) await key.setRotationPolicy(id.name, rotationPolicy);
  // The mark goes with the version that is left behind: a rerun has to know that it was prune that disabled it.
  const mark = decodeState(live.tags[stateTag])?.mark;
  const properties = { ...stamp.properties, rotating: rememberedDigest(live.version) };
  const rotating = { ...stamp, properties, ...(mark && { mark }) };
  if (!effect.resumes) await patchKeyVersion(means, id, live, { tags: patch.tags }, rotating);
  const rotated = await key.rotate(id.name);
  const { enabled, expiresIn, notBefore } = send;
  const expiresOn = expiresIn === undefined ? send.expiresOn : addDuration(rotated.created, expiresIn);
  const sent = {
    ...patch,
    enabled,
    ...(expiresOn !== undefined && { expiresOn }),
    ...(notBefore !== undefined && { notBefore }),
  };
  await patchKeyVersion(means, id, rotated, sent, stamp, stamp.versions + 1);
  return doneAs("rotated");
}
