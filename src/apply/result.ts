import type { Deed, Outcome } from "../model/outcome.ts";

/** An outcome without what it is the outcome of. */
export type Result = Outcome extends infer O ? (O extends Outcome ? Omit<O, "verb" | "id"> : never) : never;

export const done = (did: Deed): Result => ({ result: "done", did });
