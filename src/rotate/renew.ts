import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { credentialTag } from "../model/rotation.ts";
import { overtakenRefusal, type RotateContext, type RotateEnd } from "./context.ts";
import { type LiveRotation, lookAtRotation } from "./look.ts";
import { newOperation } from "./pending.ts";
import type { Session } from "./session.ts";

/** How often it makes a credential, where another run renews each before it is published. */
const mostTries = 3;

/**
 * Makes a credential at a target that needs no pending secret, and publishes it. Making it ends the credential of the same
 * user that another run may have published just now: then this one has to be published, too.
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
    const now = (await lookAtRotation(id, context.secret)).main;
    if (now?.version !== main?.version && !isOfUser(now, user)) throw overtakenRefusal();
    if (!(await session.works(credential))) continue;
    context.permit(now, user);
    const version = await context.publish({ main: now, user, value, op: newOperation(context.random) });
    ({ main } = await lookAtRotation(id, context.secret));
    const isLast = main?.version === version;
    if (isLast && (await session.works(credential))) return { result: "rotated", published: { is: "works" } };
    if (!isLast && !isOfUser(main, user)) throw overtakenRefusal();
  }
  throw overtakenRefusal();
}

const isOfUser = (live: LiveVersion | undefined, user: string): boolean =>
  user !== "" && live?.tags[credentialTag] === user;
