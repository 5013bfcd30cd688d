import { isFault } from "../model/errors.ts";
import type { ObjectId } from "../model/object.ts";
import type { PublishedState } from "../model/rotation.ts";
import { Refusal, type RotateContext } from "./context.ts";
import { lookAtRotation } from "./look.ts";
import { readPublished } from "./published.ts";
import type { Session } from "./session.ts";

/**
 * Tries what is published by one login, where this session has not just proved that it works. It never rejects: how the
 * rotation ended is told already.
 * @param stop what ended the rotation: an interrupted run asks nobody any more
 * @returns undefined where nothing is published, or is published in a secret that is disabled
 */
export async function tryPublished(
  id: ObjectId,
  session: Session,
  context: RotateContext,
  stop?: unknown,
): Promise<PublishedState | undefined> {
  if (isFault(stop, "cancelled")) return untriedState;
  try {
    const live = await lookAtRotation(id, context.secret);
    if (!live.main) return undefined;
    const credential = readPublished(live, context);
    if (!credential) return unreadable;
    if (context.target.locks && session.hasProved(credential)) return { is: "works" };
    const answer = await session.tryOnce(credential);
    if (answer === "cannot tell yet") return unsettled;
    if (answer) return { is: "works" };
    return { is: "does not work", hint: live.pending.is === "open" ? finish : renewHint(id) };
  } catch (error) {
    // Of a disabled secret nobody can read what it publishes.
    return error instanceof Refusal ? undefined : untriedState;
  }
}

/** Nobody could try what is published. */
export const untriedState: PublishedState = {
  is: "unknown",
  hint: "nobody could try what is published: run rotate again at once",
};

const unreadable: PublishedState = {
  is: "unknown",
  hint: "its value and its tags do not say which credential of its target it publishes: sign in with it by hand",
};

const unsettled: PublishedState = {
  is: "unknown",
  hint: "its target cannot tell yet whether it works: run rotate again in some minutes",
};

const finish = "a rotation of it is unfinished: run rotate again at once, which finishes it";

const renewHint = ({ name }: ObjectId): string =>
  `keyvault-gitops rotate ${name} --now makes another credential and publishes it`;
