// The GitHub of our tests refuses what GitHub refuses: it is asked by hand, not by our client.
import { describe, expect, test } from "vitest";
import { type GithubApi, githubApi } from "./api/api.ts";
import { githubServer } from "./server.ts";

const repository = "/repos/contoso/shop";

async function api() {
  const github = await githubApi("contoso/shop");
  github.tokens.set("writer", { login: "us", permissions: { issues: "write" } });
  github.tokens.set("reader", { login: "us", permissions: { issues: "read" } });
  await ask(github, "POST", `${repository}/issues`, { title: "t" });
  return github;
}

const ask = ({ url }: GithubApi, method: string, path: string, body?: unknown, token = "writer") =>
  fetch(url + path, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

describe("by GitHub's own description", () => {
  test.each([
    ["a comment", "POST", "/issues/101/comments", { body: "b" }, 201],
    ["a comment that is a number", "POST", "/issues/101/comments", { body: 1 }, 422],
    ["a comment without a body", "POST", "/issues/101/comments", {}, 422],
    ["a comment with something more", "POST", "/issues/101/comments", { body: "b", title: "t" }, 422],
    ["a comment of 65,536 characters", "POST", "/issues/101/comments", { body: "🐤".repeat(65_536) }, 201],
    ["a longer one", "POST", "/issues/101/comments", { body: "🐤".repeat(65_537) }, 422],
    ["a comment on what is not there", "POST", "/issues/1/comments", { body: "b" }, 404],
    ["an issue without a title", "POST", "/issues", { body: "b" }, 422],
    ["labels that are no list", "POST", "/issues", { title: "t", labels: "drift" }, 422],
    [
      "an issue that is completed",
      "PATCH",
      "/issues/101",
      { state: "closed", state_reason: "completed" },
      200,
    ],
    ["an issue that is done", "PATCH", "/issues/101", { state: "done" }, 422],
    ["a reason that is none", "PATCH", "/issues/101", { state: "closed", state_reason: "clean" }, 422],
    ["a list", "GET", "/issues?labels=drift&state=open&per_page=100", undefined, 200],
    ["a list of what is shut", "GET", "/issues?state=shut", undefined, 422],
    ["a list by page two", "GET", "/issues?page=two", undefined, 422],
    ["a list by something unknown", "GET", "/issues?label=drift", undefined, 422],
    ["a call that we do not make", "DELETE", "/issues/101", undefined, 404],
  ])("%s", async (_, method, path, body, status) => {
    expect((await ask(await api(), method, repository + path, body)).status).toBe(status);
  });
});

test("says what was wrong", async () => {
  const github = await api();
  await ask(github, "PATCH", `${repository}/issues/101`, { state: "done" });
  expect(github.flaws).toEqual(["issues/update: /state must be equal to one of the allowed values"]);
});

test.each([
  ["a token that is not known", "nobody", "GET", 401, "Bad credentials"],
  ["a token that may only read", "reader", "POST", 403, "Resource not accessible by integration"],
])("%s", async (_, token, method, status, message) => {
  const answer = await ask(
    await api(),
    method,
    `${repository}/issues`,
    method === "POST" ? {} : undefined,
    token,
  );
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ message });
});

test("tells how much of the limit is left", async () => {
  const { headers } = await ask(await api(), "GET", `${repository}/issues`);
  expect(headers.get("x-ratelimit-remaining")).toBe("999");
});

test("our client's calls are as GitHub describes them, and a right that is missing is named", async () => {
  const { github, reader, flaws } = await githubServer();
  const nothing = async () => undefined;
  const { id } = await github.comment(7, "a", nothing);
  await github.editComment(id, "b");
  await github.hideComment(id);
  expect(await github.commentNow(id)).toMatchObject({ body: "b" });
  expect(await github.commentNow(4711)).toBeUndefined();
  const { number } = await github.openIssue({ title: "t", body: "b", label: "drift" }, nothing);
  await github.editIssue(number, "c");
  await github.closeIssue(number, "superseded");
  await github.closeIssue(number, "completed");
  for await (const _ of github.changedFiles(7));
  for await (const _ of github.comments(7));
  for await (const _ of github.issues("drift"));
  expect(flaws).toEqual([]);
  await expect(reader.comment(7, "c", nothing)).rejects.toThrow('"permissions: { pull-requests: write }"');
  await expect(reader.closeIssue(number, "completed")).rejects.toThrow('"permissions: { issues: write }"');
});
