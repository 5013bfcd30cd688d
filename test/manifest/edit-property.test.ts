// A property is written into a manifest that people wrote: nothing else of the file may change, to the byte.

import fc from "fast-check";
import { expect, test } from "vitest";
import { editManifest } from "../../src/manifest/edit/edit.ts";
import type { PropertyEdit } from "../../src/manifest/edit/place-edits.ts";
import type { ScalarData } from "../../src/manifest/edit/scalar.ts";
import { parseYaml } from "../../src/manifest/read/parse.ts";
import { character } from "../character.ts";
import { runsOf } from "../dials.ts";
import { line, manifest } from "./loading.ts";

const encoder = new TextEncoder();
const writing = (text: string, path: PropertyEdit["path"], data: ScalarData) => {
  const edits = [{ kind: "secret", name: "a", path, data } as const];
  const { text: after, problems } = editManifest("v.yaml", encoder.encode(manifest(text)), edits);
  return { after, problems: problems.map(line) };
};

test.each<[string, string, PropertyEdit["path"], ScalarData, string]>([
  [
    "a text",
    "a:\n    contentType: x # why",
    ["contentType"],
    "text/x-uri",
    "a:\n    contentType: text/x-uri # why",
  ],
  ["a quoted text", `a:\n    contentType: 'x y'`, ["contentType"], "a, b", `a:\n    contentType: "a, b"`],
  [
    "a text with null",
    "a: { contentType: x, enabled: true }",
    ["contentType"],
    null,
    "a: { contentType: null, enabled: true }",
  ],
  ["null with a text", "a:\n    contentType: null", ["contentType"], "null", `a:\n    contentType: "null"`],
  ["nothing with a text", "a:\n    contentType: # why", ["contentType"], "x", "a:\n    contentType: x # why"],
  ["truth", "a:\n    enabled: true   # why", ["enabled"], false, "a:\n    enabled: false   # why"],
  [
    "a date",
    "a:\n    expiresOn: 2027-01-01",
    ["expiresOn"],
    "2028-02-03T04:05:06Z",
    "a:\n    expiresOn: 2028-02-03T04:05:06Z",
  ],
  [
    "a list in brackets",
    "a: { keyOps: [sign] }",
    ["keyOps"],
    ["sign", "verify"],
    "a: { keyOps: [sign, verify] }",
  ],
  [
    "a list in lines",
    "a:\n    keyOps: # why\n      - sign\n      - verify # how\n    enabled: true",
    ["keyOps"],
    ["sign"],
    "a:\n    keyOps: # why\n      [sign] # how\n    enabled: true",
  ],
  [
    "a tag",
    "a:\n    tags:\n      app: x # why\n      b: y",
    ["tags", "app"],
    "z",
    "a:\n    tags:\n      app: z # why\n      b: y",
  ],
  [
    "a tag in braces",
    "a: { tags: { app: x, b: y } }",
    ["tags", "app"],
    null,
    "a: { tags: { app: null, b: y } }",
  ],
  [
    "a tag with what a text may hold",
    "a: { tags: { app: x } }",
    ["tags", "app"],
    'q"\\\u202e#: ',
    String.raw`a: { tags: { app: "q\"\\\u202e#: " } }`,
  ],
])("%s is replaced", (_, before, path, data, after) =>
  expect(writing(`secrets:\n  ${before}\n`, path, data)).toEqual({
    after: manifest(`secrets:\n  ${after}\n`),
    problems: [],
  }),
);

test.each([
  ["lines", "a:\n    tags: # why\n      app: x", "a:\n    tags: # why\n      more: z\n      app: x"],
  ["braces", "a:\n    tags: { app: x }", "a:\n    tags: { more: z, app: x }"],
  ["empty braces", "a: { tags: {} }", "a: { tags: { more: z } }"],
  ["a name of every object", "a: { tags: { valueOf: x } }", "a: { tags: { more: z, valueOf: x } }"],
])("a tag is added to %s", (_, before, after) =>
  expect(writing(`secrets:\n  ${before}\n`, ["tags", "more"], "z").after).toBe(
    manifest(`secrets:\n  ${after}\n`),
  ),
);

test("JSON stays JSON", () => {
  const text = JSON.stringify({ secrets: { a: { contentType: "x", tags: { app: "y" } } } });
  for (const [path, data] of [
    [["contentType"], "plain"],
    [["tags", "more"], "z"],
  ] as const) {
    const { text: after = "" } = editManifest("v.json", encoder.encode(text), [
      { kind: "secret", name: "a", path, data },
    ]);
    expect(Object.keys(JSON.parse(after).secrets)).toEqual(["a"]);
  }
});

test("any text and any tag is read back as it is, and stands on one line", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: character }), (name, text) => {
      const { after } = writing("secrets:\n  a: { tags: { x: y } }\n", ["tags", name], text);
      fc.pre(text.isWellFormed() && name.isWellFormed() && name !== "<<" && name !== "x");
      const { document } = parseYaml("v.yaml", encoder.encode(after ?? ""));
      expect(document?.data).toMatchObject({ secrets: { a: { tags: { [name]: text } } } });
      expect(after?.split("\n")).toHaveLength(manifest("secrets:\n  a: {}\n").split("\n").length);
    }),
    { numRuns: runsOf(100) },
  ));

const shared = "written with an anchor (&) or an alias (*) → write it out first";

test.each([
  ["the entry is an alias", "b: &b { tags: { x: y } }\n  a: *b", shared],
  ["its tags are an alias", "b: { tags: &t { x: y } }\n  a: { tags: *t }", shared],
  ["its tags have an anchor", "a: { tags: &t { x: y } }\n  b: { tags: *t }", shared],
  ["the tag has an anchor", "a: { tags: { x: &t y } }\n  b: { tags: { x: *t } }", shared],
  [
    "it has no tags",
    "a: {}",
    "nothing can be written into this as it stands → write it in lines, one property a line",
  ],
])("refused where %s", (_, text, why) => {
  const { after, problems } = writing(`secrets:\n  ${text}\n`, ["tags", "x"], "z");
  expect(after).toBeUndefined();
  expect(problems).toEqual([expect.stringMatching(/secrets\.a: /)]);
  expect(problems[0]).toContain(why);
});
