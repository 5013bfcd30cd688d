import { isFault, overtakenError } from "../model/errors.ts";
import type { LiveVersion } from "../model/live.ts";
import type { Edit } from "../model/plan/edit.ts";
import type {
  AdoptSecret,
  CreateSecret,
  SecretEffect,
  SetSecret,
  SettleSecret,
} from "../model/plan/effect.ts";
import type { Deed } from "../model/plan/outcome.ts";
import type { Sealed } from "../model/sealed.ts";
import type { KnownValue } from "../model/version.ts";
import { doneAs, type EffectContext, type EffectResult, refuseExpired } from "./context.ts";
import { findFormerOwner, refuseForeign, type SeenObject, watchObject } from "./look.ts";
import {
  disableOlderVersions,
  editSecret,
  patchVersion,
  type SecretWriting,
  writeSecretVersion,
} from "./write-version.ts";

const ourValue = (sealed: Sealed): KnownValue => ({ is: "ours", sealed });

/** A value that stands in the vault: only the tag before it can tell whose it is. */
export const foundValue = ({ value }: Pick<SeenObject, "value">): KnownValue | undefined =>
  value && { is: "found", sealed: value };

type Overwriting = Exclude<SecretEffect, CreateSecret>;

/** One effect on a secret that was looked at, and then its older versions. */
export const performSecretEffect = async (
  effect: Overwriting,
  object: SeenObject,
  context: EffectContext,
): Promise<EffectResult> =>
  disableOlderVersions(
    context,
    effect.id,
    await performOverwriting(effect, object, context),
    effect.keepEnabled,
    object.live,
  );

async function performOverwriting(
  effect: Overwriting,
  object: SeenObject,
  context: EffectContext,
): Promise<SecretWriting> {
  switch (effect.verb) {
    case "update": {
      const { id, patch, stamp } = effect;
      const newest = await patchVersion(context, id, object.live, patch, stamp, foundValue(object));
      return { newest, result: doneAs("updated") };
    }
    case "set":
      return set(effect, object, context);
    case "settle":
      return settle(effect, await enableSecret(effect, object, context), context);
    case "adopt":
      return adopt(effect, object, context);
    default:
      return effect satisfies never;
  }
}

/** The object, enabled where the effect enables it: a disabled value can be neither compared nor set again. */
async function enableSecret(
  effect: SetSecret | SettleSecret | AdoptSecret,
  object: SeenObject,
  { writer }: EffectContext,
): Promise<SeenObject> {
  if (object.live.enabled || effect.patch.enabled !== true) return object;
  const vault = writer(effect.id.vault);
  await vault.secret.update(effect.id.name, object.live.version, { enabled: true });
  try {
    const enabled = await vault.secret.get(effect.id.name);
    if (object.live.version !== "" && enabled.live.version !== object.live.version)
      throw overtakenError(effect.id);
    return enabled;
  } catch (error) {
    if (isFault(error, "forbidden")) return object;
    throw error;
  }
}

/** This leaves out unowned objects: apply does not change them where their value differs. */
const mayEnable = ({ value, clears }: AdoptSecret, ours: boolean): boolean =>
  value.is === "kept" ? clears : value.overwrite || ours;

async function set(effect: SetSecret, seen: SeenObject, context: EffectContext): Promise<SecretWriting> {
  const { id, send, stamp } = effect;
  const isLive = effect.value.from === "live";
  const object = isLive ? await enableSecret(effect, seen, context) : seen;
  const value = isLive ? object.value : await context.valueOf(effect);
  if (!value) return unread;
  if (effect.because !== "cleared" && object.value?.equals(value)) {
    const newest = await patchVersion(context, id, object.live, effect.patch, stamp, ourValue(value));
    return { newest, result: doneAs("updated") };
  }
  const watching = watchObject(context, id, object.live);
  return { newest: await writeSecretVersion(watching, id, value, send, stamp), result: doneAs("set") };
}

const unread: SecretWriting = {
  result: {
    result: "failed",
    code: "vault-forbidden",
    message: "a date is cleared by writing the same value again, which cannot be read",
  },
};

/** Properties that a PATCH sends; the others are in our tags, or are not of this version. */
const isSent = ({ property }: Edit): boolean => !unsent.has(property);

const unsent: ReadonlySet<Edit["property"]> = new Set([
  "kvg-state",
  "protect",
  "versions",
  "unmanaged",
  "unmanaged tag",
  "renamed",
]);

async function settle(
  effect: SettleSecret,
  { live, value }: SeenObject,
  context: EffectContext,
): Promise<SecretWriting> {
  const { id, evidence, edits } = effect;
  const newest = live.version;
  if (!value) {
    if (edits.some(isSent)) await editSecret(context, id, live, effect.patch);
    const comparable = evidence === "follows" ? "unknown" : evidence;
    const message = "its value is disabled or may not be read";
    return { newest, result: { result: "not compared", evidence: comparable, message } };
  }
  const wanted = await context.valueOf(effect);
  if (!value.equals(wanted)) return writeVersion(effect, live, wanted, "set", context);
  if (effect.inPlace) return { newest, result: doneAs("unchanged") };
  await patchVersion(context, id, live, effect.patch, effect.stamp, ourValue(value));
  return { newest, result: doneAs("updated") };
}

async function adopt(
  planned: AdoptSecret,
  object: SeenObject,
  context: EffectContext,
): Promise<SecretWriting> {
  const ownership = await findFormerOwner(planned, object, context);
  if (ownership.is === "foreign") return { result: refuseForeign(ownership.owner) };
  const ours = ownership.is === "ours";
  const counted = ours && ownership.state && { versions: ownership.state.versions };
  const effect = { ...planned, stamp: { ...planned.stamp, ...counted } };
  const { live, value } = mayEnable(effect, ours) ? await enableSecret(effect, object, context) : object;
  if (effect.value.is === "kept") {
    if (effect.clears) return value ? writeVersion(effect, live, value, "adopted", context) : unread;
  } else {
    const wanted = await context.valueOf(effect);
    const equal = value?.equals(wanted);
    const mayWrite = effect.value.overwrite || (ours && value !== undefined);
    if (!equal && !mayWrite) return { result: value ? differs : unreadable };
    if (!equal || effect.clears) return writeVersion(effect, live, wanted, "adopted", context);
  }
  const known =
    effect.value.is === "kept" ? foundValue({ ...(value && { value }) }) : value && ourValue(value);
  const newest = await patchVersion(context, effect.id, live, effect.patch, effect.stamp, known);
  return { newest, result: doneAs("adopted") };
}

const differs: EffectResult = {
  result: "refused",
  message: "its live value is another than the manifest's",
  hint: "say adopt: overwrite to replace it, or value: external to leave it",
};
const unreadable: EffectResult = {
  result: "refused",
  message: "its live value cannot be read to compare",
  hint: "enable it or get the right to read it, or say adopt: overwrite to replace it unseen",
};

/** Only now we know that apply writes a version: this refuses a past date that it would carry over. */
async function writeVersion(
  effect: SettleSecret | AdoptSecret,
  live: LiveVersion,
  value: Sealed,
  did: Deed,
  context: EffectContext,
): Promise<SecretWriting> {
  const { id, send, stamp } = effect;
  const past = refuseExpired(send, context.writer(id.vault).now());
  if (past) return { result: past };
  const watching = watchObject(context, id, live);
  return { newest: await writeSecretVersion(watching, id, value, send, stamp), result: doneAs(did) };
}
