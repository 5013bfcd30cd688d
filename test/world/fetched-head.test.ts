// The head of a branch as the checkout fetched it, without a question to anybody.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { readFetchedHead } from "../../src/world/git.ts";
import { tree } from "../files.ts";

test("the head of a branch of origin, whatever else begins like it", async () => {
  const { root } = tree({ "in/": "" });
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const identity = ["-c", "user.name=a", "-c", "user.email=a@contoso.com"];
  git(...identity, "commit", "--quiet", "--allow-empty", "--message", "one");
  const commit = git("rev-parse", "HEAD");
  git("update-ref", "refs/remotes/origin/release/1", commit);
  expect(await readFetchedHead("release/1", `${root}/in`)).toBe(commit);
  for (const branch of ["release", "release/", "main", "--all"])
    expect(await readFetchedHead(branch, `${root}/in`)).toBeUndefined();
});

test("no repository has none", async () => {
  const { root } = tree({}, { git: false });
  expect(await readFetchedHead("main", root)).toBeUndefined();
});
