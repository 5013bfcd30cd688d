// Why a workflow runs, what it may hold, and whether its commit is still the newest.
import { describe, expect, test } from "vitest";
import {
  EventError,
  isHeadCommit,
  mayHoldOidc,
  type RunEvent,
  readRunEvent,
} from "../../../src/forge/github/event.ts";
import { tree } from "../../files.ts";
import { githubServer } from "./server.ts";

const [commit, head, base] = ["c".repeat(40), "a".repeat(40), "b".repeat(40)];
const repository = { id: 1, full_name: "contoso/shop", private: true, default_branch: "main" };
const pull = (repo: object | null, differs = {}) => ({
  repository,
  pull_request: { number: 7, base: { sha: base }, head: { sha: head, ref: "feature/x", repo }, ...differs },
});

type Env = { readonly [name: string]: string | undefined };

function event(name: string, payload: unknown, env: Env = {}): Promise<RunEvent> {
  const contents = typeof payload === "string" ? payload : JSON.stringify(payload);
  const { root, files } = tree({ "event.json": contents }, { git: false });
  const all: Env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: `${root}/event.json`,
    GITHUB_REPOSITORY: "contoso/shop",
    GITHUB_SHA: commit,
    GITHUB_REF: "refs/heads/main",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_RUN_ID: "42",
    GITHUB_ACTOR: "alice",
    ...env,
  };
  return readRunEvent((variable) => all[variable], files);
}

const dependabot = { GITHUB_ACTOR: "dependabot[bot]" };
const queue = "gh-readonly-queue/main/pr-7";

test("a pull request of a fork that is gone, of a repository that the event does not name, is a fork's", async () => {
  const { repository: _, ...nowhere } = pull(null);
  expect(await event("pull_request", nowhere)).toMatchObject({ from: "fork" });
});

test("says where and on what it runs", async () =>
  expect(await event("push", { repository })).toEqual({
    owner: "contoso",
    repo: "shop",
    isPrivate: true,
    defaultBranch: "main",
    commit,
    run: "https://github.com/contoso/shop/actions/runs/42",
    api: "https://api.github.com",
    why: "push",
    from: "same repository",
    branch: "main",
  }));

describe("why it runs, and whether it may hold an OIDC token", () => {
  const ofPull = { why: "pull request", number: 7, base, head, branch: "feature/x" } as const;
  test.each([
    ["pull_request", pull(repository), {}, { ...ofPull, from: "same repository" }, true],
    ["pull_request", pull({ id: 2 }), {}, { ...ofPull, from: "fork" }, false],
    ["pull_request", pull({ ...repository, id: 2 }), {}, { ...ofPull, from: "fork" }, false],
    ["pull_request", pull(null), {}, { ...ofPull, from: "fork" }, false],
    ["pull_request", pull({ id: 2 }), dependabot, { ...ofPull, from: "fork" }, false],
    ["pull_request", pull(repository), dependabot, { ...ofPull, from: "dependabot" }, false],
    ["push", { repository }, {}, { why: "push", from: "same repository", branch: "main" }, true],
    ["push", { repository }, dependabot, { why: "push", from: "dependabot", branch: "main" }, false],
    ["push", { repository }, { GITHUB_REF: "refs/tags/v1" }, { why: "push", from: "same repository" }, true],
    ["schedule", { schedule: "17 3 * * *" }, {}, { why: "schedule", branch: "main" }, true],
    ["schedule", { repository }, dependabot, { why: "schedule", branch: "main" }, true],
    ["repository_dispatch", { repository }, {}, { why: "schedule", branch: "main" }, true],
    ["workflow_dispatch", { repository }, {}, { why: "manual", branch: "main" }, true],
    [
      "merge_group",
      { repository, merge_group: { base_sha: base } },
      { GITHUB_REF: `refs/heads/${queue}` },
      { why: "merge group", base, branch: queue },
      false,
    ],
    ["issue_comment", { repository }, {}, { why: "other", name: "issue_comment" }, false],
  ] as const)("%s %#", async (name, payload, env, expected, oidc) => {
    const { owner, repo, isPrivate, defaultBranch, commit, run, api, ...reason } = await event(
      name,
      payload,
      env,
    );
    expect(reason).toEqual(expected);
    expect(mayHoldOidc(await event(name, payload, env))).toBe(oidc);
  });
});

describe("who may read the repository", () => {
  test.each([
    ["everybody", { repository: { ...repository, private: false } }, false],
    ["members", { repository }, true],
    ["nobody knows where GitHub does not say", { schedule: "17 3 * * *" }, undefined],
    [
      "nobody knows where what it says is no answer",
      { repository: { ...repository, private: "yes" } },
      undefined,
    ],
  ])("%s", async (_, payload, expected) => expect((await event("push", payload)).isPrivate).toBe(expected));
});

describe("is refused", () => {
  test.each([
    ["pull_request_target", pull(repository), {}, "Use pull_request in the workflow."],
    ["push", "{ not json: 4711", {}, "The file of GITHUB_EVENT_PATH is not JSON. Nothing was done."],
    ["push", {}, { GITHUB_SHA: undefined }, "GITHUB_SHA is not set: this is no run of GitHub Actions."],
    ["push", {}, { GITHUB_EVENT_NAME: "" }, "GITHUB_EVENT_NAME is not set"],
    [
      "pull_request",
      { repository },
      {},
      "The event has no pull_request.number, though GitHub documents one.",
    ],
    ["pull_request", pull(repository, { base: null }), {}, "The event has no pull_request.base.sha"],
    ["merge_group", { repository }, {}, "The event has no merge_group.base_sha"],
  ])("%s %#", async (name, payload, env, says) => {
    const error: unknown = await event(name, payload, env).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EventError);
    expect(String(error)).toContain(says);
    expect(String(error)).not.toContain("4711");
  });
});

test("a file that cannot be read is said", () =>
  expect(event("push", {}, { GITHUB_EVENT_PATH: "/nowhere.json" })).rejects.toThrow(
    "/nowhere.json is missing",
  ));

describe("is the head of its branch", () => {
  test.each([
    ["a push to what is the head", "push", { repository }, {}, { main: commit }, true],
    ["a push to what was the head", "push", { repository }, {}, { main: head }, false],
    ["a push to a branch that is gone", "push", { repository }, {}, {}, false],
    ["a tag", "push", { repository }, { GITHUB_REF: "refs/tags/main" }, { main: commit }, false],
    ["a schedule", "schedule", {}, {}, { main: commit }, true],
    ["a pull request, by its own branch", "pull_request", pull(repository), {}, { "feature/x": head }, true],
    [
      "a pull request that was pushed to",
      "pull_request",
      pull(repository),
      {},
      { "feature/x": commit },
      false,
    ],
    ["a fork's, whatever we have of that name", "pull_request", pull(null), {}, { "feature/x": head }, false],
    ["what we do not know", "issue_comment", {}, {}, { main: commit }, false],
  ])("%s", async (_, name, payload, env, heads, expected) => {
    const server = await githubServer();
    for (const [branch, sha] of Object.entries(heads)) server.heads.set(branch, sha);
    expect(await isHeadCommit(await event(name, payload, env), server.github)).toBe(expected);
  });
});
