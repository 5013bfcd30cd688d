import { inputLimits, memberAt, parseJson, textAt } from "../../model/input.ts";
import type { Files } from "../../model/world.ts";
import type { GithubPort } from "../port.ts";

type RunFacts = {
  readonly owner: string;
  readonly repo: string;
  /** Whether only members may read the repository; absent where the event does not say. */
  readonly isPrivate?: boolean;
  /** The repository's default branch; absent where the event does not say. */
  readonly defaultBranch?: string;
  /** The commit that is checked out: of a pull request the merge that GitHub tries. */
  readonly commit: string;
  /** The url of this run. */
  readonly run: string;
  /** The url of the API. */
  readonly api: string;
};

type Reason =
  | {
      readonly why: "pull request";
      readonly number: number;
      readonly from: "same repository" | "fork" | "dependabot";
      /** The base branch's commit, and the head branch with its commit. */
      readonly base: string;
      readonly branch: string;
      readonly head: string;
    }
  /** Without a branch: a tag. */
  | { readonly why: "push"; readonly from: "same repository" | "dependabot"; readonly branch?: string }
  | { readonly why: "schedule" | "manual"; readonly branch?: string }
  | { readonly why: "merge group"; readonly base: string; readonly branch?: string }
  | { readonly why: "other"; readonly name: string };

/** Why a workflow runs, and on what. */
export type RunEvent = RunFacts & Reason;

/** A run whose event is unknown to us, broken or forbidden. */
export class EventError extends Error {
  override readonly name = "EventError";
}

/**
 * Why this workflow runs, by what the runner set.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 * @throws EventError where this is no run of GitHub Actions, its event is not what GitHub documents, or it is
 *   `pull_request_target`; FileError where the event's file cannot be read.
 */
export async function readRunEvent(
  env: (name: string) => string | undefined,
  files: Pick<Files, "read">,
): Promise<RunEvent> {
  const set = (name: string): string => {
    const value = env(name);
    if (value) return value;
    throw new EventError(
      `${name} is not set: this is no run of GitHub Actions. Run the command itself instead.`,
    );
  };
  const name = set("GITHUB_EVENT_NAME");
  if (name === "pull_request_target")
    throw new EventError(
      "pull_request_target runs with this repository's rights on what anybody sends. Use pull_request in the workflow.",
    );
  const [owner = "", repo = ""] = set("GITHUB_REPOSITORY").split("/");
  const payload = parseJson(await files.read(set("GITHUB_EVENT_PATH"), inputLimits.githubEvent));
  if (payload === undefined)
    throw new EventError("The file of GITHUB_EVENT_PATH is not JSON. Nothing was done.");
  const isPrivate = memberAt(payload, "repository", "private");
  const defaultBranch = textAt(payload, "repository", "default_branch");
  return {
    owner,
    repo,
    ...(typeof isPrivate === "boolean" && { isPrivate }),
    ...(defaultBranch && { defaultBranch }),
    commit: set("GITHUB_SHA"),
    run: `${set("GITHUB_SERVER_URL")}/${owner}/${repo}/actions/runs/${set("GITHUB_RUN_ID")}`,
    api: set("GITHUB_API_URL"),
    ...reason(name, payload, branchOf(set("GITHUB_REF")), env("GITHUB_ACTOR") === "dependabot[bot]"),
  };
}

/**
 * Whether GitHub gives such a run an OIDC token that an identity can trust. A merge queue's subject names a branch that
 * is another one at each try, so no federated credential has it. We do not trust an unknown event.
 */
export const mayHoldOidc = (event: RunEvent): boolean =>
  event.why !== "other" &&
  event.why !== "merge group" &&
  (!("from" in event) || event.from === "same repository");

/**
 * Whether the run's commit is still the head of its branch: an old job that is run again is not. A fork's branch
 * cannot be asked for.
 * @throws GithubError
 */
export async function isHeadCommit(event: RunEvent, github: Pick<GithubPort, "head">): Promise<boolean> {
  if (event.why === "other" || event.branch === undefined) return false;
  if (event.why === "pull request")
    return event.from !== "fork" && (await github.head(event.branch)) === event.head;
  return (await github.head(event.branch)) === event.commit;
}

function reason(name: string, payload: unknown, branch: string | undefined, dependabot: boolean): Reason {
  const there = branch !== undefined && { branch };
  switch (name) {
    case "pull_request":
      return pullRequest(payload, dependabot);
    case "push":
      return { why: "push", from: dependabot ? "dependabot" : "same repository", ...there };
    // Both run on the default branch alone, at what its workflow says.
    case "schedule":
    case "repository_dispatch":
      return { why: "schedule", ...there };
    case "workflow_dispatch":
      return { why: "manual", ...there };
    case "merge_group":
      return { why: "merge group", base: text(payload, "merge_group", "base_sha"), ...there };
    default:
      return { why: "other", name };
  }
}

function pullRequest(payload: unknown, dependabot: boolean): Reason {
  const number = memberAt(payload, "pull_request", "number");
  if (typeof number !== "number") throw strange("pull_request.number");
  // A fork that was deleted has no repository.
  const head = memberAt(payload, "pull_request", "head", "repo", "id");
  const own = head !== undefined && head === memberAt(payload, "repository", "id");
  return {
    why: "pull request",
    number,
    from: own ? (dependabot ? "dependabot" : "same repository") : "fork",
    base: text(payload, "pull_request", "base", "sha"),
    branch: text(payload, "pull_request", "head", "ref"),
    head: text(payload, "pull_request", "head", "sha"),
  };
}

const branchOf = (ref: string): string | undefined => /^refs\/heads\/(.+)$/.exec(ref)?.[1];

function text(payload: unknown, ...path: readonly string[]): string {
  const value = textAt(payload, ...path);
  if (value) return value;
  throw strange(path.join("."));
}

const strange = (path: string): EventError =>
  new EventError(`The event has no ${path}, though GitHub documents one. Nothing was done.`);
