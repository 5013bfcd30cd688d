// What a merged pull request showed, found by the commit that its merge made, and what speaks against it.
import { describe, expect, test } from "vitest";
import { type CommentOptions, formatComment } from "../../../src/forge/comment.ts";
import { createClient } from "../../../src/forge/github/client.ts";
import type { RunEvent } from "../../../src/forge/github/event.ts";
import { findPreview, objectToPreview, type Preview } from "../../../src/forge/github/preview.ts";
import type { PlanMarker } from "../../../src/forge/marker.ts";
import { digestVersion } from "../../../src/model/digest.ts";
import { movingClock } from "../../clock.ts";
import * as b from "../../report/build.ts";
import { githubApi } from "./api/api.ts";
import type { Pull } from "./api/state.ts";
import { options, prod, run, us } from "./build.ts";

const [base, tree, merge] = ["b".repeat(40), "c".repeat(40), "d".repeat(40)];
const pushed: RunEvent = {
  ...{ owner: "contoso", repo: "shop", commit: merge, run, api: "" },
  ...{ why: "push", from: "same repository", branch: "main" },
};
const merged: Pull = {
  ...{ number: 7, author: "anna", base: { ref: "main", sha: base }, head: { ref: "x", sha: "a" } },
  ...{ merge, state: "closed", merged: true },
};
const plan = b.planned([b.create("a")]);

/** What is found after a push to main, of pull requests and comments. */
async function found(pulls: readonly Pull[], ...said: readonly { author?: string; body: string }[]) {
  const { url: api, state, tokens } = await githubApi("contoso/shop");
  tokens.set("known", { login: us, permissions: { contents: "read", pull_requests: "write" } });
  state.pulls.push(...pulls);
  state.commits.set(merge, { tree, parents: [base] });
  for (const { author = us, body } of said) state.comments.push({ id: ++state.last, on: 7, author, body });
  const github = createClient({ token: "known", owner: "contoso", repo: "shop", api, clock: movingClock() });
  return findPreview(pushed, prod, github);
}

describe("is found", () => {
  const body = formatComment(plan, options());

  test("by the commit, and our comment by marker and author", async () =>
    expect(
      await found(
        [merged],
        { author: "mallory", body: formatComment(plan, options({ tree: "x" })) },
        { body },
      ),
    ).toEqual({
      number: 7,
      marker: {
        ...{ of: "plan", ...prod, base, tree, digestVersion, digest: plan.digest },
        ...{ truncated: false, status: "planned" },
      },
    }));

  test.each<[string, readonly Pull[]]>([
    ["no pull request", []],
    ["one that is not merged", [{ ...merged, merged: false, state: "open" }]],
    [
      "one that is open at the commit itself",
      [{ ...merged, merged: false, state: "open", head: { ref: "x", sha: merge } }],
    ],
    [
      "one that was merged as another commit",
      [{ ...merged, merge: "e".repeat(40), head: { ref: "x", sha: merge } }],
    ],
    ["one that was merged into another branch", [{ ...merged, base: { ref: "next", sha: base } }]],
  ])("nowhere by %s", async (_, pulls) => expect(await found(pulls, { body })).toBeUndefined());

  test("without another's comment", async () =>
    expect(await found([merged], { author: "mallory", body })).toEqual({ number: 7 }));

  test.each<[string, Partial<CommentOptions>, readonly string[]]>([
    ["environment", { environment: "test" }, ["environment"]],
    ["config", { config: "other.yaml" }, ["config"]],
    ["narrowing", { vault: ["a"], select: ["b*"], manifests: ["c.yaml"] }, ["vault", "select", "manifests"]],
    ["commit since which vaults changed", { changedSince: "origin/main" }, ["changed-since"]],
    ["key", { key: "nightly" }, ["key"]],
  ])("without a comment about another %s, but with what differs", async (_, differs, differing) => {
    const other = { body: formatComment(plan, options({ ...differs, config: "x.yaml" })) };
    const near = { body: formatComment(plan, options(differs)) };
    expect(await found([merged], other, near)).toEqual({ number: 7, differing });
  });

  test("the newest, where a comment was made anew", async () =>
    expect(
      await found([merged], { body: formatComment(plan, options({ tree: "x" })) }, { body }),
    ).toMatchObject({ marker: { tree } }));
});

describe("of what was merged", () => {
  const marker: PlanMarker = {
    ...{ of: "plan", ...prod, base, tree, digestVersion, digest: "D", truncated: false, status: "planned" },
  };
  const now = { tree, parents: [base], digest: "D" };
  const but = (differs: Partial<PlanMarker>): Preview => ({ number: 7, marker: { ...marker, ...differs } });

  test.each<[string, Preview | undefined, string | undefined]>([
    ["the same tree and plan", but({}), undefined],
    ["a plan that was applied before: a failed job is run again", but({ status: "failed" }), undefined],
    ["no pull request", undefined, "no merged pull request made this commit"],
    ["no comment", { number: 7 }, "#7 has no comment of ours. Run plan"],
    [
      "a comment about other inputs",
      { number: 7, differing: ["vault", "key"] },
      "#7 has no comment of ours for these inputs, but one of a plan with another vault, key. Give plan and apply the same.",
    ],
    [
      "a comment of an older version",
      but({ digestVersion: 1 }),
      "the comment of #7 was made by an older version of keyvault-gitops, whose digests (version 1) cover less",
    ],
    [
      "a comment of a newer version",
      but({ digestVersion: digestVersion + 1 }),
      "the comment of #7 was made by a newer version of keyvault-gitops",
    ],
    ["a comment that was cut", but({ truncated: true }), "the comment of #7 does not show every change"],
    [
      "a comment about a part of the vaults",
      but({ partial: true }),
      "the comment of #7 is about a part of the vaults",
    ],
    ["an older commit of it", but({ tree: "e" }), "it was planned at another commit"],
    ["another base", but({ tree: "e", base: "e" }), "the branch had moved since #7 was planned"],
    ["another plan", but({ digest: "E" }), "the approved plan is not the one that #7 showed"],
  ])("%s", (_, shown, says) =>
    expect(objectToPreview(shown, now)).toEqual(
      says === undefined ? undefined : expect.stringContaining(says),
    ),
  );

  test("an approved plan of a part of the vaults is refused, whatever the comment shows", () =>
    expect(objectToPreview(but({}), { ...now, partial: true })).toContain(
      "the approved plan is about a part of the vaults",
    ));
});
