import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYaml } from "../../src/manifest/read/parse.ts";
import { loadManifest, loadTree, planted, secret } from "./loading.ts";

/** How a line of a file is shown. */
const shown = (text: string, line = 1) => {
  const { document } = parseYaml("a.yaml", new TextEncoder().encode(text));
  if (!document) throw new Error("this text does not parse");
  return document.problemAt({ file: "a.yaml", line, column: 1 }, "name-invalid", "wrong").excerpt;
};

test.each([
  ["a: secret", "a: ***"],
  ['a: "secret"', "a: ***"],
  ["a: { b: secret, c: [secret, secret] }", "a: { b: ***, c: [***, ***] }"],
  ["- secret", "- ***"],
  ["a: secret # secret", "a: ***"],
  ["# secret\na: b", undefined],
  ["a: &secret b", "a:  ***"],
  ["a: !secret b", "a:  ***"],
  ["a: |\n  secret", "a: ***"],
  ["a: >-\n  secret\n  more", "a: ***"],
  ["a:", "a:"],
  ["a: {}", "a: {}"],
  ["a: { secret }", "a: { *** }"],
  ["? secret\na: b", "? ***"],
  ["? [secret]\n: b", "? [***]"],
  ['"a b": secret', '"a b": ***'],
  ['"a\\e": secret', '"a\\e": ***'],
  ["a\u202e: secret", "a?: ***"],
  ["a:\tsecret", "a: ***"],
  [`${"a".repeat(130)}: secret`, `${"a".repeat(120)}…`],
])("%j is shown as %j", (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  ["a: |\n  secret\n  b: secret", 2, "***"],
  ["a: |\n  secret\n  b: secret", 3, "***"],
  ['a: "secret\n  # secret\n  secret"\nb: c', 2, "***"],
  ["a: secret\n  secret\nb: c", 2, "***"],
  ["a: b\n# secret\nc: d", 2, undefined],
  ["a: &x secret\nb: *x", 2, "b:"],
])("line of %j: %i is shown as %j", (text, line, expected) => expect(shown(text, line)).toBe(expected));

test("a problem shows its line, and its hint apart", async () => {
  const { problems } = await loadManifest(secret("", `value: ${planted} # ${planted}`));
  expect(problems).toEqual([
    {
      code: "property-invalid",
      place: { file: "vaults/a.yaml", line: 6, column: 12 },
      message: "secrets.a.value: a value must name its source",
      excerpt: "value: ***",
      hint: expect.stringContaining("{ env: NAME }"),
    },
  ]);
});

test("a problem that others find later shows its line too", async () => {
  const { problemAt } = await loadTree({ "vaults/a.yaml": secret(`tags: { a: ${planted} }`) });
  expect(
    problemAt({ file: "vaults/a.yaml", line: 7, column: 5 }, "name-invalid", "wrong", "mend it"),
  ).toEqual({
    code: "name-invalid",
    place: { file: "vaults/a.yaml", line: 7, column: 5 },
    message: "wrong",
    hint: "mend it",
    excerpt: "tags: { a: *** }",
  });
  expect(problemAt({ file: "none.yaml", line: 1, column: 1 }, "name-invalid", "wrong")).toEqual({
    code: "name-invalid",
    place: { file: "none.yaml", line: 1, column: 1 },
    message: "wrong",
  });
});

// A scalar in every notation of YAML: the needle may be anywhere in it, on any of its lines.
const needle = "NEEDLE";
const filler = fc.stringMatching(/^[a-z .,;!?()=+*&%$@/<>~^|-]{0,12}$/);
const scalar = fc
  .tuple(filler, filler, fc.constantFrom("double", "single", "literal", "folded", "plain"))
  .map(([before, after, style]) => {
    const text = `${before}${needle}${after}`;
    switch (style) {
      case "double":
        return JSON.stringify(`${text}\n${text}`);
      case "single":
        return `'${text}\n\n    ${text}'`;
      case "literal":
        return `|-\n    ${text.trimStart()}\n    # ${text}\n    a: ${text}`;
      case "folded":
        return `>\n    ${text.trimStart()}\n\n    - ${text}`;
      default:
        return `x${needle}\n    ${needle}`;
    }
  });
const noise = fc.constantFrom("", ` # ${needle}`, `\n# a: ${needle}`);
const entry = fc.oneof(
  fc.tuple(scalar, noise).map(([text, after]) => (/^[|>]/.test(text) ? text : text + after)),
  fc
    .array(
      scalar.filter((text) => /^["']/.test(text)),
      { maxLength: 3 },
    )
    .map((items) => `[${items.join(", ")}]`),
  scalar.filter((text) => /^["']/.test(text)).map((text) => `{ b: ${text}, ${text} }`),
  scalar.filter((text) => /^["']/.test(text)).map((text) => `&${needle} ${text}`),
  scalar.filter((text) => /^["']/.test(text)).map((text) => `!${needle} ${text}`),
);

test("no line of any file shows a scalar value, a comment, an anchor or a tag", () => {
  let lines = 0;
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
      const text = entries.map((value, i) => `k${i}: ${value}`).join("\n");
      const { document } = parseYaml("a.yaml", new TextEncoder().encode(text));
      fc.pre(document !== undefined);
      for (let line = 1; line <= text.split("\n").length; line++) {
        const { excerpt } = document.problemAt({ file: "a.yaml", line, column: 1 }, "name-invalid", "wrong");
        if (excerpt !== undefined) lines++;
        expect(excerpt ?? "").not.toMatch(/[A-Za-jl-z]{2}/);
      }
    }),
    { numRuns: 500 },
  );
  expect(lines, "lines shown").toBeGreaterThan(500);
});
