// The reference is made from the source: each of its pages is what `npm run docs` makes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedPages } from "../../scripts/docs.ts";
import { root } from "./page.ts";

test.each(Object.entries(generatedPages))("%s is fresh", async (path, make) =>
  expect(readFileSync(join(root, path), "utf8"), "run: npm run docs").toBe(await make()),
);
