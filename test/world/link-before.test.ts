// Where a result is not written: through a link of the repository, and to one that stands in the place of a file.
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFiles } from "../../src/world/files.ts";
import { tree } from "../files.ts";

function makeTree() {
  const { root } = tree(
    { "here/.git/HEAD": "", "there/file": "kept", "here/in/file": "" },
    { git: false, onDisk: true },
  );
  mkdirSync(join(root, "here/own"));
  symlinkSync("in", join(root, "here/inside"));
  symlinkSync("../there/file", join(root, "here/out"));
  symlinkSync("file", join(root, "there/link"));
  symlinkSync("nowhere", join(root, "there/dangling"));
  symlinkSync("/dev/null", join(root, "there/null"));
  symlinkSync("there", join(root, "way"));
  return { root, files: createFiles(join(root, "here")) };
}

test.each([
  ["here/own/new", undefined],
  ["here/inside/new", "here/inside"],
  ["here/out", "here/out"],
  ["there/new", undefined],
  ["there/link", "there/link"],
  ["there/dangling", "there/dangling"],
  ["there/null", undefined],
  ["way/new", undefined],
])("%s: %s", async (path, link) => {
  const { root, files } = makeTree();
  expect(await files.linkBefore(join(root, path))).toBe(link && join(root, link));
});

test("the system's own links are as people expect", async () => {
  expect(await makeTree().files.linkBefore("/dev/stdout")).toBeUndefined();
});

test("nothing is written through one", async () => {
  const { root, files } = makeTree();
  await expect(files.write(join(root, "here/out"), "x")).rejects.toMatchObject({ reason: "unwritable" });
  expect(readFileSync(join(root, "there/file"), "utf8")).toBe("kept");
});
