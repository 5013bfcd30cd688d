import type { getOctokit } from "@actions/github";
import { sharePromise } from "../../model/concurrency.ts";
import type { Clock } from "../../model/world.ts";
import { type CallRetry, createCallRetry } from "../call-retry.ts";
import type { Comment, GithubPort, Issue, LookUp } from "../port.ts";
import { type CallPurpose, explainFailure, GithubError, readAnswer } from "./failure.ts";

export type GithubConnection = {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly api: string;
  readonly clock: Clock;
};

type Octokit = ReturnType<typeof getOctokit>;

/** Octokit is loaded at the first call: most runs reach the vault before they have a question for GitHub. */
async function connect({ token, api }: GithubConnection, { once, repeat }: CallRetry): Promise<Octokit> {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, { baseUrl: api, userAgent: "keyvault-gitops", log });
  const { origin } = new URL(api);
  octokit.hook.wrap("request", (request, options) => {
    // Octokit follows whatever link an answer names as its next page, and each request bears the token.
    if (new URL(octokit.request.endpoint(options).url).origin !== origin)
      throw new GithubError(
        "failed",
        "GitHub's answer names another host for its next page. Nothing was sent there. Is a proxy in between? Check GITHUB_API_URL.",
      );
    const send = () =>
      once(async (signal) => request({ ...options, request: { ...options.request, signal } }));
    return isCreating(options) ? send() : repeat(send);
  });
  return octokit;
}

/** GraphQL is asked by POST, too: for nothing that a second call would make a second time. */
const isCreating = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
  method === "POST" && !url.endsWith("/graphql");

