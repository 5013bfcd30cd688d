import type { ObjectId } from "../model/object.ts";
import { Refusal, type RotateContext, type RotateEnd } from "./context.ts";
import { type LiveRotation, lookAtRotation } from "./look.ts";
import { readPublished } from "./published.ts";
import { openSession, type Session } from "./session.ts";
import { TargetError } from "./target.ts";
import { tryPublished } from "./try-published.ts";
import { disablePending, findUnfinished, saltOf } from "./unfinished.ts";

/**
 * Gives up what an earlier run began, and tries what is published then. The target may have taken the pending password, and
 * has ended the published one of the same user by that: then it sets that one again first.
 * @returns `nothing to abandon` where nothing is unfinished
 * @throws TargetError or VaultError where the target cannot be opened
 */
export async function abandonRotation(id: ObjectId, context: RotateContext): Promise<RotateEnd> {
  const session = await openSession(context.target, id, (ms) => context.sleep(ms, "target"));
  try {
    const end = await abandonInSession(id, session, context).catch(
      (error: unknown): RotateEnd => ({ result: "stopped", error }),
    );
    if (end.result === "nothing to abandon") return end;
    const stop = end.result === "stopped" ? end.error : undefined;
    const published = await tryPublished(id, session, context, stop);
    return { ...end, ...(published && { published }) };
  } finally {
    await session.close();
  }
}

async function abandonInSession(id: ObjectId, session: Session, context: RotateContext): Promise<RotateEnd> {
  const live = await lookAtRotation(id, context.secret);
  if (live.pending.is !== "open") return { result: "nothing to abandon" };
  if (findUnfinished(live, context)?.op === saltOf(live.main))
    throw new Refusal("its pending credential is published already", "run rotate, which closes the rotation");
  await closeOvertaken(id, live, session, context);
  return { result: "abandoned" };
}

/**
 * Closes an open pending secret that shall not be published.
 * @throws Refusal where the target lets its credential in, that is not undone by setting what is published again, and the
 *   rotation can be finished; TargetError where what is published could not be set again. Then it stays open.
 */
export async function closeOvertaken(
  id: ObjectId,
  live: LiveRotation,
  session: Session,
  context: RotateContext,
): Promise<void> {
  const unfinished = findUnfinished(live, context);
  if (!unfinished || live.pending.is !== "open") return;
  const { credential, from } = unfinished;
  const published = readPublished(live, context);
  if (await session.works(credential)) {
    if (published?.user === credential.user) {
      await session.set(published);
      if (!(await session.works(published)))
        throw new TargetError(
          "refused",
          "Its target does not let in what is published, though it was set again.",
        );
    } else if (from === (live.main?.version ?? ""))
      throw new Refusal(
        "its target lets the pending credential in",
        "run rotate, which publishes it: giving it up would leave a credential that works and that nobody reads",
      );
  }
  await disablePending(id, live.pending.live.version, context);
}
