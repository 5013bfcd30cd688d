// Each operation of GitHub's API: the permissions of which one is needed, and what it does to a repository's state.
import type { Comment, Commit, Issue, Pull, State } from "./state.ts";

export type Answer = { readonly status: number; readonly json: unknown; readonly next?: number };
type Level = "read" | "write";
export type Permissions = { readonly [area in "contents" | "issues" | "pull_requests"]?: Level };

type Call = {
  readonly state: State;
  readonly params: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  /** Fits the operation's schema. */
  readonly body: { readonly [member: string]: unknown };
  /** The login of who asks. */
  readonly as: string;
};

type Operation = {
  readonly needs: Permissions;
  readonly answer: (call: Call) => Answer;
};

/** Characters of a comment's or an issue's body. */
const longest = 65_536;

export const answers: { readonly [operation: string]: Operation } = {
  "issues/list-comments": {
    needs: { issues: "read", pull_requests: "read" },
    answer: ({ state, params, query }) => {
      if (!isThere(state, params.issue_number)) return missing;
      return paged(state.comments.filter(({ on }) => String(on) === params.issue_number).map(comment), query);
    },
  },
  "issues/create-comment": {
    needs: { issues: "write", pull_requests: "write" },
    answer: ({ state, params, body, as }) => {
      if (!isThere(state, params.issue_number)) return missing;
      if (isLong(body)) return tooLong;
      const made = { id: ++state.last, on: Number(params.issue_number), author: as, body: String(body.body) };
      state.comments.push(made);
      return created(comment(made));
    },
  },
  "issues/get-comment": {
    needs: { issues: "read", pull_requests: "read" },
    answer: ({ state, params }) => {
      const found = state.comments.find(({ id }) => String(id) === params.comment_id);
      return found ? ok(comment(found)) : missing;
    },
  },
  "issues/update-comment": {
    needs: { issues: "write", pull_requests: "write" },
    answer: ({ state, params, body }) => {
      const found = state.comments.find(({ id }) => String(id) === params.comment_id);
      if (!found) return missing;
      return isLong(body) ? tooLong : ok(comment(Object.assign(found, body)));
    },
  },
  "issues/list-for-repo": {
    needs: { issues: "read" },
    answer: ({ state, query }) => {
      const labels = query.get("labels")?.split(",") ?? [];
      const fits = (one: Issue) =>
        one.state === (query.get("state") ?? "open") && labels.every((label) => one.labels.includes(label));
      const all = state.issues.filter(fits).map(issue);
      return paged(query.get("direction") === "asc" ? all : all.toReversed(), query);
    },
  },
  "issues/create": {
    needs: { issues: "write" },
    answer: ({ state, body, as }) => {
      if (isLong(body)) return tooLong;
      const made: Issue = {
        number: ++state.last,
        author: as,
        title: String(body.title),
        labels: Array.isArray(body.labels) ? body.labels : [],
        body: String(body.body ?? ""),
        state: "open",
      };
      state.issues.push(made);
      return created(issue(made));
    },
  },
  "issues/update": {
    needs: { issues: "write" },
    answer: ({ state, params, body }) => {
      const found = state.issues.find(({ number }) => String(number) === params.issue_number);
      if (!found) return missing;
      if (isLong(body)) return tooLong;
      const { state_reason: reason, ...change } = body;
      return ok(issue(Object.assign(found, change, reason !== undefined && { reason })));
    },
  },
  "git/get-ref": {
    needs: { contents: "read" },
    answer: ({ state, params }) => {
      const sha = state.heads.get((params.ref ?? "").replace(/^heads\//, ""));
      return sha === undefined ? missing : ok({ ref: `refs/${params.ref}`, object: { type: "commit", sha } });
    },
  },
  "git/get-commit": {
    needs: { contents: "read" },
    answer: ({ state, params }) =>
      ofCommit(state, params.commit_sha, (sha, { tree, parents }) => ({
        sha,
        tree: { sha: tree },
        parents: parents.map((parent) => ({ sha: parent })),
      })),
  },
  "pulls/list-files": {
    needs: { pull_requests: "read" },
    answer: ({ state, params, query }) => {
      const found = state.pulls.find(({ number }) => String(number) === params.pull_number);
      if (!found) return missing;
      return paged(
        (found.files ?? []).map((filename) => ({ filename })),
        query,
      );
    },
  },
  "repos/get": {
    needs: {},
    answer: ({ state }) => ok({ private: state.isPrivate, default_branch: "main" }),
  },
  "repos/list-pull-requests-associated-with-commit": {
    needs: { pull_requests: "read" },
    answer: ({ state, params: { commit_sha: sha = "" }, query }) => {
      if (!state.commits.has(sha)) return missing;
      return paged(
        state.pulls.filter((one) => one.head.sha === sha || (one.merged && one.merge === sha)).map(pull),
        query,
      );
    },
  },
};

/** Whether one of the permissions that serve is held; every token may know that the repository is there. */
export const may = (held: Permissions, needs: Permissions): boolean =>
  Object.keys(needs).length === 0 ||
  (["contents", "issues", "pull_requests"] as const).some(
    (area) => needs[area] !== undefined && (held[area] === needs[area] || held[area] === "write"),
  );

export const ok = (json: unknown): Answer => ({ status: 200, json });
const created = (json: unknown): Answer => ({ status: 201, json });
export const missing: Answer = { status: 404, json: { message: "Not Found" } };
const tooLong: Answer = {
  status: 422,
  json: { message: `Validation Failed: body is too long (maximum is ${longest} characters)` },
};
const isLong = ({ body }: Call["body"]): boolean => typeof body === "string" && [...body].length > longest;

const isThere = ({ issues, pulls }: State, wanted: string | undefined): boolean =>
  [...issues, ...pulls].some(({ number }) => String(number) === wanted);

function paged(all: readonly unknown[], query: URLSearchParams): Answer {
  const [page, size] = [Number(query.get("page") ?? 1), Math.min(100, Number(query.get("per_page") ?? 30))];
  const more = all.length > page * size;
  return { ...ok(all.slice((page - 1) * size, page * size)), ...(more && { next: page + 1 }) };
}

function ofCommit(
  { commits }: State,
  sha: string | undefined,
  shown: (sha: string, commit: Commit) => unknown,
): Answer {
  const found = sha === undefined ? undefined : commits.get(sha);
  return sha !== undefined && found ? ok(shown(sha, found)) : missing;
}

const user = (login: string) => (login === "" ? null : { login });
const comment = ({ id, author, body }: Comment) => ({
  id,
  node_id: `IC_${id}`,
  body,
  user: user(author),
  html_url: `https://github.example/c/${id}`,
});
const issue = ({ number, author, body, title, labels, state, isPull }: Issue) => ({
  number,
  title,
  body,
  labels,
  state,
  user: user(author),
  html_url: `https://github.example/i/${number}`,
  ...(isPull && { pull_request: {} }),
});
const pull = ({ number, author, base, head, merge, state, merged }: Pull) => ({
  number,
  state,
  user: user(author),
  base,
  head,
  merge_commit_sha: merge,
  merged,
  merged_at: merged ? "2026-11-22T08:00:00Z" : null,
});
