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

test.each([
  ["owner: payments", "owner: payments"],
  ['owner: "pay\\u0007ments" # secret', 'owner: "pay\\u0007ments"'],
  ["vault: [prod, 5, true, { a: secret }]", "vault: [prod, ***, ***, { a: *** }]"],
  ["owner: { a: secret }", "owner: { a: *** }"],
  ['vault: { "[]": secret, items: secret }', 'vault: { "[]": ***, items: *** }'],
  ["keys: { a: { keySize: 2047, keyOps: [sing] } }", "keys: { a: { keySize: 2047, keyOps: [sing] } }"],
  ["keys: { a: { keySize: 2047.5 } }", "keys: { a: { keySize: *** } }"],
  ["keys: { keySize: 5 }", "keys: { keySize: *** }"],
  ["secrets: { a: { enabled: secret } }", "secrets: { a: { enabled: *** } }"],
  ["secrets: { a: { expiresOn: tomorrow } }", "secrets: { a: { expiresOn: tomorrow } }"],
  [
    "secrets: { a: { value: { secret: { vault: secret } } } }",
    "secrets: { a: { value: { secret: { vault: *** } } } }",
  ],
  ["constructor: secret", "constructor: ***"],
  [`owner: ${"a".repeat(60)}`, `owner: ${"a".repeat(60)}`],
  [`owner: ${"a".repeat(61)}`, "owner: ***"],
  ["owner: |\n  secret", "owner: ***"],
  ["owner: secret\n  secret", "owner: ***"],
  ["owner: me@secret", "owner: ***"],
  ["owner: AGE-SECRET-KEY-1ABC", "owner: ***"],
  ["owner: &a secret\nsecrets: { a: { value: *a } }", "owner:  ***"],
  ["vault: &a [secret]\nsecrets: { a: { value: *a } }", "vault:  [***]"],
  ["owner: !!str secret", "owner:  ***"],
])("what the schema marks may be shown: %j is shown as %j", (text, expected) =>
  expect(shown(`${text}\nkind: Vault`)).toBe(expected),
);

test.each(["Config", "Other", "[Vault]", '"toString"'])(
  "of the kind %s another schema decides, or none",
  (kind) => expect(shown(`vault: secret\nkind: ${kind}`)).toBe("vault: ***"),
);

test("a value is hidden in a message too where an alias leads to it from a place that may be shown", async () => {
  const { problems } = await loadManifest(`${secret("", `value: &a { literal: &b ${planted} }`)}owner: *b\n`);
  expect(problems.map(({ message }) => message)).toEqual([
    "owner: the config does not let this owner speak for vault prod",
  ]);
});

test("control characters are not in a message that quotes a text", async () => {
  const { problems } = await loadManifest(secret('expiresOn: "a\\u001b[31m\\u202eb"'));
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('secrets.a.expiresOn "a?[31m?b": must'),
  ]);
});

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
