import type { ObjectId } from "./object.ts";
import type { Place } from "./problem.ts";

/** Something to tell a person. It changes nothing. */
export type Finding = {
  readonly finding: "missing" | "not compared" | "deleted list unreadable";
  readonly severity: "warning" | "error";
  readonly id?: ObjectId;
  readonly vault: string;
  readonly place?: Place;
  /** Our own words; never a value, nor its length. */
  readonly says: string;
};
