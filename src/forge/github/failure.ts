import { memberAt } from "../../model/input.ts";
import { formatDate } from "../../model/time.ts";

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
  const status = statusOf(error);
  if (status === undefined)
    return new GithubError("unreachable", `GitHub could not be reached to ${doing}. Run the job again.`);
  const refusal = (reason: FailureReason, message: string) =>
    new GithubError(reason, `GitHub did not let us ${doing} (${status}): ${message}`);
  const patience = limit(status, memberAt(error, "response", "headers") ?? memberAt(error, "headers"));
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

export type NotAllowed = { readonly did: "not allowed"; readonly warning: string };

/**
 * What `work` returns; or a warning where the token lacks a right or a limit is reached: no run fails of that. What a
 * token may not see is not found.
 */
export async function warnInstead<T>(work: () => Promise<T>): Promise<T | NotAllowed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GithubError && lacking.includes(error.reason))
      return { did: "not allowed", warning: error.message };
    throw error;
  }
}

const lacking: readonly FailureReason[] = ["forbidden", "not found", "rate limited"];

/**
 * The status that GitHub answered with; none where it did not answer, though Octokit makes one up. GraphQL refuses
 * with a 200.
 */
function statusOf(error: unknown): number | undefined {
  if (Array.isArray(memberAt(error, "errors"))) return 403;
  const status = memberAt(error, "status");
  return typeof status === "number" && memberAt(error, "response") !== undefined ? status : undefined;
}

/**
 * When to come back, where a limit was reached.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limit(status: number, headers: unknown): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const whole = (name: string) => {
    const value = memberAt(headers, name);
    return /^\d{1,10}$/.test(String(value)) ? Number(value) : undefined;
  };
  const seconds = whole("retry-after");
  if (seconds !== undefined) return `in ${seconds} s`;
  const reset = whole("x-ratelimit-reset");
  if (whole("x-ratelimit-remaining") === 0)
    return reset === undefined ? "in an hour" : `after ${formatDate(reset)}`;
  return status === 429 ? "in a minute" : undefined;
}
