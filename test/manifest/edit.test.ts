// A sealed value is written into a manifest that people wrote: nothing else of the file may change, to the byte.

import fc from "fast-check";
import { expect, test } from "vitest";
import { editManifest, type SealedEdit } from "../../src/manifest/edit/edit.ts";
import { runsOf } from "../dials.ts";
import { line, manifest, planted } from "./loading.ts";

const secret = (name: string, add = false): SealedEdit => ({ kind: "secret", name, sealed: "a.b.c", add });
const sealed = `{ sealed: "a.b.c" }`;

const encoder = new TextEncoder();
const editing = (text: string, ...edits: readonly SealedEdit[]) => {
  const { text: after, problems } = editManifest("v.yaml", encoder.encode(text), edits);
  return { after, problems: problems.map(line) };
};

test.each<[string, string, string]>([
  ["a mapping in braces", "  a:\n    value: { env: X } # why", `  a:\n    value: ${sealed} # why`],
  ["a plain text", "  a:\n    value: external   # why", `  a:\n    value: ${sealed}   # why`],
  ["a quoted text", `  a:\n    value:  "external"`, `  a:\n    value:  ${sealed}`],
  ["nothing", "  a:\n    value: # why\n    tags: {}", `  a:\n    value: ${sealed} # why\n    tags: {}`],
  [
    "an alias",
    "  b: { tags: &t { x: y } }\n  a:\n    value: *t",
    `  b: { tags: &t { x: y } }\n  a:\n    value: ${sealed}`,
  ],
  [
    "lines",
    "  a:\n    value:\n      env: X\n      revision: 1  # why\n    enabled: true",
    `  a:\n    value:\n      sealed: "a.b.c"  # why\n    enabled: true`,
  ],
  [
    "lines behind a comment",
    "  a:\n    value: # why\n      # how\n      env: X",
    `  a:\n    value: # why\n      # how\n      sealed: "a.b.c"`,
  ],
  [
    "lines of text",
    "  a:\n    value:\n      literal: |\n        x: y\n        # no comment\n    tags: {}",
    `  a:\n    value:\n      sealed: "a.b.c"\n    tags: {}`,
  ],
  [
    "braces over lines",
    "  a:\n    value: {\n      env: X, # why\n    }\n    tags: {}",
    `  a:\n    value: ${sealed}\n    tags: {}`,
  ],
  ["a sealed value", `  a:\n    value: { sealed: old.jwe }`, `  a:\n    value: ${sealed}`],
  [
    "an entry in braces",
    "  a: { tags: { x: y }, value: external } # why",
    `  a: { tags: { x: y }, value: ${sealed} } # why`,
  ],
  ["another spelling", "  A:\n    value: external", `  A:\n    value: ${sealed}`],
  ["a quoted name", `  'a':\n    "value" : external`, `  'a':\n    "value" : { "sealed": "a.b.c" }`],
  ["indentation of four", "    a:\n        value: external", `    a:\n        value: ${sealed}`],
])("%s is replaced", (_, before, after) => unchangedBut(before, after, secret("a")));

test.each<[string, string, string]>([
  [
    "lines",
    "  a: # why\n    # how\n    tags: {}\n  b: {}",
    `  a: # why\n    value: ${sealed}\n    # how\n    tags: {}\n  b: {}`,
  ],
  ["braces", "  a: { tags: {} }", `  a: { value: ${sealed}, tags: {} }`],
  ["braces over lines", "  a: {\n    tags: {},\n  }", `  a: { value: ${sealed},\n    tags: {},\n  }`],
  ["empty braces", "  a: {}", `  a: { value: ${sealed} }`],
  ["braces with a blank", "  a: { }", `  a: { value: ${sealed} }`],
  ["nothing", "  a:\n  b: {}", `  a:\n    value: ${sealed}\n  b: {}`],
  ["nothing, at four", "    a: # why\n    b: {}", `    a: # why\n        value: ${sealed}\n    b: {}`],
])("a value is written into an entry that has none, of %s", (_, before, after) =>
  unchangedBut(before, after, secret("a")),
);

const added = `  new:\n    value: ${sealed}`;

