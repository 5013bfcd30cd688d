// What a build's commit counts as: merged only where Azure Repos, or the checkout, says that it is a named branch's head.
import { expect, test } from "vitest";
import { readBuild } from "../../../src/forge/azure-devops/build.ts";
import { findPipelineStanding } from "../../../src/forge/azure-devops/standing.ts";
import { azureDevopsServer, base, source } from "./server.ts";

const onMain = {
  TF_BUILD: "True",
  BUILD_REASON: "IndividualCI",
  BUILD_SOURCEBRANCH: "refs/heads/main",
  BUILD_SOURCEVERSION: base,
  BUILD_REPOSITORY_PROVIDER: "TfsGit",
};
const elsewhere = { BUILD_REPOSITORY_PROVIDER: "GitHub" };
const named = (branches: string) => ({ KEYVAULT_GITOPS_BRANCHES: branches });

/** @param fetched the head of each branch, as the checkout has it. */
async function standingOf(
  differs: { readonly [name: string]: string },
  fetched: { readonly [branch: string]: string } = {},
) {
  const { forge, log } = await azureDevopsServer();
  const env: { readonly [name: string]: string } = { ...onMain, ...differs };
  const build = readBuild((name) => env[name]);
  if (!build) throw new Error("no build");
  const standing = await findPipelineStanding(build, {
    ...forge,
    fetchedHead: async (branch) => fetched[branch],
  });
  return { ...standing, asked: log.length };
}

test.each([
  ["the default branch's head", {}, { is: "merged" }],
  ["a schedule on it", { BUILD_REASON: "Schedule" }, { is: "merged" }],
  ["its last commit but one", { BUILD_SOURCEVERSION: source }, { is: "old" }],
  [
    "another branch's head",
    { BUILD_SOURCEBRANCH: "refs/heads/main2", BUILD_SOURCEVERSION: source },
    {
      is: "proposed",
      reason: "its branch is not the repository's default one",
    },
  ],
  [
    "that branch where it is named",
    { BUILD_SOURCEBRANCH: "refs/heads/main2", BUILD_SOURCEVERSION: source, ...named("release/*, main2") },
    { is: "merged" },
  ],
  [
    "a branch that is not named",
    named("release/*"),
    {
      is: "proposed",
      reason: "KEYVAULT_GITOPS_BRANCHES does not name its branch",
    },
  ],
  ["a branch that is gone", { BUILD_SOURCEBRANCH: "refs/heads/gone", ...named("gone") }, { is: "old" }],
  [
    "a tag",
    { BUILD_SOURCEBRANCH: "refs/tags/main" },
    {
      is: "proposed",
      reason: "it is the build of a tag, or of no branch",
      asked: 0,
    },
  ],
  [
    "a pull request",
    { BUILD_REASON: "PullRequest" },
    {
      is: "proposed",
      reason: "it is the build of a pull request",
      asked: 0,
    },
  ],
  [
    "a pull request, started by hand",
    { BUILD_REASON: "Manual", BUILD_SOURCEBRANCH: "refs/pull/7/merge" },
    {
      is: "proposed",
      asked: 0,
    },
  ],
])("in Azure Repos: %s", async (_, differs, expected) =>
  expect(await standingOf(differs)).toMatchObject(expected),
);

test.each([
  ["without a list of branches", elsewhere, { main: base }, "proposed"],
  ["the fetched head", { ...elsewhere, ...named("main") }, { main: base }, "merged"],
  ["an older commit", { ...elsewhere, ...named("main") }, { main: source }, "old"],
  ["a checkout of one commit alone", { ...elsewhere, ...named("main") }, {}, "proposed"],
  ["a branch that is not named", { ...elsewhere, ...named("live") }, { main: base }, "proposed"],
])("in a repository elsewhere Azure DevOps is not asked: %s", async (_, differs, fetched, is) =>
  expect(await standingOf(differs, fetched)).toMatchObject({ is, asked: 0 }),
);

test("where Azure DevOps does not answer it counts as proposed", async () => {
  const { forge, fail } = await azureDevopsServer();
  fail(/^GET \/refs/, { status: 403 });
  const build = readBuild((name) => ({ ...onMain })[name as keyof typeof onMain]);
  if (!build) throw new Error("no build");
  const heads = { ...forge, fetchedHead: async () => base };
  expect(await findPipelineStanding(build, heads)).toEqual({
    is: "proposed",
    reason: expect.stringContaining(
      'find the head of the branch (403): the build service may not. Give it "Read"',
    ),
  });
});

test.each([undefined, "", "False"])("TF_BUILD=%s is no build", (value) =>
  expect(readBuild((name) => (name === "TF_BUILD" ? value : "x"))).toBeUndefined(),
);
