import type { ObjectId } from "../model/object.ts";
import { Refusal, type RotateContext } from "./context.ts";
import { lookAtRotation } from "./look.ts";
import { decodePending } from "./pending.ts";
import { openSession } from "./session.ts";

export type AbandonEnd = { readonly result: "abandoned" | "nothing to abandon" };

/**
 * Gives up what an earlier run began: it disables the pending secret.
 * @throws Refusal where the pending credential gets in; TargetError or VaultError where it could not
 */
export async function abandonRotation(id: ObjectId, context: RotateContext): Promise<AbandonEnd> {
  const session = await openSession(context.target, id, context.sleep);
  try {
    const { pending } = await lookAtRotation(id, context.secret);
    if (pending.is !== "open") return { result: "nothing to abandon" };
    context.permitPending(pending.live, pending.value);
    const earlier = decodePending(pending.value);
    if (earlier && (await session.works(earlier.credential)))
      throw new Refusal("its target lets the pending credential in", "run rotate, which finishes it");
    await context.secret.update(pending.live.name, pending.live.version, { enabled: false });
    return { result: "abandoned" };
  } finally {
    await session.close();
  }
}
