import type { LiveObject } from "../model/live.ts";
import type { Dueness, RotationDue } from "../model/rotation.ts";
import { addDuration, subtractDuration } from "../model/time.ts";

/** What lists tell of an object with a rotation. `unfinished`: a rotation of ours began, and did not end. */
export type RotationStanding = {
  readonly live?: Pick<LiveObject, "created" | "expiresOn"> | undefined;
  readonly unfinished: boolean;
};

/** Whether a rotation is due; `now` is the vault's clock in epoch seconds. */
export function judgeDue(due: RotationDue, { live, unfinished }: RotationStanding, now: number): Dueness {
  if (unfinished) return { is: "due", why: "unfinished" };
  if (!live) return { is: "due", why: "missing" };
  if ("every" in due) return since("age", addDuration(live.created, due.every), now);
  if (live.expiresOn === undefined) return { is: "never" };
  return since("expiry", subtractDuration(live.expiresOn, due.beforeExpiry), now);
}

const since = (why: "age" | "expiry", at: number, now: number): Dueness =>
  at <= now ? { is: "due", why, since: at } : { is: "later", at };
