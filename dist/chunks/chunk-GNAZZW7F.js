import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  messageStyle
} from "./chunk-M6PRQB27.js";
import {
  formatError
} from "./chunk-6WMUNVMQ.js";
import {
  documentHead
} from "./chunk-6R2YYHC6.js";
import {
  emulatorWords
} from "./chunk-TIEYIL6D.js";
import {
  isLoopback
} from "./chunk-XKPSJM4S.js";
import {
  UsageError
} from "./chunk-K4NSJGFM.js";

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

// src/commands/cli/dialog.ts
function createDialog(shell, { colour, all, unmanaged }, mark) {
  const style = messageStyle(colour, shell);
  const { ask } = shell;
  return {
    ...ask && {
      confirm: (plan) => confirmPlan({ ...mark, ...plan }, ask, shell, { ...style, all, unmanaged })
    },
    readSecret: shell.readSecret,
    print: shell.err,
    announce: (text) => {
      shell.heedSignals();
      printMark(mark, shell);
      shell.out(text);
    },
    explain: (error) => explainError(error, style, shell),
    stop: shell.signal
  };
}
var nobodyToAsk = (command, verb) => new UsageError(
  `${command} asks before it writes, and there is no terminal to ask on. Nothing was written.`,
  `Pass --yes to ${verb} without being asked.`,
  "confirmation-missing"
);
async function confirmPlan(plan, ask, { err }, style) {
  const [{ formatText }, { questionWords }] = await Promise.all([
    import("./common-WGDVAK2X.js"),
    import("./common-WGDVAK2X.js")
  ]);
  const requests = { list: 0, get: 0, write: 0 };
  err(`${formatText({ ...documentHead("Plan"), ...plan, requests }, style)}
`);
  return /^y(es)?$/i.test((await ask(`${questionWords(plan)} [y/N] `)).trim());
}
var explainError = (error, style, { env, version }) => formatError(error, style, { debug: env("KEYVAULT_GITOPS_DEBUG") === "1", version: version() });
function printMark(mark, { err }) {
  const words = emulatorWords(mark);
  if (words !== void 0) err(`On the ${words}.
`);
}

export {
  branchesVariable,
  readBuild,
  mayHaveToken,
  createDialog,
  nobodyToAsk,
  explainError,
  printMark
};
