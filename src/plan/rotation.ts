import type { DesiredPresent, DesiredSecret } from "../model/desired.ts";
import type { LiveObject } from "../model/live.ts";
import { credentialTag } from "../model/rotation.ts";
import type { KvgState } from "../model/state.ts";
import type { SecretProperties, Stamp } from "../model/version.ts";
import { stampOf } from "./effect-parts.ts";
import { carryProperties, newProperties } from "./effects/carry.ts";
import { baseOf, type Draft } from "./effects/effect-digest.ts";
import { guardObject } from "./guards/guard.ts";
import { type LiveState, stateOf } from "./ownership.ts";

/**
 * What a rotation writes beside the value: managed properties as the manifest says, all others as they are live.
 * @param user whose credential it publishes; empty where the value belongs to no user.
 */
export function planRenewal(
  desired: DesiredSecret,
  live: LiveObject | undefined,
  state: KvgState | undefined,
  user: string,
): { readonly send: SecretProperties; readonly stamp: Stamp } {
  const { tags, ...send } = live ? carryProperties(desired, live, state) : newProperties(desired);
  return {
    send: { ...send, tags: { ...tags, ...(user !== "" && { [credentialTag]: user }) } },
    stamp: stampOf(desired, state, state?.versions ?? (live ? 1 : 0)),
  };
}

/** Why an object must not be rotated, and what lifts that. */
export type RotationObjection = { readonly message: string; readonly hint: string };

/**
 * What keeps a secret from being rotated; `now` is the vault's clock in epoch seconds.
 * @param liveState `renamedFrom`: the old name, where what it publishes is still under that one
 */
export function objectToSecret(
  desired: DesiredSecret,
  liveState: LiveState & { readonly renamedFrom?: string },
  user: string,
  now: number,
): RotationObjection | undefined {
  const { live, ownership, renamedFrom } = liveState;
  if (renamedFrom !== undefined)
    return {
      message: `what it publishes is still under its old name ${renamedFrom}`,
      hint: "apply first: it copies that to the new name",
    };
  const state = stateOf(ownership);
  const { send, stamp } = planRenewal(desired, live, state, user);
  const { id, place } = desired;
  const effect: Draft = {
    verb: "set",
    kind: "secret",
    id,
    place,
    after: [],
    because: "changed",
    value: { from: "live" },
    edits: [],
    send,
    patch: { tags: send.tags },
    stamp,
    base: live ? baseOf(live) : { created: now, seen: "" },
  };
  const objection = objectToRotation(desired, liveState, effect, now);
  if (objection) return objection;
  return live?.enabled === false || !send.enabled
    ? {
        message: "nobody could read its new version: it is disabled",
        hint: "enable it, or take its rotation out",
      }
    : undefined;
}

/** What keeps an object from being rotated by an effect. */
export function objectToRotation(
  desired: DesiredPresent,
  liveState: LiveState,
  effect: Draft,
  now: number,
): RotationObjection | undefined {
  const { live, deleted, ownership } = liveState;
  if (deleted) return { message: "it is soft-deleted", hint: "recover it: apply does" };
  const refused = guardObject(
    { id: desired.id, desired, ...liveState, effects: [effect] },
    { now, allowPurge: false },
  );
  if (refused) return { message: refused.message, hint: refused.hint };
  return live && ownership.is === "unowned"
    ? { message: "nobody owns it", hint: "adopt it first: apply does" }
    : undefined;
}
