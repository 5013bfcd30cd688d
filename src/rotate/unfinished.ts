import type { LiveVersion } from "../model/live.ts";
import type { ObjectId } from "../model/object.ts";
import { pendingId } from "../model/rotation.ts";
import { decodeState, stateTag } from "../model/state.ts";
import { overtakenRefusal, Refusal, type RotateContext } from "./context.ts";
import { type LiveRotation, lookAtRotation } from "./look.ts";
import { decodePending, type Pending } from "./pending.ts";

/**
 * What an earlier run has begun; undefined where none has.
 * @throws Refusal where the pending secret is not ours, or holds a credential of a user that the target does not have
 */
export function findUnfinished(
  { pending }: LiveRotation,
  { permitPending, target }: Pick<RotateContext, "permitPending" | "target">,
): Pending | undefined {
  if (pending.is === "none") return undefined;
  if (pending.is === "closed") {
    permitPending(pending.live);
    return undefined;
  }
  permitPending(pending.live, pending.value);
  const decoded = decodePending(pending.value);
  const { user } = decoded?.credential ?? {};
  const isKnown =
    user !== undefined && (target.users.length === 0 ? user === "" : target.users.includes(user));
  if (decoded && isKnown) return decoded;
  throw new Refusal(
    `a rotation of it is unfinished, of a user that its target does not have`,
    `give the target the users that it had and run rotate again; where nobody uses that user any more, disable ${pending.live.name}`,
  );
}

/** The refusal of a rotation whose secret moved on after it had begun. */
export const movedOnRefusal = ({ name }: ObjectId, main: LiveVersion | undefined): Refusal =>
  new Refusal(
    `somebody ${main ? "set a new version" : "deleted it"} after its rotation had begun`,
    `keyvault-gitops rotate --abandon ${name} gives that rotation up. Do not disable ${name}--pending by hand: where its password is set already, what is published would not work`,
  );

/** Looks whether the vault still stands as `pending` says: another run may have begun, or somebody set a version. */
export async function confirmPending(
  id: ObjectId,
  pending: Pending,
  context: RotateContext,
): Promise<LiveRotation> {
  const live = await lookAtRotation(id, context.secret);
  if (findUnfinished(live, context)?.op !== pending.op) throw overtakenRefusal();
  if ((live.main?.version ?? "") !== pending.from)
    throw saltOf(live.main) === pending.op ? overtakenRefusal() : movedOnRefusal(id, live.main);
  return live;
}

/** The salt of a version that a run wrote: a rotation finds its own version by it. */
export const saltOf = (live: LiveVersion | undefined): string | undefined =>
  decodeState(live?.tags[stateTag])?.salt;

/** Step 5: a pending secret that is disabled is no unfinished rotation. */
export const disablePending = (id: ObjectId, version: string, { secret }: Pick<RotateContext, "secret">) =>
  secret.update(pendingId(id).name, version, { enabled: false });
