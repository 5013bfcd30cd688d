import { digestVersion } from "../model/digest.ts";
import { isMapping, parseJson } from "../model/input.ts";
import { isEffect } from "../model/plan/change.ts";
import type { Approval, Plan } from "../model/plan.ts";
import { isDigest } from "../reconcile/run/approval-file.ts";

/** What was approved: some effects of a plan, or only the plan as a whole. */
export type Approved = Pick<Approval, "digest"> &
  Partial<Pick<Approval, "effects">> &
  Pick<Plan, "partial"> & {
    readonly digestVersion: number;
    /** It is of a plan of what changed alone, and approves nothing. */
    readonly isOfChanges?: true;
  };

export const nothingApproved: Approved = { digestVersion, digest: "", effects: [] };

/**
 * The most effects that are listed. An input reaches the step as one environment variable, and Linux limits one to
 * 131,072 bytes. A longer plan is approved as a whole.
 * Source: https://man7.org/linux/man-pages/man2/execve.2.html
 */
const most = 2500;

/** It marks the digest of a create that may turn out to be a recover. */
const either = "~";

/** The approval of a plan for a job's output: one line with the digests of its effects, no name and no value. */
export function writeApproval({
  digestVersion,
  digest,
  changes,
  partial,
  changedSince,
}: Pick<Plan, "digestVersion" | "digest" | "changes" | "partial" | "changedSince">): string {
  const effects = changes
    .filter(isEffect)
    .map((effect) => effect.digest + ("orRecover" in effect && effect.orRecover ? either : ""));
  return JSON.stringify({
    v: digestVersion,
    digest,
    ...(partial && { partial }),
    ...(changedSince && { changedSince: true }),
    ...(effects.length <= most && { effects }),
  });
}

/**
 * The approval that a text of `writeApproval` holds. It approves nothing where another version wrote the text.
 * @returns undefined where the text is no approval
 */
export function readApproval(text: string): Approved | undefined {
  const data = parseJson(text);
  if (!isMapping(data) || typeof data.v !== "number") return undefined;
  // Another version may compute its digests in another way, and none of them would fit.
  if (data.v !== digestVersion) return { ...nothingApproved, digestVersion: data.v };
  const { digest, effects } = data;
  if (!isDigest(digest)) return undefined;
  if (data.changedSince !== undefined) return { ...nothingApproved, isOfChanges: true };
  const approved = { digestVersion, digest, ...(data.partial === true && { partial: true as const }) };
  if (effects === undefined) return approved;
  if (!Array.isArray(effects)) return undefined;
  const read = effects.map(effectOf);
  const whole = read.filter((effect) => effect !== undefined);
  return whole.length === read.length ? { ...approved, effects: whole } : undefined;
}

function effectOf(written: unknown): NonNullable<Approved["effects"]>[number] | undefined {
  if (typeof written !== "string") return undefined;
  const orRecover = written.endsWith(either);
  const digest = orRecover ? written.slice(0, -either.length) : written;
  return isDigest(digest) ? { digest, ...(orRecover && { orRecover }) } : undefined;
}
