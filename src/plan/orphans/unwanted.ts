import type { VaultConfig } from "../../model/config.ts";
import type { RotatedSecret } from "../../model/desired.ts";
import type { LiveObject } from "../../model/live.ts";
import { foldName, type ObjectId, objectKey } from "../../model/object.ts";
import type { Change, Left } from "../../model/plan/change.ts";
import { isPendingName } from "../../model/rotation.ts";
import { addDuration } from "../../model/time.ts";
import { guardChanges } from "../effect-parts.ts";
import { type AddressOf, bindingOfOrphan } from "../effects/binding.ts";
import { baseOf, type Draft } from "../effects/effect-digest.ts";
import type { GuardLimits } from "../guards/guard.ts";
import { findOwner, type OwnershipInput, pruneOrphan } from "../ownership.ts";
import { planRenamedOrphan, type RenamedObject } from "./renamed-orphan.ts";

/** What of a plan's input decides what becomes of an object that git does not name. */
type UnwantedInput = OwnershipInput & {
  readonly vault: VaultConfig;
  readonly whole: boolean;
  readonly limits: GuardLimits;
  readonly addressOf: AddressOf;
};

/**
 * The changes of an object that git does not name; none of a pending secret that belongs to a rotation.
 * @param rotated what git rotates, by the folded names of the pending secrets
 * @param renamed what git has under another name, by the `objectKey` of the old one
 */
export function planUnwanted(
  id: ObjectId,
  live: LiveObject,
  rotated: ReadonlyMap<string, RotatedSecret>,
  renamed: ReadonlyMap<string, RenamedObject>,
  input: UnwantedInput,
): readonly Change[] {
  const { vault, whole, limits } = input;
  const { kind } = id;
  const ownership = findOwner(id, live, input);
  const to = renamed.get(objectKey(id));
  const left = (why: Left["why"], note?: string): Left => {
    const notes = [...(to ? [`renamed to ${to.desired.id.name}`] : []), ...(note ? [note] : [])];
    return { verb: "left", id, why, ...(notes.length > 0 && { note: notes.join("; ") }) };
  };
  if (live.managed) return [left("managed", "it belongs to a certificate")];
  if (ownership.is === "unowned") return [left("unowned", to && "it bears no owner")];
  if (ownership.is === "foreign") return [left("foreign", `owned by ${JSON.stringify(ownership.owner)}`)];
  const isPending = kind === "secret" && isPendingName(live.name);
  if (isPending && (rotated.has(foldName(live.name)) || !isSpent(live, input))) return [];
  if (!whole) return [left("not loaded", to && "a run of the whole set marks it")];
  const { owner } = ownership;
  const orphan = { id, live, owner, state: ownership.state };
  const prune = () => pruneOrphan(orphan, vault, limits.now);
  const first = to && vault.prune !== "off" ? planRenamedOrphan(orphan, to, prune, limits.now) : undefined;
  if (first && "stays" in first) return [left("orphan", first.stays)];
  const change: Draft | Left = isPending
    ? { verb: "delete", kind, id, after: [], because: "pruned", base: baseOf(live) }
    : (first ?? prune());
  if (change.verb === "left") return [left("orphan", change.note)];
  const bind = () => bindingOfOrphan(owner, input.addressOf(id.vault));
  return guardChanges({ id, live, ownership, effects: [change] }, limits, bind, () => left("orphan"));
}

/**
 * Whether prune deletes a pending secret whose rotation has left git: that is over, and the grace has passed since that was
 * noted. An open one belongs to a rotation that is to be finished, whatever git says of the secret that it prepares.
 */
function isSpent(live: LiveObject, { vault, whole, limits, snapshot }: UnwantedInput): boolean {
  if (live.enabled || !whole || vault.prune !== "delete" || limits.scope !== undefined) return false;
  return addDuration(live.updated, vault.grace) <= snapshot.takenAt;
}
