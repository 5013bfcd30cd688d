// The head of a branch as the checkout fetched it, without a question to anybody.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { createFiles } from "../../src/world/files.ts";
import { tree } from "../files.ts";

test("the head of a branch of origin, whatever else begins like it", async () => {
  const { root, files } = tree({ "in/": "" });
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const identity = ["-c", "user.name=a", "-c", "user.email=a@contoso.com"];
  git(...identity, "commit", "--quiet", "--allow-empty", "--message", "one");
  const commit = git("rev-parse", "HEAD");
  git("update-ref", "refs/remotes/origin/release/1", commit);
  expect(await files.fetchedHead("release/1", `${root}/in`)).toBe(commit);
  for (const branch of ["release", "release/", "main", "--all"])
    expect(await files.fetchedHead(branch, `${root}/in`)).toBeUndefined();
});

test("no repository has none", async () => {
  const { root } = tree({}, { git: false });
  expect(await createFiles(root).fetchedHead("main", root)).toBeUndefined();
});