/** GitHub over its REST API, each call as `CallRetry` says. It logs nothing. */
export function createClient(connection: GithubConnection): GithubPort {
  const retry = createCallRetry(connection.clock, readAnswer);
  const connected = new Map<string, Promise<Octokit>>();
  const octokit = () => sharePromise(connected, "", () => connect(connection, retry));
  const { owner, repo } = connection;
  const here = { owner, repo };
  const asked = async <T>(purpose: CallPurpose, call: (octokit: Octokit) => Promise<T>): Promise<T> => {
    try {
      return await call(await octokit());
    } catch (error) {
      throw explainFailure(error, purpose);
    }
  };
  const created = <T>(purpose: CallPurpose, lookUp: LookUp<T>, call: (octokit: Octokit) => Promise<T>) =>
    asked(purpose, (octokit) => retry.repeat(() => call(octokit), lookUp));
  async function* pages<Data, T>(
    purpose: CallPurpose,
    answers: (octokit: Octokit) => AsyncIterable<{ readonly data: readonly Data[]; readonly url?: string }>,
    read: (data: Data) => readonly T[],
  ): AsyncIterable<T> {
    const seen = new Set<string>();
    try {
      for await (const { data, url } of answers(await octokit())) {
        // Octokit makes an empty last page of a 409, and that one alone has no address.
        if (url === undefined) throw pagesError(purpose, "a page of its list was refused (409)");
        if (seen.has(url)) throw pagesError(purpose, "the pages of its list go round in a circle");
        seen.add(url);
        for (const one of data) yield* read(one);
      }
    } catch (error) {
      throw explainFailure(error, purpose);
    }
  }
  return {
    author: () =>
      asked(reading("find out who the token is"), async (octokit) => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
        return viewer.login;
      }),
    comments: (issue_number) =>
      pages(
        reading(`list the comments of #${issue_number}`),
        ({ paginate, rest }) =>
          paginate.iterator(rest.issues.listComments, { ...here, issue_number, per_page: 100 }),
        (data) => [comment(data)],
      ),
    commentNow: (comment_id) =>
      asked(reading("read our comment"), async ({ rest }) =>
        comment((await rest.issues.getComment({ ...here, comment_id })).data),
      ).catch(undefinedWhereGone),
    comment: (issue_number, body, lookUp) =>
      created(commenting(`comment on #${issue_number}`), lookUp, async ({ rest }) =>
        comment((await rest.issues.createComment({ ...here, issue_number, body })).data),
      ),
    editComment: (comment_id, body) =>
      asked(commenting("edit our comment"), async ({ rest }) =>
        comment((await rest.issues.updateComment({ ...here, comment_id, body })).data),
      ),
    hideComment: (comment_id) =>
      asked(commenting("hide our comment"), async ({ rest, graphql }) => {
        const { data } = await rest.issues.getComment({ ...here, comment_id });
        await graphql(
          "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }",
          { id: data.node_id },
        );
      }),
    changedFiles: (pull_number) =>
      pages(
        reading(`list the files of #${pull_number}`),
        ({ paginate, rest }) =>
          paginate.iterator(rest.pulls.listFiles, { ...here, pull_number, per_page: 100 }),
        ({ filename, previous_filename: before }) => (before === undefined ? [filename] : [filename, before]),
      ),
    issues: (label) =>
      pages(
        onIssues("list the issues"),
        ({ paginate, rest }) =>
          paginate.iterator(rest.issues.listForRepo, {
            ...here,
            labels: label,
            state: "open",
            direction: "asc",
            per_page: 100,
          }),
        (data) => (data.pull_request ? [] : [issue(data)]),
      ),
    openIssue: ({ title, body, label }, lookUp) =>
      created(onIssues("open an issue"), lookUp, async ({ rest }) =>
        issue((await rest.issues.create({ ...here, title, body, labels: [label] })).data),
      ),
    editIssue: (issue_number, body) =>
      asked(onIssues(`edit issue #${issue_number}`), async ({ rest }) => {
        await rest.issues.update({ ...here, issue_number, body });
      }),
    closeIssue: (issue_number, reason) =>
      asked(onIssues(`close issue #${issue_number}`), async ({ rest }) => {
        const state_reason = reason === "completed" ? "completed" : "not_planned";
        await rest.issues.update({ ...here, issue_number, state: "closed", state_reason });
      }),
    commit: (commit_sha) =>
      asked(onContents("read the commit"), async ({ rest }) => {
        const { data } = await rest.git.getCommit({ ...here, commit_sha });
        return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) };
      }),
    mergedWith: (commit_sha) =>
      asked(reading("find the pull request of the commit"), async ({ rest }) => {
        const all = { ...here, commit_sha, per_page: 100 };
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit(all);
        return data.flatMap(({ number, base, merged_at, merge_commit_sha: merge }) =>
          merged_at && merge ? [{ number, into: base.ref, merge }] : [],
        );
      }),
    repository: () =>
      asked(
        { doing: "find out what the repository is like", permission: "metadata: read" },
        async ({ rest }) => {
          const { data } = await rest.repos.get(here);
          return { isPrivate: data.private, defaultBranch: data.default_branch };
        },
      ),
    head: (branch) =>
      asked(onContents("find the head of the branch"), async ({ rest }) => {
        const { data } = await rest.git.getRef({ ...here, ref: `heads/${branch}` });
        return data.object.sha;
      }).catch(undefinedWhereGone),
  };
}

function undefinedWhereGone(error: unknown): undefined {
  if (error instanceof GithubError && error.reason === "not found") return undefined;
  throw error;
}

const pagesError = ({ doing }: CallPurpose, flaw: string): GithubError =>
  new GithubError("failed", `GitHub was asked to ${doing}, and ${flaw}. Run the job again.`);

const reading = (doing: string): CallPurpose => ({ doing, permission: "pull-requests: read" });
const commenting = (doing: string): CallPurpose => ({ doing, permission: "pull-requests: write" });
const onContents = (doing: string): CallPurpose => ({ doing, permission: "contents: read" });
const onIssues = (doing: string): CallPurpose => ({ doing, permission: "issues: write" });

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
