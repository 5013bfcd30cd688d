import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  AzureDevopsError,
  createAzureDevopsClient
} from "./chunk-PNLMEG7Q.js";
import {
  branchesVariable
} from "./chunk-KOQCSRTK.js";
import {
  worldWithoutValues
} from "./chunk-FTBR4MYC.js";
import "./chunk-WZRMMEGF.js";
import "./chunk-C7Y4V7Y6.js";
import "./chunk-RLTTV2VM.js";
import {
  matchesPath
} from "./chunk-NZI7PRF4.js";
import "./chunk-UHEPVZ4N.js";
import "./chunk-5AOJFYHD.js";
import "./chunk-B2SVVPIW.js";
import "./chunk-K4MVX6GH.js";
import "./chunk-YCOLIZWM.js";
import "./chunk-EFKMGER6.js";
import {
  NotApproved,
  UsageError
} from "./chunk-K4NSJGFM.js";
import "./chunk-XEEZLEFD.js";

// src/forge/azure-devops/standing.ts
async function findPipelineStanding(build, heads) {
  if (build.pullRequest) return proposed("it is the build of a pull request");
  const { branch } = build;
  if (branch === void 0) return proposed("it is the build of a tag, or of no branch");
  try {
    return await (build.repository.isAzureRepos ? ofAzureRepos : ofFetched)({ ...build, branch }, heads);
  } catch (error) {
    if (error instanceof AzureDevopsError) return proposed(error.message.replace(/\.$/, ""));
    throw error;
  }
}
async function ofAzureRepos({ commit, branch, branches }, heads) {
  const isNamed = branches.length > 0 ? isAmong(branches, branch) : (await heads.repository()).defaultBranch === branch;
  if (!isNamed) return notNamed(branches);
  return await heads.head(branch) === commit ? { is: "merged" } : old;
}
async function ofFetched({ commit, branch, branches }, { fetchedHead }) {
  if (branches.length === 0)
    return proposed(
      `${branchesVariable} names no branch, and a repository outside of Azure Repos cannot be asked for its default one`
    );
  if (!isAmong(branches, branch)) return notNamed(branches);
  const head = await fetchedHead(branch);
  if (head === void 0) return proposed("the checkout has no head of the branch: it needs fetchDepth: 0");
  return head === commit ? { is: "merged" } : old;
}
var isAmong = (branches, branch) => branches.some((pattern) => matchesPath(pattern, branch));
var proposed = (reason) => ({ is: "proposed", reason });
var notNamed = (branches) => proposed(
  branches.length > 0 ? `${branchesVariable} does not name its branch` : "its branch is not the repository's default one"
);
var old = { is: "old", reason: "another commit is the head of its branch" };

// src/commands/cli/limit-world.ts
async function limitWorld(world, build, onlyMerged, { err, fetchedHead }) {
  const { repository, head } = createAzureDevopsClient({
    ...build,
    repository: build.repository.id,
    clock: world.clock
  });
  const standing = await findPipelineStanding(build, { repository, head, fetchedHead });
  if (standing.is === "merged") return world;
  if (onlyMerged !== void 0) refuse(onlyMerged, standing);
  if (!build.pullRequest)
    err(`No value is opened: the commit does not count as merged, for ${standing.reason}.
`);
  return worldWithoutValues(world);
}
function refuse({ part, writes }, { is, reason }) {
  const old2 = `${part} does not run for a commit that is not the head of its branch.`;
  if (is === "old")
    throw writes ? new NotApproved(`${old2} Run the pipeline of the newest commit.`) : new UsageError(old2, "Run the pipeline of the newest commit.");
  throw new UsageError(
    `${part} does not run for what is not merged: ${reason}.`,
    "Run it in a build of the default branch. KEYVAULT_GITOPS_BRANCHES names other branches whose commits count as merged."
  );
}
export {
  limitWorld
};
