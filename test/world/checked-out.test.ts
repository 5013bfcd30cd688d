// Which commit a page is of: the one that is checked out, where there is one.
import { expect, test } from "vitest";
import { readCheckedOut } from "../../src/world/git.ts";
import { commitAll, tree } from "../files.ts";

test("the commit, from anywhere in the repository; none before the first one, and none without a repository", async () => {
  const { root } = tree({ "in/a": "1" });
  expect(await readCheckedOut(root)).toBeUndefined();
  const commit = commitAll(root);
  expect(await readCheckedOut(`${root}/in`)).toBe(commit);
  expect(await readCheckedOut(tree({ a: "1" }, { git: false }).root)).toBeUndefined();
});
