import type { Outcome } from "./outcome.ts";

/** What a person may watch while a run goes on. */
export type Progress =
  | { readonly what: "reading"; readonly vault: string }
  | { readonly what: "waiting"; readonly vault: string; readonly why: string; readonly seconds: number }
  | { readonly what: "outcome"; readonly outcome: Outcome; readonly done: number; readonly of: number };
