/**
 * The new name of a rename, and what keeps an object from having it. The new name is created: by a copy of what the old one
 * holds where git does not have the value. The old one is marked once the new one is ours in the vault, or after the effects
 * of the same run that make it ours. It stays enabled until the grace has passed since the mark, and goes the way of any
 * other orphan then. So the old name never goes before the new one holds the value, whichever request a run dies at.
 */
import { type Desired, type DesiredPresent, type DesiredSecret, renamedIdOf } from "../../model/desired.ts";
import type { EvidenceOf, Ownership } from "../../model/evidence.ts";
import type { LiveObject, Snapshot } from "../../model/live.ts";
import { foldName, type ObjectId } from "../../model/object.ts";
import type { Change } from "../../model/plan/change.ts";
import { pendingId } from "../../model/rotation.ts";
import { isKept } from "../../model/source-parts.ts";
import { ownerTag } from "../../model/state.ts";
import { planCreate } from "../effect-parts.ts";
import { carryProperties } from "../effects/carry.ts";
import type { Draft } from "../effects/effect-digest.ts";
import type { GuardLimits } from "../guards/guard.ts";
import { findLiveState, type LiveState, type OwnershipInput } from "../ownership.ts";

/** Why an object cannot have its new name yet, and what a person can do. */
type RenameObjection = { readonly message: string; readonly hint: string };

/** What the vault has under the old name. `deletedUnknown`: nobody could list the soft-deleted objects. */
export type RenameOrigin = LiveState & { readonly id: ObjectId; readonly deletedUnknown: boolean };

/** What the vault has under the name that an object is renamed from; undefined where git names none. */
export function findRenameOrigin(desired: Desired, input: OwnershipInput): RenameOrigin | undefined {
  const id = renamedIdOf(desired);
  if (!id) return undefined;
  const deletedUnknown = input.snapshot[id.kind].deleted === "unreadable";
  return { id, ...findLiveState(id, input), deletedUnknown };
}

/**
 * The change of an object that cannot have its new name yet; undefined where nothing keeps it from that. Among all
 * differences, which show what is refused elsewhere, it is missing.
 * @param isGiven whoever runs this gives it a value, which only an object needs that the old name does not give one
 */
export function refuseRename(
  desired: Desired,
  there: LiveState,
  origin: RenameOrigin,
  isGiven: boolean,
  input: OwnershipInput & { readonly limits: Pick<GuardLimits, "scope"> },
): Change | undefined {
  if (desired.state === "absent") return undefined;
  const known = objectToRename(desired, there, origin, input);
  const objection = isGiven && !there.live && !there.deleted ? objectToGiven(origin, known) : known;
  if (!objection) return undefined;
  const { id, place } = desired;
  if (input.limits.scope === "differences" && !there.live && !there.deleted)
    return { verb: "left", id, why: "missing", note: objection.message };
  const wanted = there.live ? "adopt" : there.deleted ? "recover" : "create";
  return { verb: "refused", id, place, wanted, rule: "rename", ...objection };
}

/** A value that could be copied is not typed: the old one would be lost with its name. */
const objectToGiven = (
  { id: { name } }: RenameOrigin,
  toCopy: RenameObjection | undefined,
): RenameObjection | undefined =>
  toCopy
    ? undefined
    : {
        message: `apply copies the value of ${name} to it`,
        hint: "apply; or take renamedFrom out, so that it gets a value of its own",
      };

/**
 * What keeps an object from having its new name; undefined where nothing does.
 * @param there what the vault has under the new name
 */
function objectToRename(
  desired: DesiredPresent,
  there: LiveState,
  origin: RenameOrigin,
  { snapshot, vault }: OwnershipInput,
): RenameObjection | undefined {
  const { name } = origin.id;
  if (desired.kind === "key") return (there.live ?? there.deleted) ? undefined : objectToKey(origin);
  if (!isKept(desired.source)) return undefined;
  if (there.live)
    return there.ownership.is === "unowned" && origin.live
      ? {
          message: `it is there already, nobody owns it, and its value may be another than that of ${name}`,
          hint: `delete it, so that the value of ${name} is copied; or take renamedFrom out, so that it is adopted with the value that it has`,
        }
      : undefined;
  if (there.deleted)
    return origin.live && !wasMadeBefore(there, origin)
      ? {
          message: `its name is soft-deleted, and what it held may be another value than that of ${name}`,
          hint: `purge it, so that the value of ${name} is copied; or take renamedFrom out, so that it is recovered`,
        }
      : undefined;
  const unfinished = findUnfinishedRotation([origin.id, desired.id], snapshot, vault.owners);
  if (unfinished !== undefined)
    return {
      message: `a rotation of ${unfinished} is unfinished`,
      hint: `take the rename back, let rotate finish that rotation, and rename it then`,
    };
  return objectToOrigin(desired, origin);
}