test.each<[string, string, string]>([
  [
    "after the last",
    "secrets:\n  a:\n    value: external # why\n",
    `secrets:\n  a:\n    value: external # why\n${added}\n`,
  ],
  ["before keys", "secrets:\n  a: {}\n\nkeys:\n  k: {}\n", `secrets:\n  a: {}\n${added}\n\nkeys:\n  k: {}\n`],
  [
    "after its comments",
    "secrets:\n  a: {}\n    # of a\n  # b: {}\n# end\n",
    `secrets:\n  a: {}\n    # of a\n  # b: {}\n${added}\n# end\n`,
  ],
  ["after an empty one", "secrets:\n  a: # why\n", `secrets:\n  a: # why\n${added}\n`],
  ["at four", "secrets:\n    a: {}", `secrets:\n    a: {}\n    new:\n        value: ${sealed}`],
  ["in braces", "secrets: { a: {} } # why\n", `secrets: { a: {}, new: { value: ${sealed} } } # why\n`],
  ["in empty braces", "secrets: {}\n", `secrets: { new: { value: ${sealed} } }\n`],
  ["under a name alone", "secrets: # why\nkeys: {}\n", `secrets: # why\n${added}\nkeys: {}\n`],
  ["where there are no secrets", "keys: {} # why\n# end\n", `keys: {} # why\n# end\nsecrets:\n${added}\n`],
  ["where the last line has no end", "keys: {}", `keys: {}\nsecrets:\n${added}`],
])("an entry is added %s", (_, before, after) =>
  expect(editing(manifest(before), secret("new", true))).toEqual({ after: manifest(after), problems: [] }),
);

test("an entry is added to JSON, which stays JSON", () => {
  const before = { vault: "prod", secrets: { a: { value: { env: "X" } } } };
  const { after = "" } = editing(JSON.stringify(before), secret("a"), secret("b", true));
  const value = { sealed: "a.b.c" };
  expect(JSON.parse(after)).toEqual({ ...before, secrets: { a: { value }, b: { value } } });
});

test("a name that is no plain text is quoted", () =>
  expect(editing(manifest("secrets:\n"), secret("123", true)).after).toContain('\n  "123":\n'));

test("several at once, also of a list of vaults; keys have material", () => {
  const head = `vault: [prod, test]\nsecrets:\n  a: { value: external }\n  b:\n`;
  const keys = `keys:\n  a:\n    material: { file: a.pem }\n`;
  const { after } = editing(
    head + keys,
    secret("b"),
    { kind: "key", name: "a", sealed: "k.e.y" },
    secret("c", true),
    secret("a"),
    secret("d", true),
  );
  expect(after).toBe(
    `vault: [prod, test]\nsecrets:\n  a: { value: ${sealed} }\n  b:\n    value: ${sealed}\n` +
      `  c:\n    value: ${sealed}\n  d:\n    value: ${sealed}\nkeys:\n  a:\n    material: { sealed: "k.e.y" }\n`,
  );
});

test("carriage returns and the byte order mark stay", () => {
  const before = `\ufeff${manifest("secrets:\n  a: {}\n  b:\n    value: external\n")}`.replaceAll(
    "\n",
    "\r\n",
  );
  const { after = "" } = editing(before, secret("b"), secret("c", true));
  expect(after.startsWith("\ufeffapiVersion")).toBe(true);
  expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  expect(after).toContain(`    value: ${sealed}\r\n  c:\r\n    value: ${sealed}\r\n`);
});

const unknown = "v.yaml:1:1 secret a is not in this file → name the file that declares it, or add it first";
const shared = "written with an anchor (&) or an alias (*) → write it out first";
const strange = "nothing can be written into this as it stands → write it in lines, one property a line";

