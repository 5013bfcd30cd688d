import type { Adopt, Create, Intent, Set as NewVersion, Settle } from "../model/change.ts";
import { source } from "./source.ts";

/*
 * What is known of a value, in words: where it comes from and what will become of it. Never the value, nor its
 * length, nor a plain text from git.
 */

export const createWords = ({ orRecover, source: of }: Intent<Create>): string =>
  `create${orRecover ? " or recover" : ""} from ${source(of)}`;

export function setWords(change: Intent<NewVersion>): string {
  const what =
    change.value.from === "source"
      ? `new version from ${source(change.value.source)}`
      : "new version with the same value";
  return `value: ${what} (${because[change.because]})`;
}

const because = {
  changed: "source changed in git",
  cleared: "a date can only be cleared by a new version",
} as const satisfies Record<NewVersion["because"], string>;

const knownWords = {
  outside: "set outside",
  unknown: "not known",
  follows: "follows what it is copied from",
} as const satisfies Record<Settle["evidence"], string>;

export function settleWords(change: Intent<Settle>): string {
  const from = source(change.source);
  const known = knownWords[change.evidence];
  switch (change.compared) {
    case undefined:
      return `value: ${known}, compared with ${from} at apply`;
    case "equal":
      return `value: ${known}, equal to ${from}`;
    case "different":
      return `value: ${known}, differs from ${from}: new version`;
    case "not compared":
      return `value: ${known}, could not be compared with ${from} yet`;
    default:
      return change.compared satisfies never;
  }
}

export function adoptWords({ value, clears, owners }: Intent<Adopt>): string {
  const clearing = clears ? ", in a new version because a date is cleared" : "";
  if (value.is === "kept") return `adopt: its value stays${clearing}`;
  const from = source(value.source);
  return value.overwrite
    ? `adopt: its value becomes that of ${from}${clearing}`
    : `adopt: if its value equals ${from}${owners ? ", or an earlier version is ours" : ""}${clearing}`;
}
