import type { KeyOrigin } from "../model/desired.ts";
import type { KeyMaterial } from "../model/key.ts";
import type { AdoptKey, CreateKey, KeyEffect, RotateKey, SetKey, SettleKey } from "../model/plan/effect.ts";
import type { Deed } from "../model/plan/outcome.ts";
import { decodeState, rememberedDigest, stateTag } from "../model/state.ts";
import { addDuration } from "../model/time.ts";
import { doneAs, type EffectContext, type EffectResult, refuseExpired } from "./context.ts";
import { findFormerOwner, refuseForeign, type SeenObject, watchObject } from "./look.ts";
import { patchVersion, stampMaterial, writeKeyVersion } from "./write-version.ts";

/** Writes the first version of a key, and then its rotation policy. */
export async function createKey(effect: CreateKey, context: EffectContext): Promise<void> {
  const { id, origin, send, stamp } = effect;
  const watching = watchObject(context, id, undefined);
  await writeKeyVersion(watching, id, origin, await context.materialOf(effect), send, stamp);
  // The key is there by now, and a policy that is set again changes nothing.
  if (send.rotationPolicy) await context.writer(id.vault).key.setRotationPolicy(id.name, send.rotationPolicy);
}

/** One effect on a key that was looked at. */
export async function performKeyEffect(
  effect: Exclude<KeyEffect, CreateKey>,
  object: SeenObject,
  context: EffectContext,
): Promise<EffectResult> {
  switch (effect.verb) {
    case "update":
      await patchVersion(context, effect.id, object.live, effect.patch, effect.stamp);
      return doneAs("updated");
    case "set":
      return set(effect, object, context);
    case "settle":
      return settle(effect, object, context);
    case "adopt":
      return adopt(effect, object, context);
    case "rotate":
      return rotate(effect, object, context);
    default:
      return effect satisfies never;
  }
}

async function set(effect: SetKey, object: SeenObject, context: EffectContext): Promise<EffectResult> {
  const { id, edits, patch, stamp } = effect;
  const material = await context.materialOf(effect);
  const another = edits.some(({ property }) => property === "keyType");
  if (material && material.numbers === object.numbers && !another) {
    await patchVersion(context, id, object.live, patch, stampMaterial(stamp, material));
    return doneAs("updated");
  }
  return writeVersion(effect, effect.origin, material, object, context, "set");
}

async function settle(effect: SettleKey, object: SeenObject, context: EffectContext): Promise<EffectResult> {
  const { id, patch, stamp, inPlace } = effect;
  const material = await context.materialOf(effect);
  if (!material || material.numbers !== object.numbers) {
    if (!effect.allowNewVersion)
      return refuseDifferent("say allowNewVersion: true to import it as a new version");
    return writeVersion(effect, effect.origin, material, object, context, "set");
  }
  if (inPlace) return doneAs("unchanged");
  await patchVersion(context, id, object.live, patch, stampMaterial(stamp, material));
  return doneAs("updated");
}

async function adopt(effect: AdoptKey, object: SeenObject, context: EffectContext): Promise<EffectResult> {
  const ownership = await findFormerOwner(effect, object, context);
  if (ownership.is === "foreign") return refuseForeign(ownership.owner);
  const { id, value, patch, stamp } = effect;
  const material = value.is === "compared" ? await context.materialOf(effect) : undefined;
  if (value.is === "compared" && (!material || material.numbers !== object.numbers)) {
    if (!value.overwrite && !(ownership.is === "ours" && value.allowNewVersion))
      return refuseDifferent(
        "say adopt: overwrite to import the manifest's, or declare its keyType to leave it",
      );
    return writeVersion(effect, value.origin, material, object, context, "adopted");
  }
  await patchVersion(context, id, object.live, patch, stampMaterial(stamp, material));
  return doneAs("adopted");
}

const refuseDifferent = (hint: string): EffectResult => ({
  result: "refused",
  message: "its live material is another than the manifest's",
  hint,
});

/**
 * Only now we know the material. Operations that would be carried over do not fit a key of another type, and a past
 * date that would be carried over is refused.
 */
async function writeVersion(
  effect: SetKey | SettleKey | AdoptKey,
  origin: KeyOrigin,
  material: KeyMaterial | undefined,
  { live, numbers }: SeenObject,
  context: EffectContext,
  did: Deed,
): Promise<EffectResult> {
  const { id, send, stamp } = effect;
  const vault = context.writer(id.vault);
  const past = refuseExpired(send, vault.now());
  if (past) return past;
  // Before the version, which the policy that is replaced would date.
  if (send.rotationPolicy) await vault.key.setRotationPolicy(id.name, send.rotationPolicy);
  const { keyOps: _, ...withoutOps } = send;
  const fits = !material || familyOf(material.numbers) === familyOf(numbers);
  const sent = fits || stamp.properties.keyOps !== undefined ? send : withoutOps;
  await writeKeyVersion(watchObject(context, id, live), id, origin, material, sent, stamp);
  return doneAs(did);
}

/** `RSA` or `EC`: how public numbers begin. */
const familyOf = (numbers = ""): string | undefined => numbers.split(":")[0];

/**
 * Rotates once for an epoch: the tag of the version that is left behind says that it is to be left, so that a rerun
 * after a crash sees by the version at hand whether it was.
 */
async function rotate(
  effect: RotateKey,
  { live }: SeenObject,
  context: EffectContext,
): Promise<EffectResult> {
  const { id, send, stamp } = effect;
  const { rotationPolicy, ...patch } = effect.patch;
  const { key } = context.writer(id.vault);
  // Before the rotation, so that the new version expires by it.
  if (rotationPolicy) await key.setRotationPolicy(id.name, rotationPolicy);
  // The mark goes with the version that is left behind: a rerun has to know that it was prune that disabled it.
  const mark = decodeState(live.tags[stateTag])?.mark;
  const properties = { ...stamp.properties, rotating: rememberedDigest(live.version) };
  const rotating = { ...stamp, properties, ...(mark && { mark }) };
  if (!effect.resumes) await patchVersion(context, id, live, { tags: patch.tags }, rotating);
  const rotated = await key.rotate(id.name, live.version);
  const { enabled, expiresIn, notBefore } = send;
  const expiresOn = expiresIn === undefined ? send.expiresOn : addDuration(rotated.created, expiresIn);
  const sent = {
    ...patch,
    enabled,
    ...(expiresOn !== undefined && { expiresOn }),
    ...(notBefore !== undefined && { notBefore }),
  };
  await patchVersion(context, id, rotated, sent, { ...stamp, versions: stamp.versions + 1 });
  return doneAs("rotated");
}
