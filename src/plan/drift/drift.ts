/**
 * A plan from the vault's side: what the vault moved, and apart from it what git moved. An edit says who moved it. What
 * is no edit (a value, an object that is there or not) gets its side here. Where nobody can know the side it is drift: a
 * wanted object that is not there may never have been created, but if that were pending, nobody would hear of a purge.
 */

import isEqual from "fast-deep-equal";
import type { VaultConfig } from "../../model/config.ts";
import { canonicalJson, digestText } from "../../model/digest.ts";
import {
  type Drift,
  type DriftEntry,
  type DriftKind,
  driftKinds,
  type Fixable,
  type PendingEntry,
} from "../../model/document/drift.ts";
import type { Swap } from "../../model/evidence.ts";
import { compareIds, countEach, foldName, objectKey } from "../../model/object.ts";
import { type Change, isEffect, sopsSourceIn, swapIn } from "../../model/plan/change.ts";
import type { Edit } from "../../model/plan/edit.ts";
import type { Effect, SettleKey, SettleSecret } from "../../model/plan/effect.ts";

/**
 * The drift among a plan's changes, in the order of the objects' names.
 * @param changes of a plan in the scope of all differences: a guard hides what it refuses.
 * @param vaults all that the changes speak of: what becomes of orphans there.
 */
export function findDrift(
  changes: readonly Change[],
  vaults: readonly Pick<VaultConfig, "name" | "prune">[],
): Drift {
  const pruned = new Set(vaults.flatMap(({ name, prune }) => (prune === "off" ? [] : [foldName(name)])));
  const objects = [...Map.groupBy(changes, ({ id }) => objectKey(id)).values()]
    .map((mine) => mergeChanges(mine, pruned))
    .sort((a, b) => compareIds(a.head.id, b.head.id));
  const entries = objects.flatMap(toDriftEntry);
  const pending = objects.flatMap(toPendingEntry);
  const refused = changes.filter((change) => change.verb === "refused");
  return {
    digest: digestDrift(entries),
    summary: {
      ...countEach(
        driftKinds,
        entries.flatMap(({ kinds }) => kinds),
      ),
      pending: pending.length,
      unknown: changes.filter(isUnknown).length,
      unchanged: changes.filter((change) => change.verb === "unchanged" && !change.absent).length,
      refused: refused.length,
    },
    entries,
    pending,
    refused,
  };
}

/** An edit without its cause, which changes when git moves as well. */
const endsOf = ({ cause: _, ...edit }: Edit) => edit;

/** Covers the drift alone: who moved what. */
export const digestDrift = (entries: readonly DriftEntry[]): string =>
  digestText(canonicalJson(entries.map(({ id, kinds, edits }) => [objectKey(id), kinds, edits.map(endsOf)])));

/** Who moved what, by one change or by all changes of one object. */
type Moves = {
  readonly kinds: readonly DriftKind[];
  /** The edits of properties that the vault moved, alone or together with git. */
  readonly moved: readonly Edit[];
  /** The edits of properties that only git moved. */
  readonly wanted: readonly Edit[];
  /** Git moved more than `wanted` says. */
  readonly pending: boolean;
  readonly swap?: Swap;
};

const noMoves: Moves = { kinds: [], moved: [], pending: false, wanted: [] };
const movesOfKind = (kind: DriftKind): Moves => ({ ...noMoves, kinds: [kind] });

/** One object: which one, as its first change has it, and the moves of all its changes. */
type MovedObject = { readonly head: Omit<DriftEntry, "kinds" | "edits">; readonly moves: Moves };

function mergeChanges(changes: readonly Change[], pruned: ReadonlySet<string>): MovedObject {
  const [change] = changes;
  if (!change) throw new Error("an object without a change");
  const all = changes.map((one) => movesOf(one, pruned.has(foldName(one.id.vault))));
  const swap = all.find((one) => one.swap)?.swap;
  const source = changes.map(sopsSourceIn).find((one) => one !== undefined);
  const { id, verb } = change;
  const place = "place" in change && change.place;
  return {
    head: { id, verb, ...(place && { place }), ...(source && { source }) },
    moves: {
      kinds: driftKinds.filter((kind) => all.some(({ kinds }) => kinds.includes(kind))),
      moved: all.flatMap(({ moved }) => moved),
      pending: all.some(({ pending }) => pending),
      ...(swap && { swap }),
      wanted: all.flatMap(({ wanted }) => wanted),
    },
  };
}

function toDriftEntry({ head, moves: { kinds, moved } }: MovedObject): readonly DriftEntry[] {
  const [first, ...more] = kinds;
  return first ? [{ ...head, kinds: [first, ...more], edits: moved }] : [];
}

const toPendingEntry = ({ head, moves }: MovedObject): readonly PendingEntry[] => {
  const { pending, swap, wanted } = moves;
  return pending || wanted.length > 0 ? [{ ...head, ...(pending && swap && { swap }), edits: wanted }] : [];
};

