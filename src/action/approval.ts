import { isEffect } from "../model/change.ts";
import { digestVersion } from "../model/digest.ts";
import { isMapping, parseJson } from "../model/input.ts";
import type { Approval, Plan } from "../model/plan.ts";
import { isDigest } from "../reconcile/run/approval-file.ts";

/** What of a plan was approved: some of its effects, or only the plan as a whole. */
export type Approved = Pick<Approval, "digest"> &
  Partial<Pick<Approval, "effects">> & { readonly digestVersion: number };

/** What approves nothing. */
export const nothingApproved: Approved = { digestVersion, digest: "", effects: [] };

/**
 * Effects that are listed at most. An input reaches the step as one variable of its environment, for which Linux takes
 * 131,072 bytes; a longer plan is approved as a whole.
 * Source: https://man7.org/linux/man-pages/man2/execve.2.html
 */
const most = 2500;

/** Marks the digest of a create that may turn out to be a recover. */
const either = "~";

/** The effects of a plan by their digests alone, for a job's output: no name, no value, one line. */
export function writeApproval({
  digestVersion,
  digest,
  changes,
}: Pick<Plan, "digestVersion" | "digest" | "changes">): string {
  const effects = changes
    .filter(isEffect)
    .map((effect) => effect.digest + ("orRecover" in effect && effect.orRecover ? either : ""));
  return JSON.stringify({ v: digestVersion, digest, ...(effects.length <= most && { effects }) });
}

/** What such a text approves: nothing where it is of another version; undefined where it is none. */
export function readApproval(text: string): Approved | undefined {
  const data = parseJson(text);
  if (!isMapping(data) || typeof data.v !== "number") return undefined;
  // How another version writes its digests is not known here, and they would approve nothing.
  if (data.v !== digestVersion) return { ...nothingApproved, digestVersion: data.v };
  const { digest, effects } = data;
  if (!isDigest(digest)) return undefined;
  if (effects === undefined) return { digestVersion, digest };
  if (!Array.isArray(effects)) return undefined;
  const read = effects.map(effectOf);
  const whole = read.filter((effect) => effect !== undefined);
  return whole.length === read.length ? { digestVersion, digest, effects: whole } : undefined;
}

function effectOf(written: unknown): NonNullable<Approved["effects"]>[number] | undefined {
  if (typeof written !== "string") return undefined;
  const orRecover = written.endsWith(either);
  const digest = orRecover ? written.slice(0, -either.length) : written;
  return isDigest(digest) ? { digest, ...(orRecover && { orRecover }) } : undefined;
}
