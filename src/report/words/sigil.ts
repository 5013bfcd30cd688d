import type { Verdict } from "../../model/access.ts";
import type { Verb } from "../../model/plan/change.ts";
import type { Colour, Style } from "../style.ts";

/** What a row is about: a change, or whether something is allowed. */
export type Sign = Verb | Verdict["result"];

export const sigils = {
  create: { sign: "+", ascii: "+", colour: "green", words: "create" },
  set: { sign: "±", ascii: "+-", colour: "yellow", words: "new version" },
  settle: { sign: "?", ascii: "?", colour: "cyan", words: "compare" },
  update: { sign: "~", ascii: "~", colour: "yellow", words: "update" },
  adopt: { sign: "⇐", ascii: "<=", colour: "cyan", words: "adopt" },
  recover: { sign: "♻", ascii: "R", colour: "green", words: "recover" },
  disable: { sign: "‖", ascii: "||", colour: "red", words: "disable" },
  delete: { sign: "-", ascii: "-", colour: "red", words: "delete" },
  purge: { sign: "☠", ascii: "X", colour: "red", words: "purge" },
  rotate: { sign: "↻", ascii: "@", colour: "yellow", words: "rotate" },
  unchanged: { sign: "=", ascii: "=", colour: "dim", words: "unchanged" },
  refused: { sign: "!", ascii: "!", colour: "magenta", words: "refused" },
  left: { sign: "·", ascii: ".", colour: "dim", words: "left alone" },
  allowed: { sign: "✓", ascii: "ok", colour: "green", words: "allowed" },
  denied: { sign: "✗", ascii: "no", colour: "red", words: "denied" },
  unclear: { sign: "?", ascii: "?", colour: "yellow", words: "unclear" },
  "not tried": { sign: "·", ascii: ".", colour: "dim", words: "not tried" },
} as const satisfies Record<Sign, { sign: string; ascii: string; colour: Colour; words: string }>;

export const sigilOf = (verb: Sign, style: Style): string => sigils[verb][style.unicode ? "sign" : "ascii"];
