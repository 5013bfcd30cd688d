import type { Edit } from "../model/edit.ts";
import type { AdoptSecret, CreateSecret, SecretEffect, SetSecret, SettleSecret } from "../model/effect.ts";
import { isFault } from "../model/errors.ts";
import type { Deed } from "../model/outcome.ts";
import type { Sealed } from "../model/sealed.ts";
import { doneAs, type EffectResult, type KnownValue, type Performer, refuseExpired } from "./context.ts";
import { findFormerOwner, refuseForeign, type SeenObject } from "./look.ts";
import {
  disableOlderVersions,
  editSecret,
  patchSecret,
  type SecretWriting,
  writeSecret,
} from "./write-secret.ts";

/** A first version of a secret. */
export async function performCreateSecret(effect: CreateSecret, means: Performer): Promise<EffectResult> {
  if (await means.appeared(effect.id))
    return { result: "skipped", message: "somebody created it since the plan" };
  await writeSecret(means, effect.id, await means.valueOf(effect), effect.send, effect.stamp);
  return doneAs("created");
}

const ourValue = (sealed: Sealed): KnownValue => ({ is: "ours", sealed });

/** A value that was seen; whose it is only the tag before it can tell. */
export const foundValue = ({ value }: Pick<SeenObject, "value">): KnownValue | undefined =>
  value && { is: "found", sealed: value };

type Overwriting = Exclude<SecretEffect, CreateSecret>;

/** One effect on a secret that was looked at, and then its older versions. */
export const performSecretEffect = async (
  effect: Overwriting,
  sight: SeenObject,
  means: Performer,
): Promise<EffectResult> =>
  disableOlderVersions(means, effect.id, await overwritten(effect, sight, means), effect.keepEnabled);

async function overwritten(effect: Overwriting, sight: SeenObject, means: Performer): Promise<SecretWriting> {
  switch (effect.verb) {
    case "update":
      return {
        newest: await patchSecret(
          means,
          effect.id,
          sight.live,
          effect.patch,
          effect.stamp,
          foundValue(sight),
        ),
        result: doneAs("updated"),
      };
    case "set":
      return set(effect, effect.value.from === "live" ? await enabled(effect, sight, means) : sight, means);
    case "settle":
      return settle(effect, await enabled(effect, sight, means), means);
    case "adopt":
      return adopt(effect, sight, means);
    default:
      return effect satisfies never;
  }
}

/** A disabled value cannot be read: where it is to be enabled, that comes before it is compared or set again. */
async function enabled(
  effect: SetSecret | SettleSecret | AdoptSecret,
  sight: SeenObject,
  { writer }: Performer,
): Promise<SeenObject> {
  if (sight.live.enabled || effect.patch.enabled !== true) return sight;
  const vault = writer(effect.id.vault);
  await vault.secret.update(effect.id.name, sight.live.version, { enabled: true });
  try {
    return await vault.secret.get(effect.id.name);
  } catch (error) {
    if (isFault(error, "forbidden")) return sight;
    throw error;
  }
}

/** Not what is nobody's yet, and stays as it is where its value turns out to be another. */
const mayEnable = ({ value, clears }: AdoptSecret, ours: boolean): boolean =>
  value.is === "kept" ? clears : value.overwrite || ours;

async function set(effect: SetSecret, sight: SeenObject, means: Performer): Promise<SecretWriting> {
  const { id, send, stamp } = effect;
  const value = effect.value.from === "live" ? sight.value : await means.valueOf(effect);
  if (!value) return unread;
  if (effect.because === "changed" && sight.value?.equals(value)) {
    const newest = await patchSecret(means, id, sight.live, effect.patch, stamp, ourValue(value));
    return { newest, result: doneAs("updated") };
  }
  return { newest: await writeSecret(means, id, value, send, stamp), result: doneAs("set") };
}

const unread: SecretWriting = {
  result: {
    result: "failed",
    message: "a date is cleared by writing the same value again, which cannot be read",
  },
};

/** Properties that a PATCH sends; the others are in our tags, or are not of this version. */
const isSent = ({ property }: Edit): boolean =>
  property !== "kvg-state" && property !== "protect" && property !== "versions";

async function settle(
  effect: SettleSecret,
  { live, value }: SeenObject,
  means: Performer,
): Promise<SecretWriting> {
  const { id, evidence, edits } = effect;
  const newest = live.version;
  if (!value) {
    if (edits.some(isSent)) await editSecret(means, id, live, effect.patch);
    const told = evidence === "follows" ? "unknown" : evidence;
    const message = "its value is disabled or may not be read";
    return { newest, result: { result: "not compared", evidence: told, message } };
  }
  const wanted = await means.valueOf(effect);
  if (!value.equals(wanted)) return version(effect, wanted, "set", means);
  if (effect.inPlace) return { newest, result: doneAs("unchanged") };
  await patchSecret(means, id, live, effect.patch, effect.stamp, ourValue(value));
  return { newest, result: doneAs("updated") };
}

async function adopt(found: AdoptSecret, sight: SeenObject, means: Performer): Promise<SecretWriting> {
  const ownership = await findFormerOwner(found, sight, means);
  if (ownership.is === "foreign") return { result: refuseForeign(ownership.owner) };
  const ours = ownership.is === "ours";
  const counted = ours && ownership.state && { versions: ownership.state.versions };
  const effect = { ...found, stamp: { ...found.stamp, ...counted } };
  const { live, value } = mayEnable(effect, ours) ? await enabled(effect, sight, means) : sight;
  if (effect.value.is === "kept") {
    if (effect.clears) return value ? version(effect, value, "adopted", means) : unread;
  } else {
    const wanted = await means.valueOf(effect);
    const equal = value?.equals(wanted);
    const mayWrite = effect.value.overwrite || (ours && value !== undefined);
    if (!equal && !mayWrite) return { result: different(value !== undefined) };
    if (!equal || effect.clears) return version(effect, wanted, "adopted", means);
  }
  const known =
    effect.value.is === "kept" ? foundValue({ ...(value && { value }) }) : value && ourValue(value);
  const newest = await patchSecret(means, effect.id, live, effect.patch, effect.stamp, known);
  return { newest, result: doneAs("adopted") };
}

/** The refusal of an adoption whose value is another, or could not be read. */
const different = (read: boolean): EffectResult => ({
  result: "refused",
  message: read
    ? "its live value is another than the manifest's"
    : "its live value cannot be read to compare",
  hint: read
    ? "say adopt: overwrite to replace it, or value: external to leave it"
    : "enable it or get the right to read it, or say adopt: overwrite to replace it unseen",
});

/** Only now is it known that a version is written: a past date that it would carry over is refused here. */
async function version(
  effect: SettleSecret | AdoptSecret,
  value: Sealed,
  did: Deed,
  means: Performer,
): Promise<SecretWriting> {
  const { id, send, stamp } = effect;
  const past = refuseExpired(send, means.writer(id.vault).now());
  if (past) return { result: past };
  return { newest: await writeSecret(means, id, value, send, stamp), result: doneAs(did) };
}
