// Whether git tracks a file: asked of git itself, once a repository.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tree } from "../files.ts";

test.each([
  ["a file", "in/a", true],
  ["a name with a newline", "odd\nname", true],
  ["an upper case name", "in/A", false],
  ["an untracked file", "in/new", false],
  ["a folder", "in", false],
  ["what is not there", "none", false],
  ["what git keeps for itself", ".git/config", false],
])("%s", async (_, path, expected) => {
  const { root, files } = tree({ "in/a": "", "odd\nname": "" });
  writeFileSync(`${root}/in/new`, "");
  expect(await files.tracked(`${root}/${path}`)).toBe(expected);
});

test("a path that comes by a link counts as what it stands for", async () => {
  const { root, files } = tree({ "in/a": "" });
  symlinkSync("in", `${root}/way`);
  expect(await files.tracked(`${root}/way/a`)).toBe(true);
});

test("without a repository nothing is tracked", async () => {
  const { root, files } = tree({ a: "" }, { git: false });
  expect(await files.tracked(`${root}/a`)).toBe(false);
});

test("a repository that git refuses tracks nothing", async () => {
  const { root, files } = tree({ a: "" }, { git: false });
  mkdirSync(`${root}/.git`);
  expect(await files.tracked(`${root}/a`)).toBe(false);
});

test("a program that a repository names is not started", async () => {
  const { root, files } = tree({ a: "" });
  writeFileSync(`${root}/hook`, `#!/bin/sh\necho started > "${root}/started"\n`, { mode: 0o755 });
  writeFileSync(`${root}/.git/config`, `[core]\n\tfsmonitor = ${root}/hook\n`, { flag: "a" });
  expect(await files.tracked(`${root}/a`)).toBe(true);
  expect(await files.kind(`${root}/started`)).toBe("missing");
});

/** Commits all that is there, and returns the commit's name. */
function commit(root: string): string {
  const git = (...args: readonly string[]) => execFileSync("git", [...args], { cwd: root, encoding: "utf8" });
  git("add", "-A");
  git("-c", "user.name=us", "-c", "user.email=us@example.com", "commit", "-qm", "one more");
  return git("rev-parse", "HEAD").trim();
}

test("what changed since a commit is told by trees alone, also of a file that is new or gone", async () => {
  const { root, files } = tree({ "in/a": "1", "in/b": "1", c: "1" });
  const base = commit(root);
  writeFileSync(`${root}/in/a`, "2");
  writeFileSync(`${root}/d`, "1");
  rmSync(`${root}/c`);
  expect((await files.asOf(base, root))?.changed).toEqual(new Set());
  commit(root);
  const changed = new Set([`${root}/in/a`, `${root}/c`, `${root}/d`]);
  expect((await files.asOf(base, root))?.changed).toEqual(changed);
  expect((await files.asOf(base, `${root}/in`))?.changed).toEqual(changed);
});

test.each([
  ["a commit that git does not have", "0".repeat(40)],
  ["an option", "--output=stolen"],
  ["a branch", "HEAD"],
])("of %s nothing is told", async (_, name) => {
  const { root, files } = tree({ a: "1" });
  commit(root);
  expect((await files.asOf(name, root))?.changed).toBeUndefined();
});

test("the files of a commit are read as they were, and are not to be written", async () => {
  const { root, files } = tree({ "in/a": "before", "in/b": "1" });
  const base = commit(root);
  writeFileSync(`${root}/in/a`, "after");
  rmSync(`${root}/in/b`);
  commit(root);
  const before = await files.asOf(base, root);
  const text = async (path: string) => new TextDecoder().decode(await before?.read(`${root}/${path}`, 100));
  expect([await text("in/a"), await text("in/b")]).toEqual(["before", "1"]);
  expect(await before?.glob(root, "**/*")).toEqual([`${root}/in/a`, `${root}/in/b`]);
  expect(await before?.kind(`${root}/in`)).toBe("folder");
  expect(await before?.kind(`${root}/new`)).toBe("missing");
  await expect(before?.read(`${root}/in/a`, 3)).rejects.toMatchObject({ reason: "too large" });
  await expect(before?.write(`${root}/in/a`, "")).rejects.toMatchObject({ reason: "unwritable" });
});
