// Names, tags, contentTypes and vaults are foreign text: none can fake a row, a mention, a tag or a command.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { PlanDocument } from "../../src/model/document.ts";
import type { Edit } from "../../src/model/edit.ts";
import { inFence, inMarkdown, inText } from "../../src/report/escape.ts";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

const bad = [
  ..."|`<>&\"'\\@#:*_[]~$\n\r\t\u0000\u001b\u007f\u0085\u009b\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u2028\u2029\ufeff\ud800ä語",
  "\n| - | <code>fake</code> | delete |",
  "\n  - fake  delete",
  "</td></tr><tr><td>",
  "<script>alert(1)</script>",
  "```\n## fake",
  "\\|",
  "::set-output name=a::b",
  "##[error]fake",
  "@team",
  "#123",
  "https://evil.example",
  "[a](b)",
  "<!--",
  "\u{e0041}",
];
const foreign = fc.array(fc.oneof(fc.constantFrom(...bad), fc.string({ unit: "binary" })), { maxLength: 6 });
const text = foreign.map((parts) => parts.join(""));

const ops = (before: string, after: string): Edit => ({
  cause: "drift",
  property: "keyOps",
  before: [before],
  after: [after],
});

/** A plan that says foreign text wherever it can. */
const planSaying = (name: string, value: string, vault: string): PlanDocument => {
  const id = { ...b.id(name), vault };
  const place = { file: value, line: 1, column: 1 };
  const changes: readonly Change[] = [
    { ...b.update(name, b.tag(name, value, name), b.contentType(value, null)), id },
    { ...b.create(name, { source: b.env(value), send: { enabled: true, tags: { a: value } } }), id },
    { ...b.updateKey(name, ops(name, value)), id: { ...b.keyId(name), vault } },
    { ...b.refused(name, { why: value, lift: value, place }), id },
    { ...b.left(name, "orphan", value), id },
  ];
  const finding = { finding: "missing", severity: "error", vault, id, place, says: value } as const;
  return b.planned(changes, { findings: [finding] });
};
const documents = fc.tuple(text, text, text).map((texts) => planSaying(...texts));
const harmless = planSaying("name", "value", "vault");
const styles = fc.record({
  width: fc.constantFrom(40, 120, Number.POSITIVE_INFINITY),
  colour: fc.constant(false),
  unicode: fc.boolean(),
  all: fc.boolean(),
  unmanaged: fc.boolean(),
  options: fc.constantFrom("flags" as const, "inputs" as const),
});

/** The characters that must never be in a report as they are. */
const unseen = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\u2028\u2029]/u;
const lines = (report: string) => report.split("\n");
const tableRows = (report: string) => lines(report).filter((line) => line.startsWith("|"));
const count = (report: string, what: string) => report.split(what).length - 1;

/** What the runner takes for a command: `::` at the start of a line, `##[` anywhere. */
const commands = (report: string) =>
  lines(report).filter((line) => line.trimStart().startsWith("::") || line.includes("##["));

describe("for any foreign text", () => {
  test.each(["text", "markdown", "html", "json"] as const)(
    "%s shows every unseen character escaped",
    (format) =>
      fc.assert(
        fc.property(documents, styles, (document, style) => {
          const report = reporters[format](document, style);
          expect(report).not.toMatch(unseen);
          expect(commands(report)).toEqual([]);
          expect(report.endsWith("\n")).toBe(true);
        }),
      ),
  );

  test("text has as many lines as for harmless text", () =>
    fc.assert(
      fc.property(documents, styles, (document, style) => {
        const expected = lines(reporters.text(harmless, style));
        expect(lines(reporters.text(document, style))).toHaveLength(expected.length);
      }),
    ));

  test("Markdown has as many lines and rows, of three cells each, and one fence", () =>
    fc.assert(
      fc.property(documents, styles, (document, style) => {
        const report = reporters.markdown(document, style);
        const expected = reporters.markdown(harmless, style);
        expect(lines(report)).toHaveLength(lines(expected).length);
        expect(tableRows(report)).toHaveLength(2 + document.changes.length);
        for (const row of tableRows(report)) expect(row.split("|")).toHaveLength(5);
        const fence =
          lines(report)
            .find((line) => /^`+text$/.test(line))
            ?.replace("text", "") ?? "none";
        expect(lines(report).filter((line) => line.startsWith(fence))).toHaveLength(2);
      }),
    ));

  test("Markdown outside of the fence holds no mention, no link and no tag of foreign making", () =>
    fc.assert(
      fc.property(documents, styles, (document, style) => {
        const report = outside(reporters.markdown(document, style));
        expect(report).not.toMatch(/@|\[|`|:\/\/|\\/);
        expect(count(report, "<")).toBe(count(outside(reporters.markdown(harmless, style)), "<"));
      }),
    ));

  test("HTML has as many tags", () =>
    fc.assert(
      fc.property(documents, styles, (document, style) => {
        const expected = count(reporters.html(harmless, style), "<");
        expect(count(reporters.html(document, style), "<")).toBe(expected);
      }),
    ));

  test("JSON reads back the same", () =>
    fc.assert(
      fc.property(documents, (document) => {
        expect(JSON.parse(reporters.json(document))).toEqual(document);
      }),
    ));
});

/** A Markdown report without the lines between its fences. */
function outside(report: string): string {
  const all = lines(report);
  const start = all.findIndex((line) => /^`+text$/.test(line));
  const end = all.indexOf(all[start]?.replace("text", "") ?? "", start + 1);
  return [...all.slice(0, start), ...all.slice(end + 1)].join("\n");
}

test.each([
  ["a\u202eb", "a\\u{202e}b"],
  ["a\nb", "a\\u{a}b"],
  ["語 ä", "語 ä"],
  ["  ::warning::x", "  \\u{3a}:warning::x"],
  ["a::b", "a::b"],
  ["x ##[group]", "x #\\u{23}[group]"],
])("in text: %#", (foreign, shown) => expect(inText(foreign, true)).toBe(shown));

test.each([
  ["a|b", "a&#124;b"],
  ["@team", "&#64;&#8203;team"],
  ["see #123, gh-7", "see &#35;&#8203;123, gh-&#8203;7"],
  ["https://a.example", "https&#58;&#8203;//a.example"],
  ["www.a.example", "www&#8203;.a.example"],
  ["&#64;", "&#38;&#35;&#8203;64;"],
  ["value: new version", "value: new version"],
])("in Markdown: %#", (foreign, shown) => expect(inMarkdown(foreign)).toBe(shown));

test("a fence is longer than any within", () =>
  expect(inFence(["a", "````", "b\u2028"])).toBe("`````text\na\n````\nb\\u{2028}\n`````"));