/** @param pruned whether the vault disables orphans: an orphan that is disabled already is as it shall be. */
function movesOf(change: Change, pruned: boolean): Moves {
  switch (change.verb) {
    case "create":
      return change.renamedFrom === undefined ? movesOfKind("missing") : { ...noMoves, pending: true };
    case "recover":
      return movesOfKind("deleted");
    case "disable":
      return movesOfKind("orphan");
    case "left":
      if (change.why === "missing") return movesOfKind("missing");
      return change.why === "orphan" && !pruned ? movesOfKind("orphan") : noMoves;
    case "delete":
    case "purge":
      return { ...noMoves, pending: true };
    case "unchanged":
    case "refused":
      return noMoves;
    case "set":
    case "settle":
    case "update":
    case "adopt":
    case "rotate":
      return movesOfEdits(change);
    default:
      return change satisfies never;
  }
}

type Edited = Extract<Change, { readonly edits: unknown }>;

function movesOfEdits(change: Edited): Moves {
  const moved = change.edits.filter(({ cause }) => cause !== "pending");
  const isDisabling = (edit: Edit) => edit.property === "enabled" && edit.after;
  const isOurTags = ({ property }: Edit) => property === "kvg-state";
  const kinds: readonly (readonly [DriftKind, boolean])[] = [
    ["outside", isSetOutside(change) || moved.some(isOurTags)],
    ["disabled", moved.some(isDisabling)],
    ["changed", moved.some((edit) => !isDisabling(edit) && !isOurTags(edit))],
  ];
  const swap = swapIn(change);
  return {
    kinds: kinds.flatMap(([kind, is]) => (is ? [kind] : [])),
    moved,
    pending: isPendingValue(change),
    ...(swap && { swap }),
    wanted: change.edits.filter(({ cause }) => cause === "pending"),
  };
}

/** An equal value is what git says, no matter who set it. */
const isSetOutside = (change: Edited): boolean =>
  change.verb === "settle" && change.evidence === "outside" && change.compared !== "equal";

function isPendingValue(change: Edited): boolean {
  switch (change.verb) {
    case "adopt":
    case "rotate":
      return true;
    case "set":
      return change.kind === "key" || change.because === "changed" || swapIn(change) !== undefined;
    case "settle":
      return isPendingSettle(change);
    case "update":
      return false;
    default:
      return change satisfies never;
  }
}

function isPendingSettle(settle: SettleSecret | SettleKey): boolean {
  const { evidence, compared } = settle;
  switch (evidence) {
    case "swapped":
      return compared !== "equal";
    case "outside":
      return swapIn(settle) !== undefined && compared !== "equal";
    case "unknown":
    case "follows":
      return compared === "different";
    default:
      return evidence satisfies never;
  }
}

const isUnknown = (change: Change): boolean =>
  change.verb === "settle" &&
  (change.evidence === "unknown" || change.evidence === "follows") &&
  (change.compared === undefined || change.compared === "not compared");

/**
 * How many of the drifted objects a healing plan heals, and how far.
 * @param changes of a plan of the same reading in the scope of healing.
 */
export function countFixable(entries: readonly DriftEntry[], changes: readonly Change[]): Fixable {
  const byObject = Map.groupBy(changes.filter(isEffect), ({ id }) => objectKey(id));
  const left = new Set(findUnhealed(entries, changes));
  const ends = entries.map((entry): keyof Fixable => {
    const effects = byObject.get(objectKey(entry.id)) ?? [];
    if (effects.length === 0) return "not";
    if (entry.kinds.includes("outside") && !effects.some(writesValue)) return "tags";
    return left.has(entry) ? "partly" : "whole";
  });
  return countEach(["whole", "partly", "tags", "not"], ends);
}

/** Whether a value is written: one that was made once and is nowhere in git cannot be written again. */
const writesValue = ({ verb }: Effect): boolean => verb === "set" || verb === "settle";

/**
 * The drift that a healing plan heals in part or not at all. A refused object is not among it: its rule is reported.
 * @param changes of a plan in the scope of healing.
 */
export function findUnhealed(
  entries: readonly DriftEntry[],
  changes: readonly Change[],
): readonly DriftEntry[] {
  const byObject = Map.groupBy(changes, ({ id }) => objectKey(id));
  return entries.filter(({ id, kinds, edits }) => {
    const mine = byObject.get(objectKey(id)) ?? [];
    if (mine.some(({ verb }) => verb === "refused")) return false;
    const effects = mine.filter(isEffect);
    // A recovery alone brings the object back, and nothing else of it.
    const isWhole =
      kinds.every((kind) => kind === "deleted") || effects.some(({ verb }) => verb !== "recover");
    const healed = effects.flatMap((one) => ("edits" in one ? one.edits : []));
    const isHealed = (edit: Edit) => healed.some((one) => isEqual(one, edit));
    return effects.length === 0 || !isWhole || !edits.every(isHealed);
  });
}
