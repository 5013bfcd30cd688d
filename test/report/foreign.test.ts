// Names, tags, contentTypes and vaults are foreign text: none can fake a row, a mention, a tag or a command.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanDocument } from "../../src/model/document.ts";
import type { Change } from "../../src/model/plan/change.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import { inFence, inMarkdown, inText } from "../../src/report/formats/escape.ts";
import { character } from "../character.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

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
const foreign = fc.array(fc.oneof(fc.constantFrom(...bad), fc.string({ unit: character })), { maxLength: 6 });
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
    { ...b.refused(name, { message: value, hint: value, place }), id },
    { ...b.left(name, "orphan", value), id },
  ];
  const finding = { finding: "missing", severity: "error", vault, id, place, message: value } as const;
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

const note = "holds characters that cannot be seen";

/** The characters that must never be in a report as they are. */
const unseen = /(?![ \n])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
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

  test("text has as many lines as for harmless text, but for the notes that some cannot be seen", () =>
    fc.assert(
      fc.property(documents, styles, (document, style) => {
        const endless = { ...style, width: Number.POSITIVE_INFINITY };
        const report = reporters.text(document, endless);
        const expected = lines(reporters.text(harmless, endless)).length + count(report, note);
        expect(lines(report)).toHaveLength(expected);
      }),
    ));

  test("text has as many rows in a terminal of any width: what is wrapped stands further in", () =>
    fc.assert(
      fc.property(documents, styles, (document, style) => {
        const rows = (report: string) => lines(report).filter((line) => /^ {2}[^ h]/.test(line)).length;
        expect(rows(reporters.text(document, style))).toBe(rows(reporters.text(harmless, style)));
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
        expect(report).not.toMatch(/@|\[|`|:\/\/|\\|\u200b/);
        const own = count(unparted(outside(reporters.markdown(harmless, style))), "<");
        expect(count(unparted(report), "<")).toBe(own + count(report, note));
      }),
    ));

  test("HTML has as many tags", () =>
    fc.assert(
      fc.property(documents, styles, (document, style) => {
        const report = reporters.html(document, style);
        expect(count(report, "<")).toBe(count(reporters.html(harmless, style), "<") + count(report, note));
      }),
    ));

  test("JSON reads back the same", () =>
    fc.assert(
      fc.property(documents, (document) => {
        expect(JSON.parse(reporters.json(document))).toEqual(document);
      }),
    ));
});

/** Markdown without the elements that part what would become a link. */
const unparted = (report: string) => report.replaceAll(/<span>(&#\d+;|[.-])<\/span>/g, "$1");

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
  ["a\u00a0b\u3000c", "a\\u{a0}b\\u{3000}c"],
  ["a\u2800b\u3164c\u{e0100}", "a\\u{2800}b\\u{3164}c\\u{e0100}"],
  ["Tie\u0302\u0301ng x\u0302", "Tie\\u{302}\\u{301}ng x\u0302"],
  ["x\u0332\u0333\u0347\u0348", "x\\u{332}\\u{333}\\u{347}\\u{348}"],
  ["\u0301a -\u0332", "\\u{301}a -\\u{332}"],
  ["\u212b \u1112\u1161", "\\u{212b} \u1112\\u{1161}"],
  ["\\u{301}", "\\u{5c}u{301}"],
  ["x ##[group]", "x #\\u{23}[group]"],
])("in text: %#", (foreign, shown) => expect(inText(foreign, true)).toBe(shown));

test.each([
  ["a|b", "a&#124;b"],
  ["@team", "<span>&#64;</span>team"],
  ["see #123, gh-7", "see <span>&#35;</span>123, gh<span>-</span>7"],
  ["https://a.example", "https<span>&#58;</span>//a.example"],
  ["www.a.example", "www<span>.</span>a.example"],
  ["&#64;", "&#38;<span>&#35;</span>64;"],
  ["vaults/prod.yaml:4:3", "vaults/prod.yaml<span>&#58;</span>4<span>&#58;</span>3"],
  ["KV_X", "KV&#95;X"],
  ["a  b ", "a \\u{20}b\\u{20}".replaceAll("\\", "&#92;")],
  ["value: new version", "value: new version"],
])("in Markdown: %#", (foreign, shown) => expect(inMarkdown(foreign)).toBe(shown));

test("a fence is longer than any within", () =>
  expect(inFence(["a", "````", "b\u2028"])).toBe("`````text\na\n````\nb\\u{2028}\n`````"));
