import { memberAt } from "../../model/input.ts";
import { formatDate } from "../../model/time.ts";
import { type FailedAnswer, readWholeNumber } from "../call-retry.ts";

export type FailureReason =
  | "unauthorized"
  | "forbidden"
  | "not found"
  | "gone"
  | "refused"
  | "rate limited"
  | "unreachable"
  | "failed";

/** A call to GitHub that failed, in our own words: the call, the reason, and what to do. */
export class GithubError extends Error {
  override readonly name = "GithubError";
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The purpose of a call, worded to follow "GitHub did not let us", and the permission that a job needs for it. */
export type CallPurpose = { readonly doing: string; readonly permission: string };

/** The error in our words, without GitHub's own message: that may quote the request. */
export function explainFailure(error: unknown, { doing, permission }: CallPurpose): GithubError {
  if (error instanceof GithubError) return error;
  const { status } = readAnswer(error);
  // Octokit makes an error of its own where nobody answers. A TypeError is ours: an answer without what we read of it.
  if (error instanceof TypeError)
    return new GithubError(
      "failed",
      `GitHub was asked to ${doing}, and its answer could not be understood. Is a proxy in between?`,
    );
  if (status === undefined)
    return new GithubError("unreachable", `GitHub could not be reached to ${doing}. Run the job again.`);
  const refusal = (reason: FailureReason, message: string) =>
    new GithubError(reason, `GitHub did not let us ${doing} (${status}): ${message}`);
  const patience = limit(status, error);
  if (patience !== undefined)
    return refusal("rate limited", `too many requests. Run the job again ${patience}.`);
  switch (status) {
    case 401:
      return refusal("unauthorized", "it does not know the token. Check github-token.");
    case 403:
      return refusal(
        "forbidden",
        `the token may not. Give the job "permissions: { ${permission} }"; ` +
          "a run for a fork or for Dependabot cannot have it.",
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

export type NotDelivered = { readonly did: "not delivered"; readonly warning: string };

/** What `work` returns; or a warning where GitHub fails or refuses: no run fails because people cannot be told of it. */
export async function warnInstead<T>(work: () => Promise<T>): Promise<T | NotDelivered> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GithubError) return { did: "not delivered", warning: error.message };
    throw error;
  }
}

/**
 * The status and the seconds of `Retry-After` that GitHub answered with. There is no status where it did not answer,
 * though Octokit makes one up. GraphQL refuses with a 200.
 */
export function readAnswer(error: unknown): FailedAnswer {
  const retryAfter = wholeHeader(error, "retry-after");
  const wait = retryAfter !== undefined && { retryAfter };
  if (Array.isArray(memberAt(error, "errors"))) return { status: 403, ...wait };
  const status = memberAt(error, "status");
  const isAnswered = typeof status === "number" && memberAt(error, "response") !== undefined;
  return isAnswered ? { status, ...wait } : {};
}

function wholeHeader(error: unknown, name: string): number | undefined {
  return readWholeNumber(
    memberAt(memberAt(error, "response", "headers") ?? memberAt(error, "headers"), name),
  );
}

/**
 * When to come back, where a limit was reached.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limit(status: number, error: unknown): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const seconds = wholeHeader(error, "retry-after");
  if (seconds !== undefined) return `in ${seconds} s`;
  const reset = wholeHeader(error, "x-ratelimit-reset");
  if (wholeHeader(error, "x-ratelimit-remaining") === 0)
    return reset === undefined ? "in an hour" : `after ${formatDate(reset)}`;
  return status === 429 ? "in a minute" : undefined;
}
