// One comment a config and environment: made, edited in place, left alone; never another author's.
import { describe, expect, test } from "vitest";
import { formatComment } from "../../../src/forge/comment.ts";
import {
  editStickyStatus,
  keepSticky,
  listOurs,
  markSticky,
  newest,
} from "../../../src/forge/github/sticky.ts";
import { readMarker } from "../../../src/forge/marker.ts";
import * as b from "../../report/build.ts";
import { options, prod, run, us } from "./build.ts";
import { githubServer } from "./server.ts";

const plan = (...names: readonly string[]) =>
  formatComment(b.planned(names.map((name) => b.create(name))), options());
const [first, second] = [plan("one"), plan("one", "two")];
const other = formatComment(b.planned([]), options({ environment: "test" }));
const post = { ...prod, number: 7, run, tree: "c".repeat(40), make: true, recreate: false };

test("is made once, edited in place, and left alone where it says the same", async () => {
  const { github, comments, writes } = await githubServer();
  expect(await keepSticky(github, { ...post, body: first })).toMatchObject({ did: "created" });
  expect(await keepSticky(github, { ...post, body: first })).toMatchObject({ did: "unchanged" });
  expect(await keepSticky(github, { ...post, body: second })).toMatchObject({ did: "edited" });
  expect(comments).toMatchObject([{ on: 7, author: us, body: second }]);
  expect(writes()).toEqual(["POST /issues/7/comments", "PATCH /issues/comments/101"]);
});

test("says the same though GitHub gives back other line ends", async () => {
  const { github, say } = await githubServer();
  say(7, { body: first.replaceAll("\n", "\r\n").trimEnd() });
  expect(await keepSticky(github, { ...post, body: first })).toMatchObject({ did: "unchanged" });
});

test("is found behind hundreds of comments, page by page", async () => {
  const { github, comments, say, reads } = await githubServer();
  say(7, ...Array.from({ length: 250 }, (_, i) => ({ author: "somebody", body: `text ${i}` })), {
    body: first,
  });
  expect(await keepSticky(github, { ...post, body: second })).toMatchObject({ did: "edited" });
  expect(comments.at(-1)?.body).toBe(second);
  expect(reads()).toHaveLength(3);
});

describe("is another one than", () => {
  test.each([
    ["what a person planted", { author: "mallory", body: first }],
    ["what another program planted", { author: "other[bot]", body: first }],
    ["what an account planted that is gone", { author: "", body: first }],
    ["ours for another environment", { body: other }],
    ["ours without a marker", { body: first.replace("<!-- ", "<!-- x ") }],
    ["ours that quotes it", { body: `> ${first}` }],
  ])("%s", async (_, said) => {
    const { github, comments, say } = await githubServer();
    say(7, said);
    expect(await keepSticky(github, { ...post, body: second })).toMatchObject({ did: "created" });
    expect(comments.map(({ body }) => body)).toEqual([said.body, second]);
    expect(newest(await listOurs(github, 7), prod)?.comment.body).toBe(second);
  });

  test("the one of another pull request", async () => {
    const { github, comments, say } = await githubServer();
    say(8, { body: first });
    await keepSticky(github, { ...post, body: second });
    expect(comments.map(({ on }) => on)).toEqual([8, 7]);
  });
});

test("is not made where none is wanted, but edited where there is one", async () => {
  const { github, say, comments } = await githubServer();
  expect(await keepSticky(github, { ...post, body: first, make: false })).toEqual({ did: "nothing" });
  say(7, { body: first });
  expect(await keepSticky(github, { ...post, body: second, make: false })).toMatchObject({ did: "edited" });
  expect(comments).toHaveLength(1);
});

test("is made anew where somebody deleted it meanwhile", async () => {
  const { github, comments, say, fail } = await githubServer();
  say(7, { body: first });
  fail(/^PATCH /, { status: 404 });
  expect(await keepSticky(github, { ...post, body: second })).toMatchObject({ did: "created" });
  expect(comments).toHaveLength(2);
});

describe("of two narrowings", () => {
  const about = (select: string, tree = post.tree) => ({
    ...post,
    tree,
    select: [select],
    body: formatComment(b.planned([b.create("one")]), options({ select: [select], tree })),
  });
  const statuses = (comments: readonly { readonly author: string; readonly body: string }[]) =>
    comments.map((comment) => {
      const marker = readMarker(comment, us);
      return marker?.of === "plan" ? `${marker.select}: ${marker.status}` : undefined;
    });

  test("there are two comments, each edited by its own run", async () => {
    const { github, comments, writes } = await githubServer();
    for (const select of ["api*", "session*", "api*", "session*"]) await keepSticky(github, about(select));
    expect(statuses(comments)).toEqual(["api*: planned", "session*: planned"]);
    expect(writes()).toHaveLength(2);
  });

  test("the one of an older commit is marked as stale, and an applied one stays as it is", async () => {
    const { github, comments, say } = await githubServer();
    await keepSticky(github, about("api*"));
    await keepSticky(github, about("session*"));
    say(7, { body: first.replace('"status":"planned"', '"status":"applied"') });
    await keepSticky(github, about("api*", "d".repeat(40)));
    expect(statuses(comments)).toEqual(["api*: planned", "session*: stale", "undefined: applied"]);
    expect(comments[1]?.body).toContain("**Stale.**");
  });

  test("a run that makes no plan marks its own, and that of an older commit", async () => {
    const { github, comments } = await githubServer();
    await keepSticky(github, about("api*"));
    await keepSticky(github, about("session*"));
    const { body: _, make: __, recreate: ___, ...target } = about("api*");
    await markSticky(github, target);
    expect(statuses(comments)).toEqual(["api*: stale", "session*: planned"]);
    await markSticky(github, { ...target, tree: "e".repeat(40) });
    expect(statuses(comments)).toEqual(["api*: stale", "session*: stale"]);
  });
});

