/**
 * A rotation brings two places together that know nothing of each other: the target, where a credential lives, and the
 * vault, which publishes it. Between any two steps the process may die, and the next run has only those two places to
 * tell how far this one came.
 *
 * 1. Open the target, with its lock where it has one, and only then look: what was seen before may be old.
 * 2. Pending: a new password is written to a secret beside the one that publishes it, before the target learns of it.
 *    With it the salt (`op`) that the new version's tag will bear, and the version that is published until then.
 * 3. Set: where one gets in with it already, an earlier run has done this.
 * 4. Test: one has to get in with it before anybody is given it.
 * 5. Publish: only while the version that was published is still the newest. A newest version that bears `op` is ours.
 * 6. Close: the pending secret is disabled. An open one is an unfinished rotation, and any later run goes on with it.
 *
 * A target that makes its credentials itself, or needs none, skips 2 and 6: made twice, the first is of no use, but what
 * is published still works. Where a target has no lock, two runs at once are told by looking again before and after each
 * step that cannot be undone; whoever comes second stops, and mends what its password may have ended.
 */

import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { credentialTag, pendingId } from "../model/rotation.ts";
import { decodeState, stateTag } from "../model/state.ts";
import type { RotateContext, RotateEnd } from "./context.ts";
import { overtakenRefusal, Refusal } from "./context.ts";
import { lookAtRotation, type RotationSight } from "./look.ts";
import { decodePending, encodePending, newOperation, type Pending } from "./pending.ts";
import { renewCredential } from "./renew.ts";
import { type Credential, type OpenTarget, type Target, TargetError } from "./target.ts";

/**
 * Rotates one secret, or finishes what an earlier run began.
 * @throws Refusal where it must not go on; TargetError, VaultError or MissingValue where it could not
 */
export async function rotateCredential(id: ObjectId, means: RotateContext): Promise<RotateEnd> {
  const session = await means.target.open(id);
  try {
    return await rotated(id, session, means);
  } finally {
    await session.close();
  }
}

async function rotated(id: ObjectId, session: OpenTarget, means: RotateContext): Promise<RotateEnd> {
  const sight = await lookAtRotation(id, means.secret);
  const { main } = sight;
  const earlier = unfinished(sight, means);
  if (earlier && saltOf(main) === earlier.op) {
    await close(id, sight, means);
    return { result: "rotated" };
  }
  if (earlier && earlier.from !== (main?.version ?? "")) throw movedOn(id, main);
  const due = means.due(main);
  if (!earlier && due.is !== "due") return { result: "not due", due };

  const user = earlier?.credential.user ?? idleUser(means.publishedUser(main), means.target);
  means.permit(main, user);
  if (!means.target.writesAhead && !earlier) return renewCredential(id, sight, user, session, means);
  const { pending } = sight;
  const kept =
    earlier && pending.is === "open"
      ? { ...earlier, version: pending.live.version }
      : await prepared(id, sight, { user, password: await session.make(user) }, means);
  try {
    await accepted(kept.credential, session);
    await published(id, kept, means);
  } catch (error) {
    if (error instanceof Refusal || error instanceof TargetError) await mended(id, kept, session, means);
    throw error;
  }
  return { result: "rotated" };
}

/** What stands in the pending secret, as one of its versions. */
type Kept = Pending & { readonly version: string };

/** What an earlier run has begun; undefined where none has. */
function unfinished(
  { pending }: RotationSight,
  { permitPending, target }: RotateContext,
): Pending | undefined {
  if (pending.is === "none") return undefined;
  if (pending.is === "closed") {
    permitPending(pending.live);
    return undefined;
  }
  permitPending(pending.live, pending.value);
  const found = decodePending(pending.value);
  const { user } = found?.credential ?? {};
  const isKnown =
    user !== undefined && (target.users.length === 0 ? user === "" : target.users.includes(user));
  if (found && isKnown) return found;
  throw new Refusal(
    `a rotation of it is unfinished, of a user that its target does not have`,
    `give the target the users that it had, or disable ${pending.live.name} to give that rotation up`,
  );
}

