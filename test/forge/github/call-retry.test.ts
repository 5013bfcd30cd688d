// A GitHub that fails: what is repeated and how often, and what a lost answer has made is not made again.
import { describe, expect, test } from "vitest";
import { createCallRetry } from "../../../src/forge/call-retry.ts";
import { formatComment } from "../../../src/forge/comment.ts";
import { keepDriftIssue } from "../../../src/forge/github/drift-issue.ts";
import { readAnswer } from "../../../src/forge/github/failure.ts";
import { keepSticky } from "../../../src/forge/github/sticky.ts";
import { movingClock } from "../../clock.ts";
import * as b from "../../report/build.ts";
import { options, prod, run } from "./build.ts";
import { type GithubServer, githubServer } from "./server.ts";

const post = {
  ...{ ...prod, number: 7, run, tree: "c".repeat(40), make: true, recreate: false },
  body: formatComment(b.planned([b.create("one")]), options()),
};
const other = { ...post, body: formatComment(b.planned([b.create("two")]), options()) };
const drift = (digest: string) => b.drifted({ digest, entries: [b.drift("name", { kinds: ["outside"] })] });
const issueOptions = { ...prod, label: "drift", names: true, run };
type Fault = Parameters<GithubServer["fail"]>[1];
const posts = ({ writes }: GithubServer) => writes().filter((call) => call.startsWith("POST"));

describe("a comment is made", () => {
  test.each<[string, RegExp, Fault, number, readonly number[]]>([
    ["at the third try", /^POST \/issues/, { status: 502, times: 2 }, 3, [1000, 4000]],
    ["once, though GitHub fails after it did it", /^POST \/issues/, { status: 502, acts: true }, 1, [1000]],
    ["after a failed list", /^GET \/issues/, { status: 500, times: 2 }, 1, [1000, 4000]],
    ["after a failed question who we are", /^POST \/graphql/, { status: 503, times: 1 }, 1, [1000]],
    [
      "when GitHub says to come back",
      /^POST \/issues/,
      { status: 403, headers: { "retry-after": "60" }, times: 2 },
      3,
      [60_000, 60_000],
    ],
    [
      "at once where GitHub says so",
      /^POST \/issues/,
      { status: 429, headers: { "retry-after": "0" }, times: 1 },
      2,
      [0],
    ],
    [
      "after a failure that says when to come back",
      /^GET \/issues/,
      { status: 503, headers: { "retry-after": "7" }, times: 1 },
      1,
      [7000],
    ],
  ])("%s", async (_, calls, fault, tries, sleeps) => {
    const server = await githubServer();
    server.fail(calls, fault);
    expect(await keepSticky(server.github, post)).toMatchObject({ did: "created" });
    expect(server.comments).toHaveLength(1);
    expect([posts(server).length, server.clock.sleeps]).toEqual([tries, sleeps]);
  });
});

describe("is given up", () => {
  test.each<[string, Fault, number, readonly number[]]>([
    ["after three tries", { status: 502 }, 3, [1000, 4000]],
    ["at a limit that lasts", { status: 403, headers: { "retry-after": "61" } }, 1, []],
    ["at a limit without an end", { status: 429 }, 1, []],
    ["where the token may not", { status: 403 }, 1, []],
    ["where the text is refused", { status: 422 }, 1, []],
    ["where it is switched off", { status: 410 }, 1, []],
  ])("%s", async (_, fault, tries, sleeps) => {
    const server = await githubServer();
    server.fail(/^POST \/issues/, fault);
    expect(await keepSticky(server.github, post)).toMatchObject({ did: "not delivered" });
    expect([posts(server).length, server.clock.sleeps]).toEqual([tries, sleeps]);
  });

  test("where nobody can tell what a lost answer has made", async () => {
    const server = await githubServer();
    const { github } = server;
    server.fail(/^POST \/issues/, { status: 502, acts: true });
    server.fail(/^GET \/issues\/comments/, { status: 502 });
    await expect(github.comment(7, "text", () => github.commentNow(1))).rejects.toThrow(
      "read our comment (502)",
    );
    expect(posts(server)).toHaveLength(1);
  });
});

test("a comment that only the third try has made counts as made", async () => {
  const server = await githubServer();
  server.fail(/^POST \/issues/, { status: 502, times: 2 });
  server.fail(/^POST \/issues/, { status: 502, acts: true });
  expect(await keepSticky(server.github, post)).toMatchObject({ did: "created" });
  expect([server.comments.length, posts(server).length]).toEqual([1, 3]);
});

describe("three minutes are all that a job has", () => {
  test("for waits", async () => {
    const { github, clock, fail, reads } = await githubServer();
    fail(/^GET \/git/, { status: 503, headers: { "retry-after": "60" } });
    for (let call = 0; call < 3; call++) await expect(github.head("main")).rejects.toThrow("GitHub");
    expect([clock.sleeps, reads().length]).toEqual([[60_000, 60_000], 3 + 1 + 1]);
  });

  test("for calls", async () => {
    const clock = movingClock();
    const { once } = createCallRetry(clock, readAnswer);
    let calls = 0;
    const call = async () => {
      calls++;
      clock.forward(90_000);
    };
    await once(call);
    await once(call);
    await expect(once(call)).rejects.toThrow("no time is left");
    expect(calls).toBe(2);
  });

  test("for a call that nobody answers", async () => {
    const clock = movingClock();
    const { once } = createCallRetry(clock, readAnswer);
    await once(async () => clock.forward(180_000 - 5));
    const unanswered = (signal: AbortSignal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    await expect(once(unanswered)).rejects.toThrow(/timeout/i);
  });
});

describe("an edit", () => {
  test("is repeated", async () => {
    const server = await githubServer();
    await keepSticky(server.github, post);
    server.fail(/^PATCH/, { status: 502, times: 2 });
    expect(await keepSticky(server.github, other)).toMatchObject({ did: "edited" });
    expect(server.comments).toMatchObject([{ body: other.body }]);
  });
});

describe("an issue", () => {
  test("is opened once, though GitHub fails after it did it", async () => {
    const server = await githubServer();
    server.fail(/^POST \/issues$/, { status: 502, acts: true });
    expect(await keepDriftIssue(server.github, drift("A"), issueOptions)).toMatchObject({ did: "opened" });
    expect(server.issues).toHaveLength(1);
  });

  test("is commented once at each change, though GitHub fails after it did it", async () => {
    const server = await githubServer();
    await keepDriftIssue(server.github, drift("A"), issueOptions);
    server.fail(/^POST \/issues\/\d+\/comments/, { status: 502, acts: true });
    for (const digest of ["B", "A", "B"])
      await keepDriftIssue(server.github, drift(digest), {
        ...issueOptions,
        run: `${run}${server.comments.length}`,
      });
    expect(server.comments).toHaveLength(3);
  });
});
