// Why a job runs: GitHub's payloads, as far as anybody reads them, and what the runner sets besides.
import type { Pull } from "../forge/github/api/state.ts";
import { main } from "./repository.ts";

export type When = {
  readonly name: string;
  /** What is checked out. */
  readonly sha: string;
  readonly ref: string;
  readonly payload: { readonly repository?: Repository; readonly [member: string]: unknown };
  readonly actor?: string;
  readonly run?: number;
};

type Repository = {
  readonly id: number;
  readonly full_name: string;
  readonly private: boolean;
  readonly default_branch: string;
};

const shop: Repository = { id: 7, full_name: "contoso/shop", private: true, default_branch: main };
export const fork: Repository = { ...shop, id: 8, full_name: "mallory/shop", private: false };

/** @param from the repository of the head branch. */
export const pullRequest = ({ number, base, head, merge }: Pull, from: Repository = shop): When => ({
  name: "pull_request",
  sha: merge,
  ref: `refs/pull/${number}/merge`,
  payload: {
    action: "synchronize",
    number,
    pull_request: {
      number,
      base: { ...base, repo: shop },
      head: { ...head, repo: from },
    },
    repository: shop,
  },
});

/** @param branch or a tag, as `refs/tags/v1`. */
export const push = (sha: string, branch: string = main): When => {
  const ref = branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
  return { name: "push", sha, ref, payload: { ref, after: sha, repository: shop } };
};

/** Somebody starts the workflow by hand, on a branch. */
export const dispatch = (sha: string, branch: string): When => {
  const ref = `refs/heads/${branch}`;
  return { name: "workflow_dispatch", sha, ref, payload: { ref, inputs: {}, repository: shop } };
};

export const schedule = (sha: string): When => ({
  name: "schedule",
  sha,
  ref: `refs/heads/${main}`,
  payload: { schedule: "17 5 * * *", repository: shop },
});

/** What a merge queue tries: a commit of its own, on a branch of its own. */
export const mergeGroup = ({ base, merge }: Pull): When => ({
  name: "merge_group",
  sha: merge,
  ref: `refs/heads/gh-readonly-queue/${main}/${merge}`,
  payload: {
    merge_group: { base_sha: base.sha, base_ref: `refs/heads/${main}`, head_sha: merge },
    repository: shop,
  },
});

/** The same in a repository that everybody may read. */
export const inPublic = (when: When): When => ({
  ...when,
  payload: { ...when.payload, repository: { ...shop, private: false } },
});

/** What the runner sets. */
export const variables = (when: When, api: string): { readonly [name: string]: string } => ({
  GITHUB_EVENT_NAME: when.name,
  GITHUB_SHA: when.sha,
  GITHUB_REF: when.ref,
  GITHUB_ACTOR: when.actor ?? "anna",
  GITHUB_RUN_ID: String(when.run ?? 1),
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_REPOSITORY: shop.full_name,
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_API_URL: api,
  GITHUB_GRAPHQL_URL: `${api}/graphql`,
});
