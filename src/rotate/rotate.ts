/**
 * A rotation brings two places together that know nothing of each other: the target, where a credential lives, and the
 * vault, which publishes it. The process may die between any two steps, and the next run has only those two places to
 * tell how far this one came. So it opens the target first, with its lock where it has one, and looks at the vault only
 * then. Five steps follow:
 *
 * 1. Pending: it writes a new password to a secret beside the one that publishes it, before the target learns of it. With
 *    it go the salt (`op`) that the new version's tag will bear, and the version that is published until then.
 * 2. Set: the target takes the password. Where a login with it works already, an earlier run has done this.
 * 3. Test: a login with it has to work before anybody is given it. The run waits where the target cannot tell yet
 *    (`session.ts`).
 * 4. Publish: only while the version that was published is still the newest, and ours. A newest version that bears `op` is ours.
 * 5. Close: it disables the pending secret. An open one is an unfinished rotation, which any later run finishes.
 *
 * A target that makes its credentials itself, or needs none, skips 1 and 5 (`renew.ts`): made twice, the first one is of no
 * use, but what is published still works. It keeps a credential only where the target cannot tell yet whether that works.
 * One that adds them beside others has steps of its own (`add.ts`).
 *
 * Where a target has no lock, a run notices another one by looking again before and after each step that cannot be undone.
 * The run that comes second stops, and mends what its password may have ended. Every run ends by trying what is published
 * (`check-published.ts`).
 */

import { isFault } from "../model/errors.ts";
import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { credentialTag } from "../model/rotation.ts";
import { closeOvertaken } from "./abandon.ts";
import { addCredential } from "./add.ts";
import { checkPublished } from "./check-published.ts";
import { overtakenRefusal, Refusal, type RotateContext, type RotateEnd } from "./context.ts";
import { lookAtRotation } from "./look.ts";
import type { Pending } from "./pending.ts";
import { findPublishedUser, readPublished } from "./published.ts";
import { renewCredential } from "./renew.ts";
import { openSession, type Session } from "./session.ts";
import { type Credential, type Target, TargetError } from "./target.ts";
import { confirmPending, disablePending, findUnfinished, movedOnRefusal, saltOf } from "./unfinished.ts";
import { type WrittenPending, writePending } from "./write-pending.ts";

/**
 * Rotates one secret, or finishes what an earlier run began, and tries what is published then.
 * @param now whether or not it is due, after what is unfinished
 * @returns `not due` where there was nothing to do; then nothing is written. An error after the target was opened is
 *   `stopped`.
 * @throws TargetError or VaultError where the target cannot be opened
 */
export async function rotateCredential(
  id: ObjectId,
  context: RotateContext,
  now: boolean,
): Promise<RotateEnd> {
  const session = await openSession(context.target, id, (ms) => context.sleep(ms, "target"));
  const finish = () => rotateInSession(id, session, { ...context, due: () => ({ is: "never" }) });
  try {
    const end = await stopAtErrors(async () => {
      if (!now) return rotateInSession(id, session, context);
      // What is unfinished does not count: it may have begun before there was a reason.
      await finish();
      return rotateInSession(id, session, { ...context, due: () => ({ is: "due", why: "asked" }) });
    });
    if (end.published || end.result === "not due") return end;
    return await checkPublished(id, end, session, context, finish);
  } finally {
    await session.close();
  }
}

async function stopAtErrors(rotate: () => Promise<RotateEnd>): Promise<RotateEnd> {
  try {
    return await rotate();
  } catch (error) {
    return { result: "stopped", error };
  }
}

