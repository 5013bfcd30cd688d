import type { VaultConfig } from "../model/config.ts";
import {
  type Desired,
  type DesiredAbsent,
  type DesiredKey,
  type DesiredPresent,
  type DesiredSecret,
  rotatedByPendingName,
} from "../model/desired.ts";
import type { EvidenceOf, Ownership } from "../model/evidence.ts";
import type { DeletedObject, LiveKey, LiveObject, Snapshot } from "../model/live.ts";
import { foldName, kinds, objectKey } from "../model/object.ts";
import type { Change } from "../model/plan/change.ts";
import { effectKey } from "../model/plan/effect.ts";
import { ownerTag } from "../model/state.ts";
import { healKey, healSecret } from "./drift/heal.ts";
import { guardChanges, planCreate } from "./effect-parts.ts";
import { type AddressOf, type Binding, bindingOf } from "./effects/binding.ts";
import { baseOf, type Draft, digestEffect } from "./effects/effect-digest.ts";
import type { GuardLimits } from "./guards/guard.ts";
import { diffKey, planAdoptKey } from "./key-diff.ts";
import { findRenameOrigin, planRename, type RenameOrigin, refuseRename } from "./orphans/rename.ts";
import { findRenamed } from "./orphans/renamed-orphan.ts";
import { planUnwanted } from "./orphans/unwanted.ts";
import { findLiveState, type LiveState } from "./ownership.ts";
import { type GivenSources, planGiven, selectGiven } from "./plan-given.ts";
import { diffSecret, planAdopt, type StandingSecret } from "./secret-diff.ts";

export type VaultInput = {
  readonly vault: VaultConfig;
  readonly desired: readonly Desired[];
  readonly snapshot: Snapshot;
  readonly evidenceOf: EvidenceOf;
  /** False where only a part of the set was loaded: then nothing is an orphan. */
  readonly whole: boolean;
  readonly limits: GuardLimits;
  /** The effects of this run that write what the object copies. */
  readonly waitsFor: (desired: Desired) => readonly string[];
  /** Absent: git says all values, and the plan is about all objects. */
  readonly given?: GivenSources | undefined;
  /** Where this vault and those that it copies from are. */
  readonly addressOf: AddressOf;
};

/** All changes of one vault, in the order of the input; thresholds come after. */
export function planVaultChanges(input: VaultInput): readonly Change[] {
  const wanted = input.desired.map((desired) => planWanted(desired, input));
  const renamed = findRenamed(input.desired, wanted, input);
  const names = new Set(input.desired.map(({ id }) => objectKey(id)));
  const rotated = rotatedByPendingName(input.desired);
  const others = kinds.flatMap((kind) =>
    Object.values(input.snapshot[kind].live).flatMap((live) => {
      const id = { vault: input.snapshot.vault, kind, name: live.name };
      return names.has(objectKey(id)) ? [] : planUnwanted(id, live, rotated, renamed, input);
    }),
  );
  if (input.given) return [...selectGiven(wanted, input.given), ...others];
  if (input.limits.scope !== "healing") return [...wanted.flat(), ...others];
  // Healing takes nothing away, and an object without drift may have other changes pending.
  return [
    ...wanted.flat().filter(({ verb }) => verb !== "unchanged"),
    ...others.filter(({ verb }) => verb === "left"),
  ];
}

export function planWanted(desired: Desired, input: VaultInput): readonly Change[] {
  const { id } = desired;
  const liveState = findLiveState(id, input);
  const isMissing = !liveState.live && !liveState.deleted;
  const origin = input.limits.scope === "healing" ? undefined : findRenameOrigin(desired, input);
  const isGiven = input.given?.has(objectKey(id)) ?? false;
  const refused = origin && refuseRename(desired, liveState, origin, isGiven, input);
  if (refused) return [refused];
  const bind = () => bindingOf(desired, input.vault, input.addressOf);
  const effects = planEffects(desired, liveState, origin, { ...input, bind });
  return guardChanges({ id, desired, ...liveState, isGiven, effects }, input.limits, bind, () =>
    desired.state === "present" && isMissing
      ? { verb: "left", id, why: "missing", note: missingNote(desired) }
      : { verb: "unchanged", id, ...(desired.state === "absent" && { absent: true }) },
  );
}

const missingNote = (desired: DesiredPresent): string =>
  desired.rotation ? "rotate makes it" : "its value is external and nobody has set it";

/** What binds effects is made for an object that has some: most have none. */
type BoundInput = VaultInput & { readonly bind: () => Binding };

function planEffects(
  desired: Desired,
  liveState: LiveState,
  origin: RenameOrigin | undefined,
  input: BoundInput,
): readonly Draft[] {
  const { live, deleted, ownership } = liveState;
  const bearer = live ?? deleted;
  const healing = input.limits.scope === "healing";
  if (desired.state === "absent") return healing ? [] : planAbsent(desired, liveState);
  // Healing is for objects that were ours and there: it creates and adopts nothing. Git itself asked for pruning.
  if (healing && (!bearer || bearer.managed || ownership.is !== "ours" || ownership.state?.mark)) return [];
  const orRecover = input.snapshot[desired.kind].deleted === "unreadable";
  const given = input.given?.get(objectKey(desired.id));
  const create = () =>
    origin && !given
      ? planRename(desired, origin, orRecover, input.evidenceOf.secret)
      : planCreate(desired, orRecover, given);
  const next = bearer ? planPresent(desired, bearer, ownership, input) : create();
  const effects = next ? [{ ...next, after: [...next.after, ...input.waitsFor(desired)] }] : [];
  return deleted ? recoverFirst(desired, deleted, effects, input) : effects;
}

