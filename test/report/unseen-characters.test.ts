// Two texts that are different look different wherever they are shown, and a row says that it holds what cannot be seen.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import { inHtml, inMarkdown, inPieces, inText, inWords } from "../../src/report/formats/escape.ts";
import { character } from "../character.ts";
import { runsOf } from "../dials.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const runs = runsOf(200);

/** What looks like nothing, like a space, or like a part of what stands before it. */
const unseen = [
  ..."\u0000\n\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u180b\u2003\u200b\u200d\u202e\u2028\u2060\u2800\u3000\u3164\ufe0f\ufeff\uffa0",
  ..."\u{e0001}\u{e0041}\u{e0100}\u{1d159}\u{10ffff}\u{e000}\u{378}",
  ..."\u0301\u0302\u0308\u0332\u05b0\u3099\u20dd\u1161\u11a8",
  "\ud800",
  " ",
  "  ",
];
const seen = [
  "a",
  "b c",
  "é",
  "e\u0301",
  "Å",
  "\u212b",
  "語",
  "ä",
  "1",
  "-",
  "\\u{301}",
  "\\",
  '"',
  "::",
  "##[",
  "&#64;",
  "<b>",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...unseen, ...seen), fc.string({ unit: character, maxLength: 3 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

const read = (shown: string) =>
  shown.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
/** What a browser shows of an element's content, runs of spaces as one. */
const browser = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/ +/g, " ")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe("a shown text reads back as the one text that it shows", () => {
  test.each<[string, (text: string) => string]>([
    ["text", (text) => inText(text, true)],
    ["ASCII", (text) => inText(text, false)],
    ["words", (text) => inWords(text, true)],
    ["pieces", (text) => inPieces(text, true)],
    ["Markdown", (text) => browser(inMarkdown(text))],
    ["HTML", (text) => browser(inHtml(text))],
  ])("in %s", (_, show) =>
    fc.assert(
      fc.property(text, (text) => {
        const shown = show(text);
        expect(read(shown)).toBe(text);
        expect(shown).not.toMatch(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u);
        expect(shown).not.toMatch(/(?:^|[^\p{L}\p{N}\p{M}])\p{M}|\p{M}{4}/u);
        expect(shown.normalize("NFC")).toBe(shown);
      }),
      { numRuns: runs },
    ),
  );
});

/** A plan that says a text in one place alone. */
const places: Readonly<Record<string, (text: string) => Change>> = {
  name: (text) => b.remove(text),
  "alike name": (text) => b.create(text),
  tag: (text) => b.update("a", b.tag("a", text, null)),
  "tag's name": (text) => b.update("a", b.tag(text, null, "b")),
  contentType: (text) => b.update("a", b.contentType(null, text)),
  sent: (text) => b.create("a", { send: { enabled: true, contentType: text, tags: {} } }),
  "sent tag": (text) => b.set("a", { send: { enabled: true, tags: { [`t${text}`]: text } } }),
  source: (text) => b.settle("a", { evidence: "outside", source: { from: "file", path: text } }),
  path: (file) => b.refused("a", { place: { file, line: 1, column: 1 } }),
  note: (text) => b.left("a", "orphan", text),
};
const saying = (place: string, text: string) =>
  b.planned([b.create("z"), ...[places[place]?.(text) ?? []].flat()]);
const place = fc.constantFrom(...Object.keys(places));

/** Two texts of which one has more, somewhere. */
const pair = fc
  .tuple(text, text, fc.constantFrom(...unseen))
  .map(([a, c, more]) => [a + c, a + more + c] as const);
const styles = fc.record({ width: fc.constantFrom(40, 80, Number.POSITIVE_INFINITY), unicode: fc.boolean() });

describe("two texts that differ by what cannot be seen never look equal", () => {
  test.each<[keyof typeof reporters, (report: string) => string]>([
    ["text", (report) => report.replaceAll(/ +$/gm, "")],
    ["markdown", browser],
    ["html", (report) => browser(report.replace(/<style>.*<\/style>/s, ""))],
    ["json", (report) => report],
  ])("in %s", (format, look) =>
    fc.assert(
      fc.property(place, pair, styles, (place, [one, two], differs) => {
        const style = { ...b.plain, ...differs };
        const [first, second] = [one, two].map((text) =>
          look(reporters[format](saying(place, text), style)).normalize("NFC"),
        );
        expect(first).not.toBe(second);
      }),
      { numRuns: runs },
    ),
  );
});

test("JSON reads back the same, with escapes of its own", () =>
  fc.assert(
    fc.property(place, text, (place, text) => {
      const json = reporters.json(saying(place, text));
      expect(JSON.parse(json)).toEqual(saying(place, text));
      expect(json).not.toMatch(/(?![ \n])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u);
    }),
    { numRuns: runs },
  ));

test.each<[string, Change]>([
  ["name", b.remove("db\u200b")],
  ["tag", b.update("db", b.tag("a", "x\u3164", null))],
  ["tag with a line break", b.update("db", b.tag("a", "x\ny", null))],
  ["tag with two spaces", b.update("db", b.tag("a", "x  y", null))],
  ["source", b.create("db", { source: b.env("KV_\u2060") })],
  [
    "source's file",
    { ...b.settle("db"), evidence: "unknown", doubts: [{ about: "file", path: "a\u200b.txt" }] },
  ],
  ["file of a place", b.refused("db", { place: { file: "a\u2060.yaml", line: 1, column: 1 } })],
])("a row says that a %s holds what cannot be seen", (_, change) => {
  const says = "holds characters that cannot be seen: each is shown as an escape";
  const document = b.planned([change, b.remove("other")]);
  for (const format of ["text", "markdown", "html"] as const)
    expect(reporters[format](document, b.plain).split(says)).toHaveLength(2);
});

test("a text that has a backslash or an accent of its own does not say so", () => {
  const document = b.planned([b.update("db", b.tag("a", "C:\\new \\u0041 é", null))]);
  expect(reporters.text(document, b.plain)).not.toContain("cannot be seen");
});