test.each<[string, string, string[]]>([
  ["there is none", "secrets:\n  b: {}", [unknown]],
  ["there is a key of this name", "keys:\n  a: {}", [unknown]],
  ["there are no secrets", "", [unknown]],
  [
    "it is written twice",
    "secrets:\n  a: {}\n  A: {}",
    ["v.yaml:5:3 secrets.a: this name is given twice → keep one of them"],
  ],
  ["it is an alias", "secrets:\n  b: &b { value: external }\n  a: *b", [`v.yaml:6:3 secrets.a: ${shared}`]],
  [
    "it has an anchor",
    "secrets:\n  a: &b\n    value: external\n  c: *b",
    [`v.yaml:5:3 secrets.a: ${shared}`],
  ],
  ["its section has an anchor", "secrets: &s\n  a: {}\nkeys: *s", [`v.yaml:4:1 secrets: ${shared}`]],
  ["its section is an alias", "keys: &s\n  a: {}\nsecrets: *s", [`v.yaml:6:1 secrets: ${shared}`]],
  [
    "its value has an anchor",
    "secrets:\n  a: { value: &v external }\n  b: { value: *v }",
    [`v.yaml:5:3 secrets.a: ${shared}`],
  ],
  [
    "its value holds an anchor",
    "secrets:\n  a: { value: { env: &v X } }\n  b: { value: { env: *v } }",
    [`v.yaml:5:3 secrets.a: ${shared}`],
  ],
  ["it is a text", `secrets:\n  a: ${planted}`, [`v.yaml:5:3 secrets.a: ${strange}`]],
  ["it is a list", `secrets:\n  a: [${planted}]`, [`v.yaml:5:3 secrets.a: ${strange}`]],
  [
    "its value is a list on the name's column",
    `secrets:\n  a:\n    value:\n    - ${planted}`,
    [`v.yaml:1:1 ${strange}`],
  ],
  [
    "names and values stand apart",
    "secrets:\n  ? a\n  : ? tags\n    : {}",
    [`v.yaml:5:5 secrets.a: ${strange}`],
  ],
])("refused where %s", (_, text, problems) => {
  const found = editing(manifest(text), secret("a"));
  expect(found).toEqual({ after: undefined, problems });
  expect(problems.join()).not.toContain(planted);
});

test.each([
  ["edited", "secrets:\n  a: { value: external }"],
  ["given a value", "secrets:\n  a: {}"],
  ["added", "secrets:\n"],
])("one object is not %s twice at once", (_, text) => {
  const { after, problems } = editing(manifest(text), secret("a", true), secret("a", true));
  expect(after).toBeUndefined();
  expect(problems).toEqual([`v.yaml:1:1 ${strange}`]);
});

test("a file that does not parse is not edited", () =>
  expect(editing(manifest("secrets:\n  a: {\n"), secret("a")).after).toBeUndefined());

test("secrets that are a text get no new one", () => {
  const { after, problems } = editing(manifest("secrets: x"), secret("a", true));
  expect(after).toBeUndefined();
  expect(problems).toEqual([`v.yaml:4:1 secrets: ${strange}`]);
});

test("whatever stands around it stays, to the byte", () => {
  const comment = fc.constantFrom("", " # why", "   # a: { value: *x }");
  const blank = fc.constantFrom("\n", "\n\n", "\n  # b:\n", "\n# at the margin\n    # within\n");
  const entry = fc.constantFrom(
    "{ value: external }",
    "{value: {env: X}, tags: {a: 'b', \"c\": d}}",
    "\n    value:\n      file: x.pem\n    expiresIn: P90D",
    "\n      contentType: |\n        value: x\n      value: 'external'",
    "\n    tags:\n      # in tags\n      value: { env: X }\n    value: { literal: 'it''s' }",
  );
  const form = fc.constantFrom<readonly [string, string]>(
    ["{ env: X }", sealed],
    ["external", sealed],
    ["'ext''ernal'", sealed],
    ['{ "json": { "a": [ 1, 2 ] } }', sealed],
    ["\n      env: X", '\n      sealed: "a.b.c"'],
    ["\n      base64:\n        file: x\n      revision: 2", '\n      sealed: "a.b.c"'],
  );
  const others = fc.array(fc.tuple(entry, comment, blank), { maxLength: 3 });
  const tail = fc.constantFrom(
    "",
    "\n    tags: {}",
    "\n    # end of a",
    "\n    notBefore: null # at the end",
  );
  fc.assert(
    fc.property(
      others,
      others,
      form,
      comment,
      tail,
      blank,
      fc.boolean(),
      (before, after, [old, now], said, last, gap, crlf) => {
        const entries = (list: typeof before, name: string) =>
          list.map(([text, why, end], i) => `  ${name}${i}: ${text}${why}${end}`).join("");
        const whole = (value: string) => {
          const text = manifest(
            `secrets:\n${entries(before, "x")}  a:\n    enabled: true\n    value: ${value}${said}${last}${gap}${entries(after, "y")}keys: {}\n`,
          );
          return crlf ? text.replaceAll("\n", "\r\n") : text;
        };
        expect(editing(whole(old), secret("a"))).toEqual({ after: whole(now), problems: [] });
      },
    ),
    { numRuns: runsOf(200) },
  );
});

function unchangedBut(before: string, after: string, ...edits: readonly SealedEdit[]): void {
  const around = (lines: string) => manifest(`# before\nsecrets:\n${lines}\nkeys: {}  # after\n`);
  expect(editing(around(before), ...edits)).toEqual({ after: around(after), problems: [] });
}
