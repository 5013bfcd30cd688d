// Whether git tracks a file: git itself says so, once for each repository.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { commitAll, tree } from "../files.ts";
import { gitThatSays, pathFor } from "./git.ts";

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

test("a repository that git cannot read is neither tracked nor untracked", async () => {
  const { root, files } = tree({ a: "" }, { git: false });
  mkdirSync(`${root}/.git`);
  const refused = {
    message: `git could not list the files of the repository ${root} (exit code 128)`,
    hint: `run git -C ${root} ls-files, and mend what it says`,
  };
  await expect(files.tracked(`${root}/a`)).rejects.toMatchObject(refused);
  await expect(files.trackedIn(root)).rejects.toMatchObject(refused);
});

test("what git says is told in our words, asked for once, and quoted nowhere", async () => {
  const { root, files } = tree({ a: "", b: "" });
  const count = gitThatSays(root, "fatal: detected dubious ownership in repository at 'c4nary'");
  for (const name of ["a", "b"]) {
    const error = await files.tracked(`${root}/${name}`).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: `git refuses the repository ${root}: it belongs to another user (dubious ownership)`,
      hint: `run git config --global --add safe.directory ${root}, or check it out as the user that runs this`,
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("c4nary");
  }
  expect(count()).toBe(1);
});

test("without the program git nobody knows what is tracked", async () => {
  const { root, files } = tree({ a: "" });
  pathFor(`${root}/nothing-here`);
  await expect(files.tracked(`${root}/a`)).rejects.toMatchObject({
    message: "the program git was not found",
    hint: "install git, or put it on PATH: it says which files are tracked",
  });
});

test("a program that a repository names is not started", async () => {
  const { root, files } = tree({ a: "" });
  writeFileSync(`${root}/hook`, `#!/bin/sh\necho started > "${root}/started"\n`, { mode: 0o755 });
  writeFileSync(`${root}/.git/config`, `[core]\n\tfsmonitor = ${root}/hook\n`, { flag: "a" });
  expect(await files.tracked(`${root}/a`)).toBe(true);
  expect(await files.kind(`${root}/started`)).toBe("missing");
});

test("what changed since a commit is told by trees alone, also of a file that is new or gone", async () => {
  const { root, files } = tree({ "in/a": "1", "in/b": "1", c: "1" });
  const base = commitAll(root);
  writeFileSync(`${root}/in/a`, "2");
  writeFileSync(`${root}/d`, "1");
  rmSync(`${root}/c`);
  expect((await files.asOf(base, root))?.changed).toEqual(new Set());
  commitAll(root);
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
  commitAll(root);
  expect((await files.asOf(name, root))?.changed).toBeUndefined();
});

test("the files of a commit are read as they were, and are not to be written", async () => {
  const { root, files } = tree({ "in/a": "before", "in/b": "1", "in/.keyvault-gitops/c": "" });
  const base = commitAll(root);
  writeFileSync(`${root}/in/a`, "after");
  rmSync(`${root}/in/b`);
  commitAll(root);
  const before = await files.asOf(base, root);
  const text = async (path: string) => new TextDecoder().decode(await before?.read(`${root}/${path}`, 100));
  expect([await text("in/a"), await text("in/b")]).toEqual(["before", "1"]);
  expect(await before?.glob(root, "**/*", root)).toEqual([`${root}/in/a`, `${root}/in/b`]);
  expect(await before?.kind(`${root}/in`)).toBe("folder");
  expect(await before?.kind(`${root}/new`)).toBe("missing");
  await expect(before?.read(`${root}/in/a`, 3)).rejects.toMatchObject({ reason: "too large" });
  await expect(before?.write(`${root}/in/a`, "")).rejects.toMatchObject({ reason: "unwritable" });
});
