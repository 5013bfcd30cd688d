// Whether a commit counts as merged: by the event's branch, and by where that branch is now.
import { expect, test } from "vitest";
import type { RunEvent } from "../../../src/forge/github/event.ts";
import { findStanding } from "../../../src/forge/github/standing.ts";
import { githubServer } from "./server.ts";

const [commit, newer] = ["c".repeat(40), "d".repeat(40)];
const about = { owner: "contoso", repo: "shop", commit, run: "r", api: "a" };
const says = { ...about, defaultBranch: "main" };
const push = (branch?: string): RunEvent => ({
  ...says,
  ...{ why: "push", from: "same repository" },
  ...(branch !== undefined && { branch }),
});
const manual = (branch: string): RunEvent => ({ ...says, why: "manual", branch });
const queue: RunEvent = { ...says, why: "merge group", base: newer, branch: "gh-readonly-queue/main/pr-7" };
const pull: RunEvent = {
  ...says,
  ...{ why: "pull request", number: 7, from: "same repository", base: newer, branch: "main", head: commit },
};

/** Branches whose head is the commit, but for those that are said. */
const heads = { main: commit, "release/1": commit, "release/1/fix": commit, trunk: commit };

test.each<[string, RunEvent, readonly string[], object, string]>([
  ["a push to the default branch", push("main"), [], {}, "merged"],
  ["started by hand on the default branch", manual("main"), [], {}, "merged"],
  ["an old commit of it", push("main"), [], { main: newer }, "old"],
  ["a push to another branch", push("release/1"), [], {}, "proposed"],
  ["started by hand on another branch", manual("release/1"), [], {}, "proposed"],
  ["a push to a branch that is named", push("release/1"), ["main", "release/*"], {}, "merged"],
  [
    "an old commit of a branch that is named",
    push("release/1"),
    ["release/*"],
    { "release/1": newer },
    "old",
  ],
  ["a branch that is named and gone", push("gone"), ["gone"], {}, "old"],
  ["what * does not stand for", push("release/1/fix"), ["release/*"], {}, "proposed"],
  ["what ** stands for", push("release/1/fix"), ["release/**"], {}, "merged"],
  ["another letter case", push("main"), ["Main"], {}, "proposed"],
  ["the default branch where others are named", push("main"), ["release/*"], {}, "proposed"],
  ["a tag", push(), ["**"], {}, "proposed"],
  ["a pull request", pull, ["**"], {}, "proposed"],
  ["what a merge queue tries", queue, ["**"], {}, "proposed"],
  ["a push by Dependabot", { ...says, why: "push", from: "dependabot", branch: "main" }, [], {}, "proposed"],
  ["another event", { ...says, why: "other", name: "issue_comment" }, ["**"], {}, "proposed"],
  [
    "a schedule, of whose default branch nobody says",
    { ...about, why: "schedule", branch: "trunk" },
    [],
    {},
    "merged",
  ],
  [
    "a push, GitHub being asked for the default branch",
    { ...about, why: "manual", branch: "main" },
    [],
    {},
    "merged",
  ],
  [
    "a push to another one, GitHub being asked",
    { ...about, why: "manual", branch: "trunk" },
    [],
    {},
    "proposed",
  ],
])("%s", async (_, event, branches, differs, expected) => {
  const server = await githubServer();
  for (const [branch, sha] of Object.entries({ ...heads, ...differs })) server.heads.set(branch, sha);
  expect(await findStanding(event, branches, server.github)).toBe(expected);
});

test.each([
  ["where the branch is", /^GET \/git/, says],
  ["which branch is the default", /^GET $/, about],
])("where GitHub does not tell %s nothing counts as known", async (_, call, event) => {
  const { github, heads: all, fail } = await githubServer();
  all.set("main", commit);
  fail(call, { status: 500 });
  await expect(findStanding({ ...event, why: "manual", branch: "main" }, [], github)).rejects.toThrow();
});
