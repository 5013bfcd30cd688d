import { applyEffects } from "../../apply/apply.ts";
import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import type { Desired } from "../../model/desired.ts";
import type { ErrorCode } from "../../model/error-code.ts";
import { ProblemsError, VaultError } from "../../model/errors.ts";
import { foldName, type ObjectId, objectKey } from "../../model/object.ts";
import { type Change, isEffect } from "../../model/plan/change.ts";
import { type Effect, effectKey } from "../../model/plan/effect.ts";
import type { Outcome } from "../../model/plan/outcome.ts";
import type { RotationEntry } from "../../model/rotation.ts";
import { copiers } from "../../model/source-parts.ts";
import type { World, Writer } from "../../model/world.ts";
import { takeSnapshot } from "../../vault/snapshot.ts";
import { type SetSelection, widenSelection } from "../run/load-set.ts";
import { preparePlan } from "../run/prepare.ts";
import { makeApplyContext, openValues } from "../run/values/open-values.ts";
import { namesByKind, takenAtIn, type VaultErrors } from "../run/vaults/read-vaults.ts";
import type { InspectedRotations } from "./due-rotations.ts";

/**
 * Brings the secrets that copy those which rotate to what these publish now, by the effects that a plan has for them:
 * also those which are not selected, and also where a rotation failed, for it may have published before.
 * A vault that does not answer and a value that is missing are outcomes: a rejection would hide what rotated.
 */
export async function followRotations(
  entries: readonly RotationEntry[],
  inspected: InspectedRotations<Writer>,
  options: SetSelection & { readonly concurrency: number },
  world: World,
): Promise<readonly Outcome[]> {
  const { desired } = inspected.declared;
  const ids = entries.map(({ id }) => id);
  if (followers(ids, desired).length === 0) return [];
  const copying = followers(await publishedOf(entries, inspected), desired);
  if (copying.length === 0) return [];
  try {
    return await followed(copying, inspected, options, world);
  } catch (error) {
    const failure = describeCopyFailure(error);
    return copying.map((id) => ({ verb: "set", id, result: "failed", ...failure }));
  }
}

/**
 * The secrets that publish something now. One that is neither rotated nor finished is looked up: a rotation that failed
 * may have published the first version, and copies of a secret that is not there would be failures of their own.
 */
async function publishedOf(
  entries: readonly RotationEntry[],
  { found, connections }: InspectedRotations<Writer>,
): Promise<readonly ObjectId[]> {
  const foundOf = new Map(found.map((one) => [objectKey(one.desired.id), one]));
  const asked = await runConcurrently(entries, atOnce.lists, async ({ id, result }) => {
    if (result === "rotated" || result === "not due") return [id];
    const one = foundOf.get(objectKey(id));
    if (!one || id.kind === "key") return [];
    try {
      const names = namesByKind([one.desired]);
      const { secret } = await takeSnapshot(connections.to(one.vault), id.vault, names, {
        asked: ["secret"],
        onlyWanted: { secretsBeside: new Set() },
      });
      return secret.live[foldName(id.name)]?.enabled ? [id] : [];
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      // The copies' own plan asks that vault again, and says for each of them that it does not answer.
      return [id];
    }
  });
  return asked.flat();
}

/** Why copies were not written, in our own words. @throws the error where it is none of ours */
function describeCopyFailure(error: unknown): { readonly code: ErrorCode; readonly message: string } {
  if (error instanceof VaultError) return { code: error.code, message: error.message };
  const [first] = error instanceof ProblemsError ? error.problems : [];
  if (error instanceof ProblemsError && first)
    return { code: first.code, message: error.problems.map(({ message }) => message).join("; ") };
  throw error;
}

async function followed(
  copies: readonly ObjectId[],
  { connections }: InspectedRotations<Writer>,
  options: SetSelection & { readonly concurrency: number },
  world: World,
): Promise<readonly Outcome[]> {
  const copying = new Set(copies.map(objectKey));
  const looking = { settle: "off", allowEmpty: false, allowPurge: false, needsFingerprint: true } as const;
  const part = {
    ...(await widenSelection(options, world.files)),
    vault: [...new Set(copies.map(({ vault }) => vault))],
    select: [...new Set(copies.map(({ name }) => name))],
  };
  const prepared = await preparePlan({ ...part, ...looking }, { ...world, connect: connections.to });
  const changes = prepared.plan.changes.filter(({ id }) => copying.has(objectKey(id)));
  const writing = changes.filter(isEffect).filter(writes);
  const { concurrency } = options;
  const undone: Outcome[] = [
    ...changes.flatMap(refused),
    ...inFailedVaults(copying, prepared.reading.set.desired, prepared.reading.errors),
  ];
  const opened = new Map<string, Awaited<ReturnType<typeof openValues>>>();
  // One by one: a value that is missing keeps no other copy from being written.
  await runConcurrently(writing, concurrency, async (effect) => {
    try {
      opened.set(effectKey(effect), await openValues([effect], prepared, world));
    } catch (error) {
      undone.push({ verb: effect.verb, id: effect.id, result: "failed", ...describeCopyFailure(error) });
    }
  });
  const values = {
    valueOf: async (effect: Effect) => {
      const one = opened.get(effectKey(effect));
      if (!one) throw new Error(`no value was opened for ${effectKey(effect)}`);
      return one.valueOf(effect);
    },
    materialOf: async () => undefined,
  };
  const takenAt = takenAtIn(prepared.reading);
  const run = { ...prepared.reading, createdOf: prepared.copies.createdOf };
  const ready = writing.filter((effect) => opened.has(effectKey(effect)));
  return [
    ...undone,
    ...(await applyEffects(ready, makeApplyContext(run, { ...values, takenAt, concurrency }, world))),
  ];
}

/** The copies in vaults that could not be read. */
const inFailedVaults = (
  copying: ReadonlySet<string>,
  desired: readonly Desired[],
  errors: VaultErrors,
): readonly Outcome[] =>
  desired.flatMap(({ id }): readonly Outcome[] => {
    const error = copying.has(objectKey(id)) ? errors.get(foldName(id.vault)) : undefined;
    return error ? [{ verb: "set", id, result: "failed", code: error.code, message: error.message }] : [];
  });

/** Everything that copies one of them, itself or through another copy. */
export function followers(rotated: readonly ObjectId[], desired: readonly Desired[]): readonly ObjectId[] {
  const copying = copiers(desired);
  // Grows while it is walked.
  const found = new Set(rotated.map(objectKey));
  const following: ObjectId[] = [];
  for (const source of found)
    for (const { id } of copying(source)) {
      if (found.has(objectKey(id))) continue;
      found.add(objectKey(id));
      following.push(id);
    }
  return following;
}

/** A value is written: what else is pending is for apply. */
const writes = ({ kind, verb }: Effect): boolean =>
  kind === "secret" && (verb === "create" || verb === "set" || verb === "settle");

/** A copy that a rule keeps from following. */
function refused(change: Change): readonly Outcome[] {
  if (change.verb !== "refused" || change.id.kind !== "secret" || change.wanted === "update") return [];
  const { id, wanted } = change;
  if (change.rule === "unread vault")
    return [{ verb: wanted, id, result: "not attempted", message: change.message }];
  const { message, hint } = "heldBack" in change ? heldBack : change;
  return [{ verb: wanted, id, result: "refused", message, hint }];
}

const heldBack = {
  message: "all changes of its vault are held back: they are over a threshold",
  hint: "see plan, which says what was counted and what allows it",
};
