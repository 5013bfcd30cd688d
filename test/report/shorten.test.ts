// A page that is too long loses whole rows, the least important first, and says how many.
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { shortenPage } from "../../src/report/formats/shorten.ts";
import { makePage } from "../../src/report/pages/make-page.ts";
import type { Page } from "../../src/report/pages/page.ts";
import { namesOf } from "../../src/report/words/row.ts";
import * as b from "./build.ts";

const elsewhere = { ...b.remove("old"), id: { ...b.id("old"), vault: "contoso-test" } };
const quiet = { ...b.unchanged("same"), id: { ...b.id("same"), vault: "quiet" } };
const finding = (severity: Finding["severity"]): Finding => ({
  finding: "expired",
  severity,
  vault: "contoso-prod",
  id: b.id(severity),
  message: "it expired",
});
const changes = [b.create("a"), b.refused("b"), b.remove("c"), b.create("d"), elsewhere, quiet];
const whole = makePage(
  b.planned(changes, { findings: [finding("error"), finding("warning"), finding("note")] }),
  b.plain,
);

/** What is left, by name. */
const named = ({ sections, findings }: Page) => [
  ...sections.map(({ heading, rows }) => [heading, ...rows.flatMap(namesOf)].join(" ")),
  ...findings.flatMap(({ rows }) => rows.map((row) => row.about)),
];
const itemsOf = ({ sections, findings }: Page) =>
  sections.flatMap(({ heading, rows }) => (rows.length === 0 ? [heading] : rows.flatMap(namesOf))).length +
  findings.flatMap(({ rows }) => rows).length;
const keeping = (rows: number) =>
  JSON.parse(
    shortenPage(
      whole,
      (shown) => JSON.stringify({ shown: named(shown), items: itemsOf(shown) }),
      (text) => JSON.parse(text).items <= rows,
    ),
  );

test("is cut from the least dangerous end: what takes away, is refused, overwrites, is new, is only told", () => {
  const mixed = [
    b.left("orphan", "orphan"),
    b.create("new"),
    b.update("edited", b.contentType("a", "b")),
    b.set("set"),
    b.refused("barred"),
    b.held(b.create("held")),
    b.disable("disabled"),
    b.held(b.remove("held too")),
  ];
  const cut: string[] = [];
  const names = (shown: Page) => shown.sections.flatMap(({ rows }) => rows.map(({ name }) => name));
  const mixedPage = makePage(b.planned(mixed), b.plain);
  for (let kept = mixed.length; kept > 0; kept--) {
    const shown = (rows: number): readonly string[] =>
      JSON.parse(
        shortenPage(
          mixedPage,
          (part) => JSON.stringify(names(part)),
          (text) => JSON.parse(text).length <= rows,
        ),
      );
    cut.push(...shown(kept).filter((name) => !shown(kept - 1).includes(name)));
  }
  expect(cut).toEqual(["orphan", "held", "new", "edited", "set", "barred", '"held too"', "disabled"]);
});

describe("rows that fit, a vault of which only counts are said being one", () => {
  const prod = "contoso-prod";
  test.each([
    [9, [`${prod} c b a d`, "contoso-test old", "quiet", ...["error", "warning", "note"].map(about)]],
    [8, [`${prod} c b a d`, "contoso-test old", "quiet", ...["error", "warning"].map(about)]],
    [7, [`${prod} c b a d`, "contoso-test old", ...["error", "warning"].map(about)]],
    [6, [`${prod} c b a d`, "contoso-test old", about("error")]],
    [5, [`${prod} c b a`, "contoso-test old", about("error")]],
    [3, [`${prod} c b`, "contoso-test old"]],
    [2, [`${prod} c`, "contoso-test old"]],
    [1, [`${prod} c`]],
    [0, []],
  ])("%i of 9", (rows, shown) => expect(keeping(rows)).toEqual({ shown, items: rows }));
});

function about(name: string): string {
  return `contoso-prod/secret/${name}`;
}
