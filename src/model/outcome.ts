import type { Effect } from "./effect.ts";
import type { ErrorCode } from "./error-code.ts";
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

/** What became of an effect. A message is in our own words and quotes no value. */
export type Outcome = { readonly verb: Effect["verb"]; readonly id: ObjectId } & (
  | { readonly result: "done"; readonly did: Deed }
  /** An adoption whose value turned out to differ. */
  | { readonly result: "refused"; readonly message: string; readonly hint: string }
  /** The object moved since the plan; nothing was written. */
  | { readonly result: "skipped"; readonly message: string }
  /** The value could not be read, so none was written; property edits were made. */
  | {
      readonly result: "not compared";
      readonly evidence: "unknown" | "outside" | "swapped";
      readonly message: string;
    }
  | {
      readonly result: "failed";
      /** Absent in a document that an older version saved. */
      readonly code?: ErrorCode;
      readonly message: string;
    }
  | { readonly result: "not attempted"; readonly message: string }
);

/** What a person may watch while a run goes on. */
export type Progress =
  | { readonly what: "reading"; readonly vault: string }
  | { readonly what: "waiting"; readonly vault: string; readonly message: string; readonly seconds: number }
  | { readonly what: "outcome"; readonly outcome: Outcome; readonly done: number; readonly of: number };
