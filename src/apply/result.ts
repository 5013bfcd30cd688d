import type { Deed, Outcome } from "../model/outcome.ts";
import { formatDate } from "../model/time.ts";

/** An outcome without what it is the outcome of. */
export type Result = Outcome extends infer O ? (O extends Outcome ? Omit<O, "verb" | "id"> : never) : never;

export const done = (did: Deed): Result => ({ result: "done", did });

/** The refusal of a new version that would carry over a past date; `now` is the vault's clock in epoch seconds. */
export const expired = (send: { readonly expiresOn?: number }, now: number): Result | undefined =>
  send.expiresOn !== undefined && send.expiresOn <= now
    ? {
        result: "refused",
        why: `the new version would be expired since ${formatDate(send.expiresOn)}`,
        lift: "say a later expiresOn, or null for none",
      }
    : undefined;
