// Regular expressions for names: as JavaScript's, but for what could take for ever.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExpressionError, expression } from "../../src/model/expression.ts";

test.each([
  // expression, what it takes, what it does not
  ["^[a-z0-9-]+$", ["a", "db-password", "9"], ["", "A", "a_b", "a b"]],
  ["^[a-z]+(-[a-z0-9]+)*$", ["db", "db-9", "a-b-c"], ["db-", "-db", "a--b"]],
  ["prod", ["prod", "a-prod-b"], ["pro", "PROD"]],
  ["^(app|web)-", ["app-", "web-x"], ["api-", "x-app-"]],
  ["^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]],
  ["^a{2,}$", ["aa", "aaaaaa"], ["a"]],
  ["^(?:ab?){2}$", ["aa", "aba", "abab"], ["a", "ababa"]],
  ["^\\w\\d\\S$", ["a1b", "_1-"], ["1a1", "a1"]],
  ["^[^\\d-]$", ["a"], ["1", "-"]],
  ["^[\\]a\\-]$", ["]", "a", "-"], ["\\", "b"]],
  ["^a.c$", ["abc", "a-c"], ["ac"]],
  ["^a*?b??$", ["", "aab"], ["bb"]],
  ["^$|^x", ["", "xy"], ["yx"]],
  ["^(a*)*$", ["", "aaa"], ["b"]],
])("%s", (pattern, taken, others) => {
  const matches = expression(pattern);
  expect([taken.filter(matches), others.filter(matches)]).toEqual([taken, []]);
});

test.each(["^(a+)+$", "^(a|a)*$", "^(a*)*(a*)*(a*)*(a*)*$", "^(.*a){12}$", "^(\\w|\\d|a)+$"])(
  "%s is no catastrophe",
  (pattern) => expect(expression(pattern)(`${"a".repeat(126)}!`)).toBe(false),
);

test.each([
  ["(a", "a parenthesis is not closed"],
  ["a)", "a parenthesis is not opened"],
  ["[a", "a bracket is not closed"],
  ["a]", "write \\] where it stands for itself"],
  ["a{", "write \\{ where it stands for itself"],
  ["a{x}", "write \\{ where it stands for itself"],
  ["*a", "there is nothing to repeat before *"],
  ["a|*", "there is nothing to repeat before *"],
  ["a**", "there is nothing to repeat before *"],
  ["^*", "there is nothing to repeat before *"],
  ["{2}", "there is nothing to repeat before {"],
  ["a{3,2}", "a repetition's ends are in the wrong order"],
  ["a{128}", "a repetition counts to 127 at most, which is a name's length"],
  ["[z-a]", "a range's ends are in the wrong order"],
  ["(?=a)", "behind (? only a colon is known"],
  ["(?<n>a)", "behind (? only a colon is known"],
  ["(a)\\1", "behind \\ only d, D, w, W, s, S and signs are known"],
  ["\\bx", "behind \\ only d, D, w, W, s, S and signs are known"],
  ["a\\", "behind \\ only d, D, w, W, s, S and signs are known"],
  ["((a{99}){99}){99}", "its repetitions are too large"],
])("%s is refused: %s", (pattern, message) =>
  expect(() => expression(pattern)).toThrow(new ExpressionError(message)),
);

describe("compared with JavaScript's own", () => {
  const runs = Number(process.env.KVG_RUNS ?? 200);
  const atom = fc.constantFrom("a", "b", "-", ".", "[ab]", "[^a]", "[a-c1]", "\\d", "\\w", "1");
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => a + b),
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => `(${a}|${b})`),
      fc
        .tuple(tie("tree"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{2,}"))
        .map(([a, times]) => `(?:${a})${times}`),
    ),
  }));
  const pattern = fc
    .tuple(fc.constantFrom("", "^"), tree, fc.constantFrom("", "$"))
    .map(([start, inner, end]) => start + inner + end);
  const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "1", "-"), maxLength: 8 });

  test("it takes the same names", () =>
    fc.assert(
      fc.property(pattern, name, (pattern, name) => {
        expect(expression(pattern)(name)).toBe(new RegExp(pattern).test(name));
      }),
      { numRuns: runs },
    ));
});
