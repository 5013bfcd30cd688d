// A small Azure DevOps on loopback: what our calls need of its API, with its rights, limits and failures. Every request
// must be as the git API is described.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { listenOnLoopback } from "../../../loopback.ts";
import { type Asked, asked, type Operation } from "./description.ts";

export type Thread = {
  readonly id: number;
  readonly on: number;
  readonly status: string;
  readonly comments: { id: number; author: string; content: string; isDeleted?: boolean }[];
};

export type State = {
  defaultBranch: string | undefined;
  visibility: string;
  readonly heads: Map<string, string>;
  readonly commits: Map<string, { readonly treeId: string; readonly parents: readonly string[] }>;
  /** The newest commit of each pull request's branch. */
  readonly pulls: Map<number, string>;
  readonly threads: Thread[];
};

type Fault = {
  readonly status: number;
  readonly retryAfter?: string;
  /** It fails only after it did what it was asked for. */
  readonly acts?: true;
  /** So often; absent: for ever. */
  readonly times?: number;
};

type Token = { readonly id: string; readonly mayContribute: boolean };

export type AzureDevopsApi = {
  /** As SYSTEM_COLLECTIONURI. */
  readonly collection: string;
  readonly state: State;
  readonly tokens: Map<string, Token>;
  /** Every request, in order; the path without the repository's. */
  readonly log: { readonly call: string; readonly body: string }[];
  /** What was not as it is described. */
  readonly flaws: string[];
  /** From now on calls whose `METHOD path` matches are answered so. */
  readonly fail: (calls: RegExp, fault: Fault) => void;
};

export const repository = "5e7a4c2a-0000-4000-8000-000000000001";

/** Characters of a comment. Source: specification/git/7.1/git.json, the body of a comment. */
const longest = 150_000;

type Answer = { readonly status: number; readonly json: unknown };

export async function azureDevopsApi(): Promise<AzureDevopsApi> {
  const state: State = {
    defaultBranch: "main",
    visibility: "private",
    heads: new Map(),
    commits: new Map(),
    pulls: new Map(),
    threads: [],
  };
  const tokens: AzureDevopsApi["tokens"] = new Map();
  const log: { call: string; body: string }[] = [];
  const flaws: string[] = [];
  const faults: { readonly calls: RegExp; readonly fault: Fault; left: number }[] = [];

  const act = (method: string, url: URL, sent: string, token: Token): Answer => {
    const call = asked(method, url, sent);
    if (!call || (call.params.repositoryId ?? repository) !== repository) return missing;
    if (call.wrong !== undefined) {
      flaws.push(`${call.operation}: ${call.wrong}`);
      return { status: 400, json: { message: call.wrong } };
    }
    return answers[call.operation]({ state, token, params: call.params, url, sent });
  };

  const server = createServer(async (request, response) => {
    const { method = "" } = request;
    const url = new URL(request.url ?? "", `http://${request.headers.host}`);
    const path = url.pathname.replace("/contoso/_apis", "").replace(`/git/repositories/${repository}`, "");
    const call = `${method} ${path}`;
    const body = await text(request);
    log.push({ call, body });
    const token = tokens.get(request.headers.authorization?.replace(/^Bearer /, "") ?? "");
    const found = faults.find(({ calls, left }) => left > 0 && calls.test(call));
    if (found) found.left--;
    const fault = token && found?.fault;
    const done = token && (!fault || fault.acts) ? act(method, url, body, token) : undefined;
    const { status, json } = !token
      ? { status: 401, json: {} }
      : fault
        ? { status: fault.status, json: { message: `${body} is foreign text` } }
        : (done ?? missing);
    response.writeHead(status, {
      "content-type": "application/json",
      ...(fault?.retryAfter !== undefined && { "retry-after": fault.retryAfter }),
    });
    response.end(JSON.stringify(json));
  });
  const port = await listenOnLoopback(server);
  return {
    collection: `http://127.0.0.1:${port}/contoso/`,
    state,
    tokens,
    log,
    flaws,
    fail: (calls, fault) => faults.push({ calls, fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
  };
}

type Call = Pick<Asked, "params"> & {
  readonly state: State;
  readonly token: Token;
  readonly url: URL;
  readonly sent: string;
};

const answers = {
  "Connection Data": ({ token }) => ok({ authenticatedUser: { id: token.id, isActive: true } }),
  Repositories_Get: ({ state }) =>
    ok({
      id: repository,
      ...(state.defaultBranch !== undefined && { defaultBranch: `refs/heads/${state.defaultBranch}` }),
      project: { visibility: state.visibility },
    }),
  Refs_List: ({ state, url }) =>
    ok(
      list(
        [...state.heads]
          .map(([name, objectId]) => ({ name: `refs/heads/${name}`, objectId }))
          .filter(({ name }) => name.startsWith(`refs/${url.searchParams.get("filter") ?? ""}`)),
      ),
    ),
  Commits_Get: ({ state, params }) => {
    const commit = state.commits.get(params.commitId ?? "");
    return commit ? ok({ commitId: params.commitId, ...commit }) : missing;
  },
  "Pull Requests_Get": ({ state, params }) => {
    const commitId = state.pulls.get(Number(params.pullRequestId));
    return commitId === undefined ? missing : ok({ lastMergeSourceCommit: { commitId } });
  },
  "Pull Request Threads_List": ({ state, params }) =>
    ok(
      list(
        state.threads
          .filter(({ on }) => on === Number(params.pullRequestId))
          .map(thread)
          .toReversed(),
      ),
    ),
  "Pull Request Threads_Create": ({ state, token, params, sent }) => {
    const [first] = JSON.parse(sent).comments;
    if (!token.mayContribute) return forbidden;
    if (first.content.length > longest) return tooLong;
    const { status } = JSON.parse(sent);
    const made = say(state, Number(params.pullRequestId), token.id, first.content, status);
    return ok(thread(made));
  },
  "Pull Request Thread Comments_Update": ({ state, token, params, sent }) => {
    const { content } = JSON.parse(sent);
    const found = state.threads
      .find(({ id, on }) => String(id) === params.threadId && String(on) === params.pullRequestId)
      ?.comments.find(({ id }) => String(id) === params.commentId);
    if (!found) return missing;
    // Who may contribute edits no comment but his own.
    if (!token.mayContribute || found.author !== token.id) return forbidden;
    if (content.length > longest) return tooLong;
    return ok(Object.assign(found, { content }));
  },
} as const satisfies { readonly [operation in Operation]: (call: Call) => Answer };

/** A thread that somebody opens. */
export function say(state: State, on: number, author: string, content: string, status = "active"): Thread {
  const id = 100 + state.threads.length;
  const made = { id, on, status, comments: [{ id: 1, author, content }] };
  state.threads.push(made);
  return made;
}

const ok = (json: unknown): Answer => ({ status: 200, json });
const list = (value: readonly unknown[]) => ({ count: value.length, value });
const missing: Answer = { status: 404, json: { message: "is not there" } };
const forbidden: Answer = { status: 403, json: { message: "may not" } };
const tooLong: Answer = { status: 400, json: { message: "The comment is too long." } };

const thread = ({ id, status, comments }: Thread) => ({
  id,
  status,
  isDeleted: comments.every(({ isDeleted }) => isDeleted),
  comments: comments.map(({ id: comment, author, content, isDeleted = false }) => ({
    id: comment,
    isDeleted,
    author: { id: author },
    commentType: "text",
    ...(!isDeleted && { content }),
  })),
});