async function rotateInSession(id: ObjectId, session: Session, context: RotateContext): Promise<RotateEnd> {
  const live = await lookAtRotation(id, context.secret);
  if (context.target.renewal === "add") return addCredential(id, live, session, context);
  const { main, value, pending } = live;
  const earlier = findUnfinished(live, context);
  if (earlier && pending.is === "open" && saltOf(main) === earlier.op) {
    await disablePending(id, pending.live.version, context);
    return { result: "rotated" };
  }
  if (earlier && earlier.from !== (main?.version ?? "")) {
    if (!main || !value || !context.isOwnVersion(main, value)) throw movedOnRefusal(id, main);
    await closeOvertaken(id, live, session, context);
    return rotateInSession(id, session, context);
  }
  const isRenewed = context.target.renewal === "regenerate";
  if (isRenewed && earlier && pending.is === "open" && !(await session.works(earlier.credential))) {
    // Somebody has made it anew since then, so that nobody can use what was kept.
    await disablePending(id, pending.live.version, context);
    return rotateInSession(id, session, context);
  }
  const due = context.due(main);
  if (!earlier && due.is !== "due") return { result: "not due", due };

  const user =
    earlier?.credential.user ?? pickIdleUser(await findPublishedUser(live, session, context), context.target);
  context.permit(main, user);
  if (isRenewed && !earlier) return renewCredential(id, live, user, session, context);
  let written: WrittenPending;
  if (earlier && pending.is === "open") written = { ...earlier, version: pending.live.version };
  else
    try {
      written = await writePending(id, live, await session.make(user), context);
    } catch (error) {
      if (!isFault(error, "deleted but recoverable") || !(await context.recoverPending())) throw error;
      // What it held may be open, and then be an unfinished rotation.
      return rotateInSession(id, session, context);
    }
  const isSet = await tryFirst(id, written, earlier === undefined, session, context);
  try {
    if (!isSet) await setAndTest(written.credential, session, readPublished(live, context));
    await publishAndClose(id, written, context);
  } catch (error) {
    if (error instanceof Refusal || error instanceof TargetError)
      await mendOtherRun(id, written, session, context);
    throw error;
  }
  const isProved = context.target.locks && session.hasProved(written.credential);
  return { result: "rotated", ...(isProved && { published: { is: "works" } }) };
}

/** Of two users the one whose credential is not published. */
const pickIdleUser = (published: string | undefined, { users }: Target): string =>
  (users.length > 1 ? users.find((user) => user !== published) : users[0]) ?? "";

/**
 * Whether a login with the pending credential works already. A password that this run has just made can work only where
 * another run has set it, which holds no other one, or where the test says yes to everything.
 * @throws Refusal where it does; then the pending secret is disabled, so that the next run begins anew
 */
async function tryFirst(
  id: ObjectId,
  { credential, version }: WrittenPending,
  isFresh: boolean,
  session: Session,
  context: RotateContext,
): Promise<boolean> {
  try {
    const isSet = await session.works(credential);
    if (!isSet || !isFresh || !(await session.works(await session.make(credential.user)))) return isSet;
  } catch (error) {
    if (isFresh && error instanceof TargetError && error.reason === "insecure")
      await disablePending(id, version, context);
    throw error;
  }
  await disablePending(id, version, context);
  throw new Refusal(
    "its target lets in a password that nobody has set, so a test of the new one would prove nothing",
    "look why its target says yes to every password; nothing was set or published",
  );
}

/** Steps 2 and 3, where a login does not work already. */
async function setAndTest(credential: Credential, session: Session, published?: Credential): Promise<void> {
  await session.set(credential, published);
  if (!(await session.works(credential)))
    throw new TargetError("refused", "Its target took the new credential, and lets nobody in with it.");
}

/** Steps 4 and 5. */
async function publishAndClose(id: ObjectId, pending: Pending, context: RotateContext): Promise<void> {
  let live = await confirmPending(id, pending, context);
  if (await context.leaveSecondOf(live.main)) live = await confirmPending(id, pending, context);
  const { credential, op } = pending;
  context.permit(live.main, credential.user);
  const value = context.valueOf(credential);
  await context.publish({ main: live.main, user: credential.user, value, op });
  if (live.pending.is === "open") await disablePending(id, live.pending.live.version, context);
}

/**
 * What another run publishes works no more where this one set its password after it. So this one sets the other's again
 * while its pending secret holds it; after that it publishes its own, too. Returns where there was no other run.
 * @throws TargetError `busy` where there was one, and this one's pending secret is disabled.
 */
async function mendOtherRun(
  id: ObjectId,
  { credential, op, from, version }: WrittenPending,
  session: Session,
  context: RotateContext,
): Promise<void> {
  const live = await lookAtRotation(id, context.secret);
  const { main } = live;
  const newest = findUnfinished(live, context);
  const salt = saltOf(main);
  const hasPublished = main?.version !== from && salt !== undefined && salt !== op;
  if (newest && newest.op !== op) {
    if (!(await session.works(newest.credential))) await setAndTest(newest.credential, session);
  } else if (hasPublished) {
    if (isOfUser(main, credential) && (await session.works(credential))) {
      context.permit(main, credential.user);
      await publishAndClose(id, await writePending(id, live, credential, context), context);
    }
  } else if (newest) return;
  await disablePending(id, version, context);
  throw overtakenRefusal();
}

const isOfUser = (live: LiveVersion | undefined, { user }: Credential): boolean =>
  (live?.tags[credentialTag] ?? "") === user;
