import { digestVersionFlaw } from "../../model/digest.ts";
import { NotApproved, UsageError } from "../../model/errors.ts";
import { inputLimits, isMapping, parseJson } from "../../model/input.ts";
import type { ObjectId } from "../../model/object.ts";
import { effectVerbs, verbs } from "../../model/plan/change.ts";
import { type Approval, changedSinceFlaw } from "../../model/plan.ts";
import type { Files } from "../../model/world.ts";

/**
 * What a plan file approves. Only what binds is looked at, and it has to be whole: the rest was for people.
 * @throws FileError where the file cannot be read, UsageError where it is not a plan, NotApproved where its digests are
 * of another version and tell less, or other things, than those of this one, or where it is about what changed alone.
 */
export async function readApprovalFile(path: string, files: Files): Promise<Approval> {
  const bytes = await files.read(files.resolve(files.workingDirectory, path), inputLimits.plan);
  const notPlan = (message: string) =>
    new UsageError(
      `${path} is not a plan file: ${message}. Nothing was written.`,
      "Make one with: keyvault-gitops plan --format json --out FILE",
      "file-invalid",
    );
  const plan = parseJson(bytes);
  if (!isMapping(plan)) throw notPlan("it is not JSON");
  if (plan.apiVersion !== "keyvault-gitops/v1") throw notPlan("its apiVersion is not keyvault-gitops/v1");
  if (plan.kind !== "Plan") throw notPlan("its kind is not Plan");
  const flaw = digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new NotApproved(`${path} ${flaw}`);
  if (plan.changedSince !== undefined) throw new NotApproved(`${path} ${changedSinceFlaw}`);
  if (!isDigest(plan.digest)) throw notPlan("it has no digest");
  if (!Array.isArray(plan.changes)) throw notPlan("it has no changes");
  const effects = plan.changes.flatMap((change: unknown, index) => {
    if (!isMapping(change) || !verbs.some((verb) => verb === change.verb))
      throw notPlan(`changes[${index}] has no verb that we know`);
    if (!effectVerbs.some((verb) => verb === change.verb)) return [];
    const { id, digest, orRecover } = change;
    if (!isId(id)) throw notPlan(`changes[${index}] has no id`);
    if (!isDigest(digest)) throw notPlan(`changes[${index}] has no digest`);
    return [{ digest, ...(orRecover === true && { orRecover }) }];
  });
  return { digest: plan.digest, effects };
}

/** 43 characters of base64url: a SHA-256. */
export const isDigest = (data: unknown): data is string =>
  typeof data === "string" && /^[\w-]{43}$/.test(data);
const isId = (data: unknown): data is ObjectId =>
  isMapping(data) &&
  typeof data.vault === "string" &&
  (data.kind === "secret" || data.kind === "key") &&
  typeof data.name === "string";
