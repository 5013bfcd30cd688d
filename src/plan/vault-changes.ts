import type { Change, Left } from "../model/change.ts";
import type { VaultConfig } from "../model/config.ts";
import type { Desired, DesiredAbsent, DesiredSecret } from "../model/desired.ts";
import type { Evidence, Ownership } from "../model/evidence.ts";
import type { DeletedObject, LiveObject, Snapshot } from "../model/live.ts";
import { fold, type ObjectId } from "../model/object.ts";
import type { KvgState } from "../model/state.ts";
import { baseOf } from "./carry.ts";
import { adopt, create, diff } from "./diff.ts";
import { type Draft, effectDigest } from "./effect-digest.ts";
import { type Guarded, guard, type Limits } from "./guard.ts";
import { own } from "./own.ts";
import { prune } from "./prune.ts";

/** What is known of an owned object's value; `state` is absent where the newest version lost it. */
export type EvidenceOf = (
  desired: DesiredSecret,
  live: LiveObject,
  state: KvgState | undefined,
  lost: boolean,
) => Evidence;

export type VaultInput = {
  readonly vault: VaultConfig;
  readonly desired: readonly Desired[];
  readonly snapshot: Snapshot;
  readonly evidenceOf: EvidenceOf;
  /** False where only a part of the set was loaded: then nothing is an orphan. */
  readonly whole: boolean;
  readonly limits: Limits;
};

const finished = (draft: Draft): Change => ({ ...draft, digest: effectDigest(draft) }) as Change;
const keyOf = (draft: Draft) => `${draft.verb} ${draft.id.vault}/${draft.id.kind}/${draft.id.name}`;

/** All changes of one vault, in the order of the input; thresholds come after. */
export function vaultChanges(input: VaultInput): readonly Change[] {
  const wanted = input.desired.map((desired) => wantedChanges(desired, input));
  const names = new Set(input.desired.map(({ id }) => fold(id.name)));
  const others = Object.values(input.snapshot.secrets).filter(({ name }) => !names.has(fold(name)));
  return [...wanted.flat(), ...others.flatMap((live) => unwantedChanges(live, input))];
}

function wantedChanges(desired: Desired, input: VaultInput): readonly Change[] {
  const { snapshot, vault, limits } = input;
  const key = fold(desired.id.name);
  const live = snapshot.secrets[key];
  const deleted = snapshot.deleted === "unreadable" || live ? undefined : snapshot.deleted[key];
  const bearer = live ?? deleted;
  const ownership: Ownership = bearer
    ? own(bearer, live && snapshot.earlier[key], vault.owners)
    : { is: "unowned" };
  const effects =
    desired.state === "absent"
      ? absentEffects(desired, live, deleted)
      : presentEffects(desired, live, deleted, ownership, input);
  const object = {
    id: desired.id,
    desired,
    ...(live && { live }),
    ...(deleted && { deleted }),
    ownership,
    effects,
  };
  return guardedChanges(object, limits, () =>
    desired.state === "present" && !bearer
      ? { verb: "left", id: desired.id, why: "missing", note: "its value is external and nobody has set it" }
      : { verb: "unchanged", id: desired.id },
  );
}

function guardedChanges(object: Guarded, limits: Limits, none: () => Change): readonly Change[] {
  if (object.effects.length === 0) return [none()];
  const refused = guard(object, limits);
  return refused ? [refused] : object.effects.map(finished);
}

function presentEffects(
  desired: DesiredSecret,
  live: LiveObject | undefined,
  deleted: DeletedObject | undefined,
  ownership: Ownership,
  { snapshot, evidenceOf }: VaultInput,
): readonly Draft[] {
  const { source } = desired;
  const bearer = live ?? deleted;
  if (!bearer) {
    const orRecover = snapshot.deleted === "unreadable";
    return source.from === "external" ? [] : [create(desired, source, orRecover)];
  }
  const next =
    ownership.is === "ours"
      ? diff(desired, bearer, ownership, evidenceOf(desired, bearer, ownership.state, ownership.lost))
      : adopt(desired, bearer, ownership);
  const effects = next ? [next] : [];
  return deleted ? recovered(desired, deleted, effects) : effects;
}

/** Brings a soft-deleted name back before what it needs then. Recovering may move `updated`, so that is not asked. */
function recovered(
  desired: DesiredSecret,
  deleted: DeletedObject,
  effects: readonly Draft[],
): readonly Draft[] {
  const { id, place, source } = desired;
  const stands = source.from === "external" ? "" : effectDigest(create(desired, source, true));
  const recover: Draft = {
    verb: "recover",
    id,
    place,
    after: [],
    base: baseOf(deleted),
    ...(deleted.purgesOn !== undefined && { purgesOn: deleted.purgesOn }),
    insteadOf: stands,
  };
  const later = effects.map((effect) => {
    if (!("base" in effect)) return effect;
    const { updated: _, ...base } = effect.base;
    return { ...effect, base, after: [keyOf(recover)] } as Draft;
  });
  return [recover, ...later];
}

function absentEffects(
  { id, place, purge }: DesiredAbsent,
  live: LiveObject | undefined,
  deleted: DeletedObject | undefined,
): readonly Draft[] {
  if (!live && !(deleted && purge)) return [];
  const bearer = live ?? deleted;
  if (!bearer) return [];
  const common = { id, place, base: baseOf(bearer) };
  const remove: Draft = { verb: "delete", ...common, after: [], because: "absent" };
  const purged: Draft = { verb: "purge", ...common, after: live ? [keyOf(remove)] : [] };
  return [...(live ? [remove] : []), ...(purge ? [purged] : [])];
}

function unwantedChanges(
  live: LiveObject,
  { vault, snapshot, whole, limits }: VaultInput,
): readonly Change[] {
  const id: ObjectId = { vault: snapshot.vault, kind: "secret", name: live.name };
  const ownership = own(live, undefined, vault.owners);
  const left = (why: Left["why"], note?: string): Left => ({ verb: "left", id, why, ...(note && { note }) });
  if (live.managed) return [left("managed", "it belongs to a certificate")];
  if (ownership.is === "unowned") return [left("unowned")];
  if (ownership.is === "foreign") return [left("foreign", `owned by ${ownership.owner}`)];
  if (!whole) return [left("not loaded")];
  const owner = live.tags["kvg-owner"] ?? "";
  const change = prune({ id, live, owner, state: ownership.state }, vault, limits.now);
  if (change.verb === "left") return [change];
  return guardedChanges({ id, live, ownership, effects: [change] }, limits, () => left("orphan"));
}
