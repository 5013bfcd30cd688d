// The list of folders in CONTRIBUTING: every folder, no folder that is gone.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const list = readFileSync(`${root}/CONTRIBUTING.md`, "utf8").split("\n## Folders\n")[1] ?? "";

/** What stands below a heading. */
const named = (heading: string) =>
  [...(section(heading) ?? "").matchAll(/^- `([^`]+)\/`: \S/gm)].map(([, name]) => name).sort();

const section = (heading: string) => list.split(`\n### ${heading}\n`)[1]?.split("\n### ")[0];

/** The folders below one, of what git tracks or would add. */
function folders(below: string): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", below];
  const paths = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n");
  const found = paths.map((path) => dirname(path).slice(below.length + 1)).filter(Boolean);
  return [...new Set(found)].sort();
}

test("every folder of src/ has a line, and no other", () => expect(named("`src/`")).toEqual(folders("src")));

test("every folder of test/ has a line, and no other", () =>
  expect(named("`test/`")).toEqual([...new Set(folders("test").map((name) => name.split("/")[0]))]));

test("what stands beside them is there", () => {
  const paths = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  const gone = named("Beside it").filter((name) => !paths.some((path) => path.startsWith(`${name}/`)));
  expect(gone).toEqual([]);
});
