// The file map of CONTRIBUTING: every file, no file that is gone.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const map = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split("\n## File map\n")[1] ?? "";

/** What stands below a heading with this path, as paths from the root. */
const mapped = map.split(/^### /m).flatMap((section) => {
  const folder = /^`([^`]+)`/.exec(section)?.[1];
  if (folder === undefined) return [];
  return [...section.matchAll(/^- `([^`]+)`: \S/gm)].map(([, name]) => `${folder}${name}`);
});

const entries = (folder: string, deep: boolean) =>
  readdirSync(join(root, folder), { recursive: deep, withFileTypes: true });

const files = (folder: string) =>
  entries(folder, true)
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const folders = (folder: string) =>
  entries(folder, false)
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}/`);

test.each([
  ["src", files],
  ["schemas", files],
  ["scripts", files],
  ["bench", files],
  [".ci", files],
  ["test", folders],
  ["docs", folders],
] as const)("the map of %s/ names all that is there, each once", (folder, there) => {
  const named = mapped.filter((path) => path.startsWith(`${folder}/`));
  expect(named.toSorted()).toEqual(there(folder).toSorted());
});
