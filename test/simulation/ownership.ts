// Whose an object is, by the rules of docs/explanation/planning.md in this test's own words.
import { decodeState } from "../../src/model/state.ts";
import { type Held, newest, ownerOf } from "./holdings.ts";

export type Whose = "managed" | "foreign" | "ours" | "nobody's";

/** A version set by hand has lost our tags; of a live object the versions before it can be listed and tell. */
export function whose(held: Held): Whose {
  if (held.managed) return "managed";
  const earlier =
    held.phase === "live" ? held.versions.toReversed().map(({ tags }) => tags["kvg-owner"]) : [];
  const owner = ownerOf(held) ?? earlier.find((one) => one !== undefined);
  return owner === undefined ? "nobody's" : owner === "us" ? "ours" : "foreign";
}

/** Whether a rotation of ours was not finished: what the service does not take over is still to be written. */
export const isRotating = (held: Held): boolean =>
  decodeState(newest(held).tags["kvg-state"])?.properties.rotating !== undefined;

/** What prune noted on the newest version. */
export const markOf = (held: Held) => decodeState(newest(held).tags["kvg-state"])?.mark;

/** Whether prune disabled the object: then it was not a person who did. */
export const isMarked = (held: Held): boolean =>
  held.versions.some(({ tags }) => decodeState(tags["kvg-state"])?.mark !== undefined);
