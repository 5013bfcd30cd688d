import type { Deed, Outcome } from "../../model/outcome.ts";
import type { Colour } from "../style.ts";
import type { Row } from "./row.ts";
import { sigils } from "./sigil.ts";
import { nameWords } from "./text.ts";

/** What became of an effect, as a row: why, and what lifts it where there is something. */
export const makeOutcomeRow = (outcome: Outcome): Row => ({
  verb: outcome.verb,
  colour: outcome.result === "done" ? sigils[outcome.verb].colour : colours[outcome.result],
  name: nameWords(outcome.id),
  what: what(outcome),
  notes: outcome.result === "refused" ? [`what lifts it: ${outcome.hint}`] : [],
  edits: [],
});

function what(outcome: Outcome): string {
  switch (outcome.result) {
    case "done":
      return deeds[outcome.did];
    case "not compared":
      return `not compared${uncompared[outcome.evidence]}: ${outcome.message}`;
    case "refused":
    case "skipped":
    case "failed":
    case "not attempted":
      return `${sigils[outcome.verb].words} ${outcome.result}: ${outcome.message}`;
    default:
      return outcome satisfies never;
  }
}

const uncompared = {
  unknown: "",
  outside: ", though set outside",
  swapped: ", though its source changed in git",
} as const satisfies Record<Extract<Outcome, { result: "not compared" }>["evidence"], string>;

const colours = {
  failed: "red",
  refused: "magenta",
  skipped: "yellow",
  "not compared": "yellow",
  "not attempted": "yellow",
} as const satisfies Record<Exclude<Outcome["result"], "done">, Colour>;

const deeds = {
  created: "created",
  set: "new version written",
  updated: "updated",
  adopted: "adopted",
  recovered: "recovered",
  disabled: "disabled",
  deleted: "deleted",
  purged: "purged",
  rotated: "rotated",
  unchanged: "compared: already in place",
} as const satisfies Record<Deed, string>;
