import { getOctokit } from "@actions/github";
import type { Comment, GithubPort, Issue } from "../port.ts";
import { type CallPurpose, explainFailure, GithubError } from "./failure.ts";

export type GithubConnection = {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** The url of the API. */
  readonly api: string;
};

/** Milliseconds for one call: a job shall not hang for a comment. */
const longest = 30_000;

/** GitHub over its REST API. Nothing is repeated, and nothing is logged. */
export function createClient({ token, owner, repo, api }: GithubConnection): GithubPort {
  const octokit = getOctokit(token, { baseUrl: api, userAgent: "keyvault-gitops", log });
  octokit.hook.before("request", (request) => {
    request.request = { ...request.request, signal: AbortSignal.timeout(longest) };
  });
  const { issues, git, repos } = octokit.rest;
  const here = { owner, repo };
  return {
    author: () =>
      asked(reading("find out who the token is"), async () => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
        return viewer.login;
      }),
    comments: (issue_number) =>
      pages(
        reading(`list the comments of #${issue_number}`),
        octokit.paginate.iterator(issues.listComments, { ...here, issue_number, per_page: 100 }),
        comment,
      ),
    comment: (issue_number, body) =>
      asked(commenting(`comment on #${issue_number}`), async () =>
        comment((await issues.createComment({ ...here, issue_number, body })).data),
      ),
    editComment: (comment_id, body) =>
      asked(commenting("edit our comment"), async () =>
        comment((await issues.updateComment({ ...here, comment_id, body })).data),
      ),
    issues: (label) =>
      pages(
        onIssues("list the issues"),
        octokit.paginate.iterator(issues.listForRepo, {
          ...here,
          labels: label,
          state: "open",
          direction: "asc",
          per_page: 100,
        }),
        (data) => (data.pull_request ? undefined : issue(data)),
      ),
    openIssue: ({ title, body, label }) =>
      asked(onIssues("open an issue"), async () =>
        issue((await issues.create({ ...here, title, body, labels: [label] })).data),
      ),
    editIssue: (issue_number, body) =>
      asked(onIssues(`edit issue #${issue_number}`), async () => {
        await issues.update({ ...here, issue_number, body });
      }),
    closeIssue: (issue_number) =>
      asked(onIssues(`close issue #${issue_number}`), async () => {
        await issues.update({ ...here, issue_number, state: "closed", state_reason: "completed" });
      }),
    commit: (commit_sha) =>
      asked(onContents("read the commit"), async () => {
        const { data } = await git.getCommit({ ...here, commit_sha });
        return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) };
      }),
    mergedWith: (commit_sha) =>
      asked(reading("find the pull request of the commit"), async () => {
        const all = { ...here, commit_sha, per_page: 100 };
        const { data } = await repos.listPullRequestsAssociatedWithCommit(all);
        return data.flatMap(({ number, base, merged_at, merge_commit_sha: merge }) =>
          merged_at && merge ? [{ number, into: base.ref, merge }] : [],
        );
      }),
    repository: () =>
      asked({ doing: "find out what the repository is like", permission: "metadata: read" }, async () => {
        const { data } = await repos.get(here);
        return { isPrivate: data.private, defaultBranch: data.default_branch };
      }),
    head: (branch) =>
      asked(onContents("find the head of the branch"), async () => {
        const { data } = await git.getRef({ ...here, ref: `heads/${branch}` });
        return data.object.sha;
      }).catch((error: unknown) => {
        if (error instanceof GithubError && error.reason === "not found") return undefined;
        throw error;
      }),
  };
}

const reading = (doing: string): CallPurpose => ({ doing, permission: "pull-requests: read" });
const commenting = (doing: string): CallPurpose => ({ doing, permission: "pull-requests: write" });
const onContents = (doing: string): CallPurpose => ({ doing, permission: "contents: read" });
const onIssues = (doing: string): CallPurpose => ({ doing, permission: "issues: write" });

async function asked<T>(purpose: CallPurpose, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw explainFailure(error, purpose);
  }
}

async function* pages<Data, T>(
  purpose: CallPurpose,
  answers: AsyncIterable<{ readonly data: readonly Data[] }>,
  made: (data: Data) => T | undefined,
): AsyncIterable<T> {
  try {
    for await (const { data } of answers)
      for (const one of data) {
        const it = made(one);
        if (it !== undefined) yield it;
      }
  } catch (error) {
    throw explainFailure(error, purpose);
  }
}

type Answered = {
  readonly user: { readonly login: string } | null;
  readonly body?: string | null;
  readonly html_url: string;
};

const written = ({ user, body, html_url }: Answered) => ({
  author: user?.login ?? "",
  body: body ?? "",
  url: html_url,
});
const comment = (data: Answered & { readonly id: number }): Comment => ({ id: data.id, ...written(data) });
const issue = (data: Answered & { readonly number: number }): Issue => ({
  number: data.number,
  ...written(data),
});

/** Octokit's own words would quote GitHub's. */
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
