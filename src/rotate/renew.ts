import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { credentialTag } from "../model/rotation.ts";
import { overtakenRefusal, type RotateContext, type RotateEnd } from "./context.ts";
import { type LiveRotation, lookAtRotation } from "./look.ts";
import { newOperation } from "./pending.ts";
import type { Session } from "./session.ts";
import { type Credential, TargetError } from "./target.ts";
import { writePending } from "./write-pending.ts";

/** How often it makes a credential, where another run renews each before it is published. */
const mostTries = 3;

/**
 * Makes a credential at a target that needs no pending secret before, and publishes it. Making it ends the credential of
 * the same user that another run may have published just now: then this one has to be published, too.
 * @throws TargetError `busy` where another run published for another user, or again and again
 */
export async function renewCredential(
  id: ObjectId,
  first: LiveRotation,
  user: string,
  session: Session,
  context: RotateContext,
): Promise<RotateEnd> {
  let { main } = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const credential = await session.make(user);
    const value = context.valueOf(credential);
    let live = await lookAtRotation(id, context.secret);
    if (await context.leaveSecondOf(live.main)) live = await lookAtRotation(id, context.secret);
    const now = live.main;
    if (now?.version !== main?.version && !isOfUser(now, user)) throw overtakenRefusal();
    if (!(await worksOrKeep(credential, id, live, session, context))) continue;
    context.permit(now, user);
    const version = await context.publish({ main: now, user, value, op: newOperation(context.random) });
    ({ main } = await lookAtRotation(id, context.secret));
    const isLast = main?.version === version;
    if (isLast && (await session.works(credential))) return { result: "rotated", published: { is: "works" } };
    if (!isLast && !isOfUser(main, user)) throw overtakenRefusal();
  }
  throw overtakenRefusal();
}

/**
 * Whether it works. Where the target cannot tell yet, it is kept for the next run, which would make another one otherwise,
 * and might do so for ever. Without a fingerprint key that run could not tell that it is ours.
 */
async function worksOrKeep(
  credential: Credential,
  id: ObjectId,
  live: LiveRotation,
  { works }: Session,
  context: RotateContext,
): Promise<boolean> {
  try {
    return await works(credential);
  } catch (error) {
    const isUnknown = error instanceof TargetError && error.reason === "unknown";
    if (isUnknown && context.canKeep && live.pending.is !== "open")
      await writePending(id, live, credential, context);
    throw error;
  }
}

const isOfUser = (live: LiveVersion | undefined, user: string): boolean =>
  user !== "" && live?.tags[credentialTag] === user;
