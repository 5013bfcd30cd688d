import { matchesPath } from "../../model/syntax/pattern.ts";
import type { AzureDevopsPort, Standing } from "../port.ts";
import { branchesVariable, type PipelineBuild } from "./build.ts";
import { AzureDevopsError } from "./failure.ts";

/** What a build's commit counts as, and the reason where it does not count as merged, as a sentence without its end. */
export type PipelineStanding =
  | { readonly is: "merged" }
  | { readonly is: Exclude<Standing, "merged">; readonly reason: string };

/** Where the head of a branch is asked for. */
export type BranchHeads = Pick<AzureDevopsPort, "head" | "repository"> & {
  /** The commit of a branch of `origin` as the checkout fetched it; undefined where it did not. */
  readonly fetchedHead: (branch: string) => Promise<string | undefined>;
};

/**
 * What a build's commit counts as. Azure Repos is asked for the branch's present head and for the default branch. Of a
 * repository elsewhere only the checkout tells the head, and only the variable names the branches. Where nobody can
 * tell, the commit counts as proposed.
 */
export async function findPipelineStanding(
  build: PipelineBuild,
  heads: BranchHeads,
): Promise<PipelineStanding> {
  if (build.pullRequest) return proposed("it is the build of a pull request");
  const { branch } = build;
  if (branch === undefined) return proposed("it is the build of a tag, or of no branch");
  try {
    return await (build.repository.isAzureRepos ? ofAzureRepos : ofFetched)({ ...build, branch }, heads);
  } catch (error) {
    if (error instanceof AzureDevopsError) return proposed(error.message.replace(/\.$/, ""));
    throw error;
  }
}

type BranchBuild = Pick<PipelineBuild, "commit" | "branches"> & { readonly branch: string };

async function ofAzureRepos(
  { commit, branch, branches }: BranchBuild,
  heads: BranchHeads,
): Promise<PipelineStanding> {
  const isNamed =
    branches.length > 0 ? isAmong(branches, branch) : (await heads.repository()).defaultBranch === branch;
  if (!isNamed) return notNamed(branches);
  return (await heads.head(branch)) === commit ? { is: "merged" } : old;
}

async function ofFetched(
  { commit, branch, branches }: BranchBuild,
  { fetchedHead }: BranchHeads,
): Promise<PipelineStanding> {
  if (branches.length === 0)
    return proposed(
      `${branchesVariable} names no branch, and a repository outside of Azure Repos cannot be asked for its default one`,
    );
  if (!isAmong(branches, branch)) return notNamed(branches);
  const head = await fetchedHead(branch);
  if (head === undefined) return proposed("the checkout has no head of the branch: it needs fetchDepth: 0");
  return head === commit ? { is: "merged" } : old;
}

const isAmong = (branches: readonly string[], branch: string): boolean =>
  branches.some((pattern) => matchesPath(pattern, branch));

const proposed = (reason: string): PipelineStanding => ({ is: "proposed", reason });

const notNamed = (branches: readonly string[]): PipelineStanding =>
  proposed(
    branches.length > 0
      ? `${branchesVariable} does not name its branch`
      : "its branch is not the repository's default one",
  );

const old: PipelineStanding = { is: "old", reason: "another commit is the head of its branch" };
