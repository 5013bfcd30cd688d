import type { Effect } from "./effect.ts";
import type { ObjectId } from "./object.ts";

/** What was done: `unchanged` where a comparison found everything in place. */
export type Deed =
  | "created"
  | "set"
  | "updated"
  | "adopted"
  | "recovered"
  | "disabled"
  | "deleted"
  | "purged"
  | "rotated"
  | "unchanged";

/** What became of an effect. */
export type Outcome = { readonly verb: Effect["verb"]; readonly id: ObjectId } & (
  | { readonly result: "done"; readonly did: Deed }
  /** An adoption whose value was found different. */
  | { readonly result: "refused"; readonly why: string; readonly lift: string }
  /** The object moved since the plan; nothing was written. */
  | { readonly result: "skipped"; readonly why: string }
  /** The value could not be read, so none was written; property edits were made. */
  | {
      readonly result: "not compared";
      readonly evidence: "unknown" | "outside" | "swapped";
      readonly why: string;
    }
  | { readonly result: "failed"; readonly why: string }
  | { readonly result: "not attempted"; readonly why: string }
);

/** What a person may watch while a run goes on. */
export type Progress =
  | { readonly what: "reading"; readonly vault: string }
  | { readonly what: "waiting"; readonly vault: string; readonly why: string; readonly seconds: number }
  | { readonly what: "outcome"; readonly outcome: Outcome; readonly done: number; readonly of: number };
