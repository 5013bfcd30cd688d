// The first page that a stranger sees: whole at 800 pixels, short, and with no sign that it does not explain.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { verbs } from "../src/model/plan/change.ts";
import { sigils } from "../src/report/words/sigil.ts";

const page = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");
const code = [...page.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, body = ""]) => body);

test("no line of code is cut at 800 pixels, which is 88 characters in GitHub's style", () => {
  const lines = code.flatMap((body) => body.split("\n"));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => line.length > 88)).toEqual([]);
  expect(page).not.toContain("<table");
});

test("it has at most 150 lines", () => expect(page.trimEnd().split("\n").length).toBeLessThanOrEqual(150));

test("every sign of a plan is explained", () => {
  const explained = page.slice(page.indexOf("- **Signs**"), page.indexOf("- **drift**"));
  expect(verbs.filter((verb) => !explained.includes(`\`${sigils[verb].sign}\` `))).toEqual([]);
});

test("it has a row for each of the eleven promises, with its tests", () => {
  const rows = page
    .slice(page.indexOf("| promise |"), page.indexOf("## Exit codes"))
    .match(/^\| .*\]\(test\/.* \|$/gm);
  expect(rows).toHaveLength(11);
});
