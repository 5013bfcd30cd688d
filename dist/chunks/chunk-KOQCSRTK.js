import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  isLoopback
} from "./chunk-RLTTV2VM.js";

// src/forge/azure-devops/build.ts
var branchesVariable = "KEYVAULT_GITOPS_BRANCHES";
function readBuild(env) {
  if (env("TF_BUILD")?.toLowerCase() !== "true") return void 0;
  const text = (name) => env(name) ?? "";
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
    ...!isPullRequest && ref.startsWith("refs/heads/") && { branch: ref.slice("refs/heads/".length) },
    ...isPullRequest && {
      pullRequest: {
        ...isAzureRepos && Number.isSafeInteger(number) && number > 0 && { number },
        source: text("SYSTEM_PULLREQUEST_SOURCECOMMITID")
      }
    },
    branches: text(branchesVariable).split(/[\s,]+/).filter(Boolean),
    run: `${collection}${encodeURIComponent(text("SYSTEM_TEAMPROJECT"))}/_build/results?buildId=${encodeURIComponent(text("BUILD_BUILDID"))}`,
    ...token !== "" && { token }
  };
}
var mayHaveToken = (url) => url.startsWith("https://") || isLoopback(url);

export {
  branchesVariable,
  readBuild,
  mayHaveToken
};
