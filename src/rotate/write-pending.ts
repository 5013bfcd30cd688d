import type { ObjectId } from "../model/object.ts";
import { overtakenRefusal, Refusal, type RotateContext } from "./context.ts";
import type { LiveRotation } from "./look.ts";
import { encodePending, newOperation, type Pending } from "./pending.ts";
import { type Credential, TargetError } from "./target.ts";
import { confirmPending, disablePending } from "./unfinished.ts";

/** A pending credential, and the version of the pending secret that holds it. */
export type WrittenPending = Pending & { readonly version: string };

/** Step 1. @throws TargetError `busy` where another run began meanwhile: then this one's version is disabled. */
export async function writePending(
  id: ObjectId,
  { main, pending }: LiveRotation,
  credential: Credential,
  context: RotateContext,
): Promise<WrittenPending> {
  const made = { op: newOperation(context.random), from: main?.version ?? "", credential };
  // Before anything is written: a template may not be able to hold it.
  context.valueOf(made.credential);
  if (pending.is === "closed")
    for (const { version } of pending.left) await disablePending(id, version, context);
  const version = await context.keep(encodePending(made), pending.is === "closed" ? pending.live : undefined);
  try {
    await confirmPending(id, made, context);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof TargetError)) throw error;
    // Nobody has learned of it, and below another run's version it would stay enabled for ever.
    await disablePending(id, version, context);
    throw overtakenRefusal();
  }
  return { ...made, version };
}
