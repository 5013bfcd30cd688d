import type { Retry } from "./retry.ts";
import type { Understood } from "./understood.ts";

/** What every call to one vault goes through. */
export type Way = { readonly vault: string; readonly understood: Understood; readonly retry: Retry };
