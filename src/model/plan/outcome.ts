import type { ErrorCode } from "../error-code.ts";
import type { Kind, ObjectId } from "../object.ts";
import type { Effect } from "../plan/effect.ts";

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

/** Of what was not begun because a person asked to stop. */
export const interruptedMessage = "interrupted";

/** What a person may watch while a run goes on. Its reader makes the words, and asks a clock how long it takes. */
export type Progress =
  | {
      /** A vault is being read, one of so many. */
      readonly what: "reading";
      readonly vault: string;
      readonly of: number;
    }
  | {
      /** The live objects of a kind that a list named so far, after each of its pages. */
      readonly what: "listed";
      readonly vault: string;
      readonly kind: Kind;
      readonly count: number;
    }
  | {
      /** A vault was read, or could not be. */
      readonly what: "read";
      readonly vault: string;
      readonly failed: boolean;
    }
  | {
      /** The work on so many objects begins. */
      readonly what: "started";
      readonly work: "apply" | "rotation";
      readonly vaults: readonly string[];
      readonly of: number;
      /** How long it is estimated to take. */
      readonly seconds?: number;
    }
  | { readonly what: "outcome"; readonly outcome: Outcome; readonly done: number; readonly of: number }
  | {
      /** An object whose rotation was due: it was rotated, refused, or it failed. */
      readonly what: "rotated";
      readonly failed: boolean;
      readonly done: number;
      readonly of: number;
    }
  | {
      /** Something waits, for more than a second. */
      readonly what: "waiting";
      readonly vault: string;
      readonly message: string;
      readonly seconds: number;
      /** The try that failed, counted from 1, of at most so many. */
      readonly attempt?: { readonly number: number; readonly of: number };
    }
  | RequestProgress
  | {
      /** The person at the keyboard asked to stop. */
      readonly what: "stopping";
    };

/** One request to a vault and its answer. It says nothing of a body, not even its length. */
export type RequestProgress = {
  readonly what: "request";
  readonly vault: string;
  readonly method: string;
  /** Without query: of objects it holds names and versions. */
  readonly path: string;
  /** Absent where no answer came. */
  readonly status?: number;
  readonly ms: number;
  /** The service's id of the request, else ours, for a question to Azure's support. */
  readonly id?: string;
};

/** Makes the lines of a run's progress out of its events. `now` is in milliseconds since 1970. */
export type ProgressLines = {
  /** Takes an event. @returns the lines that stay, without newlines. */
  readonly note: (event: Progress, now: number) => readonly string[];
  /** @returns one line of at most so many columns that is true now, undefined where there is nothing to say. */
  readonly line: (now: number, columns: number) => string | undefined;
};
