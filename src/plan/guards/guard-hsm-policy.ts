import type { Desired } from "../../model/desired.ts";
import { isNoPolicy, type RotationPolicy } from "../../model/key.ts";
import type { LiveKey, LiveObject } from "../../model/live.ts";
import type { Draft } from "../effects/effect-digest.ts";

type PolicedObject = {
  readonly desired?: Desired;
  readonly live?: LiveObject | LiveKey;
  readonly effects: readonly Draft[];
};

/** The policy that an effect sets; undefined where it leaves the live one. */
const sentPolicy = (effect: Draft): RotationPolicy | undefined =>
  "patch" in effect && "rotationPolicy" in effect.patch ? effect.patch.rotationPolicy : undefined;

/**
 * What a managed HSM would refuse of an object's effects: it rotates no key without a policy, and it takes none without
 * an expiry, so nothing removes one. Undefined where it refuses nothing. Nobody knows the policy of a soft-deleted key.
 * Source: https://learn.microsoft.com/azure/key-vault/managed-hsm/key-rotation
 */
export function guardHsmPolicy({ desired, live, effects }: PolicedObject) {
  if (desired?.state !== "present" || desired.kind !== "key" || !desired.inManagedHsm) return undefined;
  const rule = "rotation policy" as const;
  const sent = effects.map(sentPolicy).find((policy) => policy !== undefined);
  if (sent && isNoPolicy(sent))
    return {
      rule,
      message: "a managed HSM replaces the rotation policy of a key, and removes none",
      hint: "declare one without actions, as rotationPolicy: { expiresIn: P1Y }, or do not mention rotationPolicy",
    };
  const isWithout = live && "key" in live && isNoPolicy(live.key.rotationPolicy);
  if (!isWithout || sent || !effects.some(({ verb }) => verb === "rotate")) return undefined;
  return {
    rule,
    message: "a managed HSM rotates no key that has no rotation policy",
    hint: "declare its rotationPolicy",
  };
}
