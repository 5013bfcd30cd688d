import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { credentialTag } from "../model/rotation.ts";
import type { RotateContext, RotateEnd } from "./context.ts";
import { overtakenRefusal } from "./context.ts";
import { lookAtRotation, type RotationSight } from "./look.ts";
import { newOperation } from "./pending.ts";
import type { OpenTarget } from "./target.ts";

/** How often a credential is made that another run renews before it is published. */
const mostTries = 3;

/**
 * Makes a credential where the target needs none to be kept, and publishes it. Making it ends the one of the same user
 * that another run may have published just now: then this one has to be published, too.
 */
export async function renewCredential(
  id: ObjectId,
  first: RotationSight,
  user: string,
  session: OpenTarget,
  means: RotateContext,
): Promise<RotateEnd> {
  let { main } = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const credential = { user, password: await session.make(user) };
    const value = means.valueOf(credential);
    const now = (await lookAtRotation(id, means.secret)).main;
    if (now?.version !== main?.version && !isOf(now, user)) throw overtakenRefusal();
    if (!(await session.works(credential))) continue;
    const version = await means.publish({ main: now, user, value, op: newOperation(means.random) });
    ({ main } = await lookAtRotation(id, means.secret));
    const isLast = main?.version === version;
    if (isLast && (await session.works(credential))) return { result: "rotated" };
    if (!isLast && !isOf(main, user)) throw overtakenRefusal();
  }
  throw overtakenRefusal();
}

const isOf = (live: LiveVersion | undefined, user: string): boolean =>
  user !== "" && live?.tags[credentialTag] === user;
