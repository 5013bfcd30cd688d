import { isLoopback } from "../../model/config.ts";
import type { World } from "../../model/world.ts";

/** The build of Azure Pipelines that a run is part of. */
export type PipelineBuild = {
  /** The url of the organization or collection, with `/` at its end. */
  readonly collection: string;
  readonly repository: {
    readonly id: string;
    /** Whether it is one of Azure Repos. Others, as GitHub's, cannot be asked for anything. */
    readonly isAzureRepos: boolean;
  };
  readonly commit: string;
  /** The branch that the commit was built for; absent for a tag and for a pull request. */
  readonly branch?: string;
  /** Present in the build of a pull request. */
  readonly pullRequest?: {
    /** Absent where Azure Repos does not have it. */
    readonly number?: number;
    /** The newest commit of its branch when the build began. */
    readonly source: string;
  };
  /** The patterns of the branches whose commits count as merged; none: the repository's default branch. */
  readonly branches: readonly string[];
  /** The url of the build. */
  readonly run: string;
  /** The job's access token; absent where the pipeline does not hand it to the step. */
  readonly token?: string;
};

/** The environment variable that names the branches whose commits count as merged, between spaces or commas. */
export const branchesVariable = "KEYVAULT_GITOPS_BRANCHES";

/**
 * The build that the environment describes; undefined outside of Azure Pipelines.
 * Source: https://learn.microsoft.com/azure/devops/pipelines/build/variables
 */
export function readBuild(env: World["env"]): PipelineBuild | undefined {
  if (env("TF_BUILD")?.toLowerCase() !== "true") return undefined;
  const text = (name: string): string => env(name) ?? "";
  const collection = text("SYSTEM_COLLECTIONURI").replace(/\/*$/, "/");
  const isAzureRepos = text("BUILD_REPOSITORY_PROVIDER") === "TfsGit";
  const ref = text("BUILD_SOURCEBRANCH");
  const token = text("SYSTEM_ACCESSTOKEN");
  const number = Number(text("SYSTEM_PULLREQUEST_PULLREQUESTID"));
  const isPullRequest = text("BUILD_REASON") === "PullRequest" || ref.startsWith("refs/pull/");
  return {
    collection,
    repository: { id: text("BUILD_REPOSITORY_ID"), isAzureRepos },
    commit: text("BUILD_SOURCEVERSION"),
    ...(!isPullRequest && ref.startsWith("refs/heads/") && { branch: ref.slice("refs/heads/".length) }),
    ...(isPullRequest && {
      pullRequest: {
        ...(isAzureRepos && Number.isSafeInteger(number) && number > 0 && { number }),
        source: text("SYSTEM_PULLREQUEST_SOURCECOMMITID"),
      },
    }),
    branches: text(branchesVariable)
      .split(/[\s,]+/)
      .filter(Boolean),
    run: `${collection}${encodeURIComponent(text("SYSTEM_TEAMPROJECT"))}/_build/results?buildId=${encodeURIComponent(text("BUILD_BUILDID"))}`,
    ...(token !== "" && { token }),
  };
}

/** Whether the job's token may be sent to a url: only where nobody on the way can read it. */
export const mayHaveToken = (url: string): boolean => url.startsWith("https://") || isLoopback(url);
