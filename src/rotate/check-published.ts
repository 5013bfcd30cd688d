import type { ObjectId } from "../model/object.ts";
import type { PublishedState } from "../model/rotation.ts";
import { Refusal, type RotateContext, type RotateEnd } from "./context.ts";
import { lookAtRotation } from "./look.ts";
import { readPublished } from "./published.ts";
import { renewCredential } from "./renew.ts";
import type { Session } from "./session.ts";
import { TargetError } from "./target.ts";
import { tryPublished } from "./try-published.ts";
import { findUnfinished } from "./unfinished.ts";

/** Milliseconds between two looks whether another run has ended: two minutes in all. */
const waits: readonly number[] = [1, 2, 3, 5, 8, 13, 20, 30, 38].map((s) => s * 1000);

/** How often a run mends before it gives up. */
const mostMendings = 5;

/**
 * Tries what is published, and says how a rotation ended and whether that works. The vault has no compare-and-set, so where
 * a target has no lock, two runs at once can end what the other one published. Each of them comes here after its last write:
 * where it finds that what is published does not work, it waits until no rotation is open, tries again, and mends. Whoever
 * comes here last has nobody after it, so once both have ended, what is published works.
 * @param finish goes on with what is unfinished. It throws what a rotation throws.
 */
export async function checkPublished(
  id: ObjectId,
  end: RotateEnd,
  session: Session,
  context: RotateContext,
  finish: () => Promise<RotateEnd>,
): Promise<RotateEnd> {
  const error = end.result === "stopped" ? end.error : undefined;
  let now = withState(end, await tryPublished(id, session, context, error));
  if (context.target.locks || !(end.result === "rotated" || mayBeOfOther(error))) return now;
  const isOverOwn = end.result === "rotated" || isBusy(error);
  try {
    for (let times = 0; isBroken(now) && times < mostMendings; times++) {
      if (isOverOwn) await waitForOthers(id, context);
      now = withState(now, await tryPublished(id, session, context));
      if (!isBroken(now)) return now;
      const mended = await mend(id, now, session, context, finish);
      if (!mended) return now;
      now = withState(mended, await tryPublished(id, session, context));
    }
  } catch {
    // How the rotation ended is told already. What was found before goes on to hold.
  }
  return now;
}

const withState = (end: RotateEnd, published: PublishedState | undefined): RotateEnd => ({
  ...end,
  ...(published && { published }),
});

const rotatedOr = (end: RotateEnd, again: RotateEnd): RotateEnd => (again.result === "rotated" ? again : end);

/** Nobody gets in with what is published, or nothing is published yet. */
const isBroken = ({ published }: RotateEnd): boolean => !published || published.is === "does not work";

/** Another run can have caused it: it sets its own password between this one's set and test. */
const mayBeOfOther = (error: unknown): boolean =>
  error instanceof Refusal ||
  (error instanceof TargetError && (error.reason === "refused" || error.reason === "busy"));

const isBusy = (error: unknown): boolean => error instanceof TargetError && error.reason === "busy";

/** Waits until no rotation is open. After two minutes it is taken for one that died. */
async function waitForOthers(id: ObjectId, { secret, sleep }: RotateContext): Promise<void> {
  for (const ms of waits) {
    if ((await lookAtRotation(id, secret)).pending.is !== "open") return;
    await sleep(ms, "other run");
  }
}

/**
 * Makes what is published work again: it finishes what is open, or sets what is published once more, or renews it where
 * the target makes the credentials.
 * @returns how the rotation ended; undefined where it must not: somebody set that version by hand, or nothing tells its
 *   password
 */
async function mend(
  id: ObjectId,
  end: RotateEnd,
  session: Session,
  context: RotateContext,
  finish: () => Promise<RotateEnd>,
): Promise<RotateEnd | undefined> {
  const live = await lookAtRotation(id, context.secret);
  const { main, value } = live;
  const published = readPublished(live, context);
  const unfinished = findUnfinished(live, context);
  const { renewal } = context.target;
  try {
    if (unfinished && unfinished.from === (main?.version ?? "")) return rotatedOr(end, await finish());
    if (!main || !value || !published) return undefined;
    if (!unfinished && renewal === "regenerate") {
      // The one that is published, because readers may still have the other one.
      context.permit(main, published.user);
      return rotatedOr(end, await renewCredential(id, live, published.user, session, context));
    }
  } catch (error) {
    if (!isBusy(error)) throw error;
    return end;
  }
  if (renewal !== "set" || !context.isOwnVersion(main, value)) return undefined;
  await session.set(published);
  return end;
}