/** Whether a soft-deleted new name is the one to which the old one was renamed: it is ours, newer, and was there at its mark. */
function wasMadeBefore({ deleted, ownership }: LiveState, { live, ownership: ofOld }: RenameOrigin): boolean {
  const mark = ofOld.is === "ours" && !ofOld.forged ? ofOld.state?.mark : undefined;
  if (!deleted || !live || !mark?.renamed || ownership.is !== "ours" || ownership.forged) return false;
  return deleted.created >= live.created && (deleted.deletedOn ?? 0) >= mark.at;
}

/** What keeps the value of the old name from being copied. */
function objectToOrigin(desired: DesiredPresent, origin: RenameOrigin): RenameObjection | undefined {
  const { live, deleted, ownership, deletedUnknown } = origin;
  const { name } = origin.id;
  const without = "take renamedFrom out, so that it gets a value of its own";
  if (deleted)
    return {
      message: `${name}, which it is renamed from, is soft-deleted`,
      hint: `recover ${name}; or ${without}`,
    };
  if (!live)
    return {
      message: `${name}, which it is renamed from, is not in the vault${deletedUnknown ? ", or soft-deleted" : ""}`,
      hint: `look whether renamedFrom names the right secret; or ${without}`,
    };
  const whose = objectToOwner(desired, live, ownership, name);
  if (whose) return whose;
  return live.enabled
    ? undefined
    : {
        message: `${name}, which it is renamed from, is disabled, so that nobody can read its value`,
        hint: `enable ${name}; or ${without}`,
      };
}

function objectToOwner(
  { owner }: DesiredPresent,
  live: LiveObject,
  ownership: Ownership,
  name: string,
): RenameObjection | undefined {
  const from = `${name}, which it is renamed from,`;
  if (live.managed) return { message: `${from} belongs to a certificate`, hint: "take renamedFrom out" };
  if (ownership.is === "unowned")
    return {
      message: `${from} bears no owner`,
      hint: `give it its old name back in the manifest, apply that, which adopts it, and rename it then`,
    };
  if (ownership.owner !== owner)
    return {
      message: `${from} is owned by ${JSON.stringify(ownership.owner)}`,
      hint: `rename it in the manifest of that owner, or change its owner first`,
    };
  return ownership.is === "ours" && ownership.forged
    ? {
        message: `${from} bears a kvg-state that was not written under this config's fingerprint key`,
        hint: `find out who wrote it; ${name} is not read before`,
      }
    : undefined;
}

/** A key is imported under its new name. One that the service made would be another key there. */
function objectToKey({ id: { name }, live, ownership }: RenameOrigin): RenameObjection | undefined {
  if (!live || ownership.is !== "ours" || !ownership.state || ownership.state.properties.material)
    return undefined;
  return {
    message: `the service made ${name}, which it is renamed from: under the new name it would be another key`,
    hint: "a key that the service made keeps its name, and a restored backup does: take renamedFrom out",
  };
}

/** The create of an object under its new name; undefined where somebody else brings its value. */
export function planRename(
  desired: DesiredPresent,
  origin: RenameOrigin,
  orRecover: boolean,
  evidenceOf: EvidenceOf["secret"],
): Draft | undefined {
  const { live, ownership, id } = origin;
  const isOurs = live !== undefined && ownership.is === "ours";
  const renamed = isOurs && { renamedFrom: live.name };
  if (desired.kind === "key" || !isKept(desired.source) || asksAnew(desired, origin, evidenceOf)) {
    const create = planCreate(desired, orRecover);
    return create && ({ ...create, ...renamed } as Draft);
  }
  const source = { from: "secret", name: id.name } as const;
  const create = planCreate({ ...desired, source }, orRecover);
  if (create?.verb !== "create" || create.kind !== "secret") return undefined;
  // What nobody says in git stays: dates, content type, and the tags, which say whose credential it is, too.
  const send = live ? carryProperties(desired, live, undefined) : create.send;
  return { ...create, ...renamed, send, stamp: { ...create.stamp, source: desired.source } };
}

/**
 * Whether git asks for a new value beside the new name: another epoch or another length. What the old name holds is what
 * the commit wants to be rid of, so it is not copied.
 */
function asksAnew(
  desired: DesiredSecret,
  { id, live, ownership }: RenameOrigin,
  evidenceOf: EvidenceOf["secret"],
): boolean {
  if (!live || ownership.is !== "ours") return false;
  const old = { ...desired, id: { ...desired.id, name: id.name } };
  return evidenceOf(old, live, ownership.state, ownership.lost).value === "changed";
}

/** The name whose rotation began and did not end: its pending secret is ours, and open. */
function findUnfinishedRotation(
  ids: readonly ObjectId[],
  { secret }: Snapshot,
  owners: readonly string[],
): string | undefined {
  const isOpen = (id: ObjectId) => {
    const pending = secret.live[foldName(pendingId(id).name)];
    return pending?.enabled === true && owners.includes(pending.tags[ownerTag] ?? "");
  };
  return ids.find(isOpen)?.name;
}
