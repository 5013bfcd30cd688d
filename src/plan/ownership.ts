import type { VaultConfig } from "../model/config.ts";
import type { EvidenceOf, Ownership } from "../model/evidence.ts";
import type { DeletedObject, LiveKey, LiveObject, Snapshot } from "../model/live.ts";
import { foldName, type ObjectId } from "../model/object.ts";
import type { Left } from "../model/plan/change.ts";
import { decodeState, type KvgState, type Mark, ownerTag, stateTag } from "../model/state.ts";
import { addDuration, formatDate } from "../model/time.ts";
import { baseOf, type Draft } from "./effects/effect-digest.ts";
import { withoutOurTags } from "./effects/tags.ts";

export type Ours = Extract<Ownership, { is: "ours" }>;

/**
 * For whom a live object is. Where it bears no owner, the newest earlier version that bears one decides: a version
 * that somebody set by hand has lost our tags, but the object keeps its owner. A forged state is no evidence.
 */
export function findOwnership(
  live: LiveObject,
  earlier: LiveObject | undefined,
  owners: readonly string[],
  isForged: (owner: string, state: KvgState) => boolean,
): Ownership {
  const bearer = live.tags[ownerTag] === undefined ? earlier : live;
  const owner = bearer?.tags[ownerTag];
  if (!bearer || owner === undefined) return { is: "unowned" };
  if (!owners.includes(owner)) return { is: "foreign", owner };
  const state = decodeState(bearer.tags[stateTag]);
  const lost = bearer !== live;
  if (state && isForged(owner, state)) return { is: "ours", owner, lost, forged: true };
  return { is: "ours", owner, lost, forged: false, ...(state && { state }) };
}

/** What `kvg-state` remembers of an object of ours; undefined where it is not ours, or there is none. */
export const stateOf = (ownership: Ownership): KvgState | undefined =>
  ownership.is === "ours" ? ownership.state : undefined;

/** What a vault has under one name, and for whom it is. */
export type LiveState = {
  readonly live?: LiveObject | LiveKey;
  readonly deleted?: DeletedObject;
  readonly ownership: Ownership;
};

/** What of a vault says for whom its objects are. */
export type OwnershipInput = {
  readonly vault: Pick<VaultConfig, "owners">;
  readonly snapshot: Snapshot;
  readonly evidenceOf: Pick<EvidenceOf, "forged">;
};

/** For whom an object of a vault is, by its newest version alone: nobody lists the versions of what git does not want. */
export const findOwner = (id: ObjectId, live: LiveObject, input: OwnershipInput): Ownership =>
  judgeOwner(id, live, undefined, input);

/** Finds what a vault has under a name: the live object, or else the soft-deleted one. */
export function findLiveState(id: ObjectId, input: OwnershipInput): LiveState {
  const { live: all, deleted: gone, earlier } = input.snapshot[id.kind];
  const name = foldName(id.name);
  const live = all[name];
  const deleted = live || gone === "unreadable" ? undefined : gone[name];
  const bearer = live ?? deleted;
  return {
    ...(live && { live }),
    ...(deleted && { deleted }),
    ownership: bearer ? judgeOwner(id, bearer, live && earlier[name], input) : { is: "unowned" },
  };
}

const judgeOwner = (
  id: ObjectId,
  bearer: LiveObject,
  earlier: LiveObject | undefined,
  { vault, evidenceOf }: OwnershipInput,
): Ownership =>
  findOwnership(bearer, earlier, vault.owners, (owner, state) => evidenceOf.forged(id, owner, state));

/** An object of ours that is gone from git. */
export type Orphan = {
  readonly id: ObjectId;
  readonly live: LiveObject;
  readonly owner: string;
  readonly state: KvgState | undefined;
};

/**
 * The change of an object of ours that is gone from git. A first run disables it; a later run deletes it once the grace
 * has passed. One that was renamed stays enabled before that, for the same grace. `now` is the vault's clock in epoch
 * seconds.
 */
export function pruneOrphan(orphan: Orphan, vault: VaultConfig, now: number): Draft | Left {
  const { id, live, state } = orphan;
  const mark = live.enabled ? undefined : state?.mark;
  if (vault.prune === "off") return left(id, "gone from git; prune is off");
  if (live.enabled && state?.mark?.renamed) {
    const due = addDuration(state.mark.at, vault.grace);
    if (now < due) return left(id, `marked by its rename, enabled until ${formatDate(due)}`);
  }
  if (!mark)
    return {
      verb: "disable",
      kind: id.kind,
      id,
      after: [],
      patch: { enabled: false, tags: withoutOurTags(live.tags) },
      stamp: stampMark(orphan, { at: now, enabled: live.enabled }),
      base: baseOf(live),
    };
  if (vault.prune === "disable") return left(id, `disabled by prune on ${formatDate(mark.at)}`);
  const due = addDuration(mark.at, vault.grace);
  return now < due
    ? left(id, `disabled by prune, deleted after ${formatDate(due)}`)
    : { verb: "delete", kind: id.kind, id, after: [], because: "pruned", base: baseOf(live) };
}

const left = (id: ObjectId, note?: string): Left => ({
  verb: "left",
  id,
  why: "orphan",
  ...(note && { note }),
});

/** What our tag says of an orphan with a mark: all else stays as it was written. */
export const stampMark = ({ owner, state }: Orphan, mark: Mark) =>
  ({
    owner,
    source: "kept",
    properties: state?.properties ?? {},
    versions: state?.versions ?? 1,
    mark,
  }) as const;
