import { type Desired, type DesiredPresent, renamedIdOf } from "../../model/desired.ts";
import type { LiveObject } from "../../model/live.ts";
import { objectKey } from "../../model/object.ts";
import { type Change, isEffect, type Left } from "../../model/plan/change.ts";
import { type Effect, effectKey } from "../../model/plan/effect.ts";
import { isKept } from "../../model/source-parts.ts";
import { baseOf, type Draft } from "../effects/effect-digest.ts";
import { withoutOurTags } from "../effects/tags.ts";
import { findLiveState, type Orphan, type OwnershipInput, stampMark } from "../ownership.ts";

/** The object under its new name: what git says, what the vault has, and what the plan does with it. */
export type RenamedObject = {
  readonly desired: DesiredPresent;
  readonly live: LiveObject | undefined;
  readonly isOurs: boolean;
  readonly changes: readonly Change[];
};

/** The objects that git has under another name now, by the `objectKey` of the old one. @param changes of each */
export function findRenamed(
  desired: readonly Desired[],
  changes: readonly (readonly Change[])[],
  input: OwnershipInput,
): ReadonlyMap<string, RenamedObject> {
  return new Map(
    desired.flatMap((one, i) => {
      const old = renamedIdOf(one);
      if (!old || one.state === "absent") return [];
      const { live, ownership } = findLiveState(one.id, input);
      const isOurs = live !== undefined && ownership.is === "ours";
      return [[objectKey(old), { desired: one, live, isOurs, changes: changes[i] ?? [] }] as const];
    }),
  );
}

/**
 * What becomes of an old name before it goes the way of an orphan: its mark, or why it stays as it is.
 * @param prune what becomes of it as an orphan: it waits for the new name where that is made by the same run
 * @param now the vault's clock in epoch seconds
 * @returns undefined where it goes on as an orphan does, because it is marked or disabled already
 */
export function planRenamedOrphan(
  orphan: Orphan,
  renamed: RenamedObject,
  prune: () => Draft | Left,
  now: number,
): Draft | Left | { readonly stays: string } | undefined {
  const { id, live, state } = orphan;
  const { desired, changes } = renamed;
  const { name } = desired.id;
  const effects = changes.filter(isEffect);
  const isMade = renamed.live !== undefined && renamed.isOurs;
  if (changes.some(({ verb }) => verb === "refused")) return { stays: `stays until ${name} is not refused` };
  if (!isMade && effects.length === 0) return { stays: `stays until ${name} is there` };
  const isCopied = desired.kind === "secret" && isKept(desired.source);
  const isNewer = renamed.live && live.created > renamed.live.created;
  if (isCopied && isNewer && !effects.some(writesVersion))
    return { stays: `somebody set it after ${name} was made: set ${name} to the value that is right` };
  const isMarked = !live.enabled || state?.mark?.renamed;
  if (isMarked && isMade) return undefined;
  if (isMarked) {
    const next = prune();
    // Once the new name is there it waits for no comparison either.
    const making = effects.filter(({ verb }) => verb !== "settle");
    return next.verb === "left" ? next : { ...next, after: making.map(effectKey) };
  }
  return {
    verb: "update",
    kind: id.kind,
    id,
    place: desired.place,
    after: effects.map(effectKey),
    edits: [{ property: "renamed", name, cause: "pending" }],
    patch: { tags: withoutOurTags(live.tags) },
    stamp: stampMark(orphan, { at: now, enabled: true, renamed: true }),
    base: baseOf(live),
  } as Draft;
}

/** Whether an effect writes a new version of an object that is there: an adoption does where it clears a date. */
const writesVersion = (effect: Effect): boolean =>
  effect.verb === "set" || (effect.verb === "adopt" && effect.kind === "secret" && effect.clears);
