// The reference is made from the source: each of its pages is what `npm run docs` makes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedPages } from "../../scripts/docs.ts";
import { pages, root } from "./page.ts";

test.each(Object.entries(generatedPages))("%s is fresh", async (path, make) =>
  expect(readFileSync(join(root, path), "utf8"), "run: npm run docs").toBe(await make()),
);

test("every picture that npm run screens and npm run pictures draw stands on a page", () => {
  const texts = pages.map((path) => readFileSync(join(root, path), "utf8")).join("\n");
  const drawn = readdirSync(join(root, "docs/pictures"));
  expect(drawn.length).toBeGreaterThan(5);
  expect(drawn.filter((name) => !texts.includes(`pictures/${name})`))).toEqual([]);
});
