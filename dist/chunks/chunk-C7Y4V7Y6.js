import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  formatDate
} from "./chunk-UHEPVZ4N.js";
import {
  memberAt
} from "./chunk-K4MVX6GH.js";

// src/forge/github/failure.ts
var GithubError = class extends Error {
  name = "GithubError";
  reason;
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
};
function explainFailure(error, { doing, permission }) {
  if (error instanceof GithubError) return error;
  const { status } = readAnswer(error);
  if (status === void 0)
    return new GithubError("unreachable", `GitHub could not be reached to ${doing}. Run the job again.`);
  const refusal = (reason, message) => new GithubError(reason, `GitHub did not let us ${doing} (${status}): ${message}`);
  const patience = limit(status, error);
  if (patience !== void 0)
    return refusal("rate limited", `too many requests. Run the job again ${patience}.`);
  switch (status) {
    case 401:
      return refusal("unauthorized", "it does not know the token. Check github-token.");
    case 403:
      return refusal(
        "forbidden",
        `the token may not. Give the job "permissions: { ${permission} }"; a run for a fork or for Dependabot cannot have it.`
      );
    case 404:
      return refusal("not found", "it is not there, or the token may not see it.");
    case 410:
      return refusal("gone", "it is switched off for this repository, or was deleted.");
    case 422:
      return refusal("refused", "the text is too long, or names what does not exist.");
    default:
      return refusal("failed", "that is GitHub's own failure. Run the job again.");
  }
}
async function warnInstead(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GithubError) return { did: "not delivered", warning: error.message };
    throw error;
  }
}
function readAnswer(error) {
  const retryAfter = wholeHeader(error, "retry-after");
  const wait = retryAfter !== void 0 && { retryAfter };
  if (Array.isArray(memberAt(error, "errors"))) return { status: 403, ...wait };
  const status = memberAt(error, "status");
  const isAnswered = typeof status === "number" && memberAt(error, "response") !== void 0;
  return isAnswered ? { status, ...wait } : {};
}
function wholeHeader(error, name) {
  const value = memberAt(memberAt(error, "response", "headers") ?? memberAt(error, "headers"), name);
  return /^\d{1,10}$/.test(String(value)) ? Number(value) : void 0;
}
function limit(status, error) {
  if (status !== 403 && status !== 429) return void 0;
  const seconds = wholeHeader(error, "retry-after");
  if (seconds !== void 0) return `in ${seconds} s`;
  const reset = wholeHeader(error, "x-ratelimit-reset");
  if (wholeHeader(error, "x-ratelimit-remaining") === 0)
    return reset === void 0 ? "in an hour" : `after ${formatDate(reset)}`;
  return status === 429 ? "in a minute" : void 0;
}

export {
  GithubError,
  explainFailure,
  warnInstead,
  readAnswer
};