/** The effect on an object that the vault holds, live or soft-deleted; undefined where it needs none. */
function planPresent(
  desired: DesiredPresent,
  live: LiveObject,
  ownership: Ownership,
  input: VaultInput,
): Draft | undefined {
  const { evidenceOf, limits, given } = input;
  const healing = limits.scope === "healing" && ownership.is === "ours";
  if (desired.kind === "secret") {
    const versions = input.snapshot.secret.versions[foldName(desired.id.name)];
    const standing = { live, ...(versions && { versions }) };
    const source = given?.get(objectKey(desired.id));
    if (source) return planGiven(desired, standing, ownership, source, evidenceOf.secret);
    return healing
      ? healSecret(desired, standing, ownership, evidenceOf.secret)
      : planSecret(desired, standing, ownership, input);
  }
  if (!healing) return planKey(desired, live, ownership, input);
  return "key" in live ? healKey(desired, live as LiveKey, ownership, evidenceOf.key) : undefined;
}

function planSecret(
  desired: DesiredSecret,
  standing: StandingSecret,
  ownership: Ownership,
  { evidenceOf, waitsFor }: VaultInput,
) {
  const { live } = standing;
  if (ownership.is !== "ours") return planAdopt(desired, standing, ownership);
  const known = evidenceOf.secret(desired, live, ownership.state, ownership.lost);
  // A value that git moved stays `changed`, although it waits for its source as well.
  const isOpen = known.value === "same" || known.value === "unknown";
  const follows = isOpen && waitsFor(desired).length > 0;
  return diffSecret(desired, standing, ownership, follows ? { value: "follows" } : known);
}

function planKey(desired: DesiredKey, live: LiveObject, ownership: Ownership, { evidenceOf }: VaultInput) {
  // A guard refuses it whatever it is, and nobody looks into a managed key.
  if (live.managed || ownership.is === "foreign") return planCreate(desired, false);
  if (!("key" in live)) throw new Error(`the snapshot did not look into the key ${live.name}`);
  const key = live as LiveKey;
  if (ownership.is !== "ours") return planAdoptKey(desired, key, ownership);
  return diffKey(desired, key, ownership, evidenceOf.key(desired, key, ownership.state, ownership.lost));
}

/** Recovers a soft-deleted name before its other effects. Recovering may move `updated`, so these do not ask for it. */
function recoverFirst(
  desired: DesiredPresent,
  deleted: DeletedObject,
  effects: readonly Draft[],
  { vault: { owners }, bind }: BoundInput,
): readonly Draft[] {
  const { id, place } = desired;
  const first = planCreate(desired, true);
  // A later effect disables older versions itself; nobody can list those of a deleted object.
  const keepEnabled = effects.length === 0 && desired.kind === "secret" ? desired.keepEnabled : undefined;
  const recover: Draft = {
    verb: "recover",
    kind: id.kind,
    id,
    place,
    after: [],
    base: baseOf(deleted),
    ...(deleted.purgesOn !== undefined && { purgesOn: deleted.purgesOn }),
    ...(keepEnabled !== undefined && { keepEnabled }),
    insteadOf: first ? digestEffect(first, bind()) : "",
  };
  const later = effects.map((effect) => {
    if (!("base" in effect)) return effect;
    const { updated: _, ...base } = effect.base;
    const asking = deleted.tags[ownerTag] === undefined && askFormerOwner(effect, desired, owners);
    return { ...effect, ...asking, base, after: [...effect.after, effectKey(recover)] } as Draft;
  });
  return [recover, ...later];
}

/** What an adoption does where an earlier version tells, once the object is back, that it was one of these owners'. */
function askFormerOwner(effect: Draft, desired: DesiredPresent, owners: readonly string[]) {
  if (effect.verb !== "adopt") return {};
  const imports = effect.kind === "key" && effect.value.is === "compared" && effect.value;
  const allowsVersion = desired.kind === "key" && desired.allowNewVersion;
  return { owners, ...(imports && allowsVersion && { value: { ...imports, allowNewVersion: true } }) };
}

function planAbsent({ id, place, purge }: DesiredAbsent, { live, deleted }: LiveState): readonly Draft[] {
  const bearer = live ?? (purge ? deleted : undefined);
  if (!bearer) return [];
  const common = { kind: id.kind, id, place, base: baseOf(bearer) };
  const remove: Draft = { verb: "delete", ...common, after: [], because: "absent" };
  const purged: Draft = { verb: "purge", ...common, after: live ? [effectKey(remove)] : [] };
  return [...(live ? [remove] : []), ...(purge ? [purged] : [])];
}
