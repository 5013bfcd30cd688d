// The regular expressions of a policy: JavaScript's own answers, in work that grows with the name alone.

import fc from "fast-check";
import { expect, test } from "vitest";
import { compileExpression, matchesStates } from "../../src/model/syntax/expression.ts";
import { runsOf } from "../dials.ts";

const matches = (pattern: string, name: string): boolean => {
  const understood = compileExpression(pattern);
  if (understood.is !== "expression") throw new Error(`${pattern} is ${understood.is}`);
  return understood.matches(name);
};

const names = [
  "",
  "a",
  "ab",
  "abc",
  "aab",
  "Ab1",
  "a-b",
  "prod-db-1",
  "-",
  "9",
  "aaaa",
  "ab\n",
  "é",
  "😀",
  "a😀b",
];

test.each([
  "a",
  "^a$",
  "^[a-z0-9-]+$",
  "^(prod|test)-[a-z]+-\\d{1,3}$",
  "a|b|",
  "^(?:a|ab)(c|)$",
  "(?<stage>a)+b?",
  "^a{2}b?$",
  "^a{2,}$",
  "^(a{1,2}){2}$",
  "^(a|){3}b$",
  "\\bb\\b",
  "\\Bb",
  "^[^]$",
  "[]",
  "[\\]a]",
  "^.$",
  "^\\p{Ll}$",
  "^\\u{1F600}$",
  "^\\uD83D\\uDE00$",
  "\\x61\\u0062",
  "-|\\n",
  "(a*)*b",
  "(^|-)b?$",
  "^(){1000000000}a",
  "(?:^){5}a",
  "a+?b??",
  "[\\w-]+",
  "(a(b(c)))",
])("%s means what it means to JavaScript", (pattern) => {
  for (const name of names)
    expect([name, matches(pattern, name)]).toEqual([name, new RegExp(pattern, "u").test(name)]);
});

test("any expression means what it means to JavaScript", () => {
  const atom = fc.constantFrom("a", "b", "-", ".", "[ab]", "[^a]", "\\d", "\\w", "^", "$", "\\b");
  const { expression: any } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => a + b),
      fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie("expression"), fc.constantFrom("*", "+", "?", "{2}", "{0,2}", "{1,}", "*?"))
        .map(([a, b]) => `(${a})${b}`),
    ),
  }));
  const name = fc.string({ unit: fc.constantFrom("a", "b", "-", "1"), maxLength: 8 });
  fc.assert(
    fc.property(any, name, (pattern, text) => {
      expect(matches(pattern, text)).toBe(new RegExp(pattern, "u").test(text));
    }),
    { numRuns: runsOf(500) },
  );
});

test.each(["(", "a**", "[", "\\", "a{2,1}", "\\_", "(?<a>b)(?<a>c)"])("%s is invalid", (pattern) => {
  expect(compileExpression(pattern)).toEqual({ is: "invalid" });
});

test.each([
  "(?=a)",
  "(?!a)",
  "(?<=a)",
  "(?<!a)b",
  "(a)\\1",
  "(?<n>a)\\k<n>",
  "a{1001}",
  "((a{100}){100}){100}",
])("%s is refused: its work has no bound", (pattern) => {
  expect(compileExpression(pattern)).toEqual({ is: "unbounded" });
});

test.each([
  "^(a+)+$",
  "^(a|a)*$",
  "^(a|aa)+$",
  "(.*)*x",
  ".*.*.*.*.*.*x",
  "^([a-z]+-?)+[A-Z]$",
  "(x+x+)+y",
  "^(((a*)*)*)*$",
])("%s costs no more than the name's length times the expression's", (pattern) => {
  const understood = compileExpression(pattern);
  if (understood.is !== "expression") throw new Error(understood.is);
  const name = `${"a".repeat(126)}!`;
  let work = 0;
  matchesStates(understood.states, name, true, () => {
    work += 1;
  });
  expect(understood.states.length).toBeLessThan(60);
  expect(work).toBeLessThanOrEqual(128 * understood.states.length);
});
