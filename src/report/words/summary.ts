import { type Finding, isError } from "../../model/finding.ts";
import { type Change, intentOf, isEffect, type Verb } from "../../model/plan/change.ts";
import type { Deed, Outcome } from "../../model/plan/outcome.ts";

/** `1 file`, `2 files`. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `Applied: 2 created, 1 new version; 1 failed.` */
export function summarizeApply(outcomes: readonly Outcome[], changes: readonly Change[]): string {
  const result = (of: Outcome["result"]) => outcomes.filter((outcome) => outcome.result === of).length;
  const barred = changes.filter((change) => change.verb === "refused" && change.rule !== "unread vault");
  const held = barred.filter(intentOf).length;
  const done = deedCounts(outcomes).map(({ words }) => words);
  const rest = listCounts([
    [result("failed"), "failed"],
    [result("refused") + barred.length - held, "refused"],
    [held, "held back"],
    [result("skipped"), "skipped"],
    [result("not compared"), "not compared"],
    [result("not attempted"), "not attempted"],
  ]);
  const isNothingToDo = held === 0 && !changes.some(isEffect);
  const start = done.length > 0 ? done.join(", ") : isNothingToDo ? "nothing to do" : "nothing";
  return `Applied: ${start}${rest === "" ? "" : `; ${rest}`}.`;
}

/** The sentence, where it is needed, that a document is about a part of the vaults. */
export const failedVaultWords = (failed: number): readonly string[] =>
  failed === 0 ? [] : [`${countWords(failed, "vault")} could not be read: all this is about the others.`];

/** `2 errors among the findings`; undefined where there is none. */
export function errorWords(findings: readonly Finding[]): string | undefined {
  const errors = findings.filter(isError).length;
  return errors === 0 ? undefined : `${countWords(errors, "error")} among the findings`;
}

/** Each deed that was done, with its count in words. */
export const deedCounts = (
  outcomes: readonly Outcome[],
): readonly { readonly verb: Verb; readonly words: string }[] =>
  Object.entries(deeds).flatMap(([deed, { verb, words, counted: [one, many] = [words, words] }]) => {
    const count = outcomes.filter((outcome) => outcome.result === "done" && outcome.did === deed).length;
    return count === 0 ? [] : [{ verb, words: countWords(count, one, many) }];
  });

type DeedWords = {
  readonly verb: Verb;
  /** Of one object. */
  readonly words: string;
  /** Of one and of many objects, where those are other words. */
  readonly counted?: readonly [one: string, many: string];
};

export const deeds: { readonly [deed in Deed]: DeedWords } = {
  created: { verb: "create", words: "created" },
  set: { verb: "set", words: "new version written", counted: ["new version", "new versions"] },
  updated: { verb: "update", words: "updated" },
  adopted: { verb: "adopt", words: "adopted" },
  recovered: { verb: "recover", words: "recovered" },
  disabled: { verb: "disable", words: "disabled" },
  deleted: { verb: "delete", words: "deleted" },
  purged: { verb: "purge", words: "purged" },
  rotated: { verb: "rotate", words: "rotated" },
  unchanged: {
    verb: "unchanged",
    words: "compared: already in place",
    counted: ["already in place", "already in place"],
  },
};

export const pluralWords = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);

/** A number, and what it counts. */
export type Count = readonly [number, string];

/** `2 created, 1 failed`, without the counts that are 0. */
export const listCounts = (counts: readonly Count[]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(", ");