/** Of two users the one whose credential is not published. */
const idleUser = (published: string | undefined, { users }: Target): string =>
  (users.length > 1 ? users.find((user) => user !== published) : users[0]) ?? "";

const saltOf = (live: LiveVersion | undefined): string | undefined => decodeState(live?.tags[stateTag])?.salt;

const movedOn = (id: ObjectId, main: LiveVersion | undefined): Refusal =>
  new Refusal(
    `somebody ${main ? "set a new version" : "deleted it"} after its rotation had begun`,
    `disable ${pendingId(id).name} to give that rotation up; a new one begins when it is due`,
  );

/** Keeps a credential in the vault, before the target learns of it. */
async function prepared(
  id: ObjectId,
  { main, pending }: RotationSight,
  credential: Credential,
  means: RotateContext,
): Promise<Kept> {
  const made = { op: newOperation(means.random), from: main?.version ?? "", credential };
  // Before anything is written: a template may not be able to hold it.
  means.valueOf(made.credential);
  const version = await means.keep(encodePending(made), pending.is === "closed" ? pending.live : undefined);
  try {
    await stillSo(id, made, means);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof TargetError)) throw error;
    // Nobody has learned of it, and below another run's it would stay enabled for ever.
    await disable(id, version, means);
    throw overtakenRefusal();
  }
  return { ...made, version };
}

/** Looks again: another run may have begun, or somebody may have set a version. */
async function stillSo(id: ObjectId, pending: Pending, means: RotateContext): Promise<RotationSight> {
  const sight = await lookAtRotation(id, means.secret);
  const found = unfinished(sight, means);
  if (found?.op !== pending.op) throw overtakenRefusal();
  if ((sight.main?.version ?? "") !== pending.from)
    throw saltOf(sight.main) === pending.op ? overtakenRefusal() : movedOn(id, sight.main);
  return sight;
}

/** The target takes the credential, and lets one in with it. */
async function accepted(credential: Credential, session: OpenTarget): Promise<void> {
  if (await session.works(credential)) return;
  await session.set(credential);
  if (!(await session.works(credential)))
    throw new TargetError("refused", "Its target took the new credential, and lets nobody in with it.");
}

async function published(id: ObjectId, kept: Kept, means: RotateContext): Promise<void> {
  const now = await stillSo(id, kept, means);
  const { credential, op } = kept;
  const value = means.valueOf(credential);
  await means.publish({ main: now.main, user: credential.user, value, op });
  await close(id, now, means);
}

/**
 * What another run publishes works no more where this one set its password after it. So the other's is set again while
 * its pending secret holds it, and after that this one's is published, too. Returns where there was no other run.
 * @throws TargetError `busy` where there was, and this one's pending secret is disabled.
 */
async function mended(id: ObjectId, kept: Kept, session: OpenTarget, means: RotateContext): Promise<void> {
  const { credential, op, from, version } = kept;
  const sight = await lookAtRotation(id, means.secret);
  const { main } = sight;
  const newest = unfinished(sight, means);
  const isOthers = newest !== undefined && newest.op !== op;
  const salt = saltOf(main);
  const hasPublished = main?.version !== from && salt !== undefined && salt !== op && isOf(main, credential);
  if (isOthers) await accepted(newest.credential, session);
  else if (hasPublished && (await session.works(credential))) {
    means.permit(main, credential.user);
    await published(id, await prepared(id, sight, credential, means), means);
  } else if (newest) return;
  await disable(id, version, means);
  throw overtakenRefusal();
}

const isOf = (live: LiveVersion | undefined, { user }: Credential): boolean =>
  (live?.tags[credentialTag] ?? "") === user;

async function close(id: ObjectId, { pending }: RotationSight, means: RotateContext): Promise<void> {
  if (pending.is === "open") await disable(id, pending.live.version, means);
}

const disable = (id: ObjectId, version: string, { secret }: RotateContext) =>
  secret.update(pendingId(id).name, version, { enabled: false });
