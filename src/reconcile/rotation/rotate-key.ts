import { apply as execute } from "../../apply/apply.ts";
import type { Effect } from "../../model/change.ts";
import type { RotatedKey } from "../../model/desired.ts";
import type { LiveKey } from "../../model/live.ts";
import type { World, Writer } from "../../model/world.ts";
import type { Draft } from "../../plan/effect-digest.ts";
import { createKey, dueRotation } from "../../plan/key-diff.ts";
import { type Objection, objectionTo } from "../../plan/rotation.ts";
import { applyMeans } from "../run/apply-context.ts";
import type { Found, Inspected } from "./due-rotations.ts";
import type { RotationEnd } from "./end.ts";

type FoundKey = Found<RotatedKey>;

/** The effect that a key's rotation is, or why there must be none. */
export function keyRotation(found: FoundKey): { readonly effect: Draft } | { readonly objection: Objection } {
  const { desired, live, ownership, at } = found;
  if (!live && !found.deleted)
    return { objection: { why: "it is not there", lift: "let apply make it first" } };
  const key = live && "key" in live ? (live as LiveKey) : undefined;
  const effect =
    key && ownership.is === "ours" ? dueRotation(desired, key, ownership) : createKey(desired, false);
  const objection = objectionTo(desired, found, effect, at);
  return objection ? { objection } : { effect };
}

/** Has the service make a new version, by the same steps as apply. */
export async function rotateKey(
  found: FoundKey,
  { connections, fingerprints }: Inspected<Writer>,
  world: Pick<World, "random" | "signal" | "progress">,
): Promise<RotationEnd> {
  const planned = keyRotation(found);
  if ("objection" in planned) return { result: "refused", ...planned.objection };
  // What is due to rotate is no part of a plan, so nobody approves it by a digest.
  const effect = { ...planned.effect, digest: "" } as Effect;
  const values = {
    valueOf: () => Promise.reject(new Error("a key's rotation opens no value")),
    materialOf: async () => undefined,
  };
  const run = { connection: () => connections.to(found.vault), fingerprints, createdOf: () => undefined };
  const { random, signal } = world;
  const [outcome] = await execute(
    [effect],
    applyMeans(
      run,
      { ...values, takenAt: () => found.at, concurrency: 1 },
      { random, signal, progress: () => {} },
    ),
  );
  switch (outcome?.result) {
    case "done":
      return { result: "rotated" };
    case "refused":
      return { result: "refused", why: outcome.why, lift: outcome.lift };
    case "skipped":
    case "failed":
    case "not attempted":
      return { result: "failed", why: outcome.why };
    default:
      return { result: "failed", why: "it could not be compared" };
  }
}
