// The page of threats, and that of reliability where writers meet, claim nothing without a test: each row names one, which is
// there by that title.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./page.ts";

const folder = join(root, "docs/explanation");
const page = readFileSync(join(folder, "threat-model.md"), "utf8");
const reliability = readFileSync(join(root, "docs/reference/reliability.md"), "utf8");
const [, writers = ""] = /^## Two writers$(.*?)^## /ms.exec(reliability) ?? [];
const rows = [...`${page}${writers}`.matchAll(/^\| (?!claim |somebody )([^|-][^|]*) \| (.*) \|$/gm)];
const named = ([, claim = "", tests = ""]: RegExpMatchArray) =>
  [...tests.matchAll(/\]\((\S+?)\)(?:: `([^`]+)`)?/g)].map(([, path = "", title]) => ({
    claim,
    path,
    title,
  }));

test("every row names a test", () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(writers).toContain("test/apply/second-writer");
  expect(rows.filter((row) => named(row).length === 0).map(([row]) => row)).toEqual([]);
});

test.each(rows.flatMap(named))("$claim $path", ({ path, title }) => {
  const file = join(folder, path);
  expect(existsSync(file), path).toBe(true);
  if (title !== undefined) expect(readFileSync(file, "utf8")).toContain(`"${title}"`);
});