describe("made anew", () => {
  const anew = { ...post, recreate: true };

  test("at each change, the older ones folded away as outdated", async () => {
    const { github, comments, flaws } = await githubServer();
    expect(await keepSticky(github, { ...anew, body: first })).toMatchObject({ did: "created" });
    expect(await keepSticky(github, { ...anew, body: first })).toMatchObject({ did: "unchanged" });
    expect(await keepSticky(github, { ...anew, body: second })).toMatchObject({ did: "created" });
    expect(comments).toMatchObject([{ body: first, minimized: "OUTDATED" }, { body: second }]);
    expect(comments[1]).not.toHaveProperty("minimized");
    expect(await editStickyStatus(github, { ...prod, number: 7, run, status: "applied" })).toMatchObject({
      did: "edited",
    });
    expect(comments.map(({ body }) => body.includes("**Applied.**"))).toEqual([false, true]);
    expect(flaws).toEqual([]);
  });

  test("the older one of an older commit says that it is stale", async () => {
    const { github, comments } = await githubServer();
    await keepSticky(github, { ...anew, body: first });
    const tree = "d".repeat(40);
    const body = formatComment(b.planned([b.create("one")]), options({ tree }));
    await keepSticky(github, { ...anew, tree, body });
    expect(comments).toMatchObject([
      { body: expect.stringContaining("**Stale.**"), minimized: "OUTDATED" },
      { body },
    ]);
  });
});

describe("its status", () => {
  const status = { ...prod, number: 7, run } as const;

  test("is edited, and what people saw stays", async () => {
    const { github, comments, say } = await githubServer();
    say(7, { author: "mallory", body: first }, { body: second });
    expect(await editStickyStatus(github, { ...status, status: "applied" })).toMatchObject({ did: "edited" });
    const [planted, ours] = comments;
    expect(planted?.body).toBe(first);
    expect(ours && readMarker(ours, us)).toMatchObject({ status: "applied" });
    expect(ours?.body.split("\n").slice(3)).toEqual(second.split("\n").slice(3));
  });

  test("of no comment is nothing", async () => {
    const { github, writes } = await githubServer();
    expect(await editStickyStatus(github, { ...status, status: "applied" })).toEqual({ did: "nothing" });
    expect(writes()).toEqual([]);
  });
});

describe("costs no run", () => {
  test.each([
    ["a token that may not comment", 403, {}, "may not. Give the job"],
    ["a token that may not see it", 404, {}, "it is not there, or the token may not see it."],
    ["a limit", 403, { "retry-after": "61" }, "Run the job again in 61 s."],
    [
      "a limit with its end",
      403,
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1800000000" },
      "after 2027-01-15T08:00:00Z.",
    ],
    ["a limit without an end", 403, { "x-ratelimit-remaining": "0" }, "in an hour."],
    ["too many requests", 429, {}, "in a minute."],
    ["too many requests, in foreign words", 429, { "retry-after": "::error::" }, "in a minute."],
  ])("%s", async (_, status, headers, says) => {
    const { github, fail } = await githubServer();
    fail(/^POST \/issues/, { status, headers });
    const became = await keepSticky(github, { ...post, body: first });
    expect(became).toMatchObject({ did: "not delivered", warning: expect.stringContaining(says) });
    expect(JSON.stringify(became)).not.toContain("foreign");
  });
});

test("costs no run where GraphQL does not say who we are", async () => {
  const { github, fail } = await githubServer();
  fail(/^POST \/graphql/, { status: 200, headers: { "x-ratelimit-remaining": "0" } });
  expect(await keepSticky(github, { ...post, body: first })).toEqual({
    did: "not delivered",
    warning:
      "GitHub did not let us find out who the token is (403): too many requests. Run the job again in an hour.",
  });
});

describe("is warned of in our own words", () => {
  test.each([
    [410, "it is switched off for this repository, or was deleted."],
    [422, "the text is too long, or names what does not exist."],
    [502, "that is GitHub's own failure. Run the job again."],
  ])("%i", async (status, says) => {
    const { github, fail } = await githubServer();
    fail(/^POST \/issues/, { status });
    expect(await keepSticky(github, { ...post, body: first })).toEqual({
      did: "not delivered",
      warning: `GitHub did not let us comment on #7 (${status}): ${says}`,
    });
  });

  test("a text that is too long", async () => {
    const { github } = await githubServer();
    expect(await keepSticky(github, { ...post, body: "x".repeat(65_537) })).toMatchObject({
      warning: expect.stringContaining("(422): the text is too long"),
    });
  });

  test("a token that GitHub does not know", async () => {
    const { stranger } = await githubServer();
    expect(await keepSticky(stranger, { ...post, body: first })).toMatchObject({
      warning: expect.stringContaining("(401): it does not know the token"),
    });
  });
});
