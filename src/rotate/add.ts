import { isFault } from "../model/errors.ts";
import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { type AddedEnd, credentialTag, pendingId } from "../model/rotation.ts";
import { decodeState, stateTag } from "../model/state.ts";
import { overtakenRefusal, Refusal, type RotateContext, type RotateEnd } from "./context.ts";
import { type LiveRotation, lookAtRotation } from "./look.ts";
import { newOperation } from "./pending.ts";
import type { Session } from "./session.ts";
import { type AddedCredentials, type Credential, TargetError } from "./target.ts";

/**
 * Rotates a secret whose target adds each credential beside all others. What is published works on, so nothing is kept
 * beforehand, and what a run that died has added bears a name by which a later run finds it. The run removes a credential
 * that it added and did not publish. After publishing it removes earlier ones of this secret: neither the published one,
 * nor the one before it, which readers may still have, nor a young one, which another run may be about to publish.
 * @throws TargetError `busy` where another run published meanwhile, `unknown` where the target cannot tell yet
 */
export async function addCredential(
  id: ObjectId,
  { main, pending }: LiveRotation,
  session: Session,
  context: RotateContext,
): Promise<RotateEnd> {
  const { added } = session;
  if (!added) throw new Error("the target adds credentials and cannot remove them");
  if (pending.is === "open")
    throw new Refusal(
      "a rotation of it by another target is unfinished",
      `disable ${pendingId(id).name} to give that rotation up`,
    );
  const due = context.due(main);
  if (due.is !== "due") return { result: "not due", due };
  context.permit(main, unknownIdentifier);
  const credential = await session.make("");
  try {
    await makeSureThatItWorks(credential, session);
    await publish(id, main, credential, context);
  } catch (error) {
    if (!(error instanceof PublishingError)) await removeUnpublished(credential, added);
    throw error instanceof PublishingError ? error.cause : error;
  }
  return { result: "rotated", ...(await finish(id, main, credential, added, context)) };
}

/** As long as an identifier will be: a limit of the tags must be found before the target adds anything. */
const unknownIdentifier = "0".repeat(36);

async function makeSureThatItWorks(credential: Credential, { works }: Session): Promise<void> {
  try {
    if (await works(credential)) return;
  } catch (error) {
    if (!(error instanceof TargetError && error.reason === "unknown")) throw error;
    throw new TargetError(
      "unknown",
      "Its target added a credential, and cannot tell yet whether it works. The run takes it away again and publishes nothing; the next run adds another.",
    );
  }
  throw new TargetError("refused", "Its target added a credential, and lets nobody in with it.");
}

/** Nobody knows whether the vault publishes the credential. */
class PublishingError extends Error {}

/** Faults of a request that the vault has not carried out. */
const refusals = [
  "forbidden",
  "firewall",
  "unauthorized",
  "invalid",
  "throttled",
  "vault not found",
] as const;

/** @throws PublishingError where the credential must not be removed, because the vault may publish it. */
async function publish(
  id: ObjectId,
  before: LiveVersion | undefined,
  credential: Credential,
  context: RotateContext,
): Promise<void> {
  await context.leaveSecondOf(before);
  const { main } = await lookAtRotation(id, context.secret);
  if (main?.version !== before?.version) throw overtakenRefusal();
  const { user } = credential;
  context.permit(main, user);
  const value = context.valueOf(credential);
  try {
    await context.publish({ main, user, value, op: newOperation(context.random) });
  } catch (cause) {
    if (isFault(cause, ...refusals) && (await isUnpublished(id, user, context))) throw cause;
    throw new PublishingError("not known", { cause });
  }
}

/** Whether the vault surely does not publish the credential. The refusal may be of a step behind the write of the version. */
const isUnpublished = (id: ObjectId, user: string, { secret }: RotateContext): Promise<boolean> =>
  lookAtRotation(id, secret).then(
    ({ main }) => tagOf(main) !== user,
    () => false,
  );

/** The run ends with the error that it has, whether this succeeds or not: the next rotation finds what is left. */
const removeUnpublished = ({ user }: Credential, { remove }: AddedCredentials): Promise<void> =>
  remove(user).catch(() => {});

/** What there is to say once the credential is published: a failure to remove others does not undo that. */
async function finish(
  id: ObjectId,
  before: LiveVersion | undefined,
  { user, endsOn }: Credential,
  added: AddedCredentials,
  context: RotateContext,
): Promise<AddedEnd> {
  try {
    const { main } = await lookAtRotation(id, context.secret);
    // Another version is somebody's who knows nothing of this run: then nobody can tell what readers have.
    if (tagOf(main) !== user) return {};
    const expiresOn = main?.expiresOn;
    const endsFirst = endsOn !== undefined && expiresOn !== undefined && endsOn < expiresOn;
    const isClean = await removeOld(id, [main, before], added, context).then(
      () => true,
      () => false,
    );
    return { ...(endsFirst && { endsFirst: { endsOn, expiresOn } }), ...(!isClean && { notRemoved: true }) };
  } catch {
    return { notRemoved: true };
  }
}

/** @param kept the published version and the one before it. */
async function removeOld(
  id: ObjectId,
  kept: readonly (LiveVersion | undefined)[],
  { listOld, remove }: AddedCredentials,
  { secret }: RotateContext,
): Promise<void> {
  const present = kept.filter((version) => version !== undefined);
  // Whoever set a version by hand may have set any earlier credential again. The next rotation knows both.
  if (present.some((version) => tagOf(version) === undefined)) return;
  const versions = await Array.fromAsync(secret.listVersions(id.name));
  const ours = versions.filter(({ tags }) => decodeState(tags[stateTag]) !== undefined);
  const published = new Set(ours.flatMap((version) => tagOf(version) ?? []));
  const needed = new Set(present.map(tagOf));
  for (const identifier of await listOld(published)) if (!needed.has(identifier)) await remove(identifier);
}

const tagOf = (version: LiveVersion | undefined): string | undefined => version?.tags[credentialTag];
