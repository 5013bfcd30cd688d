import type { Outcome } from "../../model/plan/outcome.ts";
import type { Colour } from "../style.ts";
import { makePlainRow, type Row } from "./row.ts";
import { sigils } from "./sigil.ts";
import { deeds } from "./summary.ts";
import { nameWords } from "./text.ts";

/** An outcome as a row: what became of the effect and why, and what lifts a refusal. */
export const makeOutcomeRow = (outcome: Outcome): Row => ({
  ...makePlainRow(outcome.verb, nameWords(outcome.id), what(outcome)),
  ...(outcome.result !== "done" && { colour: colours[outcome.result] }),
  ...(outcome.result === "refused" && { notes: [`what lifts it: ${outcome.hint}`] }),
});

function what(outcome: Outcome): string {
  switch (outcome.result) {
    case "done":
      return deeds[outcome.did].words;
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
